using NodaTime;

namespace CrsCalculator;

/// <summary>A nomination by a province or territory, accepted in the profile.</summary>
/// <param name="Province">Who nominated.</param>
/// <param name="AcceptedOn">The day on which the candidate accepted, in <see cref="DocumentDates"/>.</param>
/// <remarks>Immutable, and safe to use from several threads. Its parts are checked: an exception names what is wrong.</remarks>
public sealed record Nomination(Province Province, LocalDate AcceptedOn)
{
    /// <summary>Who nominated.</summary>
    public Province Province { get; init => field = Guard.Defined(value); } = Guard.Defined(Province);

    /// <summary>The day on which the candidate accepted.</summary>
    public LocalDate AcceptedOn { get; init => field = Guard.Day(value); } = Guard.Day(AcceptedOn);

    /// <summary>The province and the day.</summary>
    /// <returns>For example <c>AB, 2025-12-01</c>.</returns>
    public override string ToString() => $"{Code.Of(Province)}, {Invariant.Text(AcceptedOn)}";
}
