using System.Buffers.Text;
using System.Globalization;
using System.Text.RegularExpressions;

namespace CrsCalculator.Json.Reading;

/// <summary>Reads the short numbers that most documents contain, and recognizes texts meant as numbers.</summary>
internal static partial class NumberText
{
    // This many digits always fit a 32-bit whole number.
    private const int MostDigits = 9;

    // The number of digits that always fits a decimal.
    private const int MostChars = 28;
    private const int Timeout = 1000;
    private const RegexOptions Plain = RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant;

    /// <summary>Reads a number of up to nine digits without sign, point or exponent.</summary>
    /// <returns>Whether it is such a number; others take the slower path.</returns>
    public static bool TryParse(ReadOnlySpan<byte> number, out int value)
    {
        value = 0;
        if (number.Length > MostDigits)
        {
            return false;
        }

        foreach (byte digit in number)
        {
            if (digit is < (byte)'0' or > (byte)'9')
            {
                return false;
            }

            value = (10 * value) + (digit - '0');
        }

        return true;
    }

    /// <summary>Reads a number of up to nine digits, optionally with a point, without sign or exponent. Its zeros are preserved.</summary>
    /// <param name="number">The number.</param>
    /// <param name="value">The number, or 0.</param>
    /// <param name="ceiling">The smallest whole number that is not less.</param>
    /// <returns>Whether it is such a number; others take the slower path.</returns>
    public static bool TryParse(ReadOnlySpan<byte> number, out decimal value, out int ceiling)
    {
        ceiling = 0;
        int point = number.IndexOf((byte)'.');
        ReadOnlySpan<byte> whole = point < 0 ? number : number[..point];
        ReadOnlySpan<byte> fraction = point < 0 ? default : number[(point + 1)..];
        value = 0;
        if (number.Length > MostDigits || !TryParse(whole, out int units) || !TryParse(fraction, out int parts))
        {
            return false;
        }

        ceiling = parts == 0 ? units : units + 1;
        for (int i = 0; i < fraction.Length; i++)
        {
            units *= 10;
        }

        value = new decimal(units + parts, 0, 0, isNegative: false, (byte)fraction.Length);
        return true;
    }

    /// <summary>Reads any number that a decimal can represent.</summary>
    public static bool TryParseAny(ReadOnlySpan<byte> number, out decimal value) =>
        Utf8Parser.TryParse(number, out value, out int length, number.IndexOfAny("eE"u8) >= 0 ? 'e' : default) && length == number.Length;

    /// <summary>Returns the type of a text in place of a number.</summary>
    public static string TypeOf(string text) => IsNumber(text) ? "numberAsText" : "string";

    /// <summary>
    /// A number with one comma, with its possible meanings among the allowed numbers; nothing if it is not one. Before three digits the
    /// comma may separate thousands.
    /// </summary>
    public static (string Code, string[] Facts)? DecimalComma(string text, DecimalRange range)
    {
        if (text.Length > MostChars || !WithComma().IsMatch(text))
        {
            return null;
        }

        string withPoint = text.Replace(',', '.');
        string without = text.Replace(",", string.Empty, StringComparison.Ordinal);
        string[] meant = !IsAllowed(withPoint) ? []
            : MayBeThousands().IsMatch(text) && IsAllowed(without) ? [without, withPoint]
            : [withPoint];
        return (IssueCodes.DecimalComma, [text, .. meant]);

        bool IsAllowed(string number) => range.Includes(decimal.Parse(number, CultureInfo.InvariantCulture));
    }

    private static bool IsNumber(string text) =>
        decimal.TryParse(text, NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out _);

    /// <summary>A JSON number except for its comma.</summary>
    [GeneratedRegex("^-?(0|[1-9][0-9]*),[0-9]+\\z", Plain, Timeout)]
    private static partial Regex WithComma();

    [GeneratedRegex("^-?[1-9][0-9]{0,2},[0-9]{3}\\z", Plain, Timeout)]
    private static partial Regex MayBeThousands();
}
