using System.Collections.Immutable;
using CrsCalculator.Assessment;
using CrsCalculator.Eligibility;
using NodaTime;

namespace CrsCalculator.Planning;

/// <summary>
/// The days of a span on which anything can turn: a document begins or ceases to count, a birthday, other rules, hours that cross a line. On all other
/// days everything is as on the day before.
/// </summary>
internal sealed class TurningDays
{
    private readonly SortedSet<LocalDate> _days = [];
    private readonly LocalDate _from;
    private readonly LocalDate _to;

    private TurningDays(LocalDate from, LocalDate to)
    {
        _from = from;
        _to = to;
    }

    /// <summary>The days after the first one, up to the last one.</summary>
    public static IReadOnlyCollection<LocalDate> Of(Candidate profile, LocalDate from, LocalDate to, RulesetTimeline timeline, CrsRuleset? ruleset)
    {
        CrsRuleset[] rulesets = ruleset is null ? [.. timeline.Rulesets] : [ruleset];
        var days = new TurningDays(from, to);
        foreach (RulesetPeriod period in timeline.Periods)
        {
            days.Add(period.From);
        }

        days.AddBirthdays(profile.Principal.DateOfBirth!.Value);
        days.AddDocuments(profile.Principal);
        int canadianYears = rulesets.Max(PlanSlots.MostCanadianYears);
        days.AddWork(profile.Principal.Work, isInCanada: true, canadianYears);
        days.AddWork(profile.Principal.Work, isInCanada: false, rulesets.Max(PlanSlots.MostForeignYears));
        days.AddCec(profile.Principal.Work);
        if (profile.ScoredSpouse is { } spouse)
        {
            days.AddDocuments(spouse.Person);
            days.AddWork(spouse.Person.Work, isInCanada: true, canadianYears);
        }

        return days._days;
    }

    private void Add(LocalDate? day)
    {
        if (day > _from && day <= _to)
        {
            _days.Add(day.Value);
        }
    }

    private void AddBirthdays(LocalDate birth)
    {
        for (int year = _from.Year; year <= _to.Year; year++)
        {
            Add(Age.Birthday(birth, year));
        }
    }

    private void AddDocuments(Person person)
    {
        foreach (LanguageTestResult result in person.LanguageTests)
        {
            Add(result.TakenOn);
            Add(LanguageRules.ExpiresOn(result));
        }

        foreach (Credential credential in person.Education)
        {
            Add(credential.AwardedOn);
            Add(credential.AssessedOn);
            Add(EducationRules.ExpiresOn(credential));
        }

        foreach (CertificateOfQualification certificate in person.CertificatesOfQualification)
        {
            Add(certificate.IssuedOn);
        }

        Add(person.Nomination?.AcceptedOn);
        Add(LanguageRules.PteCoreBegins);
        Add(DocumentRules.OffersWithoutLmiaBegin);
        Add(WorkRules.PhysicianPolicyBegins);
    }

    /// <summary>Years of work of the CRS, completed and lost.</summary>
    private void AddWork(ImmutableArray<Job> work, bool isInCanada, int mostYears)
    {
        foreach ((LocalDate from, LocalDate to) in Spans())
        {
            Job[] counted = [.. work.Where(job => job.IsInCanada == isInCanada && Counts(job, from))];
            if (counted.Length > 0)
            {
                AddYears(new HourLine(counted, WorkRules.YearsOfWork, from, to), mostYears);
            }
        }
    }

    /// <summary>The year of the class within three, and the occupation with most hours, which decides on the level of language.</summary>
    private void AddCec(ImmutableArray<Job> work)
    {
        foreach ((LocalDate from, LocalDate to) in Spans())
        {
            Job[] counted = [.. work.Where(job => job.IsInCanada && Counts(job, from))];
            if (counted.Length > 0)
            {
                AddYears(new HourLine(counted, CanadianExperienceClass.YearsOfWindow, from, to), mostYears: 1);
                AddMeetings([.. counted.GroupBy(static job => job.Occupation).Select(static group => group.ToArray())], from, to);
            }
        }
    }

    private void AddMeetings(Job[][] occupations, LocalDate from, LocalDate to)
    {
        foreach (Job[] higher in occupations.Where(static group => group[0].Occupation.Teer <= Teer.Teer1))
        {
            foreach (Job[] lower in occupations.Where(static group => group[0].Occupation.Teer > Teer.Teer1))
            {
                foreach (LocalDate day in HourLine.Meetings(higher, lower, CanadianExperienceClass.YearsOfWindow, from, to))
                {
                    Add(day);
                }
            }
        }
    }

    private void AddYears(HourLine line, int mostYears)
    {
        foreach (LocalDate day in line.Crossings(mostYears))
        {
            Add(day);
        }
    }

    /// <summary>The span, in two parts where the policy on physicians begins in it: from then on other work counts.</summary>
    private IEnumerable<(LocalDate From, LocalDate To)> Spans()
    {
        LocalDate policy = WorkRules.PhysicianPolicyBegins;
        return _from < policy && policy <= _to ? [(_from, policy.PlusDays(-1)), (policy, _to)] : [(_from, _to)];
    }

    /// <summary>Whether work counts on a day but for windows.</summary>
    private static bool Counts(Job job, LocalDate on) => WorkRules.NotCrsWork(job, on, Everything).IsEmpty;

    private static DayWindow Everything { get; } = new(DocumentDates.Earliest, DocumentDates.Latest);
}
