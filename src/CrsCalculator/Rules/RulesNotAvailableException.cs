using NodaTime;

namespace CrsCalculator.Rules;

/// <summary>The rules in force on a date are not in the rule book, so there is no result for it.</summary>
/// <example>
/// <code>
/// try
/// {
///     ExpressEntry.Official.Score(factors, new LocalDate(2026, 12, 1));
/// }
/// catch (RulesNotAvailableException e)
/// {
///     Console.WriteLine(CrsText.English.Gap(e.Gap));
/// }
/// </code>
/// </example>
public sealed class RulesNotAvailableException : InvalidOperationException
{
    internal RulesNotAvailableException(RuleGap gap)
        : base(gap.From == LocalDate.MinIsoValue
            ? $"No rules are available: {gap.Summary}."
            : $"No rules are available from {Invariant.Text(gap.From)}: {gap.Summary}.")
    {
        Date = gap.From;
        Gap = gap;
    }

    internal RulesNotAvailableException(LocalDate date, RuleGap gap, RulePart<CrsRuleset> points)
        : base(Describe(date, gap, points))
    {
        Date = date;
        Gap = gap;
        LastAvailable = points.Entries.LastOrDefault(entry => entry.IsAvailable && entry.From < gap.From)?.Value;
    }

    /// <summary>The date requested, or the first day of the gap.</summary>
    public LocalDate Date { get; }

    /// <summary>The gap that the date lies in: why there is no rule, what is known about it, and the official pages to read.</summary>
    public RuleGap Gap { get; }

    /// <summary>
    /// The last points before the gap, which <see cref="ExpressEntry.AssumingLastHeld"/> uses. A score by them may be too high or too low.
    /// <see langword="null"/> if there are none, or if the missing rule is not about points.
    /// </summary>
    public CrsRuleset? LastAvailable { get; }

    private static string Describe(LocalDate date, RuleGap gap, RulePart<CrsRuleset> points)
    {
        Dated<CrsRuleset>? first = points.Entries.FirstOrDefault(static entry => entry.IsAvailable);
        Dated<CrsRuleset>? last = points.Entries.LastOrDefault(static entry => entry.IsAvailable);
        if (first is null || last is null)
        {
            return $"No CRS rules are available for {Invariant.Text(date)}: {gap.Summary}.";
        }

        string until = points.LastDayOf(last) is { } day ? $"to {Invariant.Text(day)}" : "on";
        string wayOut = gap.Reason == GapReason.NotAvailable
            ? " To score by the last rules before the gap, use ExpressEntry.AssumingLastHeld(); such a score says that it is provisional."
            : string.Empty;
        return $"No CRS rules are available for {Invariant.Text(date)}: {gap.Summary}. Rules are available from "
            + $"{Invariant.Text(first.From)} {until}.{wayOut}";
    }
}
