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
        FluentActions.Invoking(() => Somebody with { CanadianWorkWageTier = (HighWageTier)4 })
            .Should().Throw<ArgumentOutOfRangeException>();
        FluentActions.Invoking(() => Somebody with { JobOfferWageTier = (HighWageTier)4 }).Should().Throw<ArgumentOutOfRangeException>();
        FluentActions.Invoking(() => new SpouseFactors { Education = (EducationLevel)8 }).Should().Throw<ArgumentOutOfRangeException>();
        FluentActions.Invoking(() => new SpouseFactors { Language = (OfficialLanguage)2 }).Should().Throw<ArgumentOutOfRangeException>();
        FluentActions.Invoking(() => OfficialLanguages.From((OfficialLanguage)2, default)).Should().Throw<ArgumentOutOfRangeException>();
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
