using System.Globalization;

namespace CrsCalculator.TestKit.Api;

/// <summary>A culture that writes dates and numbers as no other one does.</summary>
public static class OtherCulture
{
    public static string Text(object value)
    {
        CultureInfo before = CultureInfo.CurrentCulture;
        var other = (CultureInfo)CultureInfo.InvariantCulture.Clone();
        other.NumberFormat.NumberDecimalSeparator = "!";
        other.NumberFormat.NegativeSign = "minus ";
        other.DateTimeFormat.ShortDatePattern = "dd!MM!yyyy";
        other.DateTimeFormat.LongDatePattern = "dd!MM!yyyy";
        CultureInfo.CurrentCulture = other;
        try
        {
            return value.ToString()!;
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }
    }
}
