using System.Collections.Immutable;
using System.Text.Json.Serialization;

namespace CrsCalculator.Planning;

/// <summary>What was asked of a plan.</summary>
/// <remarks>
/// Immutable, and safe to use from several threads. Compared by value, but for <see cref="Answer"/> and <see cref="Principals"/>: each of
/// them is the same only if it is the same object.
/// </remarks>
[JsonConverter(typeof(ConvertersNeeded))]
public sealed record Improvement
{
    /// <summary>The candidate's id, or <see langword="null"/> for none.</summary>
    public string? Id { get; init; }

    /// <summary>How a score can be reached, where one was asked for.</summary>
    public TargetAnswer? Answer { get; init; }

    /// <summary>Both ways round, of a couple.</summary>
    public PrincipalChoice? Principals { get; init; }

    /// <summary>What must be said of the plan and of all that was asked of it, each once.</summary>
    /// <param name="plan">The plan.</param>
    /// <returns>The notices.</returns>
    public ImmutableArray<Notice> NoticesWith(ImprovementPlan plan)
    {
        ArgumentNullException.ThrowIfNull(plan);
        return [.. plan.Notices.Union(Principals?.Notices ?? []).Union(HasSwap(plan) ? [ImprovementPlan.NewProfile] : [])];
    }

    /// <summary>Whether a set makes the spouse the principal applicant, though that alone may raise nothing.</summary>
    private bool HasSwap(ImprovementPlan plan) =>
        (Answer?.Sets ?? []).Append(plan.Best(ImprovementPlan.MostChanges))
            .SelectMany(static set => set.Levers)
            .Any(static id => id == PlanStart.SwapId);
}
