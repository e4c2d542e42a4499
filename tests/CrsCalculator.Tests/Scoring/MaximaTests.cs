using CrsCalculator.Rules;
using CrsCalculator.Scoring;
using NodaTime;

namespace CrsCalculator.Tests.Scoring;

/// <summary>The published maxima, reached by a candidate who has everything.</summary>
public class MaximaTests
{
    private static readonly CrsRuleset Rules = RuleBook.Official.Points.At(new LocalDate(2026, 1, 21)).Value;

    private static readonly CrsFactors Everything = new()
    {
        Age = 25,
        Education = EducationLevel.Doctoral,
        Languages = OfficialLanguages.EnglishFirst(AbilityLevels.All(12), AbilityLevels.All(12)),
        CanadianWorkYears = 5,
        ForeignWorkYears = 3,
        CertificateOfQualification = true,
        CanadianStudy = CanadianStudy.ThreeYearsOrMore,
        SiblingInCanada = true,
        JobOffer = JobOfferKind.SeniorManagement,
    };

    private static readonly SpouseFactors EverySpouse = new()
    {
        Education = EducationLevel.Doctoral,
        LanguageLevels = AbilityLevels.All(12),
        CanadianWorkYears = 5,
    };

    [Fact]
    public void A_single_candidate_reaches_500_and_100_and_695_without_a_nomination()
    {
        CrsScore score = Rules.Score(Everything);
        (score.Core, score.Spouse, score.Transferability, score.Additional, score.Total).Should().Be((500, 0, 100, 95, 695));
    }

    [Fact]
    public void A_couple_reaches_460_and_40()
    {
        CrsScore score = Rules.Score(Everything with { Spouse = EverySpouse });
        (score.Core, score.Spouse, score.Core + score.Spouse, score.Total).Should().Be((460, 40, 500, 695));
    }

    [Fact]
    public void With_a_nomination_the_score_is_1200()
    {
        CrsScore score = Rules.Score(Everything with { ProvincialNomination = true });
        (score.Additional, score.Total).Should().Be((600, 1200));
    }
}
