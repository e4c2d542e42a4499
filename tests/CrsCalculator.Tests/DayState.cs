using CrsCalculator.Counting;
using CrsCalculator.Planning;
using NodaTime;

namespace CrsCalculator.Tests;

/// <summary>
/// What stands on a timeline, by its own definition: a day on which any fact of the documents, a program, a category or the score is other
/// than the day before. Every day is assessed for it.
/// </summary>
internal sealed record DayState(LocalDate Date, CrsScore? Score, Outcome Cec, Outcome Fsw, Outcome Fst, string Categories)
{
    /// <summary>What a timeline says.</summary>
    public static IEnumerable<DayState> Events(ScoreTimeline timeline) => timeline.Events.Select(
        static one => new DayState(one.Date, one.Score, one.Cec, one.Fsw, one.Fst, string.Join(' ', one.Categories)));

    /// <summary>The first day and every day on which anything turns.</summary>
    public static IEnumerable<DayState> Turns(ExpressEntry calculator, Candidate candidate, LocalDate from, LocalDate to)
    {
        CandidateFile file = calculator.Open(candidate);
        CandidateFile always = calculator.AssumingLastHeld().Open(candidate);
        Day? before = null;
        for (LocalDate day = from; day <= to; day = day.PlusDays(1))
        {
            CrsAssessment? assessment = file.TryAssess(day, out CrsAssessment? found, out _) ? found : null;
            Day now = new(Of(file, day, assessment), FactsOn(always.Assess(day)), assessment);
            if (before is null || now.HasTurnedSince(before))
            {
                yield return now.State;
            }

            before = now;
        }
    }

    private static DayState Of(CandidateFile file, LocalDate day, CrsAssessment? assessment)
    {
        EligibilityAssessment eligibility = file.Eligibility(day);
        IEnumerable<CategoryId> categories = eligibility.Categories
            .Where(static category => category.Outcome == Outcome.Met)
            .Select(static category => category.Category);
        return new DayState(
            day,
            assessment?.Score,
            eligibility.Cec.Outcome,
            eligibility.Fsw.Outcome,
            eligibility.Fst.Outcome,
            string.Join(' ', categories));
    }

    private static string FactsOn(CrsAssessment assessment)
    {
        LocalDate day = assessment.Date.On;
        CountedPerson principal = assessment.Principal;
        JobOffer? offer = principal.Person.JobOffer;
        return string.Join(
            '|',
            [
                $"{principal.Age} {principal.ForeignWorkYears} {principal.HasCertificate} {principal.IsNominated} {principal.JobOffer}",
                $"{offer?.EndedOn <= day} {principal.Person.Nomination?.EndedOn <= day && principal.IsNominated}",
                $"{principal.Person.Nomination?.ExpiresOn < day} {offer?.LmiaExpiresOn < day}",
                $"{ExpiryOf(assessment.Profile) <= day}",
                $"{string.Join(' ', principal.Credentials.Select(static one => one.StudyInCanada))}",
                .. OfPerson(principal, day),
                .. assessment.Spouse is { } spouse ? OfPerson(spouse, day) : [],
            ]);
    }

    /// <summary>The day in Ottawa on which a profile is twelve months old.</summary>
    private static LocalDate? ExpiryOf(Candidate candidate) => candidate.ProfileSubmittedAt is { } submittedAt
        ? OttawaDay(submittedAt.Earliest.InUtc().LocalDateTime.PlusMonths(12).InUtc())
        : null;

    private static LocalDate OttawaDay(ZonedDateTime time) => time.WithZone(DateTimeZoneProviders.Tzdb["America/Toronto"]).Date;

    private static IEnumerable<string> OfPerson(CountedPerson person, LocalDate day) =>
    [
        string.Join(' ', person.Tests.Select(static test => test.IsValid)),
        string.Join(' ', person.Credentials.Select(static credential => credential.Counts)),
        $"{person.CanadianWorkYears} {person.Person.PassportExpiresOn <= day}",
        string.Join(' ', (person.Person.Permits ?? []).Select(permit => permit.To < day)),
    ];

    /// <summary>A day with its facts. Years in tiers are facts of one ruleset, and are not compared with those of another.</summary>
    private sealed record Day(DayState State, string Facts, CrsAssessment? Assessment)
    {
        public bool HasTurnedSince(Day before) => before.Facts != Facts || before.State with { Date = State.Date } != State
            || (before.Assessment is { } then && Assessment is { } now && ReferenceEquals(then.Ruleset, now.Ruleset)
                && then.Factors.CanadianWorkYearsInTiers != now.Factors.CanadianWorkYearsInTiers);
    }
}
