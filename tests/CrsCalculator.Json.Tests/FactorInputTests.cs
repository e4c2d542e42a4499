using CrsCalculator.Json.Shapes;
using CrsCalculator.Rules;

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
        CanadianWorkWageTier = HighWageTier.Tier1,
        JobOfferWageTier = HighWageTier.Tier3,
        Spouse = new SpouseFactors
        {
            Education = EducationLevel.TwoYear,
            Language = OfficialLanguage.English,
            LanguageLevels = AbilityLevels.From(5, 6, 7, 8),
            CanadianWorkYears = 4,
        },
    };

    [Theory]
    [InlineData(FactorId.Age, "29")]
    [InlineData(FactorId.Education, "mastersOrProfessional")]
    [InlineData(FactorId.FirstLanguage, "french 9/9/8/9")]
    [InlineData(FactorId.SecondLanguage, "none")]
    [InlineData(FactorId.CanadianWork, "1")]
    [InlineData(FactorId.EducationAndLanguage, "mastersOrProfessional, clb 8")]
    [InlineData(FactorId.ForeignWorkAndCanadianWork, "2, 1")]
    [InlineData(FactorId.CertificateAndLanguage, "false, clb 8")]
    [InlineData(FactorId.French, "french 9/9/8/9, none")]
    [InlineData(FactorId.JobOffer, "none")]
    public void The_input_of_a_factor_is_written_in_codes(FactorId factor, string input) =>
        FactorInput.Of(factor, Candidate).Should().Be(input);

    [Theory]
    [InlineData(FactorId.SecondLanguage, "english 7/6/8/9")]
    [InlineData(FactorId.CanadianWork, "3")]
    [InlineData(FactorId.SpouseEducation, "twoYear")]
    [InlineData(FactorId.SpouseLanguage, "english 5/6/7/8")]
    [InlineData(FactorId.SpouseCanadianWork, "4")]
    [InlineData(FactorId.EducationAndCanadianWork, "mastersOrProfessional, 3")]
    [InlineData(FactorId.ForeignWorkAndLanguage, "2, clb 8")]
    [InlineData(FactorId.CertificateAndLanguage, "true, clb 8")]
    [InlineData(FactorId.Nomination, "true")]
    [InlineData(FactorId.JobOffer, "seniorManagement")]
    [InlineData(FactorId.CanadianStudy, "oneOrTwoYears")]
    [InlineData(FactorId.French, "french 9/9/8/9, english 7/6/8/9")]
    [InlineData(FactorId.Sibling, "true")]
    [InlineData(FactorId.HighWageCanadianWork, "tier1, 3")]
    [InlineData(FactorId.HighWageJobOffer, "tier3")]
    public void The_input_of_a_candidate_with_everything_is_written_in_codes(FactorId factor, string input) =>
        FactorInput.Of(factor, Everything).Should().Be(input);

    [Fact]
    public void A_wage_tier_that_earns_nothing_is_written() =>
        FactorInput.Of(FactorId.HighWageCanadianWork, Candidate with { CanadianWorkWageTier = HighWageTier.Tier3 }).Should().Be("tier3, 1");

    [Fact]
    public void A_factor_that_is_none_is_refused() =>
        FluentActions.Invoking(static () => FactorInput.Of((FactorId)99, Candidate))
            .Should().Throw<ArgumentOutOfRangeException>().WithMessage("There is no such factor.*");
}
