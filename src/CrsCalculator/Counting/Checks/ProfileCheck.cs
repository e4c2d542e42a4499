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
        LocalDate tenth = Birthdays.Of(birth, YoungestWorker);
        foreach (DatedDocument document in DatedDocument.Of(person))
        {
            bool isJob = document.Field == DatedField.Job;
            LocalDate earliest = isJob ? tenth : birth;
            if (document.Date.Latest < earliest)
            {
                Add(document.PathOf(place), isJob ? IssueCodes.WorkBeforeAgeTen : IssueCodes.BeforeBirth, document.Date, earliest);
            }
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

    /// <summary>Finds documents from the future, unless they can be arranged ahead.</summary>
    private void FindLaterDocuments(Person person, string place, LocalDate on)
    {
        foreach (DatedDocument document in DatedDocument.Of(person))
        {
            if (!document.CanBeAhead && document.Date.Earliest > on)
            {
                Add(document.PathOf(place), IssueCodes.InTheFuture, document.Date, on);
            }
        }
    }

    private void Add(string path, string code, DocumentDate date, LocalDate other) =>
        _issues.Add(new Issue(path, code, new Facts(date.ToString(), Invariant.Text(other))));
}
