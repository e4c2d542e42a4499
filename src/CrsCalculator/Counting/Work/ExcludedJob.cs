using System.Collections.Immutable;

namespace CrsCalculator.Counting;

/// <summary>A job without a counted day.</summary>
/// <remarks>Immutable, and safe to use from several threads.</remarks>
public sealed class ExcludedJob
{
    internal ExcludedJob(int index, Job job, ImmutableArray<WorkExclusion> reasons)
    {
        Index = index;
        Job = job;
        Reasons = reasons;
    }

    /// <summary>Its place in the list, from 0.</summary>
    public int Index { get; }

    /// <summary>The job, as the documents state it.</summary>
    public Job Job { get; }

    /// <summary>All reasons, in the order of <see cref="WorkExclusion"/>.</summary>
    public ImmutableArray<WorkExclusion> Reasons { get; }

    /// <summary>The place with the reasons.</summary>
    /// <returns>For example <c>1: unpaid, notSkilled</c>.</returns>
    public override string ToString() => $"{Index}: {string.Join(", ", Reasons.Select(Code.Of))}";
}
