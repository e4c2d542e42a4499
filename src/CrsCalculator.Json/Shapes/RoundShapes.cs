using System.Collections.Immutable;
using CrsCalculator.Json.Fields;
using CrsCalculator.Rounds;
using CrsCalculator.Text;

namespace CrsCalculator.Json.Shapes;

/// <summary>The fields of <c>crs-invitations/1</c>, <c>crs-rounds/1</c>, <c>crs-feed/1</c> and <c>crs-projection/1</c>.</summary>
internal static class RoundShapes
{
    public const string InvitationsFormat = "crs-invitations/1";
    public const string RoundsFormat = "crs-rounds/1";
    public const string FeedFormat = "crs-feed/1";
    public const string ProjectionFormat = "crs-projection/1";

    private const string CompleteToMeaning = "the last day to which the rounds are complete";
    private const string SourceMeaning = "where the data of the rounds are from; show it with them";

    private static readonly Shape<InvitationCheck> Checks = new(
        "invitationCheck",
        [
            Field.Written("number", "such as `392` or `91a`", Values.Text, (InvitationCheck c) => c.Round.Number.ToString()),
            Field.Written("date", "its day", Values.Day, (InvitationCheck c) => c.Round.Date),
            Field.Written("category", "whom it was for", Values.OpenCodeOf<RoundCategory>(), (InvitationCheck c) => c.Round.Category),
            Field.Written("cutOff", "the lowest score invited", Values.WholeNumber, (InvitationCheck c) => c.Round.CutOff),
            Field.WrittenOrNull("tieBreak", "the tie-breaking time", Values.Time, (InvitationCheck c) => c.Round.TieBreak),
            Field.WrittenOrNull(
                "score",
                "the candidate's score on that day by the rules of that day; null where they are not available",
                Values.WholeNumber,
                (InvitationCheck c) => c.Score?.Total),
            Field.WrittenIfTrue(
                "provisional", "the points are not those in force on that day", (InvitationCheck c) => c.Score is { IsProvisional: true }),
            Field.WrittenOrNull("invited", "null where it is open", Values.Boolean, (InvitationCheck c) => c.Invited.ToBoolean()),
            Field.Written("reasons", "one or more codes", Values.ListOf(Values.OpenCodeOf<InvitationReason>()), (InvitationCheck c) => c.Reasons),
            Field.WrittenIfAny(
                "program",
                "the program of the invitation; only where there is one",
                Values.CodeOf<InvitationProgram>(),
                (InvitationCheck c) => c.Invitation?.Program),
            Field.WrittenIfAny(
                "applyBy", "the last day to apply; only where there is an invitation", Values.Day, (InvitationCheck c) => c.Invitation?.DueOn),
            Field.WrittenIfAny(
                "applyByAtLatest",
                "the last day by the longer of two periods; only where it is not known which applied",
                Values.Day,
                (InvitationCheck c) => c.Invitation is { } invitation && invitation.LatestDueOn > invitation.DueOn ? invitation.LatestDueOn : null),
        ]);

    private static readonly Shape<ConditionOutcome> Conditions = new(
        "condition",
        [
            Field.Written("condition", "the condition", Values.CodeOf<ApplicationCondition>(), (ConditionOutcome c) => c.Condition),
            Field.Written("outcome", "whether it is met", Values.CodeOf<Outcome>(), (ConditionOutcome c) => c.Outcome),
            Field.Written("citation", "the provision", Values.Text, (ConditionOutcome c) => c.Citation),
        ]);

    private static readonly Shape<(ApplicationCheck Check, CrsText Words)> Applications = new(
        "application",
        [
            Field.Written(
                "number", "the round", Values.Text, ((ApplicationCheck Check, CrsText Words) a) => a.Check.Invitation.Round.Number.ToString()),
            Field.Written("receivedOn", "the day asked", Values.Day, ((ApplicationCheck Check, CrsText Words) a) => a.Check.ReceivedOn),
            Field.Written("applyBy", "the last day to apply", Values.Day, ((ApplicationCheck Check, CrsText Words) a) => a.Check.Invitation.DueOn),
            Field.WrittenOrNull(
                "score", "the score of that day", Values.WholeNumber, ((ApplicationCheck Check, CrsText Words) a) => a.Check.Score?.Total),
            Field.WrittenIfTrue(
                "provisional",
                "the points are not those in force on that day",
                ((ApplicationCheck Check, CrsText Words) a) => a.Check.Score is { IsProvisional: true }),
            Field.WrittenOrNull(
                "holds",
                "null where something could not be assessed",
                Values.Boolean,
                ((ApplicationCheck Check, CrsText Words) a) => a.Check.Outcome.ToBoolean()),
            Field.Written(
                "conditions", "each condition", Values.ListOf(Conditions), ((ApplicationCheck Check, CrsText Words) a) => a.Check.Conditions),
            Field.WrittenIfAny(
                "notices",
                "what a reader must know; left out where there is nothing",
                Values.ListOf(Said.Notice),
                ((ApplicationCheck Check, CrsText Words) a) => SaidOf(a.Check.Notices, a.Words)),
        ]);

    /// <summary>Whether a candidate would have been invited, round by round.</summary>
    public static readonly Shape<InvitationsDocument> Invitations = new(
        InvitationsFormat,
        [
            Field.Written("schema", "the format", Values.FormatName(InvitationsFormat), (InvitationsDocument _) => InvitationsFormat),
            Field.WrittenOrNull("id", "the id of the input", Values.Text, (InvitationsDocument d) => d.Id),
            Field.Written("completeTo", CompleteToMeaning, Values.Day, (InvitationsDocument d) => d.History.CompleteTo),
            Field.Written("source", SourceMeaning, Values.Text, (InvitationsDocument _) => RoundHistory.Source),
            Field.Written("rounds", "the rounds that were asked for", Values.ListOf(Checks), (InvitationsDocument d) => d.Checks),
            Field.WrittenIfAny(
                "application",
                "what must hold when an application is received; only where its day was given",
                Applications,
                (InvitationsDocument d) => d.Application is { } check ? ((ApplicationCheck Check, CrsText Words)?)(check, d.Words) : null),
        ]);

    private static readonly Shape<PoolBand> Bands = new(
        "poolBand",
        [
            Field.Written("from", "the lowest score of the band", Values.WholeNumber, (PoolBand b) => b.From),
            Field.Written("to", "the highest", Values.WholeNumber, (PoolBand b) => b.To),
            Field.Written("count", "candidates in it", Values.WholeNumber, (PoolBand b) => b.Count),
        ]);

    private static readonly Shape<PoolSnapshot> Pools = new(
        "pool",
        [
            Field.Written("asOf", "the day of the pool", Values.Day, (PoolSnapshot p) => p.AsOf),
            Field.Written("total", "all candidates", Values.WholeNumber, (PoolSnapshot p) => p.Total),
            Field.Written("bands", "bands of scores, highest first", Values.ListOf(Bands), (PoolSnapshot p) => p.Bands),
        ]);

    private static readonly Shape<(Round Round, RoundHistory History)> EachRound = new(
        "round",
        [
            Field.Written("number", "such as `392` or `91a`", Values.Text, ((Round Round, RoundHistory History) r) => r.Round.Number.ToString()),
            Field.Written("date", "its day", Values.Day, ((Round Round, RoundHistory History) r) => r.Round.Date),
            Field.Written("name", "as IRCC calls it", Values.Text, ((Round Round, RoundHistory History) r) => r.Round.Name),
            Field.Written(
                "category",
                "`general`, a program, a category of the lists, or `unknown`",
                Values.OpenCodeOf<RoundCategory>(),
                ((Round Round, RoundHistory History) r) => r.Round.Category),
            Field.Written(
                "programs",
                "the programs whose candidates were invited",
                Values.ListOf(Values.CodeOf<InvitationProgram>()),
                ((Round Round, RoundHistory History) r) => r.Round.Programs),
            Field.Written("invitations", "how many", Values.WholeNumber, ((Round Round, RoundHistory History) r) => r.Round.Invitations),
            Field.Written("cutOff", "the lowest score invited", Values.WholeNumber, ((Round Round, RoundHistory History) r) => r.Round.CutOff),
            Field.WrittenOrNull(
                "tieBreak", "null where none was published", Values.Time, ((Round Round, RoundHistory History) r) => r.Round.TieBreak),
            Field.WrittenOrNull("heldAt", "null where it is not known", Values.Time, ((Round Round, RoundHistory History) r) => r.Round.HeldAt),
            Field.WrittenOrNull(
                "pool",
                "the last pool published on or before its day",
                Pools,
                ((Round Round, RoundHistory History) r) => r.History.SnapshotOn(r.Round.Date)),
        ]);

    /// <summary>Rounds, each with the pool before it.</summary>
    public static readonly Shape<RoundsDocument> Rounds = new(
        RoundsFormat,
        [
            Field.Written("schema", "the format", Values.FormatName(RoundsFormat), (RoundsDocument _) => RoundsFormat),
            Field.Written("completeTo", CompleteToMeaning, Values.Day, (RoundsDocument d) => d.History.CompleteTo),
            Field.Written("source", SourceMeaning, Values.Text, (RoundsDocument _) => RoundHistory.Source),
            Field.Written(
                "rounds", "the rounds", Values.ListOf(EachRound), (RoundsDocument d) => [.. d.Rounds.Select(round => (round, d.History))]),
        ]);

    private static readonly Shape<RoundChange> Changes = new(
        "change",
        [
            Field.Written("kind", "what the feed does", Values.CodeOf<ChangeKind>(), (RoundChange c) => c.Kind),
            Field.Written("subject", "the round, or the pool", Values.Text, (RoundChange c) => c.Subject),
            Field.WrittenOrNull("field", "null where the whole is meant", Values.Text, (RoundChange c) => c.Field),
            Field.Written("before", "the value before", Values.Text, (RoundChange c) => c.Before),
            Field.Written("feed", "what the feed says", Values.Text, (RoundChange c) => c.Feed),
        ]);

    /// <summary>What IRCC's feed says and what it changes.</summary>
    public static readonly Shape<FeedDocument> Feed = new(
        FeedFormat,
        [
            Field.Written("schema", "the format", Values.FormatName(FeedFormat), (FeedDocument _) => FeedFormat),
            Field.Written("language", "the language of the feed", Values.CodeOf<OfficialLanguage>(), (FeedDocument d) => d.Feed.Language),
            Field.Written("rounds", "how many rounds were read", Values.WholeNumber, (FeedDocument d) => d.Feed.Rounds.Length),
            Field.Written("pools", "how many pools were read", Values.WholeNumber, (FeedDocument d) => d.Feed.Snapshots.Length),
            Field.Written("completeTo", CompleteToMeaning, Values.Day, (FeedDocument d) => d.Merge.History.CompleteTo),
            Field.Written("source", SourceMeaning, Values.Text, (FeedDocument _) => RoundHistory.Source),
            Field.Written(
                "changes", "what the feed changes in the rounds of this version", Values.ListOf(Changes), (FeedDocument d) => d.Merge.Changes),
            Field.Written(
                "unread", "why rows are not among the rounds", Values.ListOf(Said.Finding), (FeedDocument d) => d.Findings(d.Feed.Unread)),
            Field.Written(
                "remarks", "what is odd in rows that were read", Values.ListOf(Said.Finding), (FeedDocument d) => d.Findings(d.Feed.Remarks)),
        ]);

    private static readonly Shape<ProjectedRound> Projected = new(
        "projectedRound",
        [
            Field.Written("date", "its day", Values.Day, (ProjectedRound r) => r.Round.Date),
            Field.Written("invitations", "how many, as assumed", Values.WholeNumber, (ProjectedRound r) => r.Round.Invitations),
            Field.Written("cutOff", "the cut-off of the scenario", Values.WholeNumber, (ProjectedRound r) => r.CutOff),
            Field.WrittenOrNull(
                "low",
                "the lower end of the range with 80 of 100 past errors; null where the past says nothing",
                Values.WholeNumber,
                (ProjectedRound r) => r.Low),
            Field.WrittenOrNull("high", "the upper end", Values.WholeNumber, (ProjectedRound r) => r.High),
        ]);

    private static readonly Shape<CutOffBackTest> BackTests = new(
        "backTest",
        [
            Field.Written("ahead", "so many rounds ahead", Values.WholeNumber, (CutOffBackTest t) => t.Ahead),
            Field.Written("rounds", "how many past rounds", Values.WholeNumber, (CutOffBackTest t) => t.Rounds.Length),
            Field.Written("meanError", "mean error in points", Values.Number, (CutOffBackTest t) => t.MeanError),
            Field.Written(
                "meanErrorOfSameAsLast",
                "the mean error of \"the same cut-off as last time\"",
                Values.Number,
                (CutOffBackTest t) => t.MeanErrorOfBaseline),
            Field.Written("bandPercent", "80", Values.WholeNumber, (CutOffBackTest _) => CutOffBackTest.BandPercent),
            Field.Written("band", "so many percent of the errors are up to this", Values.WholeNumber, (CutOffBackTest t) => t.Band),
            Field.Written(
                "bandOfSameAsLast", "the same of \"the same cut-off as last time\"", Values.WholeNumber, (CutOffBackTest t) => t.BandOfBaseline),
            Field.Written("worstError", "the greatest error", Values.WholeNumber, (CutOffBackTest t) => t.WorstError),
        ]);

    /// <summary>A scenario of cut-offs.</summary>
    public static readonly Shape<CutOffProjection> Projection = new(
        ProjectionFormat,
        [
            Field.Written("schema", "the format", Values.FormatName(ProjectionFormat), (CutOffProjection _) => ProjectionFormat),
            Field.Written(
                "category", "`CEC`", Values.OpenCodeOf<RoundCategory>(), (CutOffProjection _) => RoundCategory.CanadianExperienceClass),
            Field.Written("completeTo", CompleteToMeaning, Values.Day, (CutOffProjection p) => p.History.CompleteTo),
            Field.Written("source", SourceMeaning, Values.Text, (CutOffProjection _) => RoundHistory.Source),
            Field.Written("last", "the round from which it starts", Values.Text, (CutOffProjection p) => p.Last.Number.ToString()),
            Field.Written("poolAsOf", "the day of the pool from which it starts", Values.Day, (CutOffProjection p) => p.Snapshot.AsOf),
            Field.Written(
                "inflowPerWeek",
                "how many candidates a week come to have the last cut-off or more",
                Values.Number,
                (CutOffProjection p) => p.InflowPerWeek),
            Field.WrittenOrNull(
                "rulesUnknownFrom",
                "the first day of rules that are not available, if a round is after it",
                Values.Day,
                (CutOffProjection p) => p.RulesUnknownFrom),
            Field.Written("rounds", "the assumed rounds, at most 12", Values.ListOf(Projected), (CutOffProjection p) => p.Rounds),
            Field.Written("backTests", "how far past projections have been off", Values.ListOf(BackTests), (CutOffProjection p) => p.BackTests),
            Field.Written(
                "recentBackTests",
                "the same of the last 16 rounds alone",
                Values.ListOf(BackTests),
                (CutOffProjection p) => [.. p.BackTests.Select(static test => test.Recent)]),
        ]);

    private static ImmutableArray<Said>? SaidOf(ImmutableArray<Notice> notices, CrsText words) =>
        notices.IsEmpty ? null : Said.Of(notices, words);
}

/// <summary>A <c>crs-invitations/1</c> document.</summary>
internal sealed record InvitationsDocument(
    ImmutableArray<InvitationCheck> Checks,
    RoundHistory History,
    ApplicationCheck? Application,
    string? Id,
    CrsText Words);

/// <summary>A <c>crs-rounds/1</c> document.</summary>
internal sealed record RoundsDocument(ImmutableArray<Round> Rounds, RoundHistory History);

/// <summary>A <c>crs-feed/1</c> document.</summary>
internal sealed record FeedDocument(FeedReading Feed, HistoryMerge Merge, RoundText Words)
{
    public ImmutableArray<Said> Findings(ImmutableArray<Issue> issues) =>
        [.. issues.Select(issue => new Said(issue.Path, issue.Code, Words.Issue(issue), issue.Facts.Named(FeedFactNames.Of(issue.Code))))];
}
