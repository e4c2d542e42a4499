using System.Collections.Immutable;

namespace CrsCalculator.Application;

/// <summary>The facts that are missing, in the order of what they unlock.</summary>
internal static class MissingFactList
{
    public static ImmutableArray<MissingFact> Of(
        ApplicationFacts facts,
        ImmutableArray<ChecklistItem> items,
        ImmutableArray<RedFlag> flags) => [];
}
