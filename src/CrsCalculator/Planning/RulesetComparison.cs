using System.Collections.Immutable;
using NodaTime;

namespace CrsCalculator.Planning;

/// <summary>One candidate under two rulesets, with the difference by factor: the effect of a policy change.</summary>
/// <remarks>Immutable, and safe to use from several threads.</remarks>
public sealed class RulesetComparison
{
    private RulesetComparison(CrsBreakdown one, CrsBreakdown other, LocalDate on)
    {
        On = on;
        One = one;
        Other = other;
        Factors = FactorChanges.Between(one, other);
    }

    /// <summary>The date on which documents were assessed. Each score has notices if its rules are not those in force then.</summary>
    public LocalDate On { get; }

    /// <summary>The score under the first ruleset.</summary>
    public CrsBreakdown One { get; }

    /// <summary>The score under the second ruleset.</summary>
    public CrsBreakdown Other { get; }

    /// <summary>The change in the total from the first to the second.</summary>
    public int Change => Other.Score.Total - One.Score.Total;

    /// <summary>The factors that change. Their changes add up to <see cref="Change"/>.</summary>
    public ImmutableArray<FactorChange> Factors { get; }

    /// <summary>Both scores and the change.</summary>
    /// <returns>For example <c>2025-03-25: 512, proposal: 540 (+28)</c>.</returns>
    public override string ToString() =>
        $"{One.Ruleset}: {One.Score.Total}, {Other.Ruleset}: {Other.Score.Total} "
        + $"({(Change > 0 ? "+" : string.Empty)}{Invariant.Text(Change)})";

    internal static RulesetComparison Of(CrsBreakdown one, CrsBreakdown other, LocalDate on) => new(one, other, on);

    /// <summary>Returns this comparison with more notices about both scores, for example from reading the candidate.</summary>
    /// <param name="notices">The notices to add.</param>
    /// <returns>The comparison with all notices.</returns>
    public RulesetComparison WithNotices(params Notice[] notices) => WithNotices((IEnumerable<Notice>)notices);

    /// <summary>Returns this comparison with more notices about both scores, for example from reading the candidate.</summary>
    /// <param name="notices">The notices to add.</param>
    /// <returns>The comparison with all notices.</returns>
    public RulesetComparison WithNotices(IEnumerable<Notice> notices)
    {
        ArgumentNullException.ThrowIfNull(notices);
        Notice[] more = [.. notices];
        return more.Length == 0 ? this : new RulesetComparison(One.WithNotices(more), Other.WithNotices(more), On);
    }
}
