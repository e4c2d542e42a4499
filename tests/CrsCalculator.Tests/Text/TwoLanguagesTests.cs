using System.Globalization;
using System.Text.RegularExpressions;
using CrsCalculator.TestKit.Contracts;
using CrsCalculator.Text;

namespace CrsCalculator.Tests.Text;

/// <summary>What English says, French says too, of the same facts.</summary>
public partial class TwoLanguagesTests
{
    /// <summary>All that reads the same in both languages.</summary>
    private static readonly string[] Alike =
    [
        "{0}",
        "{0}, {1}",
        "{0} {1}",
        "{0} ({1})",
        "{0} × {1}",
        "Transport",
        "transport",
        "IELTS General Training",
        "CELPIP-General",
        "PTE Core",
        "TEF Canada",
        "TCF Canada",
        "null",
        "certain",
        "Alberta",
        "Manitoba",
        "Nunavut",
        "Ontario",
        "Saskatchewan",
        "Yukon",
    ];

    private static readonly Dictionary<string, string> English =
        CrsPhrases.All.ToDictionary(static phrase => phrase.Key, static phrase => phrase.Value.English, StringComparer.Ordinal);

    private static readonly Dictionary<string, string> French =
        CrsPhrases.All.ToDictionary(static phrase => phrase.Key, static phrase => phrase.Value.French, StringComparer.Ordinal);

    [Fact]
    public void No_phrase_is_blank_in_either_language() =>
        English.Concat(French).Where(static phrase => string.IsNullOrWhiteSpace(phrase.Value)).Should().BeEmpty();

    [Fact]
    public void Every_sentence_has_the_same_facts() =>
        LanguageContract.OtherFactsIn(English, French).Should().BeEmpty();

    [Fact]
    public void Only_what_is_listed_reads_the_same() =>
        LanguageContract.AlikeIn(English, French).Should().BeEquivalentTo(Alike);

    [Fact]
    public void French_is_set_alike_throughout() =>
        French.Values.Select(static sentence => TimeOfDay().Replace(sentence, string.Empty)).Where(LanguageContract.HasSlip).Should()
            .BeEmpty();

    [Fact]
    public void No_sentence_has_a_plural_behind_1() =>
        CrsPhrases.All.Values
            .SelectMany(static phrase => Enum.GetValues<OfficialLanguage>().Select(language => OfOnes(phrase, language)))
            .SelectMany(LanguageContract.PluralsBehindOne)
            .Should()
            .BeEmpty();

    [Theory]
    [InlineData("1 day", false)]
    [InlineData("1 days", true)]
    [InlineData("11 days", false)]
    [InlineData("2.1 days", false)]
    [InlineData("worth 1 more points", true)]
    [InlineData("1 invités", true)]
    public void A_plural_behind_1_is_seen(string sentence, bool isSeen) =>
        LanguageContract.PluralsBehindOne(sentence).Any().Should().Be(isSeen);

    [Theory]
    [InlineData("a: b", true)]
    [InlineData("a; b", true)]
    [InlineData("« a », «b »", true)]
    [InlineData("« a »  b", true)]
    [InlineData("a\u00A0: b", true)]
    [InlineData("l\u2019a", true)]
    [InlineData("l'« a » : b ; c", false)]
    public void A_slip_is_seen(string sentence, bool isSlip) => LanguageContract.HasSlip(sentence).Should().Be(isSlip);

    private static string OfOnes(Phrase phrase, OfficialLanguage language) =>
        phrase.Format(language, CultureInfo.InvariantCulture, [.. Enumerable.Repeat("1", 10)]);

    [GeneratedRegex("HH:mm:ss|[0-9]{2}:[0-9]{2}", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1000)]
    private static partial Regex TimeOfDay();
}
