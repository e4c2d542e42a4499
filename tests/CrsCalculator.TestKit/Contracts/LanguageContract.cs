using System.Text.RegularExpressions;

namespace CrsCalculator.TestKit.Contracts;

/// <summary>What holds of two tables of sentences, one for each language.</summary>
public static partial class LanguageContract
{
    /// <summary>Sentences that do not have the same facts in both languages.</summary>
    public static IEnumerable<string> OtherFactsIn(
        IReadOnlyDictionary<string, string> english,
        IReadOnlyDictionary<string, string> french) =>
        english.Where(sentence => !Facts(sentence.Value).SetEquals(Facts(french[sentence.Key]))).Select(static sentence => sentence.Key);

    /// <summary>All that reads the same in both languages.</summary>
    public static IEnumerable<string> AlikeIn(IReadOnlyDictionary<string, string> english, IReadOnlyDictionary<string, string> french) =>
        english.Where(sentence => french[sentence.Key] == sentence.Value)
            .Select(static sentence => sentence.Value)
            .Distinct(StringComparer.Ordinal);

    /// <summary>
    /// Whether French is set wrongly: a colon, semicolon or quotation mark without its space; two spaces; a space that does not break; a
    /// curved apostrophe; a quotation in apostrophes.
    /// </summary>
    public static bool HasSlip(string sentence) => Slip().IsMatch(sentence);

    private static HashSet<string> Facts(string sentence) => [.. Fact().Matches(sentence).Select(static match => match.Value)];

    [GeneratedRegex(@"\{\d+\}", RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Fact();

    [GeneratedRegex(
        @"[^ ][:;?»]|«[^ ]|  |[\u00A0\u202F\u2019]|'\{\d+\}'",
        RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant,
        matchTimeoutMilliseconds: 1000)]
    private static partial Regex Slip();
}
