using CrsCalculator.Eligibility;
using CrsCalculator.Rules;
using CrsCalculator.Scoring;
using NodaTime;

namespace CrsCalculator.Planning;

/// <summary>How a candidate stands on a day.</summary>
internal sealed record TimelineDay(LocalDate Day, CrsRuleset? Ruleset, CrsFactors? Factors, CrsScore? Score, Outcome Cec)
{
    public static TimelineDay Of(Candidate profile, LocalDate day, ChosenRules rules)
    {
        CrsAssessment? assessment = rules.FindPoints(day) is null ? null : Assessor.Assess(profile, day, rules);
        return new TimelineDay(
            day,
            assessment?.Ruleset,
            assessment?.Factors,
            assessment?.Score,
            CanadianExperienceClass.OutcomeOf(new EligibilityCase(profile, day, rules.Book)));
    }
}
