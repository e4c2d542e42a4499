using CrsCalculator.Counting;
using CrsCalculator.Rules;
using FsCheck;
using FsCheck.Fluent;
using NodaTime;

namespace CrsCalculator.Tests.Counting;

/// <summary>Hours are counted to the day and to the seventh of an hour, whatever the jobs look like.</summary>
[Properties(Arbitrary = [typeof(WorkArbitraries)])]
public class HoursCounterTests
{
    private static readonly NocCode Developer = NocCode.Parse("21232");
    private static readonly LocalDate On = new(2026, 1, 21);
    private static readonly WorkRules Rules = RuleBook.Official.Work.At(On).Value;
    private static readonly int HoursPerYear = Rules.HoursPerYear;

    [Property(MaxTest = 300)]
    public void Counting_equals_walking_day_by_day(Job[] work)
    {
        var window = DayWindow.Before(On, 3);
        decimal sevenths = 0;
        for (LocalDate day = On.PlusYears(-3); day < On; day = day.PlusDays(1))
        {
            sevenths += Math.Min(
                30,
                work.Where(job => job.Start.Latest <= day && (job.End is null || day <= job.End.Value.Earliest))
                    .Sum(static job => job.HoursPerWeek));
        }

        CountedHours counted = Count(work, window);
        counted.Should().Be(new CountedHours(sevenths));
        counted.CompletedYears(HoursPerYear).Should().Be((int)(sevenths / 7 / 1560));
        counted.Hours.Should().BeInRange((sevenths / 7) - 0.01m, sevenths / 7);
    }

    [Property(MaxTest = 300)]
    public void One_job_alone_counts_as_a_list_of_one(Job job)
    {
        foreach (int years in new[] { 1, 3, 10 })
        {
            var window = DayWindow.Before(On, years);
            Count(job, window).Should().Be(Count([job], window));
        }
    }

    [Property(MaxTest = 300)]
    public void The_order_changes_nothing(Job[] work) =>
        Count([.. Enumerable.Reverse(work)]).Should().Be(Count(work));

    [Property(MaxTest = 300)]
    public void Splitting_a_job_changes_nothing(Job[] work, Job split, PositiveInt after)
    {
        LocalDate last = split.End?.Earliest ?? On.PlusDays(-1);
        LocalDate cut = LocalDate.Min(split.Start.Latest.PlusDays(after.Get), last);
        Job[] halves = cut > split.Start.Latest
            ? [JobOf(split.Start, cut.PlusDays(-1), split.HoursPerWeek), JobOf(cut, split.End, split.HoursPerWeek)]
            : [split];
        Count([.. work, .. halves]).Should().Be(Count([.. work, split]));
    }

    [Property(MaxTest = 300)]
    public void More_work_never_counts_less(Job[] work, Job more) =>
        Count([.. work, more]).Should().BeGreaterThanOrEqualTo(Count(work));

    [Theory]
    [InlineData(363, 30, 0)]
    [InlineData(364, 30, 1)]
    [InlineData(363, 60, 0)]
    [InlineData(364, 60, 1)]
    [InlineData(727, 15, 0)]
    [InlineData(728, 15, 1)]
    public void A_year_is_364_days_of_30_hours_a_week(int days, int hours, int years) =>
        Count([JobOf(On.PlusDays(-days), On.PlusDays(-1), hours)]).CompletedYears(HoursPerYear).Should().Be(years);

    [Fact]
    public void Two_part_time_jobs_at_once_are_one_full_time_job_and_no_more()
    {
        LocalDate start = On.PlusDays(-364);
        Count([JobOf(start, null, 15), JobOf(start, null, 15)]).CompletedYears(HoursPerYear).Should().Be(1);
        Count([JobOf(start, null, 30), JobOf(start, null, 30)]).CompletedYears(HoursPerYear).Should().Be(1);
        Count([JobOf(start, null, 15), JobOf(start.PlusDays(1), null, 15)]).CompletedYears(HoursPerYear).Should().Be(0);
    }

    [Fact]
    public void The_window_begins_on_its_first_day_and_ends_before_the_date()
    {
        var window = DayWindow.Before(On, 3);
        Count([JobOf(new LocalDate(2023, 1, 20), new LocalDate(2023, 1, 20), 7)], window).Hours.Should().Be(0);
        Count([JobOf(new LocalDate(2023, 1, 21), new LocalDate(2023, 1, 21), 7)], window).Hours.Should().Be(1);
        Count([JobOf(On.PlusDays(-1), null, 7)], window).Hours.Should().Be(1);
        Count([JobOf(On, null, 7)], window).Hours.Should().Be(0);
        Count(JobOf(On.PlusDays(9), null, 7), window)
            .Should().Be(default(CountedHours), "what begins after the date takes no hours away");
    }

    [Fact]
    public void Hours_are_shown_rounded_down_and_compared_exactly()
    {
        CountedHours hours = Count([JobOf(On.PlusDays(-1), null, 10)]);
        hours.Hours.Should().Be(1.42m);
        CountedHours almost = Count([JobOf(On.PlusDays(-364), null, 29.999m)]);
        (almost.Hours, almost.Reaches(1560), almost.Reaches(1559)).Should().Be((1559.94m, false, true));
        (hours < almost, hours <= almost, almost > hours, almost >= hours).Should().Be((true, true, true, true));
        (almost < hours, almost <= hours, hours > almost, hours >= almost).Should().Be((false, false, false, false));
        CountedHours same = Count([JobOf(On.PlusDays(-1), On.PlusDays(-1), 10)]);
        (same < hours, same <= hours, same > hours, same >= hours).Should().Be((false, true, false, true));
    }

    [Fact]
    public void A_job_that_cannot_be_is_refused()
    {
        FluentActions.Invoking(() => JobOf(On, On.PlusDays(-1), 30))
            .Should().Throw<ArgumentOutOfRangeException>().WithMessage("*2026-01-21*");
        FluentActions.Invoking(() => JobOf(On, null, 168.5m)).Should().Throw<ArgumentOutOfRangeException>().WithMessage("*0 to 168*");
        FluentActions.Invoking(() => JobOf(On, null, -1)).Should().Throw<ArgumentOutOfRangeException>();
        FluentActions.Invoking(() => new Job(Developer, "Canada", On, null, 30))
            .Should().Throw<ArgumentException>().WithMessage("*two capital letters*");
    }

    private static CountedHours Count(Job job, DayWindow window) => WorkCounting.HoursOf(job, window, Rules);

    private static CountedHours Count(Job[] work, DayWindow window) => WorkLine.Of(work, Rules).In(window);

    private static CountedHours Count(Job[] work) => WorkLine.Of(work, Rules).In(DayWindow.Before(On, 10));

    private static Job JobOf(DocumentDate start, DocumentDate? end, decimal hours) => new(Developer, "CA", start, end, hours);

    /// <summary>Jobs around the window, with all kinds of hours.</summary>
    private static class WorkArbitraries
    {
        public static Arbitrary<Job> Job() => Arb.From(
            from start in Gen.Choose(-1500, 10)
            from length in Gen.Choose(0, 900)
            from isOpen in Gen.Frequency((4, Gen.Constant(false)), (1, Gen.Constant(true)))
            from quarters in Gen.Choose(0, 4 * 60)
            select JobOf(On.PlusDays(start), isOpen ? null : On.PlusDays(start + length), quarters / 4m));
    }
}
