using CrsCalculator.Cli.Interview;

namespace CrsCalculator.Cli.Tests.Interview;

/// <summary>Numbers as people type them.</summary>
public class NumeralsTests
{
    [Theory]
    [InlineData("7.5", 7.5)]
    [InlineData("7,5", 7.5)]
    [InlineData("25000", 25000)]
    [InlineData("25 000", 25000)]
    [InlineData("25\u00A0000", 25000)]
    [InlineData("25\u202F000", 25000)]
    [InlineData("1 234 567", 1234567)]
    [InlineData("$25000", 25000)]
    [InlineData("25 000 $", 25000)]
    [InlineData("15263.75", 15263.75)]
    [InlineData("-1", -1)]
    public void A_number_is_read_the_same_in_both_languages(string text, double number)
    {
        Numerals.Of(text, OfficialLanguage.English).Should().Be((decimal)number);
        Numerals.Of(text, OfficialLanguage.French).Should().Be((decimal)number);
    }

    [Theory]
    [InlineData("25,000", 25000)]
    [InlineData("1,234,567.50", 1234567.5)]
    public void English_has_commas_between_thousands(string text, double number)
    {
        Numerals.Of(text, OfficialLanguage.English).Should().Be((decimal)number);
        Numerals.Of(text, OfficialLanguage.French).Should().BeNull("it would be a decimal comma");
    }

    [Theory]
    [InlineData("25.000")]
    [InlineData("2 5")]
    [InlineData("12 34")]
    [InlineData("1,2,3")]
    [InlineData("seven")]
    [InlineData("")]
    [InlineData("7.5.1")]
    public void What_is_no_number_or_could_mean_two_is_not_read(string text)
    {
        Numerals.Of(text, OfficialLanguage.English).Should().BeNull();
        Numerals.Of(text, OfficialLanguage.French).Should().BeNull();
    }
}
