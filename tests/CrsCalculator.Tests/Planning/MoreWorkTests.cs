using CrsCalculator.Counting;
using CrsCalculator.Planning;
using CrsCalculator.Rules;
using CrsCalculator.TestKit.Generators;
using FsCheck;
using NodaTime;

namespace CrsCalculator.Tests.Planning;

/// <summary>The job that would complete a number of years, against looking at one day after another.</summary>
[Properties(Arbitrary = [typeof(CrsArbitraries), typeof(ProfileArbitraries)])]
public class MoreWorkTests
{
    private const int MostYears = 11;

    private static readonly LocalDate On = ProfileArbitraries.On;
    private static readonly WorkRules Rules = RuleBook.Official.On(On).Work.Value;

    [Property(MaxTest = 60)]
    public void The_job_is_that_of_day_by_day_stepping(Person person, bool isInCanada) => Check(person, isInCanada);

    [Property(MaxTest = 20)]
    public void So_it_is_where_there_is_hardly_time_for_another_job(Person person, bool isInCanada, PositiveInt hours) =>
        Check(
            person with { Work = [.. person.Work.Select(job => Lengthened(job, hours.Get)), .. person.Work, .. person.Work] },
            isInCanada);

    [Fact]
    public void Somebody_too_young_is_offered_no_years()
    {
        var young = new Person { DateOfBirth = On.PlusYears(-ProfileCheck.YoungestWorker) };
        new MoreWork(Counted(young), isInCanada: true).Find(1).Should().BeNull();
        Check(young with { DateOfBirth = On.PlusYears(-18) }, isInCanada: false);
    }

    /// <summary>A year of 30 hours a week takes 364 days; after them there is no time for more work.</summary>
    [Fact]
    public void The_job_begins_on_the_tenth_birthday_at_the_earliest_even_for_somebody_born_on_29_February()
    {
        var tenth = new LocalDate(2022, 3, 1);
        Find(364)!.FirstDay.Should().Be(tenth);
        Find(363).Should().BeNull();

        Job? Find(int days) => new MoreWork(Counted(BusyAfter(days)), isInCanada: true).Find(1);

        Person BusyAfter(int days) => new()
        {
            DateOfBirth = new LocalDate(2012, 2, 29),
            Work = [new Job(NocCode.Parse("21232"), "IN", tenth.PlusDays(days), null, 120)],
        };
    }

    private static Job Lengthened(Job job, int hours) => new(job.Occupation, job.Country, job.Start, job.End, 40 + (hours % 90));

    private static CountedPerson Counted(Person person) => new PersonCounter(person).On(On, RuleBook.Official.On(On));

    private static bool Counts(Job job) =>
        (job.IsInCanada ? WorkCounting.NotCanadianWork(job, Rules) : WorkCounting.NotForeignWork(job, Rules)) == 0;

    private static bool IsWorked(Job job, LocalDate day) =>
        job.Leave?.Any(leave => leave.Kind != LeaveKind.Vacation && leave.From <= day && day <= leave.To) != true;

    private static decimal HoursOn(LocalDate day, IEnumerable<Job> jobs, Func<Job, LocalDate, bool> isWorked) =>
        jobs.Where(job => job.Covers(day) && isWorked(job, day)).Sum(static job => job.HoursPerWeek);

    private static void Check(Person person, bool isInCanada)
    {
        var work = new MoreWork(Counted(person), isInCanada);
        var window = DayWindow.Before(On, Rules.CrsWindowYears);
        Job[] counted = [.. person.Work.Where(job => job.IsInCanada == isInCanada && Counts(job))];
        CountedHours before = WorkLine.Of(counted, Rules).In(window);
        for (int years = before.CompletedYears(Rules.HoursPerYear) + 1; years <= MostYears; years++)
        {
            Job? job = work.Find(years);
            (job?.FirstDay, job?.LastDay).Should().Be(ByDays(person, counted, years, before), "for {0} years", years);
            if (job is not null)
            {
                WorkLine.Of([.. counted, job], Rules).In(window).CompletedYears(Rules.HoursPerYear).Should().Be(years);
            }
        }
    }

    private static (LocalDate? First, LocalDate? Last) ByDays(
        Person person,
        Job[] counted,
        int years,
        CountedHours before)
    {
        decimal missing = ((decimal)years * Rules.HoursPerYear * CountedHours.DaysPerWeek) - before.Sevenths;
        LocalDate tenYearsAgo = On.PlusYears(-Rules.CrsWindowYears);
        LocalDate earliest = person.DateOfBirth is { } birth
            ? LocalDate.Max(tenYearsAgo, Birthdays.Of(birth, ProfileCheck.YoungestWorker))
            : tenYearsAgo;
        LocalDate? last = null;
        decimal open = missing;
        for (LocalDate day = On.PlusDays(-1); day >= earliest; day = day.PlusDays(-1))
        {
            if (HoursOn(day, person.Work, static (_, _) => true) > Job.MaxHoursPerWeek - (2 * Rules.FullTimeHoursPerWeek))
            {
                (last, open) = (null, missing);
                continue;
            }

            decimal gain = Rules.FullTimeHoursPerWeek - Math.Min(Rules.FullTimeHoursPerWeek, HoursOn(day, counted, IsWorked));
            last ??= gain > 0 ? day : null;
            open -= gain;
            if (open <= 0)
            {
                return (day, last);
            }
        }

        return (null, null);
    }
}
