using CrsCalculator.Counting;
using CrsCalculator.Eligibility;
using static CrsCalculator.Tests.Eligibility.Candidates;

namespace CrsCalculator.Tests.Counting;

/// <summary>Leave within a job: only paid vacation is work.</summary>
[Properties(Arbitrary = [typeof(CountingArbitraries)])]
public class LeaveTests
{
    public static TheoryData<LeaveKind> Kinds { get; } = [.. Enum.GetValues<LeaveKind>()];

    /// <summary>A job of 364 days, a year to the day, with one day of leave.</summary>
    [Theory]
    [MemberData(nameof(Kinds))]
    public void A_day_of_leave_is_no_day_of_work_but_a_day_of_vacation_is(LeaveKind kind)
    {
        int years = kind == LeaveKind.Vacation ? 1 : 0;
        foreach (int daysAgo in (int[])[364, 200, 1])
        {
            CrsFactors factors = ExpressEntry.Official.Assess(Of(With(Work(Developer, 364), kind, daysAgo, daysAgo)), On).Factors;
            factors.CanadianWorkYears.Should().Be(years, $"leave {daysAgo} days ago");
            factors = ExpressEntry.Official.Assess(Of(With(Work(Developer, 364, null, 30, "IN"), kind, daysAgo, daysAgo)), On).Factors;
            factors.ForeignWorkYears.Should().Be(years, $"leave {daysAgo} days ago");
        }
    }

    [Theory]
    [MemberData(nameof(Kinds))]
    public void Leave_that_is_no_work_breaks_a_run(LeaveKind kind)
    {
        bool isUnbroken = kind == LeaveKind.Vacation;
        EligibilityAssessment broken = ExpressEntry.Official.Eligibility(Of(With(Work(Developer, 700), kind, 350, 350)), On);
        broken.Fsw[RequirementId.FswExperience].Outcome.Should().Be(isUnbroken ? Outcome.Met : Outcome.NotMet);
        broken.Fsw.Grid![FswFactorId.WorkInCanada].BeforeCaps.Should().Be(isUnbroken ? 10 : 0);
        broken.Cec[RequirementId.CecExperience].Outcome.Should().Be(Outcome.Met, "the class asks for no run");
        var nurse = NocCode.Parse("31301");
        CategoryOutcome(With(Work(nurse, 250), kind, 125, 125)).Should().Be(isUnbroken ? Outcome.Met : Outcome.NotMet);
        CategoryOutcome(With(Work(nurse, 250), kind, 60, 60)).Should().Be(Outcome.Met, "182 days before the leave are six months");
    }

    [Theory]
    [MemberData(nameof(Kinds))]
    public void A_job_on_leave_replaces_funds_all_the_same(LeaveKind kind)
    {
        Person person = new() { Work = [With(Work(Developer, 100), kind, 50, -50)], JobOffer = new JobOffer(Developer, 30, true) };
        ExpressEntry.Official.Eligibility(Profile(person) with { SettlementFunds = 0 }, On).Fsw[RequirementId.FswFunds].Note
            .Should().Be(RequirementNote.Exempt);
    }

    [Theory]
    [MemberData(nameof(Kinds))]
    public void Nothing_but_leave_in_the_window_is_a_reason(LeaveKind kind)
    {
        Job job = With(Work(Developer, 2000, 10), kind, 1500, 10);
        Candidate candidate = Of(job);
        WorkExclusion[] reasons = kind == LeaveKind.Vacation ? [] : [WorkExclusion.OnLeave];
        ReasonsOf(ExpressEntry.Official.Eligibility(candidate, On).Cec).Should().Equal(reasons, "three years have nothing but leave");
        ReasonsOf(ExpressEntry.Official.Eligibility(candidate, On).Fsw).Should().BeEmpty("ten years have work");
        Candidate always = Of(With(Work(Developer, 2000, 10), kind, 2000, 10));
        ReasonsOf(ExpressEntry.Official.Eligibility(always, On).Fsw).Should().Equal(reasons);
        ExpressEntry.Official.Assess(always, On).Principal.Work.Single().Reasons.Should().Equal(reasons);
        ReasonsOf(ExpressEntry.Official.Eligibility(Of(With(Work(Welder, 2000, 10), kind, 2000, 10)), On).Fst).Should().Equal(reasons);
    }

    /// <summary>Two jobs around the leave are the same as one with it: for every answer but the lists of jobs.</summary>
    [Property(MaxTest = 60)]
    public void Splitting_a_job_around_its_leave_changes_no_answer(Job job)
    {
        Job whole = new(job.Occupation, job.Country, On.PlusDays(-1500), On.PlusDays(-5), job.HoursPerWeek)
        {
            Paid = job.Paid,
            Authorized = job.Authorized,
            SelfEmployed = job.SelfEmployed,
            Leave = [new Leave { Kind = LeaveKind.Parental, From = On.PlusDays(-700), To = On.PlusDays(-400) }],
        };
        Job[] parts = [Part(-1500, -701), Part(-399, -5)];
        Candidate one = Profile(new Person { Work = [whole], LanguageTests = [English(9)] });
        Candidate two = one with { Principal = one.Principal with { Work = [.. parts] } };
        ExpressEntry.Official.Assess(two, On).Factors.Should().Be(ExpressEntry.Official.Assess(one, On).Factors);
        ExpressEntry.Official.Assess(two, On).Principal.CanadianWork
            .Should().Be(ExpressEntry.Official.Assess(one, On).Principal.CanadianWork);
        Answers(two).Should().Equal(Answers(one));

        Job Part(int from, int to) => new(job.Occupation, job.Country, On.PlusDays(from), On.PlusDays(to), job.HoursPerWeek)
        {
            Paid = job.Paid,
            Authorized = job.Authorized,
            SelfEmployed = job.SelfEmployed,
        };
    }

    private static IEnumerable<string> Answers(Candidate candidate) =>
        ExpressEntry.Official.Eligibility(candidate, On).Programs.SelectMany(static program => program.Requirements).Select(Told);

    private static Outcome CategoryOutcome(Job job) => ExpressEntry.Official.Eligibility(Of(job), On).Categories
        .Single(static one => one.Category == CategoryId.Healthcare).Requirements[0].Outcome;

    private static IEnumerable<WorkExclusion> ReasonsOf(ProgramEligibility program) =>
        program.ExcludedWork.SelectMany(static work => work.Reasons);

    private static Candidate Of(Job job) => Profile(new Person { Work = [job] });

    private static Job With(Job job, LeaveKind kind, int fromDaysAgo, int toDaysAgo) => job with
    {
        Leave = [new Leave { Kind = kind, From = On.PlusDays(-fromDaysAgo), To = On.PlusDays(-toDaysAgo) }],
    };
}
