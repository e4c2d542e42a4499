using System.Globalization;
using System.Text;

namespace CrsCalculator.Report.Html;

/// <summary>
/// Encodes any text so that it can only be text: one way for text, one for attributes. Characters that HTML does not allow, or that would
/// reverse the order of the surrounding text, become U+FFFD.
/// </summary>
internal static class HtmlEncoding
{
    private const char Replacement = '\uFFFD';

    /// <summary>Appends text between tags.</summary>
    public static void AppendText(StringBuilder html, string text)
    {
        foreach (Rune rune in text.EnumerateRunes())
        {
            Append(html, rune, TextOf(rune));
        }
    }

    /// <summary>Appends text between the double quotes of an attribute.</summary>
    public static void AppendAttribute(StringBuilder html, string text)
    {
        foreach (Rune rune in text.EnumerateRunes())
        {
            Append(html, rune, TextOf(rune) ?? QuoteOf(rune));
        }
    }

    private static void Append(StringBuilder html, Rune rune, string? reference)
    {
        if (reference is not null)
        {
            html.Append(reference);
        }
        else if (IsReplaced(rune))
        {
            html.Append(Replacement);
        }
        else
        {
            html.Append(rune);
        }
    }

    private static string? TextOf(Rune rune) => rune.Value switch
    {
        '&' => "&amp;",
        '<' => "&lt;",
        '>' => "&gt;",
        _ => null,
    };

    private static string? QuoteOf(Rune rune) => rune.Value switch
    {
        '"' => "&quot;",
        '\'' => "&#39;",
        _ => null,
    };

    private static bool IsReplaced(Rune rune) =>
        (Rune.GetUnicodeCategory(rune) == UnicodeCategory.Control && rune.Value is not ('\t' or '\n'))
        || IsOfDirection(rune.Value)
        || IsNoCharacter(rune.Value);

    /// <summary>The marks, embeddings, overrides and isolates of bidirectional text.</summary>
    private static bool IsOfDirection(int value) =>
        value is 0x061C or 0x200E or 0x200F or (>= 0x202A and <= 0x202E) or (>= 0x2066 and <= 0x2069);

    private static bool IsNoCharacter(int value) => (value & 0xFFFE) == 0xFFFE || value is >= 0xFDD0 and <= 0xFDEF;
}
