using System.Collections.Immutable;

namespace CrsCalculator.Application;

/// <summary>Every red flag of an application.</summary>
internal static class FlagList
{
    public static ImmutableArray<RedFlag> Of(ApplicationFacts facts, ImmutableArray<ApplicationDocument> documents) => [];
}
