using System.Text.Json.Serialization;

namespace CrsCalculator.Rules;

/// <summary>A claim about a rule that is not available, with its source and certainty.</summary>
/// <remarks>Immutable, compared by value, and safe to use from several threads.</remarks>
[JsonConverter(typeof(ConvertersNeeded))]
public sealed record GapClaim
{
    /// <summary>The claim, in English sentences. Not blank.</summary>
    public required string Statement { get; init => field = Guard.Text(value); }

    /// <summary>How certain it is.</summary>
    public required Certainty Certainty { get; init => field = Guard.Defined(value); }

    /// <summary>Where it was read, in a few English words. Not blank.</summary>
    public required string Source { get; init => field = Guard.Text(value); }

    /// <summary>The key to the translations of a claim about an official gap; <see langword="null"/> for any other claim.</summary>
    public string? Code { get; internal init; }

    /// <summary>The claim, its certainty and its source.</summary>
    /// <returns>For example <c>A provincial nomination is still worth 600 points. (probable; a guide of October 2026)</c>.</returns>
    public override string ToString() => $"{Statement} ({Codes.Code.Of(Certainty)}; {Source})";
}
