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

    /// <summary>Both scores and the change.</summary>
    /// <returns>For example <c>2025-03-25: 512, proposal: 540 (+28)</c>.</returns>
    public override string ToString() => $"{One.Ruleset}: {One.Score.Total}, {Other.Ruleset}: {Other.Score.Total} ({(Change > 0 ? "+" : string.Empty)}{Invariant.Text(Change)})";

    /// <summary>Compares two rulesets for a candidate.</summary>
    /// <param name="factors">The candidate.</param>
    /// <param name="on">The date, of which notices tell whether the rules are in force.</param>
    /// <param name="one">A ruleset.</param>
    /// <param name="other">Another one.</param>
    /// <param name="timeline">Which rules are in force when. When left out the official ones, for a ruleset of one's own with it in force from its day.</param>
    /// <returns>The comparison.</returns>
    public static RulesetComparison Of(in CrsFactors factors, LocalDate on, CrsRuleset one, CrsRuleset other, RulesetTimeline? timeline = null)
    {
        ArgumentNullException.ThrowIfNull(one);
        ArgumentNullException.ThrowIfNull(other);
        return new RulesetComparison(Crs.Explain(in factors, on, one, timeline ?? TimelineOf(one)), Crs.Explain(in factors, on, other, timeline ?? TimelineOf(other)), on);
    }

    /// <summary>Compares two rulesets for documents on a date. Each takes the tests that serve best under it.</summary>
    /// <param name="profile">The documents.</param>
    /// <param name="date">The date.</param>
    /// <param name="one">A ruleset.</param>
    /// <param name="other">Another one.</param>
    /// <param name="timeline">Which rules are in force when. When left out the official ones, for a ruleset of one's own with it in force from its day.</param>
    /// <returns>The comparison.</returns>
    /// <exception cref="InvalidProfileException">The documents contradict each other, or the principal applicant or the spouse is not born on the date, or older than <see cref="CrsFactors.MaxAge"/>.</exception>
    public static RulesetComparison Of(Candidate profile, AssessmentDate date, CrsRuleset one, CrsRuleset other, RulesetTimeline? timeline = null)
    {
        ArgumentNullException.ThrowIfNull(one);
        ArgumentNullException.ThrowIfNull(other);
        return new RulesetComparison(Crs.Assess(profile, date, one, timeline ?? TimelineOf(one)).Breakdown, Crs.Assess(profile, date, other, timeline ?? TimelineOf(other)).Breakdown, date.On);
    }

    /// <summary>The same comparison with more to say of both scores, for example what was found in reading the candidate.</summary>
    /// <param name="notices">What else must be said.</param>
    /// <returns>The comparison with all notices.</returns>
    public RulesetComparison WithNotices(params Notice[] notices) => WithNotices((IEnumerable<Notice>)notices);

    /// <summary>The same comparison with more to say of both scores, for example what was found in reading the candidate.</summary>
    /// <param name="notices">What else must be said.</param>
    /// <returns>The comparison with all notices.</returns>
    public RulesetComparison WithNotices(IEnumerable<Notice> notices)
    {
        ArgumentNullException.ThrowIfNull(notices);
        Notice[] more = [.. notices];
        return more.Length == 0 ? this : new RulesetComparison(One.WithNotices(more), Other.WithNotices(more), On);
    }

    private static RulesetTimeline TimelineOf(CrsRuleset ruleset) => ruleset.IsOfficial ? RulesetTimeline.Official : RulesetTimeline.Official.With(ruleset);
}
