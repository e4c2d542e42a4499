using CrsCalculator.Counting;
using CrsCalculator.Rules;

namespace CrsCalculator.Eligibility;

/// <summary>The federal programs require the intention to live outside Quebec.</summary>
internal static class ProvinceRequirement
{
    /// <summary>The outcome, without the reasons.</summary>
    public static Outcome OutcomeOf(Household facts, ProvinceRule rule) =>
        facts.Candidate.IntendedProvince is { } intended ? Outcomes.Of(intended != rule.Excluded) : Outcome.NotAssessed;

    public static Requirement Assess(RequirementId id, ProvinceRule rule, Household facts)
    {
        Province? intended = facts.Candidate.IntendedProvince;
        return new Requirement(id, OutcomeOf(facts, rule), rule.Provision, facts)
        {
            Actual = intended is { } province ? new RequirementValue(Code.Of(province)) : null,
            Required = new RequirementValue($"not {Code.Of(rule.Excluded)}"),
            MissingFacts = intended is null ? ["$.intendedProvince"] : [],
        };
    }
}
