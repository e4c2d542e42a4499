using NodaTime;

namespace CrsCalculator.Counting;

/// <summary>Age in whole years; a birthday after the invitation is disregarded.</summary>
internal static class AgeCounting
{
    public static int On(LocalDate birth, AssessmentDate date) => Birthdays.AgeOn(birth, date.InvitedOn ?? date.On);

    /// <summary>Adds the birthdays after the first day of the span.</summary>
    public static void AddTurns(TurningDays days, LocalDate birth)
    {
        for (int year = days.From.Year; year <= days.To.Year; year++)
        {
            days.Add(Birthdays.In(birth, year));
        }
    }
}
