using CrsCalculator.Planning;

namespace CrsCalculator.Cli.Input;

/// <summary>A candidate with a plan to raise the score.</summary>
/// <param name="Id">The candidate's id, if there is one.</param>
/// <param name="Plan">The plan.</param>
/// <param name="Principals">The scores with either spouse as principal applicant; nothing if there is no choice.</param>
internal sealed record PlanInput(string? Id, ImprovementPlan Plan, PrincipalChoice? Principals)
{
    /// <summary>Creates the plan of a candidate as read.</summary>
    public static PlanInput Of(CandidateReading reading, RulesChoice choice, AssessmentDate date)
    {
        if (reading.Factors is { } factors)
        {
            return new PlanInput(reading.Id, choice.Rules.Plan(factors.Value, date.On).WithNotices(factors.Notices), Principals: null);
        }

        CandidateFile file = choice.Rules.Open(reading.Profile!.Value);
        ImprovementPlan plan = file.Plan(date);
        return new PlanInput(reading.Id, plan, PrincipalChoice.IsThere(file.Candidate) ? file.CompareApplicants(date) : null);
    }
}
