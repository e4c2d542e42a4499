using System.Globalization;
using System.Text;

namespace CrsCalculator.Cli.Host;

/// <summary>
/// Text from a document, made safe to show: what would move the cursor, break the line or turn the writing around is spelled out.
/// </summary>
internal static class Printable
{
    public static string Of(string text)
    {
        if (!text.Any(IsUnsafe))
        {
            return text;
        }

        var safe = new StringBuilder();
        foreach (char c in text)
        {
            safe.Append(IsUnsafe(c) ? $"\\u{(int)c:x4}" : c.ToString());
        }

        return safe.ToString();
    }

    private static bool IsUnsafe(char c) =>
        char.GetUnicodeCategory(c) is UnicodeCategory.Control or UnicodeCategory.Format
            or UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator;
}
