using System.Collections.Immutable;
using CrsCalculator.Rules;
using NodaTime;

namespace CrsCalculator.Json;

/// <summary>Two entries in one part of the law, with every value that differs. One of them may be missing.</summary>
/// <remarks>Immutable, compared by reference, and safe to use from several threads.</remarks>
public sealed class RuleEntryDifference
{
    internal RuleEntryDifference(RuleBookPart part, WrittenEntry? before, WrittenEntry? after)
    {
        Part = part;
        BeforeFrom = before?.From;
        BeforeId = before?.Id;
        AfterFrom = after?.From;
        AfterId = after?.Id;
        IsGapAfter = after is { IsGap: true };
        Differences = before is { } one && after is { } other ? DifferenceWalk.Between(one, other) : [];
    }

    /// <summary>The part.</summary>
    public RuleBookPart Part { get; }

    /// <summary>The first day of the first entry; <see langword="null"/> if there is none.</summary>
    public LocalDate? BeforeFrom { get; }

    /// <summary>The id of the first ruleset of points; <see langword="null"/> for other parts and gaps.</summary>
    public string? BeforeId { get; }

    /// <summary>The first day of the second entry; <see langword="null"/> if there is none.</summary>
    public LocalDate? AfterFrom { get; }

    /// <summary>The id of the second ruleset of points; <see langword="null"/> for other parts and gaps.</summary>
    public string? AfterId { get; }

    /// <summary>Whether the second entry declares that there is no rule.</summary>
    public bool IsGapAfter { get; }

    /// <summary>
    /// Every value that differs, in the order of the format. Empty if the entries are the same or one of them is missing. First days and
    /// ids are not listed.
    /// </summary>
    public ImmutableArray<RuleDifference> Differences { get; }

    /// <summary>Whether both entries exist and every score and verdict under them is the same: at most their sources differ.</summary>
    public bool IsSameRule =>
        BeforeFrom is not null && AfterFrom is not null && Differences.All(static difference => difference.IsOfSource);

    /// <summary>The part, the days and the number of differences.</summary>
    /// <returns>For example <c>funds, 2025-07-07 to 2026-07-01: 8 differences</c>.</returns>
    public override string ToString() =>
        $"{Code.Of(Part)}, {Day(BeforeFrom)} to {Day(AfterFrom)}: {Invariant.Text(Differences.Length)} differences";

    private static string Day(LocalDate? day) => day is { } from ? Invariant.Text(from) : "none";
}
