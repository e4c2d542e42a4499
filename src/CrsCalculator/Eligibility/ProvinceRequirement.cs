using CrsCalculator.Rules;

namespace CrsCalculator.Eligibility;

/// <summary>The federal programs are for those who intend to live outside Quebec.</summary>
internal static class ProvinceRequirement
{
    public static Requirement Assess(RequirementId id, ProvinceRule rule, EligibilityCase facts)
    {
        Province? intended = facts.Candidate.IntendedProvince;
        return new Requirement(
            id,
            intended is null ? Outcome.NotAssessed : Outcomes.Of(intended != rule.Excluded),
            rule.Provision,
            facts,
            isMet: null)
        {
            Actual = intended is { } province ? new RequirementValue(Code.Of(province)) : null,
            Required = new RequirementValue($"not {Code.Of(rule.Excluded)}"),
            MissingFacts = intended is null ? ["$.intendedProvince"] : [],
        };
    }
}
