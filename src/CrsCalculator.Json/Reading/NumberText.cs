using System.Globalization;

namespace CrsCalculator.Json.Reading;

/// <summary>Recognizes a text that was meant as a number.</summary>
internal static class NumberText
{
    /// <summary>Why a text is no number though it looks like one, or nothing where it does not.</summary>
    public static (string Code, string[] Facts)? Find(string text)
    {
        if (IsNumber(text))
        {
            return (IssueCodes.NumberAsText, [Excerpt.Of(text)]);
        }

        string withPoint = text.Replace(',', '.');
        return IsNumber(withPoint) ? (IssueCodes.DecimalComma, [Excerpt.Of(text), Excerpt.Of(withPoint)]) : null;
    }

    private static bool IsNumber(string text) =>
        decimal.TryParse(text, NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out _);
}
