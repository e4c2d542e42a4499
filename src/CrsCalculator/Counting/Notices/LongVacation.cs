using CrsCalculator.Rules;
using NodaTime;

namespace CrsCalculator.Counting;

/// <summary>Days of vacation of one job within a year of work that are more than is usual.</summary>
internal readonly record struct LongVacation(int Days, LocalDate From, LocalDate To)
{
    /// <summary>The year of work with most vacation within some days, if that is more than is usual.</summary>
    public static LongVacation? Find(Job job, DayWindow window, WorkRules rules)
    {
        DayWindow[] vacations = [.. Vacations(job, window)];
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

    /// <summary>The days of vacation in order; those that touch or overlap are one vacation.</summary>
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

    /// <summary>The vacation in a span; vacations are in order, so only those around it are looked at.</summary>
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

    /// <summary>A vacation is before a span if it has ended by the span's first day.</summary>
    private static Comparer<DayWindow> ByEnd { get; } = Comparer<DayWindow>.Create(static (vacation, span) =>
        vacation.Until <= span.From ? -1 : 1);
}
