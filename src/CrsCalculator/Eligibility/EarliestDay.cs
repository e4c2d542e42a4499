using NodaTime;

namespace CrsCalculator.Eligibility;

/// <summary>The first day on which time alone meets a requirement: the definition itself, day by day for ten years.</summary>
internal static class EarliestDay
{
    private const int YearsAhead = 10;

    public static LocalDate? After(LocalDate on, Func<LocalDate, bool> isMetOn)
    {
        LocalDate last = LocalDate.Min(on.PlusYears(YearsAhead), DocumentDates.Latest);
        for (LocalDate day = on.PlusDays(1); day <= last; day = day.PlusDays(1))
        {
            if (isMetOn(day))
            {
                return day;
            }
        }

        return null;
    }
}
