using System.Globalization;

namespace CrsCalculator.Json.Reading;

/// <summary>Recognizes a text that was meant as a number.</summary>
internal static class NumberText
{
    /// <summary>What type a text is where a number is expected.</summary>
    public static string TypeOf(string text) => IsNumber(text) ? "numberAsText" : "string";

    /// <summary>A number with a decimal comma, with the number that it means; nothing where it is none.</summary>
    public static (string Code, string[] Facts)? DecimalComma(string text)
    {
        string withPoint = text.Replace(',', '.');
        return text.Contains(',', StringComparison.Ordinal) && IsNumber(withPoint) ? (IssueCodes.DecimalComma, [Excerpt.Of(text), Excerpt.Of(withPoint)]) : null;
    }

    private static bool IsNumber(string text) =>
        decimal.TryParse(text, NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out _);
}
