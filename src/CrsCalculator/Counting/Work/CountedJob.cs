using System.Collections.Immutable;
using System.Text.Json.Serialization;

namespace CrsCalculator.Counting;

/// <summary>A job as counted for the CRS.</summary>
/// <remarks>Immutable, and safe to use from several threads.</remarks>
[JsonConverter(typeof(ConvertersNeeded))]
public sealed class CountedJob
{
    internal CountedJob(int index, Job job, CountedHours hours, ImmutableArray<WorkExclusion> reasons)
    {
        Index = index;
        Job = job;
        Hours = hours;
        Reasons = reasons;
    }

    /// <summary>Its index in the list, from 0.</summary>
    public int Index { get; }

    /// <summary>The job.</summary>
    public Job Job { get; }

    /// <summary>
    /// The hours that count for this job alone, at most 30 a week; none if it does not count. Overlapping jobs share the 30 hours, so these
    /// hours can add up to more than the total.
    /// </summary>
    public CountedHours Hours { get; }

    /// <summary>Whether any day of it counts: as Canadian work if done in Canada, otherwise as foreign work.</summary>
    public bool Counts => Reasons.IsEmpty;

    /// <summary>Every reason why it does not count; empty if it does.</summary>
    public ImmutableArray<WorkExclusion> Reasons { get; }

    /// <summary>The job with the hours that count, or the reasons why none do.</summary>
    /// <returns>For example <c>1: 64100, selfEmployed</c>.</returns>
    public override string ToString() =>
        $"{Index}: {Job.Occupation}, {(Counts ? Hours.ToString() : string.Join(", ", Reasons.Select(Code.Of)))}";
}
