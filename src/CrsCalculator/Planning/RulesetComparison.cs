using System.Collections.Immutable;
using CrsCalculator.Planning;
using NodaTime;

namespace CrsCalculator;

/// <summary>One candidate under two rulesets, with the difference by factor: what a change of policy means.</summary>
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

    /// <summary>The date: that on which documents were assessed. Each score has notices where its rules are not those in force then.</summary>
    public LocalDate On { get; }

    /// <summary>The score by the first ruleset.</summary>
    public CrsBreakdown One { get; }

    /// <summary>The score by the second ruleset.</summary>
    public CrsBreakdown Other { get; }

    /// <summary>The change of the total from the first to the second.</summary>
    public int Change => Other.Score.Total - One.Score.Total;

    /// <summary>The factors that change. Their changes add up to <see cref="Change"/>.</summary>
    public ImmutableArray<FactorChange> Factors { get; }

    /// <summary>Compares two rulesets for a candidate.</summary>
    /// <param name="factors">The candidate.</param>
    /// <param name="on">The date, of which notices tell whether the rules are in force.</param>
    /// <param name="one">A ruleset.</param>
    /// <param name="other">Another one.</param>
    /// <returns>The comparison.</returns>
    public static RulesetComparison Of(in CrsFactors factors, LocalDate on, CrsRuleset one, CrsRuleset other)
    {
        ArgumentNullException.ThrowIfNull(one);
        ArgumentNullException.ThrowIfNull(other);
        return new RulesetComparison(Crs.Explain(in factors, on, one), Crs.Explain(in factors, on, other), on);
    }

    /// <summary>Compares two rulesets for documents on a date. Each takes the sittings that serve best under it.</summary>
    /// <param name="profile">The documents.</param>
    /// <param name="date">The date.</param>
    /// <param name="one">A ruleset.</param>
    /// <param name="other">Another one.</param>
    /// <returns>The comparison.</returns>
    /// <exception cref="InvalidProfileException">The documents contradict each other, or the principal applicant or the partner is not born on the date, or older than <see cref="CrsFactors.MaxAge"/>.</exception>
    public static RulesetComparison Of(CandidateProfile profile, AssessmentDate date, CrsRuleset one, CrsRuleset other)
    {
        ArgumentNullException.ThrowIfNull(one);
        ArgumentNullException.ThrowIfNull(other);
        return new RulesetComparison(Explained(profile, date, one), Explained(profile, date, other), date.On);
    }

    /// <summary>Both rulesets with their totals.</summary>
    /// <returns>For example <c>2020-10-20: 644, 2025-03-25: 594</c>.</returns>
    public override string ToString() => $"{One.Ruleset.Id}: {Invariant.Text(One.Score.Total)}, {Other.Ruleset.Id}: {Invariant.Text(Other.Score.Total)}";

    private static CrsBreakdown Explained(CandidateProfile profile, AssessmentDate date, CrsRuleset ruleset) =>
        Crs.Assess(profile, date, ruleset, RulesetTimeline.Official).Breakdown;
}
