using CrsCalculator.Rounds;
using CrsCalculator.Rounds.Tests;
using FsCheck.Fluent;
using NodaTime;

namespace CrsCalculator.Application.Tests.Window;

/// <summary>The window that is found from turning days is the one that asking every day gives.</summary>
[Properties(Arbitrary = [typeof(PoolArbitraries)])]
public class DayByDayTests
{
    private static readonly Round[] Rounds = [.. RoundHistory.Official.Rounds];

    [Property(MaxTest = 200)]
    public void Every_day_is_in_the_part_that_it_belongs_to(Candidate profile, byte choice, byte kind)
    {
        InvitationToApply invitation = InvitationOf(profile, choice, kind);
        CandidateFile file = ExpressEntry.Official.Open(profile);
        if (!file.CanBeAssessedOn(invitation.IssuedOn) || !file.CanBeAssessedOn(invitation.LatestDueOn))
        {
            return;
        }

        SubmissionWindow window = new Applicant(profile, ExpressEntry.Official).Window(invitation);
        window.Parts[0].Days.From.Should().Be(invitation.IssuedOn);
        window.Parts[^1].Days.To.Should().Be(invitation.LatestDueOn);
        LocalDate day = invitation.IssuedOn;
        foreach (WindowPart part in window.Parts)
        {
            part.Days.From.Should().Be(day);
            for (; day <= part.Days.To; day = day.PlusDays(1))
            {
                ApplicationCheck check = invitation.CheckApplication(profile, day);
                check.Conditions.Should().Equal(part.Check.Conditions, "of {0}", day);
                check.Score.Should().Be(part.Score, "of {0}", day);
                window.Ranges.Any(range => range.Contains(day)).Should().Be(check.Outcome == Outcome.Met);
                window.OpenRanges.Any(range => range.Contains(day)).Should().Be(check.Outcome == Outcome.NotAssessed);
            }
        }
    }

    [Property(MaxTest = 200)]
    public void Edges_are_the_days_on_which_a_condition_turns(Candidate profile, byte choice, byte kind)
    {
        InvitationToApply invitation = InvitationOf(profile, choice, kind);
        CandidateFile file = ExpressEntry.Official.Open(profile);
        if (!file.CanBeAssessedOn(invitation.IssuedOn) || !file.CanBeAssessedOn(invitation.LatestDueOn))
        {
            return;
        }

        SubmissionWindow window = new Applicant(profile, ExpressEntry.Official).Window(invitation);
        window.Edges.Select(static edge => edge.On).Should().BeInAscendingOrder();
        window.Edges[0].Reason.Should().Be(WindowEdgeReason.Invited);
        window.Edges[^1].Should().BeEquivalentTo(new { On = invitation.LatestDueOn.PlusDays(1), Reason = WindowEdgeReason.Deadline });
        window.Edges[1..^1].Select(static edge => edge.On).Should().BeSubsetOf(window.Parts.Select(static part => part.Days.From));
    }

    /// <summary>A property of windows in which nothing turns would prove little.</summary>
    [Fact]
    public void Many_of_the_windows_have_several_parts() =>
        PoolArbitraries.Candidate().Generator.Sample(100)
            .Select(static (profile, i) => (Profile: profile, Invitation: InvitationOf(profile, (byte)i, kind: 1)))
            .Where(static one => ExpressEntry.Official.Open(one.Profile).CanBeAssessedOn(one.Invitation.IssuedOn))
            .Count(static one => new Applicant(one.Profile, ExpressEntry.Official).Window(one.Invitation).Parts.Length > 1)
            .Should()
            .BePositive();

    /// <summary>One of the rounds in which the candidate would have been invited, or any; by its round, or by the letter alone.</summary>
    private static InvitationToApply InvitationOf(Candidate profile, byte choice, byte kind)
    {
        Round[] invited = [.. new PoolCandidate(profile, ExpressEntry.Official).Check(RoundHistory.Official)
            .Where(static check => check.Invited == Outcome.Met)
            .Select(static check => check.Round)];
        Round[] rounds = invited.Length > 0 && kind % 4 > 0 ? invited : Rounds;
        Round round = rounds[choice % rounds.Length];
        InvitationProgram program = Enum.GetValues<InvitationProgram>()[(kind / 4) % 4];
        return kind % 3 == 0
            ? new InvitationToApply(round.HeldOn, program, ExpressEntry.Official)
            : new InvitationToApply(round, round.Programs is [var only] ? only : program, ExpressEntry.Official);
    }
}
