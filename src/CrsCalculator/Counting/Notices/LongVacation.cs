using CrsCalculator.Rules;
using NodaTime;

namespace CrsCalculator.Counting;

/// <summary>More vacation than usual from one job within a year of work.</summary>
internal readonly record struct LongVacation(int Days, LocalDate From, LocalDate To)
{
    /// <summary>Finds the year of work with the most vacation in a window, if that is more than usual.</summary>
    public static LongVacation? Find(Job job, DayWindow window, WorkRules rules)
    {
        DayWindow[] vacations = [.. Vacations(job, window)];
        LongVacation? longest = null;
        foreach (DayWindow vacation in vacations)
        {
            // The span with the most days begins or ends with a vacation.
            foreach (int from in (int[])[vacation.From, vacation.Until - rules.VacationSpan])
            {
                LongVacation inSpan = In(vacations, new DayWindow(from, from + rules.VacationSpan));
                longest = inSpan.Days > (longest?.Days ?? rules.UsualVacation) ? inSpan : longest;
            }
        }

        return longest;
    }

    /// <summary>The vacations in order; those that touch or overlap are merged.</summary>
    private static IEnumerable<DayWindow> Vacations(Job job, DayWindow window)
    {
        DayWindow? open = null;
        foreach (DayWindow days in InOrder(job, window))
        {
            if (open is { } before && days.From > before.Until)
            {
                yield return before;
                open = days;
                continue;
            }

            open = open is { } longer ? new DayWindow(longer.From, Math.Max(longer.Until, days.Until)) : days;
        }

        if (open is { } last)
        {
            yield return last;
        }
    }

    private static IEnumerable<DayWindow> InOrder(Job job, DayWindow window) => job.Leave is not { IsEmpty: false } leave
        ? []
        : leave.Where(static time => time.Kind == LeaveKind.Vacation)
            .Select(time => window.Within(new DayWindow(DayWindow.Number(time.From), DayWindow.Number(time.To) + 1)))
            .Where(static days => !days.IsEmpty)
            .OrderBy(static days => days.From);

    /// <summary>The vacation in a span. Vacations are in order, so only those around the span are examined.</summary>
    private static LongVacation In(DayWindow[] vacations, DayWindow span)
    {
        int first = Array.BinarySearch(vacations, span, ByEnd);
        int days = 0;
        int from = 0;
        int until = 0;
        for (int i = first < 0 ? ~first : first; i < vacations.Length && vacations[i].From < span.Until; i++)
        {
            DayWindow inSpan = vacations[i].Within(span);
            from = days == 0 ? inSpan.From : from;
            until = inSpan.Days > 0 ? inSpan.Until : until;
            days += inSpan.Days;
        }

        return days == 0 ? default : new LongVacation(days, DayWindow.Day(from), DayWindow.Day(until - 1));
    }

    /// <summary>Places a vacation before a span if it has ended by the span's first day.</summary>
    private static Comparer<DayWindow> ByEnd { get; } = Comparer<DayWindow>.Create(static (vacation, span) =>
        vacation.Until <= span.From ? -1 : 1);
}
