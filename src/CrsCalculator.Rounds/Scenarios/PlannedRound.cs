using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;
using System.Text.Json.Serialization;
using NodaTime;

namespace CrsCalculator.Rounds.Preview;

/// <summary>Preview: an assumed round in a scenario.</summary>
/// <remarks>Immutable, and safe to use from several threads.</remarks>
[Experimental("CRSPREVIEW1")]
[JsonConverter(typeof(ConvertersNeeded))]
public sealed record PlannedRound
{
    /// <summary>The maximum number of invitations in a projected round.</summary>
    public const int MaxInvitations = 50_000;

    /// <summary>The maximum number of days between rounds: a year.</summary>
    public const int MaxDistance = 366;

    /// <summary>Creates an assumed round.</summary>
    /// <param name="date">Its day.</param>
    /// <param name="invitations">The number of invitations, 1 to <see cref="MaxInvitations"/>.</param>
    /// <exception cref="ArgumentOutOfRangeException">A value is out of range.</exception>
    public PlannedRound(LocalDate date, int invitations)
    {
        Date = Guard.Day(date, nameof(date));
        Invitations = invitations is >= 1 and <= MaxInvitations
            ? invitations
            : throw new ArgumentOutOfRangeException(
                nameof(invitations),
                invitations,
                $"A round has 1 to {Invariant.Text(MaxInvitations)} invitations.");
    }

    /// <summary>Its day.</summary>
    public LocalDate Date { get; }

    /// <summary>The number of invitations.</summary>
    public int Invitations { get; }

    /// <summary>The day and the size.</summary>
    /// <returns>For example <c>2026-10-15: 6000 invitations</c>.</returns>
    public override string ToString() => $"{Invariant.Text(Date)}: {Invariant.Text(Invitations)} invitations";

    /// <summary>Creates rounds at equal intervals.</summary>
    /// <param name="first">The day of the first round.</param>
    /// <param name="everyDays">Days between rounds, 1 to <see cref="MaxDistance"/>.</param>
    /// <param name="invitations">The number of invitations in each round.</param>
    /// <returns>The rounds, in order.</returns>
    /// <exception cref="ArgumentOutOfRangeException">A value is out of range.</exception>
    public static ImmutableArray<PlannedRound> Every(LocalDate first, int everyDays, params int[] invitations) =>
        Every(first, everyDays, (IEnumerable<int>)invitations);

    /// <summary>Creates rounds at equal intervals.</summary>
    /// <param name="first">The day of the first round.</param>
    /// <param name="everyDays">Days between rounds, 1 to <see cref="MaxDistance"/>.</param>
    /// <param name="invitations">The number of invitations in each round.</param>
    /// <returns>The rounds, in order.</returns>
    /// <exception cref="ArgumentOutOfRangeException">A value is out of range.</exception>
    public static ImmutableArray<PlannedRound> Every(LocalDate first, int everyDays, IEnumerable<int> invitations)
    {
        ArgumentNullException.ThrowIfNull(invitations);
        ArgumentOutOfRangeException.ThrowIfLessThan(everyDays, 1);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(everyDays, MaxDistance);
        return [.. invitations.Select((size, i) => new PlannedRound(Day(first.PlusDays(i * everyDays)), size))];

        LocalDate Day(LocalDate day) => DocumentDates.Include(day)
            ? day
            : throw new ArgumentOutOfRangeException(
                nameof(first),
                first,
                $"Rounds must take place from {Invariant.Text(DocumentDates.Earliest)} to {Invariant.Text(DocumentDates.Latest)}; "
                + $"one would be on {Invariant.Text(day)}.");
    }
}
