using NodaTime;
using static CrsCalculator.Tests.Eligibility.Candidates;

namespace CrsCalculator.Tests.Counting;

/// <summary>What studies say of work: a job beside them, and gaps that they explain.</summary>
[Properties(Arbitrary = [typeof(CountingArbitraries)])]
public class StudyNoticesTests
{
    /// <summary>
    /// A job from 300 to 200 days ago; the first and the last day of full-time studies, as days ago; and whether something is said.
    /// </summary>
    [Theory]
    [InlineData(400, 300, false)]
    [InlineData(250, 240, false)]
    [InlineData(299, 100, false)]
    [InlineData(300, 201, false)]
    [InlineData(300, 200, true)]
    [InlineData(400, 100, true)]
    [InlineData(400, null, true)]
    [InlineData(199, null, false)]
    public void A_job_within_stated_full_time_studies(int from, int? to, bool isSaid)
    {
        Person person = Working(Work(Developer, 300, 200));
        Said(person with { Studies = [Study(from, to, fullTime: true)] })
            .Should().Equal(isSaid ? [$"$.principal.work[0] {Ago(from)}, {Ago(to ?? 1)}"] : []);
        Said(person with { Studies = [Study(from, to, fullTime: false)] }).Should().BeEmpty("part-time studies exclude no work");
    }

    /// <summary>
    /// A program of two years whose award was 100 days ago, so that it began 830 days ago (2024 is a leap year). An award comes months
    /// after the last class, so only a job that lies wholly within is said.
    /// </summary>
    [Theory]
    [InlineData(700, 300, true)]
    [InlineData(830, 100, true)]
    [InlineData(831, 300, false)]
    [InlineData(700, 99, false)]
    [InlineData(90, 10, false)]
    public void A_job_wholly_within_the_years_of_a_full_time_program(int from, int to, bool isSaid)
    {
        Person person = Working(Work(Developer, from, to));
        Said(person with { Education = [Program(2, fullTime: true)] })
            .Should().Equal(isSaid ? [$"$.principal.work[0] {Ago(830)}, {Ago(100)}"] : []);
        Said(person with { Education = [Program(2, fullTime: false)] }).Should().BeEmpty();
        Said(person with { Education = [Program(0, fullTime: true)] }).Should().BeEmpty();
    }

    [Fact]
    public void Only_work_in_Canada_that_counts_is_said()
    {
        Job job = Work(Developer, 300, 200);
        SaidOf(job).Should().HaveCount(1);
        SaidOf(job with { WhileFullTimeStudent = true }).Should().BeEmpty("the document says it already");
        SaidOf(job with { SelfEmployed = true }).Should().BeEmpty();
        SaidOf(job with { EmployerCountry = "US" }).Should().BeEmpty();
        SaidOf(Work(Developer, 300, 200, 30, "IN")).Should().BeEmpty("study at the time excludes no foreign work");

        static IEnumerable<string> SaidOf(Job job) => Said(Working(job) with { Studies = [Study(300, 200, fullTime: true)] });
    }

    /// <summary>Whatever else there is, the other total is that of the same documents with the job marked.</summary>
    [Property(MaxTest = 100)]
    public void The_other_total_is_that_of_these_jobs_done_as_a_student(Candidate candidate)
    {
        CrsAssessment assessment = ExpressEntry.Official.Assess(candidate, On);
        Notice[] said = [.. assessment.Notices.Where(static one => one.Code == NoticeCodes.JobDuringStudies)];
        Candidate other = said.Aggregate(candidate, Marked);
        said.Select(static notice => notice.Facts[2])
            .Should().AllBe($"{ExpressEntry.Official.Assess(other, On).Score.Total}");

        static Candidate Marked(Candidate candidate, Notice notice)
        {
            int index = int.Parse(notice.Path!.Split('[', ']')[1], System.Globalization.CultureInfo.InvariantCulture);
            return notice.Path.StartsWith("$.principal", StringComparison.Ordinal)
                ? candidate with { Principal = AsStudent(candidate.Principal, index) }
                : candidate with { Spouse = candidate.Spouse! with { Person = AsStudent(candidate.Spouse.Person, index) } };
        }

        static Person AsStudent(Person person, int index) => person with
        {
            Work = person.Work.SetItem(index, person.Work[index] with { WhileFullTimeStudent = true }),
        };
    }

    [Fact]
    public void The_developer_who_worked_during_the_program_scores_less()
    {
        Person person = Profiles.Developer.Principal with
        {
            Work = [.. Profiles.Developer.Principal.Work.Select(static job => job.WhileFullTimeStudent
                ? new Job(Developer, "CA", new LocalDate(2021, 9, 1), new LocalDate(2023, 4, 28), 20)
                : job)],
        };
        CrsAssessment assessment = ExpressEntry.Official.Assess(Profiles.Developer with { Principal = person }, On);
        Notice notice = assessment.Notices.Single(static one => one.Code == NoticeCodes.JobDuringStudies);
        notice.Facts.Should().Equal("2021-06-16", "2023-06-15", "609");
        assessment.Score.Total.Should().BeGreaterThan(609);
    }

    /// <summary>
    /// Work until 300 days ago and from 100 days ago: 199 days without work, of which studies explain some. The rest is said if it is a
    /// month or more.
    /// </summary>
    [Theory]
    [InlineData(null, null, "299-101")]
    [InlineData(299, 101, "")]
    [InlineData(299, 132, "131-101")]
    [InlineData(299, 131, "")]
    [InlineData(268, 101, "299-269")]
    [InlineData(269, 101, "")]
    [InlineData(250, 150, "299-251 149-101")]
    [InlineData(299, -10, "")]
    public void Studies_explain_a_gap(int? from, int? to, string expected)
    {
        Person person = Working(Work(Developer, 600, 300), Work(Developer, 100));
        string[] gaps = [.. expected.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(Dates)];
        foreach (bool fullTime in (bool[])[true, false])
        {
            Gaps(person with { Studies = from is { } first ? [Study(first, to, fullTime)] : null }).Should().Equal(gaps);
        }

        static string Dates(string gap)
        {
            int[] days = [.. gap.Split('-').Select(static text => int.Parse(text, System.Globalization.CultureInfo.InvariantCulture))];
            return $"{Ago(days[0])}, {Ago(days[1])}, {days[0] - days[1] + 1}";
        }
    }

    /// <summary>A credential without more explains the years of the shortest program of its level before the award.</summary>
    [Theory]
    [InlineData(CredentialLevel.Secondary, false)]
    [InlineData(CredentialLevel.LessThanOneYear, false)]
    [InlineData(CredentialLevel.OneYear, true)]
    [InlineData(CredentialLevel.TwoYear, true)]
    [InlineData(CredentialLevel.BachelorsOrThreeYear, true)]
    [InlineData(CredentialLevel.MastersOrProfessional, true)]
    [InlineData(CredentialLevel.Doctoral, true)]
    public void A_credential_explains_a_gap(CredentialLevel level, bool explains)
    {
        Person person = Working(Work(Developer, 600, 300), Work(Developer, 100)) with
        {
            Education = [new Credential(level, "IN", On.PlusDays(-105))],
        };
        Gaps(person).Should().HaveCount(explains ? 0 : 1);
    }

    /// <summary>Months may be as long as they can: a gap is a month without work whatever days they stand for.</summary>
    [Theory]
    [InlineData("2025-03", "2025-04", "")]
    [InlineData("2025-03", "2025-05", "")]
    [InlineData("2025-03", "2025-06", "2025-04-01, 2025-05-31, 61")]
    [InlineData("2025-03-30", "2025-05", "2025-03-31, 2025-04-30, 31")]
    [InlineData("2025-03-31", "2025-05", "")]
    public void A_gap_between_months_is_one_on_all_of_their_days(string end, string start, string expected)
    {
        DocumentDate last = Date(end);
        DocumentDate first = Date(start);
        Gaps(Working(new Job(Developer, "CA", new LocalDate(2024, 1, 1), last, 30), new Job(Developer, "CA", first, null, 30)))
            .Should().Equal(expected.Length == 0 ? [] : [expected]);
    }

    private static IEnumerable<string> Said(Person person) => Notices(person, NoticeCodes.JobDuringStudies)
        .Select(static notice => $"{notice.Path} {notice.Facts[0]}, {notice.Facts[1]}");

    private static IEnumerable<string> Gaps(Person person) => Notices(person, NoticeCodes.GapInWork)
        .Select(static notice => notice.Facts.ToString());

    private static Notice[] Notices(Person person, string code)
    {
        Notice[] ofScore = Of(ExpressEntry.Official.Assess(Profile(person), On).Notices);
        Notice[] ofPrograms = Of(ExpressEntry.Official.Eligibility(Profile(person), On).Notices);
        ofPrograms.Select(static one => (one.Path, one.Facts[0])).Should().Equal(ofScore.Select(static one => (one.Path, one.Facts[0])));
        return ofScore;

        Notice[] Of(IEnumerable<Notice> notices) => [.. notices.Where(notice => notice.Code == code)];
    }

    private static Person Working(params Job[] work) => new() { Work = [.. work] };

    private static StudyPeriod Study(int from, int? to, bool fullTime) => new()
    {
        Country = "CA",
        From = On.PlusDays(-from),
        To = to is { } days ? On.PlusDays(-days) : null,
        FullTime = fullTime,
    };

    private static Credential Program(int years, bool fullTime) => new(CredentialLevel.TwoYear, "CA", On.PlusDays(-100))
    {
        Study = new Study { Years = years, FullTime = fullTime, MonthsPresentInCanada = 8 },
    };

    private static string Ago(int days) => NodaTime.Text.LocalDatePattern.Iso.Format(On.PlusDays(-days));

    private static DocumentDate Date(string text) =>
        DocumentDate.TryParse(text, out DocumentDate date) ? date : throw new FormatException(text);
}
