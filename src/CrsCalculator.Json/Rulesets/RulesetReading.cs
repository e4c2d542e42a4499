using System.Collections.Immutable;
using CrsCalculator.Rules;

namespace CrsCalculator.Json;

/// <summary>What came of reading a <c>crs-ruleset/1</c> document: a ruleset, or every issue.</summary>
/// <remarks>Immutable, and safe to use from several threads.</remarks>
public sealed class RulesetReading
{
    private readonly CrsRuleset? _ruleset;

    internal RulesetReading(CrsRuleset? ruleset, ImmutableArray<Issue> issues)
    {
        _ruleset = ruleset;
        Issues = issues;
    }

    /// <summary>Whether there is a ruleset.</summary>
    public bool IsValid => _ruleset is not null;

    /// <summary>The ruleset. It carries a notice that it does not come with the library.</summary>
    /// <exception cref="InvalidOperationException">The document has issues.</exception>
    public CrsRuleset Ruleset => _ruleset ?? throw new InvalidOperationException($"The document has issues. {string.Join("; ", Issues)}");

    /// <summary>Everything that is wrong. Empty when nothing is.</summary>
    public ImmutableArray<Issue> Issues { get; }

    /// <summary>The ruleset, or every issue.</summary>
    /// <returns>For example <c>$.id: idOfOfficialRuleset (2025-03-25)</c>.</returns>
    public override string ToString() => _ruleset?.ToString() ?? string.Join("; ", Issues);
}
