using System.Text.Json.Serialization;

namespace CrsCalculator.Json;

/// <summary>What a line of a batch holds beside the score.</summary>
/// <remarks>Immutable, and safe to use from several threads. Compared by reference.</remarks>
[JsonConverter(typeof(ConvertersNeeded))]
public sealed class ScoreLineExtras
{
    /// <summary>The file of the candidate; <see langword="null"/> leaves it out.</summary>
    public string? File { get; init; }

    /// <summary>The line in that file, from 1; <see langword="null"/> leaves it out.</summary>
    public long? Line { get; init; }

    /// <summary>The file with the line.</summary>
    /// <returns>For example <c>candidates.jsonl:3</c>; <c>none</c> without a file.</returns>
    public override string ToString() => File is null ? "none" : Line is { } line ? $"{File}:{Invariant.Text(line)}" : File;
}
