using System.Text;

namespace CrsCalculator;

/// <summary>
/// Prepares the library's sentences for print: non-breaking spaces before French punctuation, and typographic apostrophes and quotes. The
/// tables of phrases keep plain spaces, so that this is decided in one place.
/// </summary>
internal static class Typesetting
{
    private const char Apostrophe = '\u2019';
    private const char OpeningQuote = '\u2018';

    public static string Set(string text, OfficialLanguage language) =>
        WithApostrophes(language == OfficialLanguage.French ? FirmSpaces.InFrench(text) : text);

    private static string WithApostrophes(string text)
    {
        var set = new StringBuilder(text);
        for (int i = 0; i < set.Length; i++)
        {
            if (set[i] == '\'' && ClosingQuote(text, i) is { } closing)
            {
                set[i] = OpeningQuote;
                set[closing] = Apostrophe;
            }
            else if (set[i] == '\'' && i > 0 && char.IsLetter(set[i - 1]))
            {
                set[i] = Apostrophe;
            }
        }

        return set.ToString();
    }

    /// <summary>
    /// Finds the closing quote for one that opens here: not after a letter or before a space, up to the next that no letter follows.
    /// </summary>
    private static int? ClosingQuote(string text, int opening)
    {
        if (IsInWord(text, opening - 1) || opening + 1 == text.Length || text[opening + 1] == ' ')
        {
            return null;
        }

        for (int i = opening + 1; i < text.Length; i++)
        {
            if (text[i] == '\'' && !IsInWord(text, i + 1))
            {
                return i;
            }
        }

        return null;
    }

    private static bool IsInWord(string text, int place) =>
        place >= 0 && place < text.Length && char.IsLetterOrDigit(text[place]);
}
