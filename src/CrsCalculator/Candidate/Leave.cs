using System.Text.Json.Serialization;
using NodaTime;

namespace CrsCalculator;

/// <summary>A period of leave within a job.</summary>
/// <remarks>
/// Immutable, compared by value, and safe to use from several threads. Each end is validated when it is set: to move both later, set
/// <see cref="To"/> first.
/// </remarks>
[JsonConverter(typeof(ConvertersNeeded))]
public sealed record Leave
{
    /// <summary>The kind of leave.</summary>
    /// <exception cref="ArgumentOutOfRangeException">There is no such kind.</exception>
    public required LeaveKind Kind { get; init => field = Guard.Defined(value); }

    /// <summary>The first day of leave, in <see cref="DocumentDates"/>.</summary>
    /// <exception cref="ArgumentOutOfRangeException">
    /// The day is outside <see cref="DocumentDates"/>, or after <see cref="To"/>.
    /// </exception>
    public required LocalDate From { get; init => field = FactGuard.From(value, To); }

    /// <summary>The last day of leave, inclusive; the same as <see cref="From"/> or later.</summary>
    /// <exception cref="ArgumentOutOfRangeException">
    /// The day is outside <see cref="DocumentDates"/>, or before <see cref="From"/>.
    /// </exception>
    public required LocalDate To { get; init => field = FactGuard.To(value, From); }

    /// <summary>The kind and the days.</summary>
    /// <returns>For example <c>parental, 2024-03-01 to 2024-08-31</c>.</returns>
    public override string ToString() => $"{Code.Of(Kind)}, {FactText.Days(From, To)}";
}

/// <summary>The kind of leave from a job.</summary>
public enum LeaveKind : byte
{
    /// <summary>Paid vacation.</summary>
    Vacation,

    /// <summary>Maternity or parental leave.</summary>
    Parental,

    /// <summary>Sick leave.</summary>
    Sick,

    /// <summary>Unpaid leave.</summary>
    Unpaid,

    /// <summary>A temporary layoff.</summary>
    Layoff,

    /// <summary>A strike or lockout.</summary>
    Strike,
}
