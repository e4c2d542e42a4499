using System.Text.Json.Serialization;
using NodaTime;

namespace CrsCalculator;

/// <summary>A period of status in Canada, by permit or by law.</summary>
/// <remarks>
/// Immutable, compared by value, and safe to use from several threads. Each end is validated when it is set: to move both later, set
/// <see cref="To"/> first.
/// </remarks>
[JsonConverter(typeof(ConvertersNeeded))]
public sealed record Permit
{
    /// <summary>What the person was permitted to do.</summary>
    /// <exception cref="ArgumentOutOfRangeException">There is no such kind.</exception>
    public required PermitKind Kind { get; init => field = Guard.Defined(value); }

    /// <summary>The first day, in <see cref="DocumentDates"/>.</summary>
    /// <exception cref="ArgumentOutOfRangeException">
    /// The day is outside <see cref="DocumentDates"/>, or after <see cref="To"/>.
    /// </exception>
    public required LocalDate From { get; init => field = FactGuard.From(value, To); }

    /// <summary>The last day, inclusive; the same as <see cref="From"/> or later.</summary>
    /// <exception cref="ArgumentOutOfRangeException">
    /// The day is outside <see cref="DocumentDates"/>, or before <see cref="From"/>.
    /// </exception>
    public required LocalDate To { get; init => field = FactGuard.To(value, From); }

    /// <summary>The kind and the days.</summary>
    /// <returns>For example <c>work, 2023-07-01 to 2026-06-30</c>.</returns>
    public override string ToString() => $"{Code.Of(Kind)}, {FactText.Days(From, To)}";
}

/// <summary>The kind of a permit or status in Canada.</summary>
public enum PermitKind : byte
{
    /// <summary>A work permit.</summary>
    Work,

    /// <summary>A study permit.</summary>
    Study,

    /// <summary>Visitor status.</summary>
    Visitor,

    /// <summary>Maintained status: an extension was requested before the permit expired.</summary>
    Maintained,

    /// <summary>Restored status.</summary>
    Restored,
}
