using System.Collections.Immutable;
using CrsCalculator.Json.Fields;
using CrsCalculator.Planning;
using CrsCalculator.Rounds;
using CrsCalculator.Text;

namespace CrsCalculator.Json.Shapes;

/// <summary>The fields of <c>crs-improve/1</c>, <c>crs-timeline/1</c> and <c>crs-comparison/1</c>.</summary>
internal static class PlanningShapes
{
    public const string ImproveFormat = "crs-improve/1";
    public const string TimelineFormat = "crs-timeline/1";
    public const string ComparisonFormat = "crs-comparison/1";

    private const string OpensMeaning =
        "the categories of rounds that do not fit the candidate now, and fit with this, the most recent round first; absent if there are "
        + "none";

    /// <summary>A factor that changes.</summary>
    public static readonly Shape<FactorChange> Changes = new(
        "factorChange",
        [
            Field.Written("factor", "the factor", Values.Factor, (FactorChange c) => c.Factor),
            Field.Written("points", "the change in points; negative for a loss", Values.WholeNumber, (FactorChange c) => c.Points),
        ]);

    /// <summary>A category whose rounds changes open.</summary>
    public static readonly Shape<Opening> Openings = new(
        "opening",
        [
            Field.Written("category", "who is invited", Values.OpenCodeOf<RoundCategory>(), (Opening o) => o.Category),
            Field.WrittenIfAny(
                "lastRound",
                "the number of the last round up to the date of the plan; absent if there was none",
                Values.RoundNumber,
                (Opening o) => o.LastRound is { } round ? HistoryShapes.NumberOf(round) : null),
            Field.WrittenIfAny("date", "the published day of that round", Values.AnyDay, (Opening o) => o.LastRound?.Date),
            Field.WrittenIfAny("cutOff", "the lowest score invited in that round", Values.CutOff, (Opening o) => o.LastRound?.CutOff),
        ]);

    /// <summary>A change that raises the score.</summary>
    public static readonly Shape<LeverRow> Levers = new(
        "lever",
        [
            Field.Written("id", "the lever, such as `principal.work.canadian.3`", Values.Text, (LeverRow l) => l.Lever.Id),
            Field.Written("gain", "the points gained", Values.CountFrom(1), (LeverRow l) => l.Lever.Gain),
            Field.Written("total", "the score with this lever", Values.Points, (LeverRow l) => l.Lever.Total),
            Field.Written("factors", "the factors that it changes", Values.ListOf(Changes), (LeverRow l) => l.Lever.Factors),
            Field.WrittenIfAny("opens", OpensMeaning, Values.ListOf(Openings, least: 1), (LeverRow l) => OrNothing(l.Opens)),
        ]);

    /// <summary>A set of levers.</summary>
    public static readonly Shape<LeverSetRow> Sets = new(
        "leverSet",
        [
            Field.Written("levers", "the ids of the levers", Values.ListOf(Values.Text), (LeverSetRow s) => s.Set.Levers),
            Field.Written("total", "the score with all of them", Values.Points, (LeverSetRow s) => s.Set.Total),
            Field.WrittenIfAny("opens", OpensMeaning, Values.ListOf(Openings, least: 1), (LeverSetRow s) => OrNothing(s.Opens)),
            Field.WrittenIfAny(
                "wouldHaveInvited",
                "whether `targetRound` would have invited the candidate with this score: at the cut-off the time of submission decides, "
                + "and the profile must have been in the pool; present with a `targetRound`",
                Values.CodeOf<Outcome>(),
                (LeverSetRow s) => s.Steered?.WouldHaveInvited),
            Field.WrittenIfAny(
                "roundsWithinReach",
                "the number of `recentRounds` whose cut-off the score reaches; present with a `targetRound`",
                Values.CountFrom(0),
                (LeverSetRow s) => s.Steered is { Reason: not null } set ? set.RoundsWithinReach : null),
        ]);

    private static readonly Shape<Round> RoundsToReach = new(
        "targetRound",
        [
            Field.WrittenOrNull("number", HistoryShapes.NumberMeaning, Values.RoundNumber, (Round r) => HistoryShapes.NumberOf(r)),
            Field.Written("date", "the published day of the round", Values.AnyDay, (Round r) => r.Date),
            Field.Written("category", "who was invited", Values.OpenCodeOf<RoundCategory>(), (Round r) => r.Category),
            Field.Written("cutOff", "the lowest score invited", Values.CutOff, (Round r) => r.CutOff),
            Field.WrittenOrNull(
                "tieBreak",
                "the tie-breaking time: at the cut-off, only profiles submitted before it were invited; null if none was published",
                Values.Time,
                (Round r) => r.TieBreak),
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
            Field.WrittenOrNull(
                "target",
                "the score to reach; for a round, its cut-off; null without a target",
                Values.WholeNumber,
                (ImproveDocument d) => d.Asked.Answer?.Target),
            Field.WrittenIfAny(
                "targetCategory",
                "the category whose last round is to be reached; present if one was asked for",
                Values.OpenCodeOf<RoundCategory>(),
                (ImproveDocument d) => d.Steered?.Target.Category),
            Field.WrittenIfAny(
                "targetRound",
                "the round to reach, which must fit too; present if a round or a category was asked for",
                RoundsToReach,
                (ImproveDocument d) => d.Steered?.Round),
            Field.WrittenIfAny(
                "recentRounds",
                "the number of rounds of that category in the 12 months up to the date of the plan; present with a `targetRound`",
                Values.CountFrom(0),
                (ImproveDocument d) => d.Steered?.Round is null ? null : d.Steered.RecentRounds.Length),
            Field.WrittenOrNull(
                "reachable", "whether the target can be reached; null without a target", Values.Boolean, (ImproveDocument d) =>
                    d.Asked.Answer?.IsReachable),
            Field.WrittenIfAny(
                "greatestTotal",
                "the greatest score that levers reach together; with a `targetRound`, the greatest with which the round fits, if it can "
                + "fit; present with a target",
                Values.Points,
                (ImproveDocument d) => d.Asked.Answer?.GreatestTotal),
            Field.WrittenIfAny(
                "complete",
                "whether the search came to its end; if not, there may be more sets, or smaller ones; present with a target",
                Values.Boolean,
                (ImproveDocument d) => d.Asked.Answer?.IsComplete),
            Field.WrittenIfAny(
                "missing",
                "the requirements of the `targetRound` that no lever meets; if it asks for a program, those of each program; absent if it "
                + "can fit",
                Values.ListOf(EligibilityShapes.Requirements, least: 1),
                (ImproveDocument d) => OrNothing(d.Steered?.Missing ?? [])),
            Field.WrittenIfAny(
                "provenCost",
                "the number of levers, or their cost, that is proven to be needed; present with a target that can be reached",
                Values.Number,
                (ImproveDocument d) => d.Asked.Answer?.ProvenCost),
            Field.Written(
                "levers",
                "every single change that raises the score",
                Values.ListOf(Levers),
                (ImproveDocument d) => d.Levers),
            Field.Written(
                "sets",
                "the smallest sets of levers that reach the target; if `complete`, all or the first 20 of them; empty without a target",
                Values.ListOf(Sets),
                (ImproveDocument d) => d.Sets),
            Field.Written(
                "best",
                "the sets of one, two and three levers that gain the most",
                Values.ListOf(Sets, least: 3, most: 3),
                (ImproveDocument d) => d.Best),
            Field.WrittenIfAny(
                "principals",
                "the score with either spouse as principal applicant; present for the crs-profile/1 of a couple that can be swapped",
                Values.ListOf(Principals, least: 2, most: 2),
                (ImproveDocument d) => d.Principals),
            Field.WrittenIfAny(
                "completeTo",
                "the day up to which the rounds are complete; present if rounds are known",
                Values.AnyDay,
                (ImproveDocument d) => d.Rounds?.History.CompleteTo),
            Field.WrittenIfAny(
                "source",
                "the attribution of the data on rounds; show it with them; present if rounds are known",
                Values.Text,
                (ImproveDocument d) => d.Rounds is null ? null : RoundHistory.Source),
            Field.Written(
                "notices",
                "what a reader must know",
                Values.ListOf(Said.Notice),
                (ImproveDocument d) => Said.Of(d.Notices, d.Words)),
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
                "what changes on the day",
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

    private static ImmutableArray<T>? OrNothing<T>(ImmutableArray<T> values) => values.IsEmpty ? null : values;

    /// <summary>Either spouse as principal applicant.</summary>
    public static ImmutableArray<(string Way, PrincipalSide Side)> BothWays(PrincipalChoice choice) =>
        [("asGiven", choice.AsGiven), ("swapped", choice.Swapped)];
}

/// <summary>A <c>crs-improve/1</c> document.</summary>
internal sealed record ImproveDocument(ImprovementPlan Plan, Improvement Asked, CrsText Words)
{
    /// <summary>The plan aimed at rounds, if they are known.</summary>
    public RoundPlan? Rounds { get; init; }

    /// <summary>Its answer for a target.</summary>
    public RoundPlanAnswer? Steered { get; init; }

    public ImmutableArray<Notice> Notices => [.. Asked.NoticesWith(Plan).Union(Rounds?.Notices ?? [])];

    public ImmutableArray<LeverRow> Levers => [.. Plan.Levers.Select(lever => new LeverRow(lever, Opens([lever.Id])))];

    public ImmutableArray<LeverSetRow> Sets => Steered is { } steered
        ? [.. steered.Sets.Select(LeverSetRow.Of)]
        : [.. (Asked.Answer?.Sets ?? []).Select(RowOf)];

    public ImmutableArray<LeverSetRow> Best => [.. Enumerable.Range(1, ImprovementPlan.MostChanges).Select(Plan.Best).Select(RowOf)];

    public ImmutableArray<(string Way, PrincipalSide Side)>? Principals =>
        Asked.Principals is { } choice ? PlanningShapes.BothWays(choice) : null;

    private LeverSetRow RowOf(LeverSet set) => new(set, Opens(set.Levers), Steered: null);

    private ImmutableArray<Opening> Opens(ImmutableArray<string> levers) => Rounds?.Opens(levers) ?? [];
}

/// <summary>A lever, with the categories of rounds that it opens.</summary>
internal readonly record struct LeverRow(Lever Lever, ImmutableArray<Opening> Opens);

/// <summary>A set of levers, with the categories of rounds that it opens, and what else is known about it for a target.</summary>
internal readonly record struct LeverSetRow(LeverSet Set, ImmutableArray<Opening> Opens, RoundPlanSet? Steered)
{
    public static LeverSetRow Of(RoundPlanSet set) => new(set.Set, set.Opens, set);
}

/// <summary>A <c>crs-timeline/1</c> document.</summary>
internal sealed record TimelineDocument(ScoreTimeline Timeline, string? Id, CrsText Words);

/// <summary>A <c>crs-comparison/1</c> document.</summary>
internal sealed record ComparisonDocument(RulesetComparison Comparison, string? Id, CrsText Words);
