using System.Collections.Immutable;
using CrsCalculator.Rounds;
using NodaTime;

namespace CrsCalculator.Report;

/// <summary>
/// The rounds that matter for a candidate: those since the profile was submitted or, without a time of submission, those within the life of
/// a profile in the pool.
/// </summary>
internal sealed record ConsideredRounds(ImmutableArray<InvitationCheck> Checks)
{
    // The life of a profile in the pool: this library's choice.
    private const int Months = 12;

    public int Invited => CountOf(Outcome.Met);

    public int Open => CountOf(Outcome.NotAssessed);

    public InvitationCheck? FirstInvited => Checks.FirstOrDefault(static check => check.Invited == Outcome.Met);

    public InvitationCheck? LastInvited => Checks.LastOrDefault(static check => check.Invited == Outcome.Met);

    /// <summary>If several are equally near, the last.</summary>
    public InvitationCheck? NearestMiss => Checks.Reverse().Where(static check => check.IsMiss).MaxBy(static check => check.Distance);

    public static ConsideredRounds Of(RoundOutlook outlook) => new(outlook.Since is null
        ? [.. outlook.AllRounds.Where(check => IsRecent(check.Round, outlook.On))]
        : outlook.Rounds);

    /// <summary>Whether a round took place in the months up to a day.</summary>
    public static bool IsRecent(Round round, LocalDate on) => round.HeldOn > on.PlusMonths(-Months) && round.HeldOn <= on;

    /// <summary>The rounds for which the candidate qualifies on the day of the outlook.</summary>
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
