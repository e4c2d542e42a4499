using CrsCalculator.Eligibility;
using static CrsCalculator.Tests.Eligibility.Candidates;

namespace CrsCalculator.Tests.Eligibility;

/// <summary>Which tests the selection grid is read from: the pair that gives most points.</summary>
public class FswLanguageTests
{
    [Fact]
    public void Without_a_test_that_counts_there_is_no_language()
    {
        Languages().Should().Be(OfficialLanguages.None);
        Languages(English(9, daysAgo: 731), English(9, daysAgo: -1))
            .Should().Be(OfficialLanguages.None, "one has expired, the other is still to come");
    }

    [Theory]
    [InlineData(4, 0)]
    [InlineData(5, 0)]
    [InlineData(6, 0)]
    [InlineData(7, 16)]
    [InlineData(8, 20)]
    [InlineData(9, 24)]
    public void One_language_alone_is_the_first_and_never_the_second(int level, int points)
    {
        Points(English(level)).Should().Be((points, 0));
        Points(French(level)).Should().Be((points, 0));
    }

    [Fact]
    public void The_stronger_language_is_the_first_and_each_keeps_its_levels()
    {
        Languages(English(9), French(5)).Should().Be(OfficialLanguages.EnglishFirst(AbilityLevels.All(9), AbilityLevels.All(5)));
        Languages(English(5), French(9)).Should().Be(OfficialLanguages.FrenchFirst(AbilityLevels.All(9), AbilityLevels.All(5)));
        Points(English(5), French(9)).Should().Be((24, 4));
        Points(English(4), French(9)).Should().Be((24, 0));
    }

    [Fact]
    public void A_level_that_earns_nothing_is_shown_all_the_same() =>
        Languages(English(6)).Should().Be(OfficialLanguages.EnglishFirst(AbilityLevels.All(6)));

    [Fact]
    public void Of_equals_English_is_the_first() =>
        Languages(French(9), English(9)).Should().Be(OfficialLanguages.EnglishFirst(AbilityLevels.All(9), AbilityLevels.All(9)));

    [Fact]
    public void The_points_of_both_languages_are_added_up_before_one_is_the_first()
    {
        // English first is 18 and 4, French first 16 and 0: the weakest ability in English is below 5.
        Points(English(AbilityLevels.From(9, 9, 9, 4)), French(7)).Should().Be((18, 4));
        // English first is 6 and 4, French first 4 and 0.
        Points(English(AbilityLevels.From(9, 4, 4, 4)), French(AbilityLevels.From(7, 5, 5, 5))).Should().Be((6, 4));
        // English first is 16 and 0, French first 12 and 4: equal, so English.
        Points(English(7), French(AbilityLevels.From(9, 9, 4, 4))).Should().Be((16, 0));
        // English first is 16 and 0, French first 18 and 4.
        Points(English(7), French(AbilityLevels.From(9, 9, 9, 4))).Should().Be((18, 4));
    }

    [Fact]
    public void Of_several_tests_the_best_serves_wherever_it_stands()
    {
        Points(English(9), English(7)).Should().Be((24, 0));
        Points(English(7), English(9)).Should().Be((24, 0));
        Points(English(9), French(5), French(4)).Should().Be((24, 4));
        Points(English(9), French(4), French(5)).Should().Be((24, 4));
        Points(French(9), English(5), English(4)).Should().Be((24, 4));
    }

    [Fact]
    public void Of_equal_tests_the_first_given_is_read()
    {
        Languages(English(10), English(9)).FirstLevels.Should().Be(AbilityLevels.All(10));
        Languages(English(9), English(10)).FirstLevels.Should().Be(AbilityLevels.All(9));
        AbilityLevels other = AbilityLevels.From(5, 5, 5, 6);
        Languages(English(9), French(5), French(other)).SecondLevels.Should().Be(AbilityLevels.All(5));
        Languages(English(9), French(other), French(5)).SecondLevels.Should().Be(other);
    }

    [Fact]
    public void A_test_that_has_expired_is_left_out_and_the_valid_one_serves()
    {
        Points(English(9, daysAgo: 731), English(7)).Should().Be((16, 0));
        Points(English(9), French(9, daysAgo: 731)).Should().Be((24, 0));
        Points(English(9), French(9, daysAgo: 730)).Should().Be((24, 4), "it is not two years old before the next day");
    }

    private static (int First, int Second) Points(params LanguageTestResult[] tests)
    {
        FswScore grid = Grid(tests);
        return (grid[FswFactorId.FirstLanguage].Points, grid[FswFactorId.SecondLanguage].Points);
    }

    private static OfficialLanguages Languages(params LanguageTestResult[] tests) => Grid(tests).Factors.Languages;

    private static FswScore Grid(LanguageTestResult[] tests) =>
        ExpressEntry.Official.Eligibility(Profile(new Person { LanguageTests = [.. tests] }), On).Fsw.Grid!;
}
