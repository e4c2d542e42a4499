using NodaTime;

namespace CrsCalculator;

/// <summary>The rules in force on a date are not held, so nothing is scored for it.</summary>
public sealed class RulesetNotHeldException : Exception
{
    internal RulesetNotHeldException(LocalDate date, RulesetGap gap, LocalDate heldFrom, LocalDate? heldUntil)
        : base(Describe(date, gap, heldFrom, heldUntil))
    {
        Date = date;
        Gap = gap;
    }

    /// <summary>The date asked.</summary>
    public LocalDate Date { get; }

    /// <summary>The gap that the date lies in.</summary>
    public RulesetGap Gap { get; }

    private static string Describe(LocalDate date, RulesetGap gap, LocalDate heldFrom, LocalDate? heldUntil)
    {
        string until = heldUntil is { } last ? $"to {Invariant.Text(last)}" : "on";
        return $"No CRS rules are held for {Invariant.Text(date)}: {gap.Summary}. Rules are held from "
            + $"{Invariant.Text(heldFrom)} {until}. To score by the last rules held, use {nameof(CrsRuleset)}.{nameof(CrsRuleset.LastHeld)}; "
            + "its explained scores carry a notice.";
    }
}
