using CrsCalculator.Web.Browser;
using NodaTime;
using NodaTime.Text;

namespace CrsCalculator.Web.Pages;

/// <summary>What the page's address asks for: <c>?lang=fr&amp;on=2026-02-25</c>.</summary>
internal static class PageQuery
{
    private const string French = "fr";

    /// <summary>The language that is asked for; without one, that of the browser.</summary>
    public static OfficialLanguage LanguageOf(string query, string browser) =>
        (Address.Find(query, "lang") ?? browser).StartsWith(French, StringComparison.OrdinalIgnoreCase)
            ? OfficialLanguage.French
            : OfficialLanguage.English;

    /// <summary>The day that is asked for.</summary>
    public static LocalDate? DayOf(string query) => Address.Find(query, "on") is { } day ? Parse(day) : null;

    /// <summary>A day that the library can answer for.</summary>
    public static LocalDate? Parse(string text) =>
        LocalDatePattern.Iso.Parse(text) is { Success: true, Value: var day }
        && day >= DocumentDates.Earliest
        && day <= DocumentDates.Latest
            ? day
            : null;
}
