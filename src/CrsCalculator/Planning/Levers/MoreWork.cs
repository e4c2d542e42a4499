using System.Collections.Immutable;
using CrsCalculator.Counting;
using CrsCalculator.Rules;
using NodaTime;

namespace CrsCalculator.Planning;

/// <summary>
/// The work that would have to be added so that, on a date, a number of years is complete: a full-time job that ended as late as it gained
/// anything, and began as late as will do. Where the person worked already, only the hours up to 30 a week are gained, so it must have
/// begun earlier.
/// </summary>
internal static class MoreWork
{

    private static readonly NocCode AnySkilledOccupation = NocCode.Parse("21232");

    /// <summary>The job, or <see langword="null"/> where there are not enough days for it.</summary>
    public static Job? Find(Person person, LocalDate on, WorkRules rules, bool isInCanada, int years)
    {
        // Two such jobs, in Canada and abroad, must still fit into a week.
        decimal mostOtherHours = Job.MaxHoursPerWeek - (2 * rules.FullTimeHoursPerWeek);
        var window = DayWindow.Before(on, rules.CrsWindowYears);
        var record = new WorkRecord(person, rules);
        WorkLine counted = isInCanada ? record.Canadian : record.Foreign;
        var all = WorkLine.Stated(person.Work);
        decimal needed = (decimal)years * rules.HoursPerYear * CountedHours.DaysPerWeek;
        decimal missing = needed - counted.In(window).Sevenths;
        LocalDate earliest = person.DateOfBirth is { } birth
            ? LocalDate.Max(DayWindow.Day(window.From), birth.PlusYears(ProfileCheck.YoungestWorker))
            : DayWindow.Day(window.From);
        LocalDate? end = null;
        decimal open = missing;
        for (LocalDate day = on.PlusDays(-1); day >= earliest; day = day.PlusDays(-1))
        {
            decimal gain = rules.FullTimeHoursPerWeek - counted.WeeklyOn(DayWindow.Number(day));
            if (all.WeeklyOn(DayWindow.Number(day)) > mostOtherHours)
            {
                // Nobody works more than there are hours; the job must have ended before.
                (end, open) = (null, missing);
                continue;
            }

            end ??= gain > 0 ? day : null;
            open -= end is null ? 0 : gain;
            if (open <= 0)
            {
                return new Job(
                    OccupationOf(person.Work, rules),
                    isInCanada ? FactGuard.Canada : PlanDocuments.Abroad,
                    day,
                    end,
                    rules.FullTimeHoursPerWeek);
            }
        }

        return null;
    }

    private static NocCode OccupationOf(ImmutableArray<Job> work, WorkRules rules) =>
        work.Where(job => rules.IsSkilled(job.Occupation)).OrderByDescending(static job => job.FirstDay).FirstOrDefault()?.Occupation
            ?? AnySkilledOccupation;
}
