using System.Text.Json.Serialization;
using NodaTime;

namespace CrsCalculator.Rules;

/// <summary>A time for which there is no rule to apply, and why. Nothing is guessed in it.</summary>
/// <remarks>Immutable, compared by value, and safe to use from several threads.</remarks>
[JsonConverter(typeof(ConvertersNeeded))]
public sealed record RuleGap
{
    /// <summary>Declares a gap.</summary>
    /// <param name="reason">Why there is no rule.</param>
    /// <param name="from">The first day.</param>
    /// <param name="summary">What is known of it, in a few words of English.</param>
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

    /// <summary>What is known of it, in a few words of English.</summary>
    public string Summary { get; }

    /// <summary>
    /// The name of an official gap, by which its summary is found in other languages; <see langword="null"/> for any other. It is not
    /// compared.
    /// </summary>
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

/// <summary>Why there is no rule for a time.</summary>
public enum GapReason : byte
{
    /// <summary>There was nothing to rule yet.</summary>
    NotYetInForce,

    /// <summary>A rule applies that this rule book does not include.</summary>
    NotAvailable,
}
