using System.Globalization;
using System.Text;

namespace CrsCalculator.Cli.Host;

/// <summary>
/// Makes text from a document safe to show: characters that would move the cursor, break the line or reverse the direction of text are
/// escaped, and so are halves of characters.
/// </summary>
internal static class Printable
{
    public static string Of(string text)
    {
        StringBuilder? safe = null;
        for (int i = 0; i < text.Length;)
        {
            int length = char.IsSurrogatePair(text, i) ? 2 : 1;
            if (IsUnsafe(CharUnicodeInfo.GetUnicodeCategory(text, i)))
            {
                safe ??= new StringBuilder(text, 0, i, text.Length * 2);
                safe.Append(string.Concat(text.Substring(i, length).Select(static c => $"\\u{(int)c:x4}")));
            }
            else
            {
                safe?.Append(text, i, length);
            }

            i += length;
        }

        return safe?.ToString() ?? text;
    }

    private static bool IsUnsafe(UnicodeCategory category) =>
        category is UnicodeCategory.Control or UnicodeCategory.Format or UnicodeCategory.Surrogate
            or UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator;
}
