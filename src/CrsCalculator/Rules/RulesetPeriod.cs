using System.Diagnostics.CodeAnalysis;
using NodaTime;

namespace CrsCalculator;

/// <summary>A stretch of days with one ruleset, or with a declared gap: never both, never neither.</summary>
/// <remarks>Immutable, compared by value with <see cref="CrsRuleset"/> by reference, and safe to use from several threads.</remarks>
public sealed record RulesetPeriod
{
    internal RulesetPeriod(LocalDate from, LocalDate? until, CrsRuleset? ruleset, RulesetGap? gap)
    {
        From = from;
        Until = until;
        Ruleset = ruleset;
        Gap = gap;
    }

    /// <summary>The first day.</summary>
    public LocalDate From { get; }

    /// <summary>The last day, inclusive; <see langword="null"/> when nothing is known to end it.</summary>
    public LocalDate? Until { get; }

    /// <summary>The ruleset in force, or <see langword="null"/> in a gap.</summary>
    public CrsRuleset? Ruleset { get; }

    /// <summary>The gap, or <see langword="null"/> where a ruleset is held.</summary>
    public RulesetGap? Gap { get; }

    /// <summary>Whether a ruleset is held.</summary>
    [MemberNotNullWhen(true, nameof(Ruleset))]
    [MemberNotNullWhen(false, nameof(Gap))]
    public bool IsHeld => Ruleset is not null;

    /// <summary>The days and the ruleset.</summary>
    /// <returns>For example <c>2025-03-25 to 2026-11-02: 2025-03-25</c>.</returns>
    public override string ToString()
    {
        string until = Until is { } last ? Invariant.Text(last) : "open end";
        return $"{Invariant.Text(From)} to {until}: {Ruleset?.Id ?? "not held"}";
    }
}
