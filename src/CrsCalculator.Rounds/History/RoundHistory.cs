using System.Collections.Frozen;
using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;
using System.Text.Json.Serialization;
using NodaTime;

namespace CrsCalculator.Rounds;

/// <summary>Rounds of invitations and snapshots of the pool.</summary>
/// <remarks>Immutable, and safe to use from several threads.</remarks>
[JsonConverter(typeof(ConvertersNeeded))]
public sealed class RoundHistory
{
    /// <summary>What must be said with the data, wherever they are shown.</summary>
    public const string Source =
        "Source: Immigration, Refugees and Citizenship Canada, Express Entry rounds of invitations. Copy of official information; not "
        + "produced in affiliation with, or with the endorsement of, the Government of Canada.";

    private readonly FrozenDictionary<RoundNumber, Round> _byNumber;

    internal RoundHistory(IEnumerable<Round> rounds, IEnumerable<PoolSnapshot> snapshots)
    {
        Rounds = [.. rounds.OrderBy(static round => round.Date).ThenBy(static round => round.Number)];
        Snapshots = [.. snapshots.OrderBy(static snapshot => snapshot.AsOf)];
        _byNumber = Rounds.ToFrozenDictionary(static round => round.Number);
        LastComplete = LastBeforeAGap(Rounds);
    }

    /// <summary>
    /// The history that comes with this package: every round from 2015-01-31 to 2026-10-01 and snapshots from 2022-01-17 to 2026-09-27.
    /// Read at first use.
    /// </summary>
    public static RoundHistory Official => Embedded.History;

    /// <summary>All rounds, by date and then by number.</summary>
    public ImmutableArray<Round> Rounds { get; }

    /// <summary>All snapshots of the pool, by date.</summary>
    public ImmutableArray<PoolSnapshot> Snapshots { get; }

    /// <summary>The last round before a number is missing.</summary>
    public Round LastComplete { get; }

    /// <summary>
    /// The day to which the rounds are complete: that of <see cref="LastComplete"/>. What happened later is not known here.
    /// </summary>
    public LocalDate CompleteTo => LastComplete.Date;

    /// <summary>A round.</summary>
    /// <param name="number">Its number.</param>
    /// <returns>The round.</returns>
    /// <exception cref="KeyNotFoundException">There is none of that number.</exception>
    public Round this[RoundNumber number] =>
        TryFind(number, out Round? round)
            ? round
            : throw new KeyNotFoundException(
                $"There is no round {number}; rounds {Rounds[0].Number} to {Rounds[^1].Number} are available.");

    /// <summary>How many rounds and snapshots there are, and to which day.</summary>
    /// <returns>For example <c>448 rounds, 125 snapshots, complete to 2026-10-01</c>.</returns>
    public override string ToString() =>
        $"{Invariant.Text(Rounds.Length)} rounds, {Invariant.Text(Snapshots.Length)} snapshots, complete to {Invariant.Text(CompleteTo)}";

    /// <summary>Finds a round.</summary>
    /// <param name="number">Its number.</param>
    /// <param name="round">The round, or <see langword="null"/>.</param>
    /// <returns>Whether there is one.</returns>
    public bool TryFind(RoundNumber number, [NotNullWhen(true)] out Round? round) => _byNumber.TryGetValue(number, out round);

    /// <summary>The last snapshot of the pool on or before a day, if there is one.</summary>
    /// <param name="day">The day.</param>
    /// <returns>The snapshot, or <see langword="null"/>.</returns>
    public PoolSnapshot? SnapshotOn(LocalDate day) => Snapshots.LastOrDefault(snapshot => snapshot.AsOf <= day);

    private static Round LastBeforeAGap(ImmutableArray<Round> rounds)
    {
        Round[] byNumber = [.. rounds.OrderBy(static round => round.Number)];
        int last = 0;
        while (last + 1 < byNumber.Length && byNumber[last + 1].Number.Number <= byNumber[last].Number.Number + 1)
        {
            last++;
        }

        return byNumber[last];
    }

    private static class Embedded
    {
        public static readonly RoundHistory History = HistoryFile.Read();
    }
}
