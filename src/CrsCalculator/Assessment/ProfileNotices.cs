using System.Collections.Immutable;
using NodaTime;

namespace CrsCalculator.Assessment;

/// <summary>What is no error in a profile, but must be said with what was made of it.</summary>
internal static class ProfileNotices
{
    private const int MonthsOfWarning = 6;

    // Shorter gaps are weekends and holidays between two jobs.
    private const int DaysOfGap = 31;

    // Certificates of these days and later show another scale (IRCC, Language test results: equivalency charts).
    private static readonly LocalDate ScaleOf2019Begins = new(2019, 10, 1);
    private static readonly LocalDate ScaleOf2023Begins = new(2023, 12, 11);

    public static ImmutableArray<Notice> Of(CrsAssessment assessment) =>
    [
        .. WageTier(assessment.Ruleset),
        .. Invitation(assessment.Profile, assessment.Date),
        .. Spouse(assessment.Profile),
        .. OfPerson(assessment.Profile.Principal, Place.Principal, assessment.Date.On, test => assessment.Principal.Tests[test].Counts),
        .. assessment.Spouse is { } spouse ? OfPerson(spouse.Person, Place.Spouse, assessment.Date.On, test => spouse.Tests[test].Counts) : [],
    ];

    /// <summary>The same where it is not known which tests serve: of each that is valid it is said when it expires.</summary>
    public static ImmutableArray<Notice> Of(Candidate profile, AssessmentDate date) =>
    [
        .. Invitation(profile, date),
        .. OfPerson(profile.Principal, Place.Principal, date.On, test => LanguageRules.IsValid(profile.Principal.LanguageTests[test], date.On)),
    ];

    /// <summary>The same for a span of days: as of the last one, of everybody who is scored. What expires within the span its events tell.</summary>
    public static IEnumerable<Notice> OfSpan(Candidate profile, LocalDate to) =>
    [
        .. Spouse(profile),
        .. OfPerson(profile.Principal, Place.Principal, to, test => LanguageRules.IsValid(profile.Principal.LanguageTests[test], to)),
        .. profile.ScoredSpouse is { } spouse ? OfPerson(spouse.Person, Place.Spouse, to, test => LanguageRules.IsValid(spouse.Person.LanguageTests[test], to)) : [],
    ];

    /// <summary>Whether rules give points that documents cannot earn, because they do not tell whether an occupation is a high-wage one.</summary>
    public static bool LeaveOutWageTier(CrsRuleset ruleset) => ruleset.Tables.Additional is not { HighWageCanadianWork.Maximum: 0, HighWageJobOffer.Maximum: 0 };

    public static IEnumerable<Notice> WageTier(CrsRuleset ruleset) =>
        LeaveOutWageTier(ruleset) ? [new Notice(NoticeCodes.WageTierNotInProfile, new Facts(ruleset.Id))] : [];

    private static IEnumerable<Notice> Invitation(Candidate profile, AssessmentDate date)
    {
        LocalDate birth = profile.Principal.DateOfBirth!.Value;
        (int then, int now) = (Age.On(birth, date), Age.On(birth, date.On));
        return now == then
            ? []
            : [About(Place.Birth(Place.Principal), NoticeCodes.BirthdayForgiven, Invariant.Text(then), Invariant.Text(date.InvitedOn!.Value), Invariant.Text(now))];
    }

    private static IEnumerable<Notice> Spouse(Candidate profile) => profile.Spouse switch
    {
        { CitizenOrPermanentResident: true } => [About(Place.Spouse, NoticeCodes.SpouseIsCitizenOrResident)],
        { Accompanying: false } => [About(Place.Spouse, NoticeCodes.SpouseStaysBehind)],
        _ => [],
    };

    private static IEnumerable<Notice> OfPerson(Person person, string place, LocalDate on, Func<int, bool> isTestUsed) =>
    [
        .. person.LanguageTests.SelectMany((result, index) => OfTestResult(result, Place.Test(place, index), on, isTestUsed(index))),
        .. person.Education.SelectMany((credential, index) => OfCredential(EducationRules.Assess(index, credential, on), place, on)),
        .. JobsAtOnce(person.Work, place, on),
        .. Gaps(person.Work, place, on),
    ];

    private static IEnumerable<Notice> OfTestResult(LanguageTestResult result, string path, LocalDate on, bool isUsed)
    {
        LocalDate expiresOn = LanguageRules.ExpiresOn(result);
        if (isUsed && IsSoon(expiresOn, on))
        {
            yield return About(path, NoticeCodes.TestExpiresSoon, Invariant.Text(result.TakenOn), Invariant.Text(expiresOn));
        }

        if (result.Scale is { } scale && !Fits(scale, result.TakenOn))
        {
            yield return About(path, NoticeCodes.TefScaleDoesNotFit, Codes.TefScale.Of(scale), Invariant.Text(result.TakenOn));
        }
    }

    /// <summary>Every certificate shows the old score or its equivalent; the other scales are of their days.</summary>
    private static bool Fits(TefScale scale, LocalDate takenOn) => scale switch
    {
        TefScale.From2019To2023 => takenOn >= ScaleOf2019Begins && takenOn < ScaleOf2023Begins,
        TefScale.From2023 => takenOn >= ScaleOf2023Begins,
        _ => true,
    };

    private static IEnumerable<Notice> OfCredential(AssessedCredential assessed, string person, LocalDate on)
    {
        Credential credential = assessed.Credential;
        string path = Place.Credential(person, assessed.Index);
        if (assessed.Counts && assessed.ExpiresOn is { } expiresOn && IsSoon(expiresOn, on))
        {
            yield return About(path, NoticeCodes.AssessmentExpiresSoon, Invariant.Text(credential.AssessedOn!.Value), Invariant.Text(expiresOn));
        }

        if (credential.AssessedOn < credential.AwardedOn)
        {
            yield return About(path, NoticeCodes.AssessedBeforeAward, Invariant.Text(credential.AssessedOn!.Value), Invariant.Text(credential.AwardedOn));
        }
    }

    private static bool IsSoon(LocalDate expiresOn, LocalDate on) => expiresOn <= on.PlusMonths(MonthsOfWarning);

    /// <summary>Two full-time jobs on the same days: possible, but worth a second look at the letters.</summary>
    private static IEnumerable<Notice> JobsAtOnce(ImmutableArray<Job> work, string person, LocalDate on)
    {
        LocalDate yesterday = on.PlusDays(-1);
        for (int later = 1; later < work.Length; later++)
        {
            for (int earlier = 0; earlier < later; earlier++)
            {
                (Job one, Job other) = (work[earlier], work[later]);
                LocalDate from = LocalDate.Max(one.Start, other.Start);
                LocalDate last = LocalDate.Min(yesterday, LocalDate.Min(one.End ?? yesterday, other.End ?? yesterday));
                if (one.HoursPerWeek >= Job.FullTimeHoursPerWeek && other.HoursPerWeek >= Job.FullTimeHoursPerWeek && from <= last)
                {
                    yield return About(Place.Work(person, later), NoticeCodes.FullTimeJobsAtOnce, Invariant.Text(earlier), Invariant.Text(from), Invariant.Text(last));
                }
            }
        }
    }

    /// <summary>A month or more without any work between the first and the last job of the years that count.</summary>
    private static IEnumerable<Notice> Gaps(ImmutableArray<Job> work, string person, LocalDate on)
    {
        var window = DayWindow.YearsBefore(on, WorkRules.YearsOfWork);
        LocalDate? workedUntil = null;
        foreach (DayWindow days in work.Select(window.Of).Where(static days => !days.IsEmpty).OrderBy(static days => days.From))
        {
            if (workedUntil is { } free && Period.DaysBetween(free, days.From) is >= DaysOfGap and int length)
            {
                yield return About(Place.Work(person), NoticeCodes.GapInWork, Invariant.Text(free), Invariant.Text(days.From.PlusDays(-1)), Invariant.Text(length));
            }

            workedUntil = LocalDate.Max(workedUntil ?? days.Until, days.Until);
        }
    }

    private static Notice About(string path, string code, params IEnumerable<string> facts) => new(code, new Facts(facts)) { Path = path };
}
