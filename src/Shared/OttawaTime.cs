using NodaTime;

namespace CrsCalculator;

/// <summary>Days in Ottawa time, which IRCC uses to date its rounds. Times are published in UTC.</summary>
internal static class OttawaTime
{
    private static readonly DateTimeZone Zone = DateTimeZoneProviders.Tzdb["America/Toronto"];

    public static LocalDate DayOf(Instant time) => time.InZone(Zone).Date;

    public static Instant StartOf(LocalDate day) => Zone.AtStartOfDay(day).ToInstant();
}
