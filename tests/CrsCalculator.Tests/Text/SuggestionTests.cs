namespace CrsCalculator.Tests.Text;

/// <summary>What somebody probably meant.</summary>
public class SuggestionTests
{
    private static readonly string[] Fields = ["start", "end", "hoursPerWeek", "country", "noc", "paid", "takenOn", "awardedOn"];
    private static readonly string[] Levels =
        ["secondary", "oneYear", "twoYear", "bachelorsOrThreeYear", "mastersOrProfessional", "doctoral"];

    [Theory]
    [InlineData("hours_per_week", "hoursPerWeek")]
    [InlineData("Hours-Per Week", "hoursPerWeek")]
    [InlineData("hoursPerWeeek", "hoursPerWeek")]
    [InlineData("hourPerWeeks", "hoursPerWeek")]
    [InlineData("huorsPerWeek", "hoursPerWeek")]
    [InlineData("NOC", "noc")]
    [InlineData("strat", "start")]
    [InlineData("contry", "country")]
    [InlineData("ned", "end")]
    [InlineData("awarded", "awardedOn")]
    [InlineData("nco", "noc")]
    [InlineData("xyz", null)]
    [InlineData("no", null)]
    [InlineData("remarks", null)]
    [InlineData("hours", null)]
    [InlineData("", null)]
    [InlineData("_", null)]
    [InlineData(null, null)]
    public void A_field(string? text, string? meant) => Suggestion.For(text, Fields).Should().Be(meant);

    [Theory]
    [InlineData("doctorate", "doctoral")]
    [InlineData("two-year", "twoYear")]
    [InlineData("TwoYears", "twoYear")]
    [InlineData("bachelor", null)]
    public void A_value(string text, string? meant) => Suggestion.For(text, Levels).Should().Be(meant);

    [Theory]
    [InlineData("bachelor", "bachelorsOrThreeYear")]
    [InlineData("Masters", "mastersOrProfessional")]
    [InlineData("twoYears", "twoYear")]
    [InlineData("ba", null)]
    [InlineData("", null)]
    [InlineData(null, null)]
    [InlineData("diploma", null)]
    public void A_value_of_a_closed_list_may_be_shortened(string? text, string? meant) =>
        Suggestion.ForValue(text, Levels).Should().Be(meant);

    [Fact]
    public void A_beginning_of_two_values_means_neither() =>
        Suggestion.ForValue("from", ["from2019To2023", "from2023"]).Should().BeNull();

    [Fact]
    public void A_long_text_is_no_misspelling() => Suggestion.For(new string('s', 1_000_000), Fields).Should().BeNull();

    [Fact]
    public void The_nearest_is_found_before_the_first() =>
        Suggestion.For("principel", ["principals", "principal"]).Should().Be("principal");
}
