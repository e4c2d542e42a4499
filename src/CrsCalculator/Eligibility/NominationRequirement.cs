using CrsCalculator.Counting;

namespace CrsCalculator.Eligibility;

/// <summary>A provincial or territorial nomination that counts on the date.</summary>
internal static class NominationRequirement
{
    private static readonly Forecast Forecast = new(static later => later.Principal.IsNominated, static (days, facts) =>
        DocumentCounting.AddTurns(days, facts.Principal.Person));

    public static Requirement Assess(string provision, Household facts)
    {
        bool isNominated = facts.Principal.IsNominated;
        return new Requirement(RequirementId.CategoryNomination, Outcomes.Of(isNominated), provision, facts)
        {
            Forecast = Forecast,
            Actual = isNominated ? new RequirementValue(Code.Of(facts.Principal.Person.Nomination!.Province)) : null,
        };
    }
}
