using NodaTime;

namespace CrsCalculator.Counting;

/// <summary>Age in whole years: a birthday after the invitation is forgiven.</summary>
internal static class AgeCounting
{
    public static int On(LocalDate birth, AssessmentDate date) => Birthdays.AgeOn(birth, date.InvitedOn ?? date.On);

    /// <summary>The birthdays after the first day of a span.</summary>
    public static void AddTurns(TurningDays days, LocalDate birth)
    {
        for (int year = days.From.Year; year <= days.To.Year; year++)
        {
            days.Add(Birthdays.In(birth, year));
        }
    }
}
