using System.Collections.Immutable;
using NodaTime;

namespace CrsCalculator.Counting;

/// <summary>Finds everything in a profile that cannot be true, each with its path.</summary>
internal sealed class ProfileCheck
{
    /// <summary>The youngest age at which anyone works.</summary>
    public const int YoungestWorker = 10;

    private readonly List<Issue> _issues = [];

    private ProfileCheck()
    {
    }

    /// <summary>
    /// Finds what cannot be true on any date, what prevents an assessment on this one and, if the day on which the documents are shown is
    /// known, documents that cannot exist yet. A document dated after the assessment date is not an issue by itself: it does not count.
    /// </summary>
    public static ImmutableArray<Issue> Issues(Candidate profile, AssessmentDate date, LocalDate? shownOn)
    {
        var check = new ProfileCheck();
        LocalDate on = date.InvitedOn ?? date.On;
        bool isBorn = check.CheckPerson(profile.Principal, Place.Principal, on, shownOn);
        if (profile.Spouse is { } spouse)
        {
            check.CheckPerson(spouse.Person, Place.Spouse, on, shownOn);
        }

        Contradictions.Find(profile, check._issues);
        if (isBorn)
        {
            check.CheckChildren(profile.Children ?? [], date.On, shownOn);
        }

        if (shownOn is { } day && profile.ProfileSubmittedAt is { } submitted && submitted.Earliest.InUtc().Date > day.PlusDays(1))
        {
            check.Add("$.profileSubmittedAt", IssueCodes.InTheFuture, submitted.Earliest.InUtc().Date, day);
        }

        return [.. check._issues];
    }

    /// <summary>Whether everyone is born by the date and no older than people get; children born later are ignored.</summary>
    public static bool AreAgesPossible(Candidate profile, AssessmentDate date)
    {
        LocalDate on = date.InvitedOn ?? date.On;
        return IsAgePossible(profile.Principal.DateOfBirth, on)
            && IsAgePossible(profile.Spouse?.Person.DateOfBirth, on)
            && (profile.Children ?? []).All(child => child.DateOfBirth > date.On || IsAgePossible(child.DateOfBirth, date.On));
    }

    /// <summary>Adds the days on which someone is born or becomes older than people get.</summary>
    public static void AddTurns(TurningDays days, Candidate profile)
    {
        AddTurns(days, profile.Principal.DateOfBirth);
        AddTurns(days, profile.Spouse?.Person.DateOfBirth);
        foreach (Child child in profile.Children ?? [])
        {
            AddTurns(days, child.DateOfBirth);
        }
    }

    private static void AddTurns(TurningDays days, LocalDate? birth)
    {
        days.Add(birth);
        days.Add(birth is { } day ? Birthdays.Of(day, Person.MaxAge + 1) : null);
    }

    private static bool IsAgePossible(LocalDate? birth, LocalDate on) =>
        birth is not { } day || (day <= on && AgeCounting.On(day, on) <= Person.MaxAge);

    /// <summary>Whether a person is born by a date; also reports an age that no one reaches.</summary>
    private bool CheckAge(LocalDate birth, LocalDate on, string place)
    {
        int age = AgeCounting.On(birth, on);
        if (birth > on)
        {
            Add(Place.Birth(place), IssueCodes.NotBornYet, birth, on);
        }
        else if (age > Person.MaxAge)
        {
            _issues.Add(new Issue(Place.Birth(place), IssueCodes.TooOld, new Facts(Invariant.Text(age), Invariant.Text(Person.MaxAge))));
        }

        return birth <= on;
    }

    /// <summary>
    /// Reports a child born after the date only if the day on which the documents are shown is unknown: a birth between the two is possible
    /// and does not count yet.
    /// </summary>
    private void CheckChildren(ImmutableArray<Child> children, LocalDate on, LocalDate? shownOn)
    {
        for (int i = 0; i < children.Length; i++)
        {
            LocalDate birth = children[i].DateOfBirth;
            if (birth > shownOn)
            {
                Add(Place.Birth(Place.Child(i)), IssueCodes.InTheFuture, birth, shownOn.Value);
            }
            else if (birth <= on || shownOn is null)
            {
                CheckAge(birth, on, Place.Child(i));
            }
        }
    }

    /// <summary>Reports a birth in the future alone: anything else wrong with the person follows from it or can wait.</summary>
    /// <returns>Whether the person is born, as far as is known.</returns>
    private bool CheckPerson(Person person, string place, LocalDate on, LocalDate? shownOn)
    {
        if (person.DateOfBirth is { } birth)
        {
            if (!CheckAge(birth, on, place))
            {
                return false;
            }

            CheckLife(person, place, birth);
        }

        CheckHours(person.Work, place);
        Contradictions.Find(person, place, _issues);
        if (shownOn is { } day)
        {
            FindLaterDocuments(person, place, day);
        }

        return true;
    }

    /// <summary>Checks that no job begins before age ten and that no document predates its holder's birth.</summary>
    private void CheckLife(Person person, string place, LocalDate birth)
    {
        for (int i = 0; i < person.Education.Length; i++)
        {
            CheckAfterBirth(person.Education[i].AwardedOn, birth, new Field(Place.Credential, place, i, ".awardedOn"));
            CheckAfterBirth(person.Education[i].Eca?.IssuedOn, birth, new Field(Place.Credential, place, i, ".eca.issuedOn"));
        }

        for (int i = 0; i < person.LanguageTests.Length; i++)
        {
            CheckAfterBirth(person.LanguageTests[i].TakenOn, birth, new Field(Place.Test, place, i, ".takenOn"));
        }

        for (int i = 0; i < person.Work.Length; i++)
        {
            CheckWorker(person.Work[i].Start, birth, place, i);
        }

        for (int i = 0; i < person.CertificatesOfQualification.Length; i++)
        {
            CheckAfterBirth(person.CertificatesOfQualification[i].IssuedOn, birth, new Field(Place.Certificate, place, i, ".issuedOn"));
        }

        CheckAfterBirth(person.Nomination?.AcceptedOn, birth, new Field(Nomination, place, 0, ".acceptedOn"));
        CheckPeriods(person, place, birth);
    }

    private void CheckPeriods(Person person, string place, LocalDate birth)
    {
        for (int i = 0; i < person.Residences?.Length; i++)
        {
            CheckAfterBirth(person.Residences.Value[i].From, birth, new Field(Place.Residence, place, i, ".from"));
        }

        for (int i = 0; i < person.Permits?.Length; i++)
        {
            CheckAfterBirth(person.Permits.Value[i].From, birth, new Field(Place.Permit, place, i, ".from"));
        }

        for (int i = 0; i < person.Studies?.Length; i++)
        {
            CheckAfterBirth(person.Studies.Value[i].From, birth, new Field(Place.StudyPeriod, place, i, ".from"));
        }

        CheckAfterBirth(person.PassportExpiresOn, birth, new Field(Passport, place, 0, string.Empty));
    }

    private void CheckAfterBirth(DocumentDate? date, LocalDate birth, Field field)
    {
        if (date?.Latest < birth)
        {
            Add(field.Path, IssueCodes.BeforeBirth, date.Value, birth);
        }
    }

    private void CheckWorker(DocumentDate start, LocalDate birth, string place, int index)
    {
        LocalDate youngest = Birthdays.Of(birth, YoungestWorker);
        if (start.Latest < youngest)
        {
            Add($"{Place.Work(place, index)}.start", IssueCodes.WorkBeforeAgeTen, start, youngest);
        }
    }

    /// <summary>Checks that all jobs together never exceed the 168 hours in a week.</summary>
    private void CheckHours(ImmutableArray<Job> work, string place)
    {
        decimal together = 0;
        foreach (Job job in work)
        {
            together += job.HoursPerWeek;
        }

        if (together <= Job.MaxHoursPerWeek)
        {
            return;
        }

        var line = WorkLine.Stated(work);
        foreach (Job job in work)
        {
            decimal hours = line.WeeklyOn(DayWindow.Number(job.FirstDay));
            if (hours > Job.MaxHoursPerWeek)
            {
                _issues.Add(new Issue(
                    Place.Work(place),
                    IssueCodes.MoreHoursThanAWeekHas,
                    new Facts(Invariant.Text(hours), Invariant.Text(job.FirstDay), Invariant.Text(Job.MaxHoursPerWeek))));
                return;
            }
        }
    }

    /// <summary>
    /// Finds documents from the future. A home, a permit or studies can be arranged ahead; awards, tests and certificates cannot.
    /// </summary>
    private void FindLaterDocuments(Person person, string place, LocalDate on)
    {
        for (int i = 0; i < person.Education.Length; i++)
        {
            CheckNotLater(person.Education[i].AwardedOn, on, new Field(Place.Credential, place, i, ".awardedOn"));
            CheckNotLater(person.Education[i].Eca?.IssuedOn, on, new Field(Place.Credential, place, i, ".eca.issuedOn"));
        }

        for (int i = 0; i < person.LanguageTests.Length; i++)
        {
            CheckNotLater(person.LanguageTests[i].TakenOn, on, new Field(Place.Test, place, i, ".takenOn"));
        }

        for (int i = 0; i < person.CertificatesOfQualification.Length; i++)
        {
            CheckNotLater(person.CertificatesOfQualification[i].IssuedOn, on, new Field(Place.Certificate, place, i, ".issuedOn"));
        }

        CheckNotLater(person.Nomination?.AcceptedOn, on, new Field(Nomination, place, 0, ".acceptedOn"));
    }

    private void CheckNotLater(DocumentDate? date, LocalDate on, Field field)
    {
        if (date?.Earliest > on)
        {
            Add(field.Path, IssueCodes.InTheFuture, date.Value, on);
        }
    }

    private void Add(string path, string code, DocumentDate date, LocalDate other) =>
        _issues.Add(new Issue(path, code, new Facts(date.ToString(), Invariant.Text(other))));

    private static string Nomination(string person, int index) => Place.Nomination(person);

    private static string Passport(string person, int index) => Place.Passport(person);

    /// <summary>A document's field; its path is built only if something is wrong with it.</summary>
    private readonly record struct Field(Func<string, int, string> Document, string Person, int Index, string Name)
    {
        public string Path => Document(Person, Index) + Name;
    }
}
