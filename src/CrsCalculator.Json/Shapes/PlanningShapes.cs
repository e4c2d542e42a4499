using System.Collections.Immutable;
using CrsCalculator.Json.Fields;
using CrsCalculator.Planning;
using CrsCalculator.Text;

namespace CrsCalculator.Json.Shapes;

/// <summary>The fields of <c>crs-improve/1</c>, <c>crs-timeline/1</c> and <c>crs-comparison/1</c>.</summary>
internal static class PlanningShapes
{
    public const string ImproveFormat = "crs-improve/1";
    public const string TimelineFormat = "crs-timeline/1";
    public const string ComparisonFormat = "crs-comparison/1";

    /// <summary>A factor that changes.</summary>
    public static readonly Shape<FactorChange> Changes = new(
        "factorChange",
        [
            Field.Written("factor", "the factor", Values.Factor, (FactorChange c) => c.Factor),
            Field.Written("points", "the change in points; negative for a loss", Values.WholeNumber, (FactorChange c) => c.Points),
        ]);

    /// <summary>A change that raises the score.</summary>
    public static readonly Shape<Lever> Levers = new(
        "lever",
        [
            Field.Written("id", "the lever, such as `principal.work.canadian.3`", Values.Text, (Lever l) => l.Id),
            Field.Written("gain", "the points gained", Values.CountFrom(1), (Lever l) => l.Gain),
            Field.Written("total", "the score with this lever", Values.Points, (Lever l) => l.Total),
            Field.Written("factors", "the factors that it changes", Values.ListOf(Changes), (Lever l) => l.Factors),
        ]);

    /// <summary>Levers together.</summary>
    public static readonly Shape<LeverSet> Sets = new(
        "leverSet",
        [
            Field.Written("levers", "the ids of the levers", Values.ListOf(Values.Text), (LeverSet s) => s.Levers),
            Field.Written("total", "the score with all of them", Values.Points, (LeverSet s) => s.Total),
        ]);

    private static readonly Shape<ProgramEligibility> Verdicts = new(
        "verdict",
        [
            Field.Written("program", "the program", Values.CodeOf<ImmigrationProgram>(), (ProgramEligibility p) => p.Program),
            Field.WrittenOrNull(
                "eligible", "the verdict; null if something could not be assessed", Values.Boolean, (ProgramEligibility p) =>
                    p.Outcome.ToBoolean()),
        ]);

    /// <summary>The score with one of the spouses as principal applicant.</summary>
    public static readonly Shape<(string Way, PrincipalSide Side)> Principals = new(
        "applicant",
        [
            Field.Written(
                "principal",
                "who is the principal applicant",
                Values.OneOf("asGiven", "swapped"),
                ((string Way, PrincipalSide Side) p) => p.Way),
            Field.Written("total", "the score", Values.Points, ((string Way, PrincipalSide Side) p) => p.Side.Assessment.Score.Total),
            Field.Written(
                "programs", "the three federal programs", Values.ListOf(Verdicts, least: 3, most: 3), (
                    (string Way, PrincipalSide Side) p) => p.Side.Eligibility.Programs),
        ]);

    /// <summary>What would raise a score.</summary>
    public static readonly Shape<ImproveDocument> Improve = new(
        ImproveFormat,
        [
            Field.Written("schema", "the format", Values.FormatName(ImproveFormat), (ImproveDocument _) => ImproveFormat),
            Field.WrittenOrNull("id", "the id of the input document", Values.Text, (ImproveDocument d) => d.Asked.Id),
            Field.Written("on", "the date of the plan", Values.AnyDay, (ImproveDocument d) => d.Plan.Date.On),
            Field.Written("ruleset", "the id of the ruleset", Values.Text, (ImproveDocument d) => d.Plan.Ruleset.Id),
            Field.Written("total", "the score as it stands", Values.Points, (ImproveDocument d) => d.Plan.Total),
            Field.WrittenIfTrue(
                "provisional",
                "present if the rules are not those in force on the date",
                (ImproveDocument d) => d.Plan.IsProvisional),
            Field.WrittenOrNull("target", "the score to reach, or null", Values.WholeNumber, (ImproveDocument d) => d.Asked.Answer?.Target),
            Field.WrittenOrNull(
                "reachable", "whether the target can be reached; null without a target", Values.Boolean, (ImproveDocument d) =>
                    d.Asked.Answer?.IsReachable),
            Field.WrittenIfAny(
                "greatestTotal",
                "the score with all levers together; present with a target",
                Values.Points,
                (ImproveDocument d) => d.Asked.Answer?.GreatestTotal),
            Field.WrittenIfAny(
                "complete",
                "whether the search came to its end; if not, there may be more sets, or smaller ones; present with a target",
                Values.Boolean,
                (ImproveDocument d) => d.Asked.Answer?.IsComplete),
            Field.WrittenIfAny(
                "provenCost",
                "the number of levers, or their cost, that is proven to be needed; present with a target that can be reached",
                Values.Number,
                (ImproveDocument d) => d.Asked.Answer?.ProvenCost),
            Field.Written(
                "levers",
                "every single change that raises the score",
                Values.ListOf(Levers),
                (ImproveDocument d) => d.Plan.Levers),
            Field.Written(
                "sets",
                "the smallest sets of levers that reach the target, if `complete` all or the first 20 of them; empty without a target",
                Values.ListOf(Sets),
                (ImproveDocument d) => d.Asked.Answer?.Sets ?? []),
            Field.Written(
                "best",
                "the sets of one, two and three levers that gain the most",
                Values.ListOf(Sets, least: 3, most: 3),
                (ImproveDocument d) => d.Best),
            Field.WrittenIfAny(
                "principals",
                "the score with either spouse as principal applicant; present for a couple in a crs-profile/1 that can be swapped",
                Values.ListOf(Principals, least: 2, most: 2),
                (ImproveDocument d) => d.Principals),
            Field.Written(
                "notices",
                "what a reader must know",
                Values.ListOf(Said.Notice),
                (ImproveDocument d) => Said.Of(d.Asked.NoticesWith(d.Plan), d.Words)),
        ]);

    /// <summary>A day on which something changes.</summary>
    public static readonly Shape<TimelineEvent> Events = new(
        "event",
        [
            Field.Written("date", "the day of the change", Values.AnyDay, (TimelineEvent e) => e.Date),
            Field.WrittenOrNull(
                "total", "the score from that day; null if the rules are not available", Values.Points, (TimelineEvent e) =>
                    e.Score?.Total),
            Field.WrittenOrNull(
                "change",
                "the difference from the previous event; null without a score on either day",
                Values.WholeNumber,
                (TimelineEvent e) => e.Change),
            Field.Written(
                "causes",
                "what turns on the day",
                Values.ListOf(Values.OpenCodeOf<TimelineCause>(), least: 1),
                (TimelineEvent e) => e.Causes),
            Field.WrittenOrNull(
                "cecEligible", "the verdict; null if something could not be assessed", Values.Boolean, (TimelineEvent e) =>
                    e.Cec.ToBoolean()),
            Field.WrittenOrNull(
                "fswEligible", "the verdict; null if something could not be assessed", Values.Boolean, (TimelineEvent e) =>
                    e.Fsw.ToBoolean()),
            Field.WrittenOrNull(
                "fstEligible", "the verdict; null if something could not be assessed", Values.Boolean, (TimelineEvent e) =>
                    e.Fst.ToBoolean()),
            Field.Written(
                "categories",
                "the categories that the candidate qualifies for",
                Values.ListOf(Values.OpenCodeOf<CategoryId>()),
                (TimelineEvent e) => e.Categories),
            Field.WrittenIfTrue(
                "provisional", "present if the rules are not those in force on the day", (TimelineEvent e) =>
                    e.Score is { IsProvisional: true }),
            Field.WrittenIfAny(
                "sections",
                "the sections of the score; absent without a score",
                ScoreShapes.Sections,
                (TimelineEvent e) => e.Score),
        ]);

    /// <summary>When time alone changes a score.</summary>
    public static readonly Shape<TimelineDocument> Timeline = new(
        TimelineFormat,
        [
            Field.Written("schema", "the format", Values.FormatName(TimelineFormat), (TimelineDocument _) => TimelineFormat),
            Field.WrittenOrNull("id", "the id of the input document", Values.Text, (TimelineDocument d) => d.Id),
            Field.Written("from", "the first day", Values.AnyDay, (TimelineDocument d) => d.Timeline.From),
            Field.Written("to", "the last day, inclusive", Values.AnyDay, (TimelineDocument d) => d.Timeline.To),
            Field.WrittenIfAny(
                "ruleset", "the id of the ruleset for all days, if one was chosen", Values.Text, (TimelineDocument d) =>
                    d.Timeline.Ruleset?.Id),
            Field.Written(
                "events",
                "the days on which something changes; the first event is the state on the first day",
                Values.ListOf(Events, least: 1),
                (TimelineDocument d) => d.Timeline.Events),
            Field.Written(
                "notices", "what a reader must know", Values.ListOf(Said.Notice), (TimelineDocument d) =>
                    Said.Of(d.Timeline.Notices, d.Words)),
        ]);

    private static readonly Shape<(CrsBreakdown Score, CrsText Words)> Sides = new(
        "side",
        [
            Field.Written("ruleset", "the id of the ruleset", Values.Text, ((CrsBreakdown Score, CrsText Words) s) => s.Score.Ruleset.Id),
            Field.Written("total", "the score", Values.Points, ((CrsBreakdown Score, CrsText Words) s) => s.Score.Score.Total),
            Field.WrittenIfTrue(
                "provisional",
                "present if the rules are not those in force on the date",
                ((CrsBreakdown Score, CrsText Words) s) => s.Score.Score.IsProvisional),
            Field.Written(
                "sections",
                "the sections of the score",
                ScoreShapes.Sections,
                ((CrsBreakdown Score, CrsText Words) s) => s.Score.Score),
            Field.Written(
                "notices",
                "what a reader must know",
                Values.ListOf(Said.Notice),
                ((CrsBreakdown Score, CrsText Words) s) => Said.Of(s.Score.Notices, s.Words)),
        ]);

    /// <summary>A candidate under two rulesets.</summary>
    public static readonly Shape<ComparisonDocument> Comparison = new(
        ComparisonFormat,
        [
            Field.Written("schema", "the format", Values.FormatName(ComparisonFormat), (ComparisonDocument _) => ComparisonFormat),
            Field.WrittenOrNull("id", "the id of the input document", Values.Text, (ComparisonDocument d) => d.Id),
            Field.Written("on", "the date on which documents are assessed", Values.AnyDay, (ComparisonDocument d) => d.Comparison.On),
            Field.Written("one", "the score under the first ruleset", Sides, (ComparisonDocument d) => (d.Comparison.One, d.Words)),
            Field.Written("other", "the score under the second ruleset", Sides, (ComparisonDocument d) => (d.Comparison.Other, d.Words)),
            Field.Written("change", "the second total minus the first", Values.WholeNumber, (ComparisonDocument d) => d.Comparison.Change),
            Field.Written("factors", "the factors that differ", Values.ListOf(Changes), (ComparisonDocument d) => d.Comparison.Factors),
        ]);

    /// <summary>Either spouse as principal applicant.</summary>
    public static ImmutableArray<(string Way, PrincipalSide Side)> BothWays(PrincipalChoice choice) =>
        [("asGiven", choice.AsGiven), ("swapped", choice.Swapped)];
}

/// <summary>A <c>crs-improve/1</c> document.</summary>
internal sealed record ImproveDocument(ImprovementPlan Plan, Improvement Asked, CrsText Words)
{
    public ImmutableArray<LeverSet> Best => [.. Enumerable.Range(1, ImprovementPlan.MostChanges).Select(Plan.Best)];

    public ImmutableArray<(string Way, PrincipalSide Side)>? Principals =>
        Asked.Principals is { } choice ? PlanningShapes.BothWays(choice) : null;
}

/// <summary>A <c>crs-timeline/1</c> document.</summary>
internal sealed record TimelineDocument(ScoreTimeline Timeline, string? Id, CrsText Words);

/// <summary>A <c>crs-comparison/1</c> document.</summary>
internal sealed record ComparisonDocument(RulesetComparison Comparison, string? Id, CrsText Words);
