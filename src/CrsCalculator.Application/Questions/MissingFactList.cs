using System.Collections.Immutable;

namespace CrsCalculator.Application;

/// <summary>The missing facts, ordered by how much they unlock.</summary>
internal static class MissingFactList
{
    /// <summary>Facts that unlock equally many are ordered by path.</summary>
    public static ImmutableArray<MissingFact> Of(FlagContext context) =>
    [
        .. OfItems(context.Items)
            .Concat(OfRequirements(context.Facts.Eligibility))
            .Concat(FlagList.Unknown(context).Select(static unknown => (unknown.Path, Unlocks: unknown.Code)))
            .GroupBy(static gap => gap.Path, static gap => gap.Unlocks, StringComparer.Ordinal)
            .Select(static group => new MissingFact(group.Key, [.. group.Distinct(StringComparer.Ordinal)]))
            .OrderByDescending(static fact => fact.Unlocks.Length)
            .ThenBy(static fact => fact.Path, StringComparer.Ordinal),
    ];

    private static IEnumerable<(string Path, string Unlocks)> OfItems(ImmutableArray<ChecklistItem> items) =>
        items.SelectMany(static item => item.MissingFacts.Select(path => (path, item.Id)));

    private static IEnumerable<(string Path, string Unlocks)> OfRequirements(EligibilityAssessment eligibility) =>
        eligibility.Programs
            .SelectMany(static program => program.Requirements)
            .SelectMany(static requirement => requirement.MissingFacts.Select(path => (path, Code.Of(requirement.Id))));
}
