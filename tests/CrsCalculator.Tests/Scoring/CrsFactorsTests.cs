using CrsCalculator.Rules;
using CrsCalculator.Rules.Official;
using CrsCalculator.Scoring;

namespace CrsCalculator.Tests.Scoring;

public class CrsFactorsTests
{
    private static readonly CrsFactors Somebody = new() { Age = 30, Education = EducationLevel.Doctoral, Languages = default };

    [Theory]
    [InlineData(-1)]
    [InlineData(121)]
    [InlineData(200)]
    [InlineData(int.MaxValue)]
    public void An_age_out_of_range_is_refused_with_the_range(int age) =>
        FluentActions.Invoking(() => Somebody with { Age = age }).Should().Throw<ArgumentOutOfRangeException>().WithMessage("*0 to 120*");

    [Theory]
    [InlineData(0)]
    [InlineData(120)]
    public void An_age_at_the_edge_is_accepted(int age) => (Somebody with { Age = age }).Age.Should().Be(age);

    [Fact]
    public void Negative_years_are_refused()
    {
        FluentActions.Invoking(() => Somebody with { CanadianWorkYears = -1 })
            .Should().Throw<ArgumentOutOfRangeException>().WithMessage("CanadianWorkYears*0 or more*");
        FluentActions.Invoking(() => Somebody with { ForeignWorkYears = -1 })
            .Should().Throw<ArgumentOutOfRangeException>().WithMessage("ForeignWorkYears*0 or more*");
        FluentActions.Invoking(() => new SpouseFactors { CanadianWorkYears = -1 }).Should().Throw<ArgumentOutOfRangeException>();
    }

    [Fact]
    public void Values_that_are_none_of_an_enumeration_are_refused_with_the_names()
    {
        FluentActions.Invoking(() => Somebody with { Education = (EducationLevel)8 })
            .Should().Throw<ArgumentOutOfRangeException>().WithMessage("*Doctoral*");
        FluentActions.Invoking(() => Somebody with { CanadianStudy = (CanadianStudy)3 }).Should().Throw<ArgumentOutOfRangeException>();
        FluentActions.Invoking(() => Somebody with { JobOffer = (JobOfferKind)3 }).Should().Throw<ArgumentOutOfRangeException>();
        FluentActions.Invoking(() => Somebody with { JobOfferTier = 4 }).Should().Throw<ArgumentOutOfRangeException>();
        FluentActions.Invoking(() => Somebody with { JobOfferTier = -1 }).Should().Throw<ArgumentOutOfRangeException>();
        FluentActions.Invoking(() => Somebody[(CrsInput)99])
            .Should().Throw<ArgumentOutOfRangeException>().WithMessage("There is no such fact.*").WithParameterName("input");
        FluentActions.Invoking(() => new SpouseFactors { Education = (EducationLevel)8 }).Should().Throw<ArgumentOutOfRangeException>();
        FluentActions.Invoking(() => new SpouseFactors { Language = (OfficialLanguage)2 }).Should().Throw<ArgumentOutOfRangeException>();
        FluentActions.Invoking(() => OfficialLanguages.From((OfficialLanguage)2, default)).Should().Throw<ArgumentOutOfRangeException>();
    }

    [Theory]
    [InlineData(-1, 0, 0, "tier1")]
    [InlineData(256, 0, 0, "tier1")]
    [InlineData(2, 3, 0, "tier2")]
    [InlineData(2, -1, 0, "tier2")]
    [InlineData(2, 1, 2, "tier3")]
    [InlineData(2, 1, -1, "tier3")]
    public void Years_in_a_tier_are_years_in_each_tier_below(int tier1, int tier2, int tier3, string parameter) =>
        FluentActions.Invoking(() => new TierYears(tier1, tier2, tier3))
            .Should().Throw<ArgumentOutOfRangeException>().WithParameterName(parameter);

    [Fact]
    public void Years_by_tier_are_kept()
    {
        TierYears most = new(255, 255, 255);
        (most.Tier1, most.Tier2, most.Tier3).Should().Be((255, 255, 255));
        TierYears years = new(3, 2, 1);
        (years.Tier1, years.Tier2, years.Tier3, years.ToString()).Should().Be((3, 2, 1, "3, 2, 1"));
        default(TierYears).Should().Be(new TierYears(0, 0, 0));
    }

    [Fact]
    public void Every_fact_is_a_number()
    {
        CrsFactors factors = new()
        {
            Age = 33,
            Education = EducationLevel.BachelorsOrThreeYear,
            Languages = OfficialLanguages.FrenchFirst(AbilityLevels.From(9, 8, 7, 10), AbilityLevels.From(6, 5, 11, 12)),
            CanadianWorkYears = 14,
            CanadianWorkYearsInTiers = new TierYears(13, 12, 11),
            ForeignWorkYears = 15,
            CertificateOfQualification = true,
            RedSeal = true,
            CanadianStudy = CanadianStudy.ThreeYearsOrMore,
            GraduateStudy = true,
            SiblingInCanada = true,
            ProvincialNomination = true,
            JobOffer = JobOfferKind.OtherSkilled,
            JobOfferTier = 3,
            Spouse = new SpouseFactors
            {
                Education = EducationLevel.Secondary,
                LanguageLevels = AbilityLevels.From(4, 3, 9, 9),
                CanadianWorkYears = 10,
            },
        };
        Enum.GetValues<CrsInput>().Select(input => $"{Code.Of(input)} {factors[input]}").Should().Equal(
            "age 33",
            "education 4",
            "firstLanguage 7",
            "firstLanguageLowest 7",
            "secondLanguage 5",
            "secondLanguageLowest 5",
            "english 5",
            "french 7",
            "canadianYears 14",
            "canadianYearsInTier1 13",
            "canadianYearsInTier2 12",
            "canadianYearsInTier3 11",
            "foreignYears 15",
            "certificate 2",
            "study 3",
            "nomination 1",
            "jobOffer 2",
            "jobOfferTier 3",
            "sibling 1",
            "spouseEducation 1",
            "spouseLanguage 3",
            "spouseCanadianYears 10");
        Enum.GetValues<CrsInput>().Select(static input => default(CrsFactors)[input]).Should().OnlyContain(static value => value == 0);
        Enum.GetValues<CrsInput>().Where(static input => input.IsOfSpouse()).Select(input => (factors with { Spouse = null })[input])
            .Should().Equal(0, 0, 0);
    }

    [Fact]
    public void The_Red_Seal_needs_a_certificate_and_graduate_study_needs_study()
    {
        (Somebody with { RedSeal = true })[CrsInput.Certificate].Should().Be(0);
        (Somebody with { CertificateOfQualification = true })[CrsInput.Certificate].Should().Be(1);
        (Somebody with { GraduateStudy = true })[CrsInput.Study].Should().Be(0);
        (Somebody with { GraduateStudy = true, CanadianStudy = CanadianStudy.OneOrTwoYears })[CrsInput.Study].Should().Be(1);
        (Somebody with { CanadianStudy = CanadianStudy.ThreeYearsOrMore })[CrsInput.Study].Should().Be(2);
    }

    [Fact]
    public void The_default_candidate_scores_nothing() =>
        OfficialPoints.Rulesets.Select(static r => r.Score(default).Total).Should().OnlyContain(static total => total == 0);

    [Fact]
    public void The_second_language_is_always_the_other_one()
    {
        OfficialLanguages english = OfficialLanguages.EnglishFirst(AbilityLevels.All(9), AbilityLevels.All(7));
        (english.First, english.Second, english.FirstLevels, english.SecondLevels).Should()
            .Be((OfficialLanguage.English, OfficialLanguage.French, AbilityLevels.All(9), AbilityLevels.All(7)));
        OfficialLanguages french = OfficialLanguages.FrenchFirst(AbilityLevels.All(9), AbilityLevels.All(7));
        (french.First, french.Second, french.FirstLevels, french.SecondLevels).Should()
            .Be((OfficialLanguage.French, OfficialLanguage.English, AbilityLevels.All(9), AbilityLevels.All(7)));
    }
}
