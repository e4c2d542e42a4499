using NodaTime;

namespace CrsCalculator.Web.Answer;

/// <summary>What is asked about a profile.</summary>
/// <param name="On">The day of the answer.</param>
/// <param name="Today">Today: a document of a later day cannot exist.</param>
/// <param name="ByLastRules">Whether the last rules available stand in where there are none.</param>
public sealed record AnswerQuestion(LocalDate On, LocalDate Today, bool ByLastRules)
{
    private static readonly ExpressEntry LastRules = ExpressEntry.Official.AssumingLastHeld();

    public ExpressEntry Calculator => ByLastRules ? LastRules : ExpressEntry.Official;
}
