using System.Collections.Immutable;
using NodaTime;

namespace CrsCalculator.Rounds;

/// <summary>The rounds of the Canadian Experience Class since general rounds gave way to them, with what was known before each.</summary>
internal sealed class CecRounds
{
    private static readonly LocalDate From = new(2024, 1, 1);

    private readonly ImmutableArray<Ladder> _ladders;
    private readonly ImmutableArray<PoolSnapshot> _snapshots;

    public CecRounds(RoundHistory history)
    {
        // General rounds invited the class too.
        ImmutableArray<Round> clearing =
        [
            .. history.Rounds.Where(static round => round.Category is RoundCategory.General or RoundCategory.CanadianExperienceClass),
        ];
        _snapshots = [.. history.Snapshots.Where(static snapshot => snapshot.IsFine)];
        All = [.. clearing.Where(IsOfTheTime)];
        _ladders = Ladders(clearing);
    }

    public ImmutableArray<Round> All { get; }

    /// <summary>The ladder as a round found it; behind the last round, as it is now. To be copied before it is changed.</summary>
    public Ladder LadderBefore(int i) => _ladders[i];

    /// <summary>Whether rounds of such a size were held.</summary>
    public bool HasSeen(PlannedRound round) =>
        round.Invitations >= All.Min(static past => past.Invitations) && round.Invitations <= All.Max(static past => past.Invitations);

    /// <summary>The last pool in bands of ten points before a round.</summary>
    public PoolSnapshot SnapshotBefore(int i) =>
        i < All.Length ? _snapshots.Last(snapshot => snapshot.AsOf <= All[i].Date) : _snapshots[^1];

    /// <summary>Whether a model can learn from a round: its size must be known.</summary>
    private static bool IsOfTheTime(Round round) =>
        round is { Category: RoundCategory.CanadianExperienceClass, Invitations: not null } && round.Date >= From;

    private static ImmutableArray<Ladder> Ladders(ImmutableArray<Round> clearing)
    {
        ImmutableArray<Ladder>.Builder ladders = ImmutableArray.CreateBuilder<Ladder>();
        var ladder = Ladder.Full();
        foreach (Round round in clearing)
        {
            if (IsOfTheTime(round))
            {
                ladders.Add(ladder.Copy());
            }

            ladder.Clear(round.CutOff, round.Date);
        }

        ladders.Add(ladder);
        return ladders.ToImmutable();
    }
}
