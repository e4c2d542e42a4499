using System.Globalization;
using NodaTime;
using NodaTime.Text;

namespace CrsCalculator;

/// <summary>How numbers and dates are written in facts, ids and messages: the same on every machine, dates as <c>yyyy-MM-dd</c>.</summary>
internal static class Invariant
{
    public static string Text(long number) => number.ToString(CultureInfo.InvariantCulture);

    public static string Text(decimal number) => number.ToString(CultureInfo.InvariantCulture);

    public static string Text(LocalDate date) => LocalDatePattern.Iso.Format(date);

    public static string Text(Instant time) => InstantPattern.ExtendedIso.Format(time);
}
