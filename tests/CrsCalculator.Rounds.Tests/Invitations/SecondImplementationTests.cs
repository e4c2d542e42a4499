using FsCheck.Xunit;

namespace CrsCalculator.Rounds.Tests;

/// <summary>The answers for all rounds, against a second implementation that assesses every round's day in full.</summary>
[Properties(Arbitrary = [typeof(PoolArbitraries)])]
public class SecondImplementationTests
{
    private static readonly RoundHistory History = RoundHistory.Official;

    [Property(MaxTest = 100, Replay = "20261126,19")]
    public void All_rounds_are_answered_as_by_a_full_assessment_of_each_day(Candidate profile)
    {
        string[] differences =
        [
            .. from check in new PoolCandidate(profile, ExpressEntry.Official).Check(History)
               let answer = InvitationAnswer.Of(check)
               let expected = InvitationByDay.Of(profile, check.Round)
               where answer != expected
               select $"{check.Round}: {answer} and not {expected}",
        ];
        differences.Should().BeEmpty();
    }
}
