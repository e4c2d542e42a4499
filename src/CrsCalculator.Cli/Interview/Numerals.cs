using System.Globalization;
using System.Text.RegularExpressions;

namespace CrsCalculator.Cli.Interview;

/// <summary>Numbers as people write them: 7.5, 7,5, 25000, 25 000 and, in English, 25,000.</summary>
internal static partial class Numerals
{
    /// <summary>Returns a number; nothing if the text is not one, or could mean two: 25.000 is 25 to some and 25 000 to others.</summary>
    public static decimal? Of(string text, OfficialLanguage language)
    {
        string plain = Spaces().Replace(text.Trim().Trim('$').Trim(), string.Empty);
        if (language == OfficialLanguage.English && Thousands().IsMatch(plain))
        {
            plain = plain.Replace(",", string.Empty, StringComparison.Ordinal);
        }

        plain = plain.Replace(',', '.');
        return !Ambiguous().IsMatch(plain)
            && decimal.TryParse(
                plain,
                NumberStyles.AllowDecimalPoint | NumberStyles.AllowLeadingSign,
                CultureInfo.InvariantCulture,
                out decimal number)
            ? number
            : null;
    }

    // A space, a non-breaking space or a narrow one before three digits.
    [GeneratedRegex(@"(?<=\d)[ \u00A0\u202F](?=\d{3}(\D|$))", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Spaces();

    [GeneratedRegex(@"^\d{1,3}(,\d{3})+(\.\d{1,2})?$", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Thousands();

    [GeneratedRegex(@"\.\d{3}$", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Ambiguous();
}
