using System.Text.Json.Serialization;

namespace CrsCalculator.Rules;

/// <summary>One thing that is known of a rule which is not available, with its source and how sure it is.</summary>
/// <remarks>Immutable, compared by value, and safe to use from several threads.</remarks>
[JsonConverter(typeof(ConvertersNeeded))]
public sealed record GapClaim
{
    /// <summary>The claim, in sentences of English. Not blank.</summary>
    public required string Statement { get; init => field = Guard.Text(value); }

    /// <summary>How sure it is.</summary>
    public required Certainty Certainty { get; init => field = Guard.Defined(value); }

    /// <summary>Where it was read, in a few words of English. Not blank.</summary>
    public required string Source { get; init => field = Guard.Text(value); }

    /// <summary>
    /// The name of a claim about an official gap, by which it is found in other languages; <see langword="null"/> for any other.
    /// </summary>
    public string? Code { get; internal init; }

    /// <summary>The claim, how sure it is, and its source.</summary>
    /// <returns>For example <c>A provincial nomination is still worth 600 points. (probable; a guide of October 2026)</c>.</returns>
    public override string ToString() => $"{Statement} ({Codes.Code.Of(Certainty)}; {Source})";
}
