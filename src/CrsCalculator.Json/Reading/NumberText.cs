using System.Buffers.Text;
using System.Globalization;

namespace CrsCalculator.Json.Reading;

/// <summary>Reads the short numbers that documents mostly have, and recognizes texts that were meant as numbers.</summary>
internal static class NumberText
{
    // So many digits are a whole number of 32 bits, whatever they are.
    private const int MostDigits = 9;

    /// <summary>Reads a number of up to nine digits without sign, point or exponent.</summary>
    /// <returns>Whether it is one; other numbers take the longer way.</returns>
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

    /// <summary>Reads a number of up to nine digits, which may have a point, without sign or exponent. Its zeros are kept.</summary>
    /// <param name="number">The number.</param>
    /// <param name="value">The number, or 0.</param>
    /// <param name="ceiling">The least whole number that is not less.</param>
    /// <returns>Whether it is one; other numbers take the longer way.</returns>
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

    /// <summary>Reads any number, if a decimal holds it.</summary>
    public static bool TryParseAny(ReadOnlySpan<byte> number, out decimal value) =>
        Utf8Parser.TryParse(number, out value, out int length, number.IndexOfAny("eE"u8) >= 0 ? 'e' : default) && length == number.Length;

    /// <summary>What type a text is where a number is expected.</summary>
    public static string TypeOf(string text) => IsNumber(text) ? "numberAsText" : "string";

    /// <summary>A number with a decimal comma, with the number that it means; nothing where it is none.</summary>
    public static (string Code, string[] Facts)? DecimalComma(string text)
    {
        string withPoint = text.Replace(',', '.');
        return text.Contains(',', StringComparison.Ordinal) && IsNumber(withPoint)
            ? (IssueCodes.DecimalComma, [Excerpt.Of(text), Excerpt.Of(withPoint)])
            : null;
    }

    private static bool IsNumber(string text) =>
        decimal.TryParse(text, NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out _);
}
