using NodaTime.Text;

namespace CrsCalculator.Web.Form;

/// <summary>What a date input of the browser can show; anything else is shown as text, so that it can be corrected.</summary>
internal static class DateInput
{
    /// <summary>Whether a text is a day, or a month where that is asked for.</summary>
    public static bool Fits(string text, bool isMonth) => isMonth
        ? YearMonthPattern.Iso.Parse(text).Success
        : LocalDatePattern.Iso.Parse(text).Success;
}
