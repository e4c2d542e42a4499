using System.Collections.Immutable;
using NodaTime;

namespace CrsCalculator.Counting;

/// <summary>What in a profile cannot be true. All of it is found, each with its path.</summary>
internal sealed class ProfileCheck
{
    /// <summary>Nobody works at a younger age.</summary>
    public const int YoungestWorker = 10;

    private readonly List<Issue> _issues = [];

    private ProfileCheck()
    {
    }

    /// <summary>
    /// What cannot be true on any date, what keeps a candidate from being assessed on this one, and, where the day is known on which
    /// the documents are shown, those that cannot exist yet. A document of a day after the date alone is no issue: it does not count.
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

    /// <summary>Whether everybody is born by a date and of an age that people reach; of children those who are born.</summary>
    public static bool AreAgesPossible(Candidate profile, AssessmentDate date)
    {
        LocalDate on = date.InvitedOn ?? date.On;
        return IsAgePossible(profile.Principal.DateOfBirth, on)
            && IsAgePossible(profile.Spouse?.Person.DateOfBirth, on)
            && (profile.Children ?? []).All(child => child.DateOfBirth > date.On || IsAgePossible(child.DateOfBirth, date.On));
    }

    /// <summary>The days on which somebody is born, or becomes older than people do.</summary>
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

    /// <summary>Whether somebody is born by a date; of an age that nobody reaches, it is said too.</summary>
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
    /// A child who is born after the date is wrong only where nothing is known of the day on which the documents are shown: a birth between
    /// the two is true, and does not count yet.
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

    /// <summary>A birth that lies ahead is one mistake: whatever else is wrong with the person follows from it, or can wait.</summary>
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

    /// <summary>Nobody works before the age of ten, and no document is older than its owner.</summary>
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
        LocalDate youngest = birth.PlusYears(YoungestWorker);
        if (start.Latest < youngest)
        {
            Add($"{Place.Work(place, index)}.start", IssueCodes.WorkBeforeAgeTen, start, youngest);
        }
    }

    /// <summary>A week has 168 hours, however many jobs there are.</summary>
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

    /// <summary>A home, a permit or a study can be agreed upon ahead; what is awarded, taken or issued cannot.</summary>
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

    /// <summary>A field of a document, whose path is spelled out only where something is wrong with it.</summary>
    private readonly record struct Field(Func<string, int, string> Document, string Person, int Index, string Name)
    {
        public string Path => Document(Person, Index) + Name;
    }
}
