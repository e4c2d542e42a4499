using System.Collections.Immutable;
using System.Text.Json.Serialization;

namespace CrsCalculator.Application;

/// <summary>A fact that the profile does not state, and what stating it would decide.</summary>
/// <remarks>Immutable, and safe to use from several threads.</remarks>
[JsonConverter(typeof(ConvertersNeeded))]
public sealed class MissingFact
{
    internal MissingFact(string path, ImmutableArray<string> unlocks)
    {
        Path = path;
        Unlocks = unlocks;
    }

    /// <summary>The JSON path of <c>crs-profile/1</c> at which it belongs, for example <c>$.principal.residences</c>.</summary>
    public string Path { get; }

    /// <summary>What it would decide: ids of evidence, codes of red flags and of requirements. Never empty.</summary>
    public ImmutableArray<string> Unlocks { get; }

    /// <summary>The path, and the number of items it unlocks.</summary>
    /// <returns>For example <c>$.principal.residences: 3</c>.</returns>
    public override string ToString() => $"{Path}: {Invariant.Text(Unlocks.Length)}";
}
