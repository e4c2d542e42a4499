using System.Globalization;

namespace CrsCalculator.Tests.Text;

/// <summary>The word behind a number follows the number.</summary>
public class CountedWordsTests
{
    private static readonly Phrase Days = new("{0} {0:day|days}", "{0} {0:jour|jours}");

    [Property]
    public void English_has_one_of_1_alone(int count) =>
        Said(Days, OfficialLanguage.English, count).Should().Be(count == 1 ? "1 day" : $"{count} days");

    [Property]
    public void French_has_one_below_2(int count) =>
        Said(Days, OfficialLanguage.French, count).Should().Be(count is -1 or 0 or 1 ? $"{count} jour" : $"{count} jours");

    [Theory]
    [InlineData("1", "1 day", "1 jour")]
    [InlineData("0", "0 days", "0 jour")]
    [InlineData("1.5", "1.5 days", "1.5 jour")]
    [InlineData("1,5", "1,5 days", "1,5 jour")]
    [InlineData("2,5", "2,5 days", "2,5 jours")]
    [InlineData("1,000", "1,000 days", "1,000 jour")]
    [InlineData("1\u00A0000", "1\u00A0000 days", "1\u00A0000 jours")]
    [InlineData("?", "? days", "? jours")]
    public void A_text_that_is_a_number_counts_as_one(string fact, string english, string french) =>
        (Said(Days, OfficialLanguage.English, fact), Said(Days, OfficialLanguage.French, fact)).Should().Be((english, french));

    [Fact]
    public void Each_word_follows_its_own_number_and_nothing_else_changes()
    {
        var phrase = new Phrase("{1:N0} of {0} {0:line|lines} {1:was|were} not scored{0:: see it|;} {2}", string.Empty);
        Said(phrase, OfficialLanguage.English, 4, 1, "a|b {0:c|d}").Should().Be("1 of 4 lines was not scored; a|b {0:c|d}");
        Said(phrase, OfficialLanguage.English, 1, 1, "x").Should().Be("1 of 1 line was not scored: see it x");
    }

    private static string Said(Phrase phrase, OfficialLanguage language, params object?[] facts) =>
        phrase.Format(language, CultureInfo.InvariantCulture, facts);
}
