using System.Text;

namespace CrsCalculator.Report.Text;

/// <summary>
/// How sentences of the library are set in print: a space that does not break before the French signs that stand apart, and apostrophes of
/// print.
/// </summary>
internal static class Typesetting
{
    private const char Apostrophe = '\u2019';

    public static string Set(string text, OfficialLanguage language) =>
        WithApostrophes(language == OfficialLanguage.French ? FirmSpaces.InFrench(text) : text);

    private static string WithApostrophes(string text)
    {
        var set = new StringBuilder(text);
        for (int i = 1; i < set.Length; i++)
        {
            if (set[i] == '\'' && char.IsLetter(set[i - 1]))
            {
                set[i] = Apostrophe;
            }
        }

        return set.ToString();
    }
}
