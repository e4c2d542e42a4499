using System.Text.Json.Serialization;
using NodaTime;

namespace CrsCalculator;

/// <summary>A nomination by a province or territory, accepted in the profile.</summary>
/// <param name="Province">The province or territory that nominated.</param>
/// <param name="AcceptedOn">The day on which the candidate accepted, in <see cref="DocumentDates"/>.</param>
/// <remarks>
/// Immutable, compared by value, and safe to use from several threads. Values are validated; an exception names what is wrong.
/// </remarks>
[JsonConverter(typeof(ConvertersNeeded))]
public sealed record Nomination(Province Province, LocalDate AcceptedOn)
{
    /// <summary>The province or territory that nominated.</summary>
    public Province Province { get; init => field = Guard.Defined(value); } = Guard.Defined(Province);

    /// <summary>The day on which the candidate accepted.</summary>
    public LocalDate AcceptedOn { get; init => field = Guard.Day(value); } = Guard.Day(AcceptedOn);

    /// <summary>
    /// The day on which the nomination certificate expires, in <see cref="DocumentDates"/>; <see langword="null"/> if unknown.
    /// </summary>
    /// <remarks>Evidence only: points end on <see cref="EndedOn"/>, not on this day.</remarks>
    public LocalDate? ExpiresOn { get; init => field = value is { } day ? Guard.Day(day) : null; }

    /// <summary>
    /// The first day on which the nomination no longer exists because it was withdrawn, refused or expired, in <see cref="DocumentDates"/>;
    /// <see langword="null"/> if it is not known to have ended.
    /// </summary>
    public LocalDate? EndedOn { get; init => field = value is { } day ? Guard.Day(day) : null; }

    /// <summary>The province and the day.</summary>
    /// <returns>For example <c>AB, 2025-12-01</c>.</returns>
    public override string ToString() => $"{Code.Of(Province)}, {Invariant.Text(AcceptedOn)}";
}
