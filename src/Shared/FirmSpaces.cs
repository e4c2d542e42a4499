using System.Text;

namespace CrsCalculator;

/// <summary>Non-breaking spaces around French punctuation, so that no line begins with a mark. Phrase tables keep plain spaces.</summary>
internal static class FirmSpaces
{
    private const char Unbreaking = '\u00A0';

    /// <summary>A French text with non-breaking spaces.</summary>
    public static string InFrench(string text)
    {
        var set = new StringBuilder(text);
        for (int i = 0; i < set.Length; i++)
        {
            if (set[i] == ' ' && StandsApart(text, i))
            {
                set[i] = Unbreaking;
            }
        }

        return set.ToString();
    }

    private static bool StandsApart(string text, int space)
    {
        char before = At(text, space - 1);
        char after = At(text, space + 1);
        return before == '«' || after is ':' or ';' or '?' or '!' or '%' or '»' || (after == '$' && At(text, space + 2) != '.');
    }

    private static char At(string text, int place) => place >= 0 && place < text.Length ? text[place] : default;
}
