using System.Diagnostics.CodeAnalysis;
using System.Text;

namespace CrsCalculator;

/// <summary>Text of an input, made fit to be shown in a message.</summary>
internal static class Excerpt
{
    /// <summary>The most characters of an input that a message shows.</summary>
    public const int Most = 64;

    // What stands for half of a character without its twin.
    private const char Replacement = '\uFFFD';

    /// <summary>
    /// The beginning of a text, which is always valid UTF-16: it is not cut inside a surrogate pair, and a surrogate without its twin is
    /// replaced.
    /// </summary>
    /// <param name="text">The text.</param>
    /// <param name="mostChars">The most UTF-16 units of it, 1 or more; "…" follows where there were more.</param>
    /// <returns>At most one unit more than asked for.</returns>
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

    /// <summary>Where a text is cut: not between the halves of a pair.</summary>
    private static int EndOf(string text, int mostChars) =>
        text.Length <= mostChars ? text.Length
        : char.IsSurrogatePair(text, mostChars - 1) ? mostChars - 1
        : mostChars;

    /// <summary>The same text, with each surrogate that has no twin replaced.</summary>
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
