using System.Diagnostics.CodeAnalysis;
using NodaTime;

namespace CrsCalculator.Rules;

/// <summary>A rule with the day from which it applies and its source, or a declared gap.</summary>
/// <typeparam name="T">The kind of rule.</typeparam>
/// <remarks>Immutable, compared by value (the rule itself by its type's equality), and safe to use from several threads.</remarks>
public sealed record Dated<T>
    where T : class
{
    private readonly T? _value;

    /// <summary>Creates an entry with a rule.</summary>
    /// <param name="from">The first day on which it applies; <see cref="LocalDate.MinIsoValue"/> for "always".</param>
    /// <param name="value">The rule.</param>
    /// <param name="citation">The source of the rule.</param>
    public Dated(LocalDate from, T value, Citation citation)
    {
        ArgumentNullException.ThrowIfNull(value);
        ArgumentNullException.ThrowIfNull(citation);
        From = from.WithCalendar(CalendarSystem.Iso);
        _value = value;
        Citation = citation;
    }

    /// <summary>Declares a gap.</summary>
    /// <param name="gap">The gap.</param>
    public Dated(RuleGap gap)
    {
        ArgumentNullException.ThrowIfNull(gap);
        From = gap.From;
        Gap = gap;
    }

    /// <summary>The first day on which it applies.</summary>
    public LocalDate From { get; }

    /// <summary>The rule.</summary>
    /// <exception cref="RulesNotAvailableException">The entry is a gap.</exception>
    public T Value => _value ?? throw new RulesNotAvailableException(Gap!);

    /// <summary>The rule, or <see langword="null"/> in a gap.</summary>
    public T? ValueOrNull => _value;

    /// <summary>The gap, or <see langword="null"/> if there is a rule.</summary>
    public RuleGap? Gap { get; }

    /// <summary>The source of the rule; <see langword="null"/> in a gap.</summary>
    public Citation? Citation { get; }

    /// <summary>How certain the rule is.</summary>
    public Certainty Certainty { get; init => field = Guard.Defined(value); }

    /// <summary>
    /// The last day for which the source was read, or after which a newer rule is likely; <see langword="null"/> if no such day is known.
    /// </summary>
    public LocalDate? VerifiedTo { get; init => field = value?.WithCalendar(CalendarSystem.Iso); }

    /// <summary>Whether there is a rule.</summary>
    [MemberNotNullWhen(true, nameof(ValueOrNull), nameof(Citation))]
    [MemberNotNullWhen(false, nameof(Gap))]
    public bool IsAvailable => _value is not null;

    /// <summary>Whether a day is beyond those verified in the source.</summary>
    /// <param name="day">The day.</param>
    /// <returns>Whether it is after <see cref="VerifiedTo"/>.</returns>
    public bool IsUnverifiedOn(LocalDate day) => day > VerifiedTo;

    /// <summary>The first day and the rule.</summary>
    /// <returns>For example <c>2025-03-25: 2025-03-25</c>.</returns>
    public override string ToString() => Gap?.ToString() ?? $"{Invariant.Text(From)}: {_value}";
}
