using System.Collections.Immutable;
using CrsCalculator.Rules;
using NodaTime;

namespace CrsCalculator.Counting;

/// <summary>What is no error in a candidate's documents, but must be said with the result.</summary>
internal static class DocumentNotices
{
    private const int MonthsOfWarning = 6;

    // Shorter gaps are weekends and holidays between two jobs.
    private const int DaysOfGap = 31;

    /// <summary>That a birthday after the invitation is forgiven.</summary>
    public static IEnumerable<Notice> OfInvitation(Candidate profile, AssessmentDate date)
    {
        LocalDate birth = profile.Principal.DateOfBirth!.Value;
        (int then, int now) = (AgeCounting.On(birth, date), AgeCounting.On(birth, date.On));
        if (now != then)
        {
            yield return About(
                Place.Birth(Place.Principal),
                NoticeCodes.BirthdayForgiven,
                Invariant.Text(then),
                Invariant.Text(date.InvitedOn!.Value),
                Invariant.Text(now));
        }
    }

    /// <summary>Why a spouse is not scored.</summary>
    public static IEnumerable<Notice> OfSpouse(Candidate profile) => profile.Spouse switch
    {
        { CitizenOrPermanentResident: true } => [About(Place.Spouse, NoticeCodes.SpouseIsCitizenOrResident)],
        { Accompanying: false } => [About(Place.Spouse, NoticeCodes.SpouseStaysBehind)],
        _ => [],
    };

    /// <summary>What must be said of a person's documents on a date; that a test result expires soon only of those that are used.</summary>
    public static IEnumerable<Notice> OfPerson(Person person, string place, RulesInForce rules, LocalDate on, Func<int, bool> isTestUsed) =>
    [
        .. person.LanguageTests.SelectMany((result, index) => OfTest(result, Place.Test(place, index), rules, on, isTestUsed(index))),
        .. person.Education.SelectMany((credential, index) =>
            OfCredential(EducationCounting.Assess(index, credential, rules.Documents.Value, on), place, on)),
        .. JobsAtOnce(person.Work, place, rules.Work.Value, on),
        .. Gaps(person.Work, place, rules.Work.Value, on),
    ];

    /// <summary>The same where it is not known which test results serve: of each that is valid it is said when it expires.</summary>
    public static IEnumerable<Notice> OfPerson(Person person, string place, RulesInForce rules, LocalDate on) =>
        OfPerson(person, place, rules, on, test => TestCounting.IsValid(person.LanguageTests[test], rules, on));

    private static IEnumerable<Notice> OfTest(LanguageTestResult result, string path, RulesInForce rules, LocalDate on, bool isUsed)
    {
        LocalDate expiresOn = TestCounting.ExpiresOn(result, rules.Documents.Value);
        if (isUsed && IsSoon(expiresOn, on))
        {
            yield return About(path, NoticeCodes.TestExpiresSoon, Invariant.Text(result.TakenOn), Invariant.Text(expiresOn));
        }

        if (result.Scale is { } scale && rules.Tests.Value.ChartOf(result.Test, scale) is { } chart && !chart.IsPrintedOn(result.TakenOn))
        {
            yield return About(path, NoticeCodes.TefScaleDoesNotFit, Code.Of(scale), Invariant.Text(result.TakenOn));
        }
    }

    private static IEnumerable<Notice> OfCredential(AssessedCredential assessed, string person, LocalDate on)
    {
        Credential credential = assessed.Credential;
        string path = Place.Credential(person, assessed.Index);
        if (assessed.Counts && assessed.ExpiresOn is { } expiresOn && IsSoon(expiresOn, on))
        {
            yield return About(
                path,
                NoticeCodes.AssessmentExpiresSoon,
                credential.Eca!.IssuedOn.ToString(),
                Invariant.Text(expiresOn));
        }

        if (credential.Eca?.IssuedOn.Latest < credential.AwardedOn.Earliest)
        {
            yield return About(
                path,
                NoticeCodes.AssessedBeforeAward,
                credential.Eca!.IssuedOn.ToString(),
                credential.AwardedOn.ToString());
        }
    }

    private static bool IsSoon(LocalDate expiresOn, LocalDate on) => expiresOn <= on.PlusMonths(MonthsOfWarning);

    /// <summary>Two full-time jobs on the same days: possible, but worth a second look at the letters.</summary>
    private static IEnumerable<Notice> JobsAtOnce(ImmutableArray<Job> work, string person, WorkRules rules, LocalDate on)
    {
        LocalDate yesterday = on.PlusDays(-1);
        for (int later = 1; later < work.Length; later++)
        {
            for (int earlier = 0; earlier < later; earlier++)
            {
                (Job one, Job other) = (work[earlier], work[later]);
                LocalDate from = LocalDate.Max(one.FirstDay, other.FirstDay);
                LocalDate last = LocalDate.Min(yesterday, LocalDate.Min(one.LastDay ?? yesterday, other.LastDay ?? yesterday));
                if (one.HoursPerWeek >= rules.FullTimeHoursPerWeek && other.HoursPerWeek >= rules.FullTimeHoursPerWeek && from <= last)
                {
                    yield return About(
                        Place.Work(person, later),
                        NoticeCodes.FullTimeJobsAtOnce,
                        Invariant.Text(earlier),
                        Invariant.Text(from),
                        Invariant.Text(last));
                }
            }
        }
    }

    /// <summary>A month or more without any work between the first and the last job of the years that count.</summary>
    private static IEnumerable<Notice> Gaps(ImmutableArray<Job> work, string person, WorkRules rules, LocalDate on)
    {
        var window = DayWindow.YearsBefore(on, rules.CrsWindowYears);
        LocalDate? workedUntil = null;
        foreach (DayWindow days in work.Select(window.Of).Where(static days => !days.IsEmpty).OrderBy(static days => days.From))
        {
            if (workedUntil is { } free && Period.DaysBetween(free, days.From) is >= DaysOfGap and int length)
            {
                yield return About(
                    Place.Work(person),
                    NoticeCodes.GapInWork,
                    Invariant.Text(free),
                    Invariant.Text(days.From.PlusDays(-1)),
                    Invariant.Text(length));
            }

            workedUntil = LocalDate.Max(workedUntil ?? days.Until, days.Until);
        }
    }

    private static Notice About(string path, string code, params IEnumerable<string> facts) => new(code, new Facts(facts)) { Path = path };
}
