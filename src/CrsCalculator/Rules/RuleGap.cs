using System.Collections.Immutable;
using System.Text.Json.Serialization;
using NodaTime;

namespace CrsCalculator.Rules;

/// <summary>A period without a rule to apply, and why. Results in it are never guessed.</summary>
/// <remarks>
/// Immutable, and safe to use from several threads. Compared by the reason, the first day and the summary: other details explain a gap, and
/// do not distinguish it.
/// </remarks>
[JsonConverter(typeof(ConvertersNeeded))]
public sealed record RuleGap
{
    private readonly ValueList<GapClaim> _known = ValueList<GapClaim>.None;
    private readonly ValueList<OfficialPage> _pages = ValueList<OfficialPage>.None;

    /// <summary>Declares a gap.</summary>
    /// <param name="reason">Why there is no rule.</param>
    /// <param name="from">The first day.</param>
    /// <param name="summary">What is known about it, in a few English words.</param>
    /// <exception cref="ArgumentException">The summary is blank, or there is no such reason.</exception>
    public RuleGap(GapReason reason, LocalDate from, string summary)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(summary);
        Reason = Guard.Defined(reason, nameof(reason));
        From = from.WithCalendar(CalendarSystem.Iso);
        Summary = summary;
    }

    /// <summary>Why there is no rule.</summary>
    public GapReason Reason { get; }

    /// <summary>The first day of the gap.</summary>
    public LocalDate From { get; }

    /// <summary>What is known about it, in a few English words.</summary>
    public string Summary { get; }

    /// <summary>What is known about the rule that is not available, each claim with its source; empty if nothing is known.</summary>
    public ImmutableArray<GapClaim> Known
    {
        get => _known.Items;
        init => _known = new(Guard.AllGiven(value));
    }

    /// <summary>What is not known about it, in a few English words; <see langword="null"/> if not stated.</summary>
    public string? NotKnown { get; init => field = value is null ? null : Guard.Text(value); }

    /// <summary>The official pages that state the rule.</summary>
    public ImmutableArray<OfficialPage> Pages
    {
        get => _pages.Items;
        init => _pages = new(Guard.AllGiven(value));
    }

    /// <summary>The key to the translations of an official gap's summary; <see langword="null"/> for any other gap.</summary>
    public string? Code { get; internal init; }

    /// <inheritdoc/>
    public bool Equals(RuleGap? other) =>
        other is not null && Reason == other.Reason && From == other.From && Summary == other.Summary;

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Reason, From, Summary);

    /// <summary>The first day, and what is known.</summary>
    /// <returns>For example <c>2026-11-03: a new instruction applies from 2026-11-03 whose points are not available</c>.</returns>
    public override string ToString() => $"{Invariant.Text(From)}: {Summary}";
}

/// <summary>Why there is no rule for a period.</summary>
public enum GapReason : byte
{
    /// <summary>The rules had not begun.</summary>
    NotYetInForce,

    /// <summary>A rule applies that this rule book does not include.</summary>
    NotAvailable,
}
