using NodaTime;

namespace CrsCalculator.Counting;

/// <summary>
/// Age in whole years. Who was born on 29 February has a birthday on 1 March in other years: a choice where the law is silent, and
/// the one that promises no year too early or too late by the calendar's own rule.
/// </summary>
internal static class AgeCounting
{
    public static int On(LocalDate birth, AssessmentDate date)
    {
        LocalDate day = date.InvitedOn ?? date.On;
        int years = day.Year - birth.Year;
        return day < Birthday(birth, day.Year) ? years - 1 : years;
    }

    /// <summary>The birthdays after the first day of a span.</summary>
    public static void AddTurns(TurningDays days, LocalDate birth)
    {
        for (int year = days.From.Year; year <= days.To.Year; year++)
        {
            days.Add(Birthday(birth, year));
        }
    }

    /// <summary>The birthday of a year.</summary>
    public static LocalDate Birthday(LocalDate birth, int year) =>
        birth is { Month: 2, Day: 29 } && !CalendarSystem.Iso.IsLeapYear(year)
            ? new LocalDate(year, 3, 1)
            : new LocalDate(year, birth.Month, birth.Day);
}
