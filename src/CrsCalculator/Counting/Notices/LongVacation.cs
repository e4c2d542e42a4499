using CrsCalculator.Rules;
using NodaTime;

namespace CrsCalculator.Counting;

/// <summary>Days of vacation of one job within a year of work that are more than is usual.</summary>
internal readonly record struct LongVacation(int Days, LocalDate From, LocalDate To)
{
    /// <summary>The year of work with most vacation, if that is more than is usual.</summary>
    public static LongVacation? Find(Job job, WorkRules rules)
    {
        DayWindow[] vacations = Vacations(job);
        LongVacation? longest = null;
        foreach (DayWindow vacation in vacations)
        {
            // Most days lie in a span that begins with a vacation, or in one that ends with it.
            foreach (int from in (int[])[vacation.From, vacation.Until - rules.VacationSpan])
            {
                LongVacation inSpan = In(vacations, new DayWindow(from, from + rules.VacationSpan));
                longest = inSpan.Days > (longest?.Days ?? rules.UsualVacation) ? inSpan : longest;
            }
        }

        return longest;
    }

    private static DayWindow[] Vacations(Job job) => job.Leave is not { IsEmpty: false } leave
        ? []
        :
        [
            .. leave.Where(static time => time.Kind == LeaveKind.Vacation)
                .Select(static time => new DayWindow(DayWindow.Number(time.From), DayWindow.Number(time.To) + 1)),
        ];

    private static LongVacation In(DayWindow[] vacations, DayWindow span)
    {
        DayWindow[] inSpan = [.. vacations.Select(span.Within).Where(static days => !days.IsEmpty)];
        return inSpan.Length == 0
            ? default
            : new LongVacation(
                inSpan.Sum(static days => days.Days),
                DayWindow.Day(inSpan.Min(static days => days.From)),
                DayWindow.Day(inSpan.Max(static days => days.Until) - 1));
    }
}
