using System.Diagnostics.CodeAnalysis;
using System.Text;

namespace CrsCalculator;

/// <summary>Input text, made safe to show in a message.</summary>
internal static class Excerpt
{
    /// <summary>The most characters of input that a message shows.</summary>
    public const int Most = 64;

    // Replaces a lone surrogate.
    private const char Replacement = '\uFFFD';

    /// <summary>
    /// The beginning of a text, always as valid UTF-16: surrogate pairs are never split, and lone surrogates are replaced.
    /// </summary>
    /// <param name="text">The text.</param>
    /// <param name="mostChars">The most UTF-16 units to keep, 1 or more; "…" marks a cut.</param>
    /// <returns>At most one unit more than <paramref name="mostChars"/>.</returns>
    [return: NotNullIfNotNull(nameof(text))]
    public static string? Of(string? text, int mostChars = Most)
    {
        if (text is null)
        {
            return null;
        }

        int end = EndOf(text, mostChars);
        return end == text.Length ? Whole(text) : Whole(text[..end]) + "…";
    }

    /// <summary>Where to cut a text: never inside a surrogate pair.</summary>
    private static int EndOf(string text, int mostChars) =>
        text.Length <= mostChars ? text.Length
        : char.IsSurrogatePair(text, mostChars - 1) ? mostChars - 1
        : mostChars;

    /// <summary>The text with each lone surrogate replaced.</summary>
    private static string Whole(string text)
    {
        int place = FirstLone(text, 0);
        if (place < 0)
        {
            return text;
        }

        var whole = new StringBuilder(text);
        for (; place >= 0; place = FirstLone(text, place + 1))
        {
            whole[place] = Replacement;
        }

        return whole.ToString();
    }

    private static int FirstLone(string text, int from)
    {
        for (int i = from; i < text.Length; i++)
        {
            if (char.IsSurrogatePair(text, i))
            {
                i++;
            }
            else if (char.IsSurrogate(text[i]))
            {
                return i;
            }
        }

        return -1;
    }
}
