using System.Collections.Immutable;

namespace CrsCalculator;

/// <summary>Combines notices from several sources.</summary>
internal static class NoticeList
{
    /// <summary>
    /// All notices in order, without duplicates. If one list is empty, the other is returned unchanged, so most results cost nothing.
    /// </summary>
    public static ImmutableArray<Notice> Joined(ImmutableArray<Notice> first, ImmutableArray<Notice> second) =>
        first.IsEmpty ? second
        : second.IsEmpty ? first
        : [.. first.Union(second)];
}
