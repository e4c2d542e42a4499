using CrsCalculator.Json;
using CrsCalculator.Planning;

namespace CrsCalculator.Cli.Output.Planning;

/// <summary>A plan with what was asked of it, and what it opens of rounds if eligibility is known.</summary>
internal sealed record AnsweredPlan(ImprovementPlan Plan, Improvement Asked, SteeredPlan? Steered)
{
    /// <summary>The plan for programs.</summary>
    public CrsDocument ToDocument(OfficialLanguage language) => Steered is null
        ? CrsDocument.Of(Plan, Asked, language)
        : CrsDocument.Of(Steered.Plan, Asked, Steered.Answer, language);
}
