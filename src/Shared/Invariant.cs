using System.Globalization;
using NodaTime;
using NodaTime.Text;

namespace CrsCalculator;

/// <summary>Formats numbers and dates in facts, ids and messages: the same on every machine, dates as <c>yyyy-MM-dd</c>.</summary>
internal static class Invariant
{
    public static string Text(long number) => number.ToString(CultureInfo.InvariantCulture);

    public static string Text(decimal number) => number.ToString(CultureInfo.InvariantCulture);

    public static string Text(LocalDate date) => LocalDatePattern.Iso.Format(date);

    public static string Text(Instant time) => InstantPattern.ExtendedIso.Format(time);

    /// <summary>A count with its noun, for example <c>1 round</c> or <c>2 rounds</c>.</summary>
    public static string Count(int count, string one) => $"{Text(count)} {one}{(count == 1 ? string.Empty : "s")}";
}
