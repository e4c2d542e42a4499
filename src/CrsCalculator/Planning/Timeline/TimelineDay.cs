using CrsCalculator.Assessment;
using CrsCalculator.Eligibility;
using NodaTime;

namespace CrsCalculator.Planning;

/// <summary>How a candidate stands on a day.</summary>
internal sealed record TimelineDay(LocalDate Day, CrsRuleset? Ruleset, CrsFactors? Factors, CrsScore? Score, bool? IsCecEligible)
{
    public static TimelineDay Of(Candidate profile, LocalDate day, CrsRuleset? ruleset, RulesetTimeline timeline)
    {
        CrsAssessment? assessment = ruleset is null ? null : Assessor.Assess(profile, day, ruleset, timeline);
        return new TimelineDay(day, ruleset, assessment?.Factors, assessment?.Score, CanadianExperienceClass.IsMet(profile, day));
    }
}
