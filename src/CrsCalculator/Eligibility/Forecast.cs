using CrsCalculator.Counting;
using NodaTime;

namespace CrsCalculator.Eligibility;

/// <summary>How time alone can meet a requirement: the test on a day, and the days on which its answer can change.</summary>
internal sealed record Forecast(Func<Household, bool> IsMet, Action<TurningDays, Household> AddTurns)
{
    private const int YearsAhead = 10;

    /// <summary>The first day on which it is met, within ten years and before any gap in the rules: beyond that nothing is known.</summary>
    public LocalDate? FirstDayAfter(Household facts)
    {
        LocalDate last = LocalDate.Min(facts.On.PlusYears(YearsAhead), DocumentDates.Latest);
        var days = new TurningDays(facts.Book, facts.On, last);
        AddTurns(days, facts);
        foreach (LocalDate day in days.InOrder)
        {
            Household later = facts.At(day);
            if (!later.Rules.CanAssessPrograms)
            {
                return null;
            }

            if (IsMet(later))
            {
                return day;
            }
        }

        return null;
    }
}
