using System.Collections.Immutable;

namespace CrsCalculator.Application;

/// <summary>Which rows of evidence apply to a profile.</summary>
internal static class ChecklistBuilder
{
    public static ImmutableArray<ChecklistItem> Items(ApplicationFacts facts, ImmutableArray<ApplicationDocument> documents) => [];
}
