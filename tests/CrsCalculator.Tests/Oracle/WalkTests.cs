using CrsCalculator.Rules;
using CrsCalculator.Rules.Official;
using CrsCalculator.Scoring;

namespace CrsCalculator.Tests.Oracle;

/// <summary>
/// The domains of the tables are small: these tests walk them whole and hold each score against the second transcription.
/// </summary>
public class WalkTests
{
    private static readonly EducationLevel[] Levels = Enum.GetValues<EducationLevel>();
    private static readonly bool[] NoAndYes = [false, true];
    private static readonly CrsFactors Nobody = new() { Age = 0, Education = default, Languages = default };

    public static TheoryData<string> Rulesets => [.. OfficialPoints.Rulesets.Select(static r => r.Id)];

    [Theory]
    [MemberData(nameof(Rulesets))]
    public void Core_by_age_education_and_work(string id) => Walk(
        id,
        from age in Enumerable.Range(0, 60)
        from education in Levels
        from years in Enumerable.Range(0, 8)
        from spouse in NoAndYes
        select Nobody with
        {
            Age = age,
            Education = education,
            CanadianWorkYears = years,
            Spouse = spouse ? default(SpouseFactors) : null,
        });

    [Theory]
    [MemberData(nameof(Rulesets))]
    public void First_language_ability_by_ability(string id) => Walk(
        id,
        from levels in AllLevels()
        select Nobody with { Languages = OfficialLanguages.EnglishFirst(levels) });

    [Theory]
    [MemberData(nameof(Rulesets))]
    public void Second_language_ability_by_ability(string id) => Walk(
        id,
        from levels in AllLevels()
        select Nobody with
        {
            Languages = OfficialLanguages.EnglishFirst(AbilityLevels.All(5), levels),
            Spouse = levels.Reading.Level % 2 == 0 ? null : default(SpouseFactors),
        });

    [Theory]
    [MemberData(nameof(Rulesets))]
    public void Spouse(string id) => Walk(
        id,
        from education in Levels
        from level in Enumerable.Range(0, 13)
        from other in Enumerable.Range(0, 13)
        from years in Enumerable.Range(0, 8)
        select Nobody with
        {
            Spouse = new SpouseFactors
            {
                Education = education,
                LanguageLevels = AbilityLevels.From(level, other, level, other),
                CanadianWorkYears = years,
            },
        });

    [Theory]
    [MemberData(nameof(Rulesets))]
    public void Transferability(string id) => Walk(
        id,
        from education in Levels
        from lowest in Enumerable.Range(0, 13)
        from canadian in Enumerable.Range(0, 5)
        from foreign in Enumerable.Range(0, 6)
        from certificate in NoAndYes
        select Nobody with
        {
            Education = education,
            Languages = OfficialLanguages.FrenchFirst(AbilityLevels.From(12, lowest, 12, 12)),
            CanadianWorkYears = canadian,
            ForeignWorkYears = foreign,
            CertificateOfQualification = certificate,
        });

    [Theory]
    [MemberData(nameof(Rulesets))]
    public void Additional(string id) => Walk(
        id,
        from french in Enumerable.Range(0, 13)
        from english in Enumerable.Range(0, 13)
        from nomination in NoAndYes
        from offer in Enum.GetValues<JobOfferKind>()
        from study in Enum.GetValues<CanadianStudy>()
        from sibling in NoAndYes
        select Nobody with
        {
            Languages = OfficialLanguages.EnglishFirst(AbilityLevels.From(12, 12, english, 12), AbilityLevels.From(french, 12, 12, 12)),
            ProvincialNomination = nomination,
            JobOffer = offer,
            CanadianStudy = study,
            SiblingInCanada = sibling,
        });

    private static IEnumerable<AbilityLevels> AllLevels() =>
        from listening in Enumerable.Range(0, 13)
        from reading in Enumerable.Range(0, 13)
        from writing in Enumerable.Range(0, 13)
        from speaking in Enumerable.Range(0, 13)
        select AbilityLevels.From(listening, reading, writing, speaking);

    private static void Walk(string id, IEnumerable<CrsFactors> candidates)
    {
        CrsRuleset ruleset = OfficialPoints.Rulesets.Single(r => r.Id == id);
        var oracle = new OracleCalculator(id);
        int walked = 0;
        foreach (CrsFactors candidate in candidates)
        {
            CrsScore score = ruleset.Score(candidate);
            if ((score.Core, score.Spouse, score.Transferability, score.Additional) != oracle.Score(candidate))
            {
                score.Should().Be(oracle.Score(candidate), "{0}", candidate);
            }

            walked++;
        }

        walked.Should().BeGreaterThan(5000);
    }
}
