using System.Collections.Immutable;

namespace CrsCalculator.Application;

/// <summary>What must be said with a checklist.</summary>
internal static class ChecklistNotices
{
    public static ImmutableArray<Notice> Of(ApplicationFacts facts, ApplicationFees? fees) => [];
}
