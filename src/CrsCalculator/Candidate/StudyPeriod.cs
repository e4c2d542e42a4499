using System.Text.Json.Serialization;
using NodaTime;

namespace CrsCalculator;

/// <summary>A period of study in one country, with or without a resulting credential.</summary>
/// <remarks>
/// Immutable, compared by value, and safe to use from several threads. Each end is validated when it is set: to move both later, set
/// <see cref="To"/> first.
/// </remarks>
[JsonConverter(typeof(ConvertersNeeded))]
public sealed record StudyPeriod
{
    /// <summary>The country of the studies: <c>CA</c> or another code of two capital letters (ISO 3166-1).</summary>
    /// <exception cref="ArgumentException">The value is not such a code.</exception>
    public required string Country { get; init => field = FactGuard.Country(value, nameof(Country)); }

    /// <summary>The first day, in <see cref="DocumentDates"/>.</summary>
    /// <exception cref="ArgumentOutOfRangeException">
    /// The day is outside <see cref="DocumentDates"/>, or after <see cref="To"/>.
    /// </exception>
    public required LocalDate From { get; init => field = FactGuard.From(value, To); }

    /// <summary>The last day, inclusive; <see langword="null"/> if the person is still studying.</summary>
    /// <exception cref="ArgumentOutOfRangeException">
    /// The day is outside <see cref="DocumentDates"/>, or before <see cref="From"/>.
    /// </exception>
    public LocalDate? To { get; init => field = value is { } last ? FactGuard.To(last, From) : null; }

    /// <summary>Whether the studies were full-time.</summary>
    public required bool FullTime { get; init; }

    /// <summary>The country, the days, and whether the studies were full-time.</summary>
    /// <returns>For example <c>CA, 2021-09-01 to 2023-06-15, full-time</c>.</returns>
    public override string ToString() => $"{Country}, {FactText.Days(From, To)}, {(FullTime ? "full-time" : "part-time")}";
}
