using System.Collections.Immutable;

namespace CrsCalculator;

/// <summary>Notices of several sources as one list.</summary>
internal static class NoticeList
{
    /// <summary>
    /// All of them, in order, none twice. Where one list is empty the other one is given as it is, so that most results cost nothing.
    /// </summary>
    public static ImmutableArray<Notice> Joined(ImmutableArray<Notice> first, ImmutableArray<Notice> second) =>
        first.IsEmpty ? second
        : second.IsEmpty ? first
        : [.. first.Union(second)];
}
