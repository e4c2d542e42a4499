using CrsCalculator.Cli.Input;
using CrsCalculator.Rounds;

namespace CrsCalculator.Cli.Output.Planning;

/// <summary>A plan aimed at rounds.</summary>
/// <param name="Plan">The plan.</param>
/// <param name="Answer">The answer for a target, if there is one.</param>
/// <param name="Input">The source of the rounds.</param>
internal sealed record SteeredPlan(RoundPlan Plan, RoundPlanAnswer? Answer, HistoryInput Input)
{
    /// <summary>Whether there is a round to show.</summary>
    public bool ShowsRounds =>
        Answer?.Round is not null
        || (Answer?.Sets ?? []).Any(static set => !set.Opens.IsEmpty)
        || Plan.Plan.Levers.Any(lever => !Plan.Opens(lever.Id).IsEmpty);
}
