using NodaTime;

namespace CrsCalculator;

/// <summary>
/// Birthdays and ages in whole years. A birthday on 29 February falls on 1 March in other years: the law is silent, and this choice
/// completes no year too early or too late by the calendar's own rule.
/// </summary>
internal static class Birthdays
{
    /// <summary>The birthday in a year.</summary>
    public static LocalDate In(LocalDate birth, int year)
    {
        LocalDate day = birth.PlusYears(year - birth.Year);
        return day.Day == birth.Day ? day : day.PlusDays(1);
    }

    /// <summary>The day on which a person reaches an age.</summary>
    public static LocalDate Of(LocalDate birth, int age) => In(birth, birth.Year + age);

    /// <summary>The age on a day.</summary>
    public static int AgeOn(LocalDate birth, LocalDate day)
    {
        int years = day.Year - birth.Year;
        return day < In(birth, day.Year) ? years - 1 : years;
    }
}
