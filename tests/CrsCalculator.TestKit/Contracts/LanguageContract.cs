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
    public static bool HasSlip(string sentence) => Slip().IsMatch(Counted().Replace(sentence, "${one}"));

    /// <summary>The places of a sentence that count one thing and name several.</summary>
    public static IEnumerable<string> PluralsBehindOne(string sentence) =>
        PluralBehindOne().Matches(sentence).Select(static match => match.Value);

    private static HashSet<string> Facts(string sentence) => [.. Fact().Matches(sentence).Select(static match => match.Value)];

    [GeneratedRegex(@"\{\d+\}", RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Fact();

    /// <summary>Words behind a number, of which each language has its own: <c>{0:day|days}</c>.</summary>
    [GeneratedRegex(
        @"\{\d+:(?<one>[^{}|]*)\|[^{}|]*\}",
        RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant,
        matchTimeoutMilliseconds: 1000)]
    private static partial Regex Counted();

    /// <summary>A noun in the plural behind a 1 that is no part of a larger number, nor the end of a range or a name.</summary>
    [GeneratedRegex(
        @"(?<![\d.,:–-]|to |à |CLB |NCLC |TEER |FEER |NOC |CNP )\b1\b (more |other |past |completed |autres |red )?"
        + "(points|days|hours|years|months|weeks|times|candidates|clients|rounds|lines|rows|changes|cells|persons|occupations|entries|"
        + "differences|invitations|flags|pools|jours|heures|ans|années|semaines|candidats|rondes|lignes|cellules|personnes|professions|"
        + @"changements|différences|entrées|erreurs|invités|indéterminés|non examinés|bassins|autres|signaux)\b",
        RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant,
        matchTimeoutMilliseconds: 1000)]
    private static partial Regex PluralBehindOne();

    [GeneratedRegex(
        @"[^ ][:;?»]|«[^ ]|  |[\u00A0\u202F\u2019]|'\{\d+\}'",
        RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant,
        matchTimeoutMilliseconds: 1000)]
    private static partial Regex Slip();
}
