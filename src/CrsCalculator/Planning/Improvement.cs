using System.Collections.Immutable;
using System.Text.Json.Serialization;

namespace CrsCalculator.Planning;

/// <summary>What was requested of a plan.</summary>
/// <remarks>
/// Immutable, and safe to use from several threads. Compared by value, except that <see cref="Answer"/> and <see cref="Principals"/> are
/// equal only if they are the same object.
/// </remarks>
[JsonConverter(typeof(ConvertersNeeded))]
public sealed record Improvement
{
    /// <summary>The candidate's id, or <see langword="null"/> for none.</summary>
    public string? Id { get; init; }

    /// <summary>How to reach a score, if one was requested.</summary>
    public TargetAnswer? Answer { get; init; }

    /// <summary>For a couple, the result with either of them as principal applicant.</summary>
    public PrincipalChoice? Principals { get; init; }

    /// <summary>Returns all notices about the plan and everything requested of it, each once.</summary>
    /// <param name="plan">The plan.</param>
    /// <returns>The notices.</returns>
    public ImmutableArray<Notice> NoticesWith(ImprovementPlan plan)
    {
        ArgumentNullException.ThrowIfNull(plan);
        return [.. plan.Notices.Union(Principals?.Notices ?? []).Union(HasSwap(plan) ? [ImprovementPlan.NewProfile] : [])];
    }

    /// <summary>Whether a set makes the spouse the principal applicant, even if that alone raises nothing.</summary>
    private bool HasSwap(ImprovementPlan plan) =>
        (Answer?.Sets ?? []).Append(plan.Best(ImprovementPlan.MostChanges))
            .SelectMany(static set => set.Levers)
            .Any(static id => id == PlanStart.SwapId);
}
