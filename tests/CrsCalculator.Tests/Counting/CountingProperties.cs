using CrsCalculator.Planning;
using CrsCalculator.TestKit.Generators;
using CrsCalculator.TestKit.Rules;
using FsCheck.Fluent;
using NodaTime;

namespace CrsCalculator.Tests.Counting;

/// <summary>What holds of counting whatever the documents are.</summary>
[Properties(Arbitrary = [typeof(CountingArbitraries)])]
public class CountingProperties
{
    private static readonly LocalDate On = ProfileArbitraries.On;

    /// <summary>Notices that score and eligibility give alike. A job during studies tells the other total with the score only.</summary>
    private static readonly string[] OfCounting =
    [
        NoticeCodes.BirthdayForgiven, NoticeCodes.SpouseIsCitizenOrResident, NoticeCodes.SpouseStaysBehind, NoticeCodes.TefScaleDoesNotFit,
        NoticeCodes.AncienScoreAsked, NoticeCodes.AssessmentExpiresSoon, NoticeCodes.AssessedBeforeAward, NoticeCodes.AssessedLower,
        NoticeCodes.FullTimeJobsAtOnce, NoticeCodes.WorkInTwoCountries, NoticeCodes.GapInWork, NoticeCodes.Noc2016Applies,
        NoticeCodes.MonthOnly, NoticeCodes.LongVacation, NoticeCodes.ForeignWorkAdded, NoticeCodes.ForeignWorkBroken,
        NoticeCodes.CompleteByMonthsOnly, NoticeCodes.YearJustComplete, NoticeCodes.JobDuringStudies, NoticeCodes.WorkBeforeQualifying,
    ];

    [Property(MaxTest = 100)]
    public void The_order_of_jobs_changes_no_answer(Candidate candidate, short shift, int seed)
    {
        LocalDate on = On.PlusDays(shift % 2000);
        Candidate permuted = WithWork(candidate, work => [.. work.OrderBy(job => HashCode.Combine(seed, job, job.ToString()))]);
        Answers(permuted, on).Should().Equal(Answers(candidate, on));
    }

    [Property(MaxTest = 100)]
    public void Splitting_jobs_changes_no_answer(Candidate candidate, short shift, ushort after)
    {
        LocalDate on = On.PlusDays(shift % 2000);
        Candidate split = WithWork(candidate, work => [.. work.SelectMany(job => Halves(job, 1 + (after % 1000)))]);
        Answers(split, on).Should().Equal(Answers(candidate, on));
    }

    /// <summary>Documents of a later day are as good as none on the day itself.</summary>
    [Property(MaxTest = 100)]
    public void A_document_of_a_later_day_changes_nothing(Candidate candidate, Job later)
    {
        LocalDate tomorrow = On.PlusDays(1);
        Person person = candidate.Principal;
        Candidate more = candidate with
        {
            Principal = person with
            {
                Education = [.. person.Education, new Credential(CredentialLevel.Doctoral, "CA", tomorrow)],
                LanguageTests =
                [
                    .. person.LanguageTests,
                    LanguageTestResult.FromLevels(tomorrow, OfficialLanguage.English, AbilityLevels.All(10)),
                    LanguageTestResult.FromLevels(tomorrow, OfficialLanguage.French, AbilityLevels.All(10)),
                ],
                Work = [.. person.Work, new Job(later.Occupation, later.Country, On, null, later.HoursPerWeek) { Authorized = false }],
                CertificatesOfQualification =
                [
                    .. person.CertificatesOfQualification,
                    new CertificateOfQualification(NocCode.Parse("72106"), "AB", tomorrow),
                ],
                Nomination = person.Nomination ?? new Nomination(Province.AB, tomorrow),
            },
        };
        Answers(more, On, withDates: false).Should().Equal(Answers(candidate, On, withDates: false));
    }

    /// <summary>Whoever qualifies for what, and when, is no question of points.</summary>
    [Property(MaxTest = 60)]
    public void Eligibility_depends_on_no_points(Candidate candidate, short shift)
    {
        LocalDate on = On.PlusDays(shift % 2000);
        Told(Pointless.Eligibility(candidate, on)).Should().Equal(Told(ExpressEntry.Official.Eligibility(candidate, on)));
    }

    /// <summary>With other points the same facts turn on the same days.</summary>
    [Property(MaxTest = 40)]
    public void The_facts_of_a_timeline_depend_on_no_points(Candidate candidate, short shift)
    {
        LocalDate from = On.PlusDays(shift % 1000);
        Facts(Pointless.Timeline(candidate, from, from.PlusYears(2)))
            .Should().Equal(Facts(ExpressEntry.Official.Timeline(candidate, from, from.PlusYears(2))));

        static IEnumerable<string> Facts(ScoreTimeline timeline) =>
            from turn in timeline.Events
            let causes = turn.Causes.Where(static cause => cause is not (TimelineCause.Start or TimelineCause.RulesChange
                or TimelineCause.RulesNotHeld or TimelineCause.ScoreProvisional))
            where causes.Any()
            select $"{turn.Date} {string.Join(' ', causes)}";
    }

    [Property(MaxTest = 100)]
    public void Notices_of_counting_are_those_of_score_and_eligibility_alike(Candidate candidate, short shift)
    {
        // Only a rounding of the years: the points of the day decide how many years abroad matter.
        LocalDate on = On.PlusDays(shift % 280);
        string[] ofScore = [.. Counted(ExpressEntry.Official.Assess(candidate, on).Notices)];
        Counted(ExpressEntry.Official.Eligibility(candidate, on).Notices).Should().BeEquivalentTo(ofScore);
        Counted(ExpressEntry.Official.Plan(candidate, on).Notices).Should().Equal(ofScore);

        static IEnumerable<string> Counted(IEnumerable<Notice> notices) => notices
            .Where(static notice => OfCounting.Contains(notice.Code, StringComparer.Ordinal))
            .Select(static notice =>
                $"{notice.Code} {notice.Path} {string.Join(' ', notice.Facts.Take(notice.Code == NoticeCodes.JobDuringStudies ? 2 : 9))}");
    }

    /// <summary>Generated candidates would prove nothing if they never gave cause for a notice.</summary>
    [Fact]
    public void Every_notice_of_counting_comes_up()
    {
        string[] all = [.. OfCounting, NoticeCodes.NextYear, NoticeCodes.NoEligibleProgram, NoticeCodes.TestExpiresSoon];
        HashSet<string> said = new(StringComparer.Ordinal);
        // Some come up once in hundreds of candidates: a fixed number of them would sometimes not be enough.
        for (int samples = 0; samples < 100 && !said.IsSupersetOf(all); samples++)
        {
            foreach (Candidate candidate in CountingArbitraries.Candidate().Generator.Sample(200))
            {
                LocalDate on = said.Contains(NoticeCodes.Noc2016Applies) ? On : new LocalDate(2022, 6, 1);
                var date = new AssessmentDate(on, said.Contains(NoticeCodes.BirthdayForgiven) ? null : on.PlusDays(-200));
                said.UnionWith(ExpressEntry.Official.Assess(candidate, date).Notices.Select(static notice => notice.Code));
            }
        }

        said.Should().Contain(all);
    }

    /// <summary>It is said where no program is met and none could be with facts that are missing.</summary>
    [Property(MaxTest = 100)]
    public void A_score_says_that_no_program_is_met(Candidate candidate, short shift)
    {
        LocalDate on = On.PlusDays(shift % 280);
        bool isClosed = ExpressEntry.Official.Eligibility(candidate, on).Programs.All(static one => one.Outcome == Outcome.NotMet);
        IsSaid(ExpressEntry.Official.Assess(candidate, on).Notices).Should().Be(isClosed);
        IsSaid(ExpressEntry.Official.Plan(candidate, on).Notices).Should().Be(isClosed);
        IsSaid(ExpressEntry.Official.Eligibility(candidate, on).Notices).Should().BeFalse("its outcomes say it");

        static bool IsSaid(IEnumerable<Notice> notices) => notices.Any(static one => one.Code == NoticeCodes.NoEligibleProgram);
    }

    private static ExpressEntry Pointless { get; } = ExpressEntry.Official.ScoringBy(
        LastAvailable.Ruleset.Derive("pointless", static tables => tables
            .WithPoints(FactorId.Age, hasSpouse: false, [.. Enumerable.Repeat(1, tables[FactorId.Age].Points.Count)])
            .WithPoints(FactorId.Nomination, 0, 1)));

    private static IEnumerable<string> Answers(Candidate candidate, LocalDate on, bool withDates = true)
    {
        CrsAssessment assessment = LastAvailable.Calculator.Assess(candidate, on);
        return
        [
            $"{assessment.Score} {assessment.Principal.CanadianWork} {assessment.Principal.ForeignWork} {assessment.Spouse?.CanadianWork}",
            .. Told(ExpressEntry.Official.Eligibility(candidate, on), withDates),
        ];
    }

    private static IEnumerable<string> Told(EligibilityAssessment eligibility, bool withDates = true) =>
        from requirement in eligibility.Programs.SelectMany(static one => one.Requirements)
            .Concat(eligibility.Categories.SelectMany(static one => one.Requirements))
        let told = Eligibility.Candidates.Told(requirement)
        select withDates ? told : $"{requirement.Outcome} {requirement.Actual}";

    private static Candidate WithWork(Candidate candidate, Func<IEnumerable<Job>, IEnumerable<Job>> change) => candidate with
    {
        Principal = candidate.Principal with { Work = [.. change(candidate.Principal.Work)] },
        Spouse = candidate.Spouse is { } spouse
            ? spouse with { Person = spouse.Person with { Work = [.. change(spouse.Person.Work)] } }
            : null,
    };

    /// <summary>A job in two parts, each with its part of the leave.</summary>
    private static IEnumerable<Job> Halves(Job job, int after)
    {
        LocalDate cut = job.Start.Latest.PlusDays(after);
        return job.End is { } end && end.Earliest < cut
            ? [job]
            : [Part(job, job.Start, cut.PlusDays(-1)), Part(job, cut, job.End)];
    }

    private static Job Part(Job job, DocumentDate start, DocumentDate? end) =>
        new(job.Occupation, job.Country, start, end, job.HoursPerWeek)
        {
            Noc2016 = job.Noc2016,
            EmployerCountry = job.EmployerCountry,
            Authorized = job.Authorized,
            TemporaryResidentStatus = job.TemporaryResidentStatus,
            SelfEmployed = job.SelfEmployed,
            PhysicianPublicPolicy = job.PhysicianPublicPolicy,
            WhileFullTimeStudent = job.WhileFullTimeStudent,
            Paid = job.Paid,
            Leave = job.Leave is { } leave
                ?
                [
                    .. from time in leave
                       let first = LocalDate.Max(time.From, start.Earliest)
                       let to = end is { } last ? LocalDate.Min(time.To, last.Latest) : time.To
                       where first <= to
                       select new Leave { Kind = time.Kind, From = first, To = to },
                ]
                : null,
        };
}
