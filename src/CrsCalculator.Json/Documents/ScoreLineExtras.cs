using System.Collections.Immutable;
using System.Text.Json.Serialization;
using CrsCalculator.Application;

namespace CrsCalculator.Json;

/// <summary>What a line of a batch holds beside the score. Nothing is written for what is <see langword="null"/>.</summary>
/// <remarks>Immutable, and safe to use from several threads. Compared by reference.</remarks>
[JsonConverter(typeof(ConvertersNeeded))]
public sealed class ScoreLineExtras
{
    /// <summary>The file of the candidate.</summary>
    public string? File { get; init; }

    /// <summary>The line in that file, from 1.</summary>
    public long? Line { get; init; }

    /// <summary>The programs and categories.</summary>
    public EligibilityAssessment? Eligibility { get; init; }

    /// <summary>The documents that expire, in the order of their days, for example those of <see cref="Applicant.Expiries"/>.</summary>
    public ImmutableArray<DocumentExpiry>? Expiries { get; init; }

    /// <summary>The file with the line.</summary>
    /// <returns>For example <c>candidates.jsonl:3</c>; <c>none</c> without a file.</returns>
    public override string ToString() => File is null ? "none" : Line is { } line ? $"{File}:{Invariant.Text(line)}" : File;
}
