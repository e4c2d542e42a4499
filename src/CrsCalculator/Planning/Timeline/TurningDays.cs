using System.Collections.Immutable;
using CrsCalculator.Counting;
using CrsCalculator.Rules;
using NodaTime;

namespace CrsCalculator.Planning;

/// <summary>
/// The days of a span on which anything can turn: a document begins or ceases to count, a birthday, other rules, hours that cross a line.
/// On all other days everything is as on the day before.
/// </summary>
internal sealed class TurningDays
{
    private static readonly DayWindow Everything = new(DocumentDates.Earliest, DocumentDates.Latest);

    private readonly SortedSet<LocalDate> _days = [];
    private readonly RuleBook _book;
    private readonly LocalDate _from;
    private readonly LocalDate _to;

    private TurningDays(RuleBook book, LocalDate from, LocalDate to)
    {
        _book = book;
        _from = from;
        _to = to;
    }

    /// <summary>The days after the first one, up to the last one.</summary>
    public static IReadOnlyCollection<LocalDate> Of(Candidate profile, LocalDate from, LocalDate to, ChosenRules rules)
    {
        CrsRuleset[] rulesets = rules.Chosen is { } chosen
            ? [chosen]
            : [.. rules.Book.Points.Entries.Select(static entry => entry.ValueOrNull).OfType<CrsRuleset>()];
        var days = new TurningDays(rules.Book, from, to);
        foreach (LocalDate day in rules.Book.Changes)
        {
            days.Add(day);
        }

        days.AddBirthdays(profile.Principal.DateOfBirth!.Value);
        days.AddDocuments(profile.Principal);
        int canadianYears = rulesets.Select(PlanSlots.MostCanadianYears).DefaultIfEmpty().Max();
        days.AddWork(profile.Principal.Work, isInCanada: true, canadianYears);
        days.AddWork(profile.Principal.Work, isInCanada: false, rulesets.Select(PlanSlots.MostForeignYears).DefaultIfEmpty().Max());
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
            Add(AgeCounting.Birthday(birth, year));
        }
    }

    private void AddDocuments(Person person)
    {
        foreach (LanguageTestResult result in person.LanguageTests)
        {
            Add(result.TakenOn);
        }

        foreach (Credential credential in person.Education)
        {
            Add(credential.AwardedOn.Latest);
            Add(credential.Eca?.IssuedOn.Latest);
        }

        foreach (CertificateOfQualification certificate in person.CertificatesOfQualification)
        {
            Add(certificate.IssuedOn);
        }

        Add(person.Nomination?.AcceptedOn);
        foreach (DocumentRules rules in _book.Documents.Entries.Select(static entry => entry.ValueOrNull).OfType<DocumentRules>())
        {
            AddExpiries(person, rules);
        }
    }

    private void AddExpiries(Person person, DocumentRules rules)
    {
        foreach (LanguageTestResult result in person.LanguageTests)
        {
            Add(TestCounting.ExpiresOn(result, rules));
        }

        foreach (Credential credential in person.Education)
        {
            Add(EducationCounting.ExpiresOn(credential, rules));
        }
    }

    /// <summary>Years of work of the CRS, completed and lost.</summary>
    private void AddWork(ImmutableArray<Job> work, bool isInCanada, int mostYears)
    {
        foreach (Span span in Spans())
        {
            WorkRules rules = span.Rules.Work.Value;
            Job[] counted = [.. work.Where(job => job.IsInCanada == isInCanada && Counts(job, rules))];
            if (counted.Length > 0)
            {
                AddAll(new HourLine(counted, rules.CrsWindowYears, rules, span.From, span.To).CompletedYears(mostYears));
            }
        }
    }

    /// <summary>The hours that the class asks for, and the occupation with most hours, which decides on the level of language.</summary>
    private void AddCec(ImmutableArray<Job> work)
    {
        foreach (Span span in Spans())
        {
            WorkRules rules = span.Rules.Work.Value;
            CecRules cec = span.Rules.Cec.Value;
            Job[] counted = [.. work.Where(job => job.IsInCanada && Counts(job, rules))];
            if (counted.Length > 0)
            {
                AddAll(new HourLine(counted, cec.WindowYears, rules, span.From, span.To).Crossings(cec.RequiredHours));
                AddMeetings([.. counted.GroupBy(static job => job.Occupation).Select(static group => group.ToArray())], span);
            }
        }
    }

    private void AddMeetings(Job[][] occupations, Span span)
    {
        CecRules rules = span.Rules.Cec.Value;
        foreach (Job[] higher in occupations.Where(group => rules.LevelFor(group[0].Occupation) == rules.HigherLevel))
        {
            foreach (Job[] lower in occupations.Where(group => rules.LevelFor(group[0].Occupation) != rules.HigherLevel))
            {
                AddAll(HourLine.Meetings(higher, lower, rules.WindowYears, span.Rules.Work.Value, span.From, span.To));
            }
        }
    }

    private void AddAll(IEnumerable<LocalDate> days)
    {
        foreach (LocalDate day in days)
        {
            Add(day);
        }
    }

    /// <summary>The span, cut where work or the class come under other rules.</summary>
    private IEnumerable<Span> Spans()
    {
        LocalDate from = _from;
        IEnumerable<LocalDate> changes = _book.Work.Changes.Concat(_book.Cec.Changes).Where(day => day > _from && day <= _to);
        foreach (LocalDate change in changes.Distinct().Order())
        {
            yield return new Span(from, change.PlusDays(-1), _book.On(from));
            from = change;
        }

        yield return new Span(from, _to, _book.On(from));
    }

    /// <summary>Whether work counts but for windows.</summary>
    private static bool Counts(Job job, WorkRules rules) => WorkCounting.NotCrsWork(job, rules, Everything).IsEmpty;

    private readonly record struct Span(LocalDate From, LocalDate To, RulesInForce Rules);
}
