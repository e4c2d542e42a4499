using System.Collections.Immutable;
using CrsCalculator.Rounds;
using NodaTime;

namespace CrsCalculator.Report;

/// <summary>
/// The rounds that say something of a candidate: those since the profile was submitted, and without a time of submission those of as long
/// as a profile is in the pool.
/// </summary>
internal sealed record ConsideredRounds(ImmutableArray<InvitationCheck> Checks)
{
    // As long as a profile is in the pool: a choice of this library.
    private const int Months = 12;

    public int Invited => CountOf(Outcome.Met);

    public int Open => CountOf(Outcome.NotAssessed);

    public InvitationCheck? FirstInvited => Checks.FirstOrDefault(static check => check.Invited == Outcome.Met);

    public InvitationCheck? LastInvited => Checks.LastOrDefault(static check => check.Invited == Outcome.Met);

    /// <summary>Of several that are as near, the last.</summary>
    public InvitationCheck? NearestMiss => Checks.Reverse().Where(static check => check.IsMiss).MaxBy(static check => check.Distance);

    public static ConsideredRounds Of(RoundOutlook outlook) => new(outlook.Since is null
        ? [.. outlook.AllRounds.Where(check => IsRecent(check.Round, outlook.On))]
        : outlook.Rounds);

    /// <summary>Whether a round was held in the months up to a day.</summary>
    public static bool IsRecent(Round round, LocalDate on) => round.HeldOn > on.PlusMonths(-Months) && round.HeldOn <= on;

    /// <summary>The rounds for whom the candidate is on the day of the outlook.</summary>
    public ImmutableArray<InvitationCheck> ForSuchCandidates(RoundOutlook outlook)
    {
        RoundCategory[] fitting =
        [
            .. outlook.Categories.Where(static category => category.Fits == Outcome.Met).Select(static category => category.Category),
        ];
        return [.. Checks.Where(check => fitting.Contains(check.Round.Category))];
    }

    private int CountOf(Outcome invited) => Checks.Count(check => check.Invited == invited);
}
