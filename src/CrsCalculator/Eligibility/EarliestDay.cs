using NodaTime;

namespace CrsCalculator.Eligibility;

/// <summary>The first day on which time alone meets a requirement: the definition itself, day by day for ten years.</summary>
internal static class EarliestDay
{
    private const int YearsAhead = 10;

    /// <summary>The day, if there is one before a gap in the rules: beyond it nothing can be said.</summary>
    public static LocalDate? After(EligibilityCase facts, Func<EligibilityCase, bool> isMet)
    {
        LocalDate last = LocalDate.Min(facts.On.PlusYears(YearsAhead), DocumentDates.Latest);
        for (LocalDate day = facts.On.PlusDays(1); day <= last; day = day.PlusDays(1))
        {
            EligibilityCase later = facts.At(day);
            if (!later.AreRulesAvailable)
            {
                return null;
            }

            if (isMet(later))
            {
                return day;
            }
        }

        return null;
    }
}
