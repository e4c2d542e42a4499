using System.Collections.Immutable;
using NodaTime;

namespace CrsCalculator.Rounds.Tests;

/// <summary>The answers for all rounds, against a second implementation that assesses every round's day in full.</summary>
[Properties(Arbitrary = [typeof(PoolArbitraries)])]
public class SecondImplementationTests
{
    private static readonly RoundHistory History = RoundHistory.Official;
    private static readonly Instant FirstTime = Instant.FromUtc(2015, 1, 2, 0, 0);

    [Property(MaxTest = 40, Replay = "20261126,19")]
    public void All_rounds_are_answered_as_by_a_full_assessment_of_each_day(Candidate profile) => Compare(profile, History);

    /// <summary>
    /// Rounds whose cut-off is the candidate's score, a point more or a point less, and whose tie-break and time lie within a second of the
    /// submission or of the end of the profile.
    /// </summary>
    [Property(MaxTest = 12, Replay = "20261126,33")]
    public void Around_cut_off_tie_break_and_expiry_too(Candidate profile)
    {
        ImmutableArray<InvitationCheck> checks = new PoolCandidate(profile, ExpressEntry.Official).Check(History);
        Compare(profile, new RoundHistory(checks.Select((check, index) => Near(check, profile, index)), []));
    }

    [Property(MaxTest = 10, Replay = "20261126,7")]
    public void A_round_alone_is_answered_as_in_its_history(Candidate profile)
    {
        ImmutableArray<InvitationCheck> checks = new PoolCandidate(profile, ExpressEntry.Official).Check(History);
        var candidate = new PoolCandidate(profile, ExpressEntry.Official);
        History.Rounds.Select(round => InvitationAnswer.Of(candidate.Check(round))).Should()
            .Equal(checks.Select(InvitationAnswer.Of));
    }

    private static void Compare(Candidate profile, RoundHistory history)
    {
        string[] differences =
        [
            .. from check in new PoolCandidate(profile, ExpressEntry.Official).Check(history)
               let answer = InvitationAnswer.Of(check)
               let expected = InvitationByDay.Of(profile, check.Round)
               where answer != expected
               select $"{check.Round}: {answer} and not {expected}",
        ];
        differences.Should().BeEmpty();
    }

    private static Round Near(InvitationCheck check, Candidate profile, int index)
    {
        var second = Duration.FromSeconds((index / 3 % 3) - 1);
        int score = check.Score?.Total ?? check.Round.CutOff;
        Round round = check.Round with { CutOff = Math.Clamp(score + (index % 3) - 1, 0, 1200) };
        if (profile.ProfileSubmittedAt?.Time is not { } submitted || submitted < FirstTime)
        {
            return round;
        }

        Instant expires = submitted.InUtc().LocalDateTime.PlusMonths(12).InUtc().ToInstant();
        Instant? heldAt = (index / 9 % 4) switch
        {
            0 => submitted + second,
            1 => expires + second,
            _ => round.HeldAt,
        };
        return round with { TieBreak = submitted + second, Date = heldAt?.InUtc().Date ?? round.Date, HeldAt = heldAt };
    }
}
