using CrsCalculator.Json;
using CrsCalculator.Planning;

namespace CrsCalculator.Cli.Output.Planning;

/// <summary>A plan with its answers, and the rounds it opens if eligibility is known.</summary>
internal sealed record AnsweredPlan(ImprovementPlan Plan, Improvement Asked, SteeredPlan? Steered)
{
    /// <summary>Returns the plan for programs.</summary>
    public CrsDocument ToDocument(OfficialLanguage language) => Steered is null
        ? CrsDocument.Of(Plan, Asked, language)
        : CrsDocument.Of(Steered.Plan, Asked, Steered.Answer, language);
}
