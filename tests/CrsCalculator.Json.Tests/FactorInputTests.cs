using CrsCalculator.Json.Shapes;
using CrsCalculator.Rules;
using CrsCalculator.TestKit.Rules;

namespace CrsCalculator.Json.Tests;

/// <summary>What a factor was read from, as a score document writes it.</summary>
public class FactorInputTests
{
    private static readonly CrsFactors Candidate = new()
    {
        Age = 29,
        Education = EducationLevel.MastersOrProfessional,
        Languages = OfficialLanguages.FrenchFirst(AbilityLevels.From(9, 9, 8, 9)),
        CanadianWorkYears = 1,
        ForeignWorkYears = 2,
    };

    private static readonly CrsFactors Everything = Candidate with
    {
        Languages = OfficialLanguages.FrenchFirst(AbilityLevels.From(9, 9, 8, 9), english: AbilityLevels.From(7, 6, 8, 9)),
        CanadianWorkYears = 3,
        CertificateOfQualification = true,
        ProvincialNomination = true,
        JobOffer = JobOfferKind.SeniorManagement,
        CanadianStudy = CanadianStudy.OneOrTwoYears,
        SiblingInCanada = true,
        CanadianWorkYearsInTiers = new TierYears(3, 2, 0),
        JobOfferTier = 3,
        Spouse = new SpouseFactors
        {
            Education = EducationLevel.TwoYear,
            Language = OfficialLanguage.English,
            LanguageLevels = AbilityLevels.From(5, 6, 7, 8),
            CanadianWorkYears = 4,
        },
    };

    [Theory]
    [InlineData("core.age", "29")]
    [InlineData("core.education", "mastersOrProfessional")]
    [InlineData("core.firstLanguage", "french 9/9/8/9")]
    [InlineData("core.secondLanguage", "none")]
    [InlineData("core.canadianWork", "1")]
    [InlineData("transferability.educationAndLanguage", "mastersOrProfessional, clb 8")]
    [InlineData("transferability.foreignWorkAndCanadianWork", "2, 1")]
    [InlineData("transferability.certificateAndLanguage", "false, clb 8")]
    [InlineData("additional.french", "french 9/9/8/9, none")]
    [InlineData("additional.jobOffer", "none")]
    public void The_input_of_a_factor_is_written_in_codes(string factor, string input) =>
        InputOf(factor, Candidate).Should().Be(input);

    [Theory]
    [InlineData("core.secondLanguage", "english 7/6/8/9")]
    [InlineData("core.canadianWork", "3")]
    [InlineData("spouse.education", "twoYear")]
    [InlineData("spouse.language", "english 5/6/7/8")]
    [InlineData("spouse.canadianWork", "4")]
    [InlineData("transferability.educationAndCanadianWork", "mastersOrProfessional, 3")]
    [InlineData("transferability.foreignWorkAndLanguage", "2, clb 8")]
    [InlineData("transferability.certificateAndLanguage", "true, clb 8")]
    [InlineData("additional.nomination", "true")]
    [InlineData("additional.jobOffer", "seniorManagement")]
    [InlineData("additional.canadianStudy", "oneOrTwoYears")]
    [InlineData("additional.french", "french 9/9/8/9, english 7/6/8/9")]
    [InlineData("additional.sibling", "true")]
    public void The_input_of_a_candidate_with_everything_is_written_in_codes(string factor, string input) =>
        InputOf(factor, Everything).Should().Be(input);

    /// <summary>Facts that no official ruleset reads, and facts that two factors read apart.</summary>
    [Theory]
    [InlineData(CrsInput.CanadianYearsInTier1, null, "3")]
    [InlineData(CrsInput.CanadianYearsInTier2, CrsInput.CanadianYearsInTier3, "2, 0")]
    [InlineData(CrsInput.JobOfferTier, null, "3")]
    [InlineData(CrsInput.JobOffer, CrsInput.JobOfferTier, "seniorManagement, 3")]
    [InlineData(CrsInput.English, null, "clb 6")]
    [InlineData(CrsInput.French, null, "clb 8")]
    [InlineData(CrsInput.SecondLanguageLowest, null, "clb 6")]
    [InlineData(CrsInput.Sibling, CrsInput.Nomination, "true, true")]
    [InlineData(CrsInput.Age, CrsInput.SpouseCanadianYears, "29, 4")]
    public void Every_input_is_written_in_codes(CrsInput row, CrsInput? column, string input) =>
        FactorInput.Of(Rule(row, column), Everything).Should().Be(input);

    [Fact]
    public void A_Red_Seal_and_graduate_study_are_written_beside_the_plain_facts()
    {
        CrsFactors better = Everything with { RedSeal = true, CanadianStudy = CanadianStudy.ThreeYearsOrMore, GraduateStudy = true };
        FactorInput.Of(Rule(CrsInput.Certificate), Everything).Should().Be("true");
        FactorInput.Of(Rule(CrsInput.Certificate), better).Should().Be("redSeal");
        FactorInput.Of(Rule(CrsInput.Study), better).Should().Be("graduate");
    }

    private static string InputOf(string factor, in CrsFactors factors) =>
        FactorInput.Of(MadeUpRules.Official[FactorId.Parse(factor)], factors);

    private static CrsFactorRule Rule(CrsInput row, CrsInput? column = null) => MadeUpRules.Rule(
        FactorId.Parse("any"),
        CrsSection.Further,
        row,
        new PointsGrid(new Bands(), column is null ? null : new Bands(), [0], [0]),
        column);
}
