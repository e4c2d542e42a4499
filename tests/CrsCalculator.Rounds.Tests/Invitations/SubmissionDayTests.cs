using NodaTime;

namespace CrsCalculator.Rounds.Tests;

/// <summary>A profile of which only the day of submission is known.</summary>
[Properties(Arbitrary = [typeof(PoolArbitraries)], MaxTest = 40)]
public class SubmissionDayTests
{
    /// <summary>Where the times of the day disagree, the answer is open; where they agree, it is theirs.</summary>
    [Property]
    public void A_day_is_decided_only_where_all_of_its_times_agree(Candidate profile)
    {
        if (profile.ProfileSubmittedAt is not { } submitted)
        {
            return;
        }

        var day = DocumentTime.FromDay(submitted.Day);
        foreach (InvitationCheck check in ChecksAround(profile with { ProfileSubmittedAt = day }))
        {
            Outcome[] answers = [.. TimesOf(day, check.Round).Select(time => Answer(profile, time, check.Round)).Distinct()];
            check.Invited.Should().Be(answers is [var only] ? only : Outcome.NotAssessed, "{0}", check);
        }
    }

    private static IEnumerable<InvitationCheck> ChecksAround(Candidate profile)
    {
        var candidate = new PoolCandidate(profile, ExpressEntry.Official);
        LocalDate day = profile.ProfileSubmittedAt!.Value.Day;
        return RoundHistory.Official.Rounds
            .Where(round => Math.Abs(Period.DaysBetween(day, round.HeldOn)) <= 20
                || Math.Abs(Period.DaysBetween(day.PlusYears(1), round.HeldOn)) <= 20)
            .Select(candidate.Check);
    }

    /// <summary>The bounds of the day, and in it the times at which an answer can turn.</summary>
    private static IEnumerable<Instant> TimesOf(DocumentTime day, Round round)
    {
        Instant held = round.CredibleHeldAt ?? OttawaTime.StartOf(round.Date);
        Instant[] turns = [round.TieBreak ?? held, held, held.InUtc().LocalDateTime.PlusMonths(-12).InUtc().ToInstant()];
        return turns.SelectMany(static turn => new[] { turn - Duration.FromSeconds(1), turn, turn + Duration.FromSeconds(1) })
            .Where(time => time >= day.Earliest && time <= day.Latest)
            .Append(day.Earliest)
            .Append(day.Latest);
    }

    private static Outcome Answer(Candidate profile, Instant submittedAt, Round round) =>
        new PoolCandidate(profile with { ProfileSubmittedAt = submittedAt }, ExpressEntry.Official).Check(round).Invited;
}
