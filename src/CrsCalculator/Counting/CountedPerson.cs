using System.Collections.Immutable;
using System.Text.Json.Serialization;
using CrsCalculator.Rules;

namespace CrsCalculator.Counting;

/// <summary>
/// What one person's documents amount to on a day, in either role of a couple: hours and years of work, valid test results,
/// credentials, and what was left out with the reasons.
/// </summary>
/// <remarks>
/// Immutable, and safe to use from several threads. The lists are in the order in which the documents were given, and are worked out when
/// they are first asked for.
/// </remarks>
[JsonConverter(typeof(ConvertersNeeded))]
public sealed class CountedPerson
{
    private readonly PersonCounter _counter;
    private ImmutableArray<CountedCredential> _credentials;
    private ImmutableArray<CountedTest> _tests;
    private ImmutableArray<CountedJob> _jobs;

    internal CountedPerson(PersonCounter counter, AssessmentDate date, RulesInForce rules)
    {
        _counter = counter;
        Date = date;
        Rules = rules;
    }

    /// <summary>The person.</summary>
    public Person Person => _counter.Person;

    /// <summary>The day on which the documents were counted.</summary>
    public AssessmentDate Date { get; }

    /// <summary>
    /// The age in whole years, on the day of the invitation if there is one; <see langword="null"/> if the date of birth is not known.
    /// </summary>
    public int? Age => Person.DateOfBirth is { } birth ? AgeCounting.On(birth, Date) : null;

    /// <summary>The level of education.</summary>
    public EducationLevel Education => EducationCounting.Level(Credentials);

    /// <summary>The best study in Canada.</summary>
    public CanadianStudy CanadianStudy => EducationCounting.BestStudy(Credentials);

    /// <summary>Every credential.</summary>
    public ImmutableArray<CountedCredential> Credentials => _credentials.IsDefault
        ? _credentials = EducationCounting.Count(Person.Education, Rules.Documents.Value, Date.On)
        : _credentials;

    /// <summary>Every language test result.</summary>
    public ImmutableArray<CountedTest> Tests => _tests.IsDefault
        ? _tests = TestCounting.Count(Person.LanguageTests, Rules, Date.On)
        : _tests;

    /// <summary>Every job, as it counts for the CRS.</summary>
    public ImmutableArray<CountedJob> Work => _jobs.IsDefault ? _jobs = CountJobs() : _jobs;

    /// <summary>The hours of skilled work in Canada within ten years.</summary>
    public CountedHours CanadianWork => Record.Canadian.In(CrsWindow);

    /// <summary>The completed years of that work.</summary>
    public int CanadianWorkYears => CanadianWork.CompletedYears(Rules.Work.Value.HoursPerYear);

    /// <summary>The hours of skilled work outside Canada within ten years.</summary>
    public CountedHours ForeignWork => Record.Foreign.In(CrsWindow);

    /// <summary>The completed years of that work.</summary>
    public int ForeignWorkYears => ForeignWork.CompletedYears(Rules.Work.Value.HoursPerYear);

    /// <summary>Whether a certificate of qualification counts.</summary>
    public bool HasCertificate => DocumentCounting.HasCertificate(Person, Date.On);

    /// <summary>Whether a certificate of qualification that counts bears the Red Seal.</summary>
    public bool HasRedSeal => DocumentCounting.HasRedSeal(Person, Date.On);

    /// <summary>Whether the best study in Canada was for a master's, professional or doctoral degree.</summary>
    public bool HasGraduateStudy => EducationCounting.HasGraduateStudy(Credentials);

    /// <summary>Whether a nomination by a province or territory counts.</summary>
    public bool IsNominated => DocumentCounting.HasNomination(Person, Rules.Documents.Value, Date.On);

    /// <summary>The kind of job offer that counts.</summary>
    public JobOfferKind JobOffer => DocumentCounting.KindOf(Person.JobOffer, Rules, Date.On);

    /// <summary>The completed years of skilled work in Canada, within ten, in the occupations that a ruleset lists by wage.</summary>
    /// <param name="tiers">The lists.</param>
    /// <returns>The years by tier.</returns>
    public TierYears CanadianWorkYearsIn(OccupationTiers tiers)
    {
        ArgumentNullException.ThrowIfNull(tiers);
        ImmutableArray<WorkLine> lines = Record.CanadianIn(tiers);
        return new TierYears(YearsOf(lines[0]), YearsOf(lines[1]), YearsOf(lines[2]));
    }

    /// <summary>The tier of the job offer, where the ruleset that lists the occupations accepts it.</summary>
    /// <param name="tiers">The lists.</param>
    /// <returns>1 to 3; 0 where there is none.</returns>
    public int JobOfferTierIn(OccupationTiers tiers)
    {
        ArgumentNullException.ThrowIfNull(tiers);
        return DocumentCounting.TierOf(Person.JobOffer, tiers, Rules.Work.Value, Date.On);
    }

    /// <summary>The rules in force on the day.</summary>
    internal RulesInForce Rules { get; }

    /// <summary>The work by the rules of the day, whatever the window.</summary>
    internal WorkRecord Record => _counter.Record(Rules.Work.Value);

    /// <summary>The years within which work counts for the CRS.</summary>
    internal DayWindow CrsWindow => Window(Rules.Work.Value.CrsWindowYears);

    /// <summary>The level of education, the hours in Canada and elsewhere.</summary>
    /// <returns>For example <c>mastersOrProfessional, 3570 h in Canada, 6377.14 h elsewhere</c>.</returns>
    public override string ToString() => $"{Code.Of(Education)}, {CanadianWork} in Canada, {ForeignWork} elsewhere";

    /// <summary>The work by other rules.</summary>
    internal WorkRecord RecordBy(WorkRules rules) => _counter.Record(rules);

    /// <summary>The person with one more job, on the same day.</summary>
    internal CountedPerson With(Job job) =>
        new PersonCounter(Person with { Work = Person.Work.Add(job) }).On(Date, Rules);

    /// <summary>The years before the day.</summary>
    internal DayWindow Window(int years) => DayWindow.Before(Date.On, years);

    /// <summary>Every job without a counted day in some years, by the reasons that do not depend on them.</summary>
    internal ImmutableArray<ExcludedJob> Excluded(int years, Func<Job, WorkRules, int> reasonsOf)
    {
        DayWindow window = Window(years);
        ImmutableArray<ExcludedJob>.Builder excluded = ImmutableArray.CreateBuilder<ExcludedJob>();
        for (int i = 0; i < Person.Work.Length; i++)
        {
            int reasons = ReasonsOf(Person.Work[i], window, reasonsOf);
            if (reasons != 0)
            {
                excluded.Add(new ExcludedJob(i, Person.Work[i], WorkCounting.Reasons(reasons)));
            }
        }

        return excluded.DrainToImmutable();
    }

    private int YearsOf(WorkLine line) => Math.Min(line.In(CrsWindow).CompletedYears(Rules.Work.Value.HoursPerYear), byte.MaxValue);

    private ImmutableArray<CountedJob> CountJobs()
    {
        WorkRules rules = Rules.Work.Value;
        DayWindow window = CrsWindow;
        ImmutableArray<CountedJob>.Builder jobs = ImmutableArray.CreateBuilder<CountedJob>(Person.Work.Length);
        foreach (Job job in Person.Work)
        {
            int reasons = ReasonsOf(job, window, job.IsInCanada ? WorkCounting.NotCanadianWork : WorkCounting.NotForeignWork);
            CountedHours hours = reasons == 0 ? WorkCounting.HoursOf(job, window, rules) : default;
            jobs.Add(new CountedJob(jobs.Count, job, hours, WorkCounting.Reasons(reasons)));
        }

        return jobs.MoveToImmutable();
    }

    private int ReasonsOf(Job job, DayWindow window, Func<Job, WorkRules, int> reasonsOf) =>
        reasonsOf(job, Rules.Work.Value) | WorkCounting.Outside(job, window, Rules.Work.Value);
}
