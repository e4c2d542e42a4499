using System.Collections.Immutable;
using NodaTime;

namespace CrsCalculator.Rounds.Preview;

/// <summary>The rounds of the Canadian Experience Class since they replaced general rounds, with what was known before each.</summary>
internal sealed class CecRounds
{
    /// <summary>The first day of these rounds.</summary>
    public static readonly LocalDate From = new(2024, 1, 1);

    private readonly ImmutableArray<ClearedScores> _cleared;
    private readonly ImmutableArray<PoolSnapshot> _snapshots;

    public CecRounds(RoundHistory history)
    {
        // General rounds also invited the class.
        ImmutableArray<Round> clearing =
        [
            .. history.Rounds.Where(static round => round.Category is RoundCategory.General or RoundCategory.CanadianExperienceClass),
        ];
        _snapshots = [.. history.Snapshots.Where(static snapshot => snapshot.IsFine)];
        All = [.. clearing.Where(IsOfTheTime)];
        LastClearing = clearing.LastOrDefault();
        _cleared = ClearedBeforeEach(clearing);
    }

    public ImmutableArray<Round> All { get; }

    /// <summary>The last round that invited the class, general rounds included.</summary>
    public Round? LastClearing { get; }

    /// <summary>
    /// The scores just before a round; for the index after the last round, as they are now. Copy them before changing them.
    /// </summary>
    public ClearedScores ClearedBefore(int i) => _cleared[i];

    /// <summary>Whether rounds of such a size have occurred.</summary>
    public bool HasSeen(PlannedRound round) =>
        round.Invitations >= All.Min(static past => past.Invitations) && round.Invitations <= All.Max(static past => past.Invitations);

    /// <summary>The last pool in ten-point bands before a round; for the index after the last round, the last pool.</summary>
    public PoolSnapshot? SnapshotBefore(int i) =>
        _snapshots.LastOrDefault(snapshot => i == All.Length || snapshot.AsOf <= All[i].Date);

    /// <summary>Whether a model can learn from a round, which requires a known size.</summary>
    private static bool IsOfTheTime(Round round) =>
        round is { Category: RoundCategory.CanadianExperienceClass, Invitations: not null } && round.Date >= From;

    private static ImmutableArray<ClearedScores> ClearedBeforeEach(ImmutableArray<Round> clearing)
    {
        ImmutableArray<ClearedScores>.Builder before = ImmutableArray.CreateBuilder<ClearedScores>();
        var cleared = ClearedScores.None();
        foreach (Round round in clearing)
        {
            if (IsOfTheTime(round))
            {
                before.Add(cleared.Copy());
            }

            cleared.Clear(round.CutOff, round.Date);
        }

        before.Add(cleared);
        return before.ToImmutable();
    }
}
