using System.Text.RegularExpressions;
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
        "Transport",
        "transport",
        "IELTS General Training",
        "CELPIP-General",
        "PTE Core",
        "TEF Canada",
        "TCF Canada",
        "null",
    ];

    private static readonly IReadOnlyDictionary<string, string> English = EnglishSentences.All;
    private static readonly IReadOnlyDictionary<string, string> French = FrenchSentences.All;

    [Fact]
    public void The_keys_are_the_same_in_the_same_order() => French.Keys.Should().Equal(English.Keys);

    [Fact]
    public void Every_sentence_has_the_same_facts() =>
        English.Where(static sentence => !Facts(sentence.Value).SetEquals(Facts(French[sentence.Key]))).Should().BeEmpty();

    [Fact]
    public void Only_what_is_listed_reads_the_same() =>
        English.Where(static sentence => French[sentence.Key] == sentence.Value).Select(static sentence => sentence.Value).Distinct(StringComparer.Ordinal).Should().BeEquivalentTo(Alike);

    [Fact]
    public void French_is_set_alike_throughout() =>
        French.Values.Where(static sentence => Slip().IsMatch(sentence.Replace("HH:mm:ss", string.Empty, StringComparison.Ordinal))).Should().BeEmpty();

    [Theory]
    [InlineData("a: b", true)]
    [InlineData("a; b", true)]
    [InlineData("« a », «b »", true)]
    [InlineData("« a »  b", true)]
    [InlineData("a\u00A0: b", true)]
    [InlineData("l\u2019a", true)]
    [InlineData("l'« a » : b ; c", false)]
    public void A_slip_is_seen(string sentence, bool isSlip) => Slip().IsMatch(sentence).Should().Be(isSlip);

    private static HashSet<string> Facts(string sentence) => [.. Fact().Matches(sentence).Select(static match => match.Value)];

    [GeneratedRegex(@"\{\d+\}", RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Fact();

    /// <summary>A colon, semicolon or quotation mark without its space; two spaces; a space that does not break; a curved apostrophe; a quotation in apostrophes.</summary>
    [GeneratedRegex(@"[^ ][:;?»]|«[^ ]|  |[\u00A0\u202F\u2019]|'\{\d+\}'", RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Slip();
}
