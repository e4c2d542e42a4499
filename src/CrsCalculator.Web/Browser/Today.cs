using NodaTime;

namespace CrsCalculator.Web.Browser;

/// <summary>The only place of the page that reads the clock.</summary>
internal static class Today
{
    /// <summary>Today in Ottawa, by whose days IRCC counts.</summary>
    public static LocalDate InOttawa() => OttawaTime.DayOf(SystemClock.Instance.GetCurrentInstant());
}
