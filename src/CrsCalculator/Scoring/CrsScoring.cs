using System.Collections.Immutable;
using System.Runtime.CompilerServices;
using CrsCalculator.Rules;
using NodaTime;

namespace CrsCalculator.Scoring;

/// <summary>Scores factors, with or without the reason for every point.</summary>
internal static class CrsScoring
{
    /// <summary>Scores under a ruleset, whatever the date. Allocates nothing.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static CrsScore Score(this CrsRuleset ruleset, in CrsFactors factors) =>
        ruleset.Flat is { } flat ? FlatScore.Score(flat, in factors) : CrsEngine.Score(ruleset.Compiled, in factors);

    /// <summary>
    /// The points for a spouse's language levels, before any cap. More of them never lower the score if only one factor reads them.
    /// </summary>
    public static int PointsOfSpouse(this CrsRuleset ruleset, AbilityLevels levels)
    {
        int points = 0;
        foreach (CompiledFactor factor in ruleset.Compiled.Factors)
        {
            points += factor.Rule.Row == CrsInput.SpouseLanguage ? factor.Points(levels, hasSpouse: true) : 0;
        }

        return points;
    }

    /// <summary>Scores under the rules of a date, and marks the score if they are not in force on it. Allocates nothing.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static CrsScore Score(this ChosenRules rules, in CrsFactors factors, LocalDate on)
    {
        CrsRuleset? inForce = rules.InForceOn(on);
        CrsRuleset ruleset = rules.Chosen ?? inForce ?? rules.PointsOn(on);
        CrsScore score = ruleset.Score(in factors);
        return ReferenceEquals(ruleset, inForce) ? score : score.AsProvisional();
    }

    public static CrsBreakdown Explain(this ChosenRules rules, in CrsFactors factors, LocalDate on) =>
        rules.Explain(
            in factors,
            on,
            on,
            NoticeList.Joined(rules.NoticesOn(on), FactorNotices.Of(rules.PointsOn(on), in factors)));

    /// <summary>Explains the score of one day's facts under the points of another day, usually the same one.</summary>
    public static CrsBreakdown Explain(
        this ChosenRules rules,
        in CrsFactors factors,
        LocalDate on,
        LocalDate pointsOn,
        ImmutableArray<Notice> notices)
    {
        CrsRuleset ruleset = rules.PointsOn(pointsOn);
        CrsScore score = CrsEngine.Explain(ruleset.Compiled, in factors, out ImmutableArray<CrsBreakdownLine> lines);
        return new CrsBreakdown(
            ruleset,
            on.WithCalendar(CalendarSystem.Iso),
            in factors,
            rules.AreInForce(ruleset, pointsOn) ? score : score.AsProvisional(),
            lines,
            notices);
    }
}
