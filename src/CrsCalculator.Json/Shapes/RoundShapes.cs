using System.Collections.Immutable;
using CrsCalculator.Json.Fields;
using CrsCalculator.Rounds;
using CrsCalculator.Rounds.Preview;
using CrsCalculator.Text;

namespace CrsCalculator.Json.Shapes;

/// <summary>The fields of <c>crs-invitations/1</c>, <c>crs-feed/1</c> and <c>crs-projection/1</c>.</summary>
internal static class RoundShapes
{
    public const string InvitationsFormat = "crs-invitations/1";
    public const string FeedFormat = "crs-feed/1";
    public const string ProjectionFormat = "crs-projection/1";

    /// <summary>The result of a round for a candidate.</summary>
    private static readonly ImmutableArray<Field<RoundAnswer>> AnswerFields =
    [
        Field.WrittenOrNull(
            "score",
            "the candidate's score on the day `heldOn`, by the rules of that day; null if they are not available",
            Values.Points,
            (RoundAnswer a) => a.Check.Score?.Total),
        Field.WrittenIfTrue(
            "provisional", "present if the points are not those in force on that day", (RoundAnswer a) =>
                a.Check.Score is { IsProvisional: true }),
        Field.WrittenOrNull(
            "distance",
            "the score less the cut-off, below 0 if the score is below it; null without a score",
            Values.WholeNumber,
            (RoundAnswer a) => a.Check.Distance),
        Field.WrittenOrNull(
            "fits",
            "whether the round was for such a candidate, rank and pool aside; null if that is open",
            Values.Boolean,
            (RoundAnswer a) => a.Check.Fits.ToBoolean()),
        Field.WrittenOrNull(
            "invited", "the verdict; null if it is open", Values.Boolean, (RoundAnswer a) => a.Check.Invited.ToBoolean()),
        Field.Written(
            "reasons",
            "the reasons for the verdict",
            Values.ListOf(Values.OpenCodeOf<InvitationReason>(), least: 1),
            (RoundAnswer a) => a.Check.Reasons),
        Field.WrittenIfAny(
            "missing",
            "the requirements of the program or category that are not met, or not assessed; only in a document about one round and in an "
            + "outlook, if the round does not fit",
            Values.ListOf(EligibilityShapes.Requirements, least: 1),
            (RoundAnswer a) => a.Missing),
        Field.WrittenIfAny(
            "program",
            "the program of the invitation; absent without an invitation",
            Values.CodeOf<InvitationProgram>(),
            (RoundAnswer a) => a.Check.Invitation?.Program),
        Field.WrittenIfAny(
            "applyBy", "the last day to apply, inclusive; absent without an invitation", Values.AnyDay, (RoundAnswer a) =>
                a.Check.Invitation?.DueOn),
        Field.WrittenIfAny(
            "applyByAtLatest",
            "the last day by the longer of two periods, if it is not known which one applied",
            Values.AnyDay,
            (RoundAnswer a) =>
                a.Check.Invitation is { } invitation && invitation.LatestDueOn > invitation.DueOn ? invitation.LatestDueOn : null),
    ];

    /// <summary>Whether a candidate would have been invited in a round.</summary>
    public static readonly Shape<RoundAnswer> Checks = new(
        "invitationCheck",
        [
            Field.WrittenOrNull(
                "number", HistoryShapes.NumberMeaning, Values.RoundNumber, (RoundAnswer a) => HistoryShapes.NumberOf(a.Check.Round)),
            Field.WrittenIfAny("name", "the name of a round that has no number; absent otherwise", Values.Text, (RoundAnswer a) =>
                a.Check.Round is { Number.IsNone: true } round ? round.Name : null),
            Field.Written("date", "the published day of the round", Values.AnyDay, (RoundAnswer a) => a.Check.Round.Date),
            Field.Written("heldOn", HistoryShapes.HeldOnMeaning, Values.AnyDay, (RoundAnswer a) => a.Check.Round.HeldOn),
            Field.Written("category", "who was invited", Values.OpenCodeOf<RoundCategory>(), (RoundAnswer a) => a.Check.Round.Category),
            Field.Written("cutOff", "the lowest score invited", Values.CutOff, (RoundAnswer a) => a.Check.Round.CutOff),
            Field.WrittenOrNull(
                "tieBreak",
                "the tie-breaking time: at the cut-off, only profiles submitted before it were invited; null if none was published, as "
                + "before 2017-11-08, or it is not known",
                Values.Time,
                (RoundAnswer a) => a.Check.Round.TieBreak),
            .. AnswerFields,
        ]);

    /// <summary>A category on the day of an outlook, with its last round.</summary>
    public static readonly Shape<CategoryOutlook> Categories = new(
        "categoryOutlook",
        [
            Field.Written("category", "the category", Values.OpenCodeOf<RoundCategory>(), (CategoryOutlook c) => c.Category),
            Field.WrittenOrNull(
                "fits",
                "whether a round of the category would fit the candidate on the day `on`, rank and pool aside; null if that is open",
                Values.Boolean,
                (CategoryOutlook c) => c.Fits.ToBoolean()),
            Field.WrittenOrNull(
                "distance",
                "the score on the day `on` less the cut-off of the last round; null without a score",
                Values.WholeNumber,
                (CategoryOutlook c) => c.Distance),
            Field.WrittenIfAny(
                "missing",
                "the requirements that are not met, or not assessed, on the day `on`; absent if the category fits",
                Values.ListOf(EligibilityShapes.Requirements, least: 1),
                (CategoryOutlook c) => c.Missing is { IsEmpty: false } missing ? (ImmutableArray<Requirement>?)missing : null),
            Field.WrittenIfAny(
                "reasons",
                "why the category does not fit or why that is open, and what the answer rests on; absent if there is nothing to say",
                Values.ListOf(Values.OpenCodeOf<InvitationReason>(), least: 1),
                (CategoryOutlook c) => c.Reasons is { IsEmpty: false } reasons ? (ImmutableArray<InvitationReason>?)reasons : null),
            Field.Written("lastRound", "the last round of the category, and what came of it on its own day", Checks, (CategoryOutlook c) =>
                RoundAnswer.InFull(c.LastRound)),
        ]);

    /// <summary>A candidate's results in all rounds.</summary>
    public static readonly Shape<RoundOutlook> Outlooks = new(
        "outlook",
        [
            Field.Written("on", "the day for which `categories` say how far off the candidate is", Values.AnyDay, (RoundOutlook o) => o.On),
            Field.WrittenOrNull(
                "score", "the score on the day `on`; null if its rules are not available", Values.Points, (RoundOutlook o) =>
                    o.Score?.Total),
            Field.WrittenIfTrue("provisional", "present if the points are not those in force on that day", (RoundOutlook o) =>
                o.Score is { IsProvisional: true }),
            Field.WrittenOrNull(
                "since",
                "when the profile was submitted; null if that is not given, and all rounds count",
                Values.TimeOrDay,
                (RoundOutlook o) => o.Since),
            Field.WrittenOrNull(
                "expiresAt", "when the profile expires; null without `since`", Values.TimeOrDay, (RoundOutlook o) => o.ExpiresAt),
            Field.Written(
                "rounds",
                "the number of rounds that count: held after the profile was submitted and before it expired",
                Values.CountFrom(0),
                (RoundOutlook o) => o.Rounds.Length),
            Field.Written("invited", "the number of those that invite the candidate", Values.CountFrom(0), (RoundOutlook o) => o.Invited),
            Field.Written("open", "the number of those whose verdict is open", Values.CountFrom(0), (RoundOutlook o) => o.Open),
            Field.Written("notInvited", "the number of those that do not", Values.CountFrom(0), (RoundOutlook o) => o.NotInvited),
            Field.Written(
                "afterExpiry",
                "the number of rounds held after the profile expired, which do not count",
                Values.CountFrom(0),
                (RoundOutlook o) => o.AfterExpiry),
            Field.WrittenOrNull("firstInvited", "the first round that invites the candidate, or null", Checks, (RoundOutlook o) =>
                RoundAnswer.Briefly(o.FirstInvited)),
            Field.WrittenOrNull("lastInvited", "the last round that invites the candidate, or null", Checks, (RoundOutlook o) =>
                RoundAnswer.Briefly(o.LastInvited)),
            Field.WrittenOrNull(
                "nearestMiss",
                "the round that fits and was missed by the fewest points, or by the tie-break; of several, the last; or null",
                Checks,
                (RoundOutlook o) => RoundAnswer.Briefly(o.NearestMiss)),
            Field.Written(
                "categories",
                "each category on the day `on`, with its last round; those that fit first",
                Values.ListOf(Categories, least: 1),
                (RoundOutlook o) => o.Categories),
        ]);

    /// <summary>One condition of an application.</summary>
    public static readonly Shape<ConditionOutcome> Conditions = new(
        "condition",
        [
            Field.Written("condition", "the condition", Values.CodeOf<ApplicationCondition>(), (ConditionOutcome c) => c.Condition),
            Field.Written(
                "outcome",
                "the verdict; `notAssessed` if a fact or a rule is missing",
                Values.CodeOf<Outcome>(),
                (ConditionOutcome c) => c.Outcome),
            Field.Written("citation", "the provision", Values.Text, (ConditionOutcome c) => c.Citation),
        ]);

    /// <summary>The check of the application when it is received.</summary>
    public static readonly Shape<(ApplicationCheck Check, CrsText Words)> Applications = new(
        "application",
        [
            Field.WrittenOrNull("number", HistoryShapes.NumberMeaning, Values.RoundNumber, ((ApplicationCheck Check, CrsText Words) a) =>
                a.Check.Invitation.Round is { } round ? HistoryShapes.NumberOf(round) : null),
            Field.Written(
                "program",
                "the program of the invitation; if the round gives no invitation, the program by our count",
                Values.CodeOf<InvitationProgram>(),
                ((ApplicationCheck Check, CrsText Words) a) => a.Check.Invitation.Program),
            Field.Written(
                "receivedOn",
                "the day on which the application is received",
                Values.AnyDay,
                ((ApplicationCheck Check, CrsText Words) a) => a.Check.ReceivedOn),
            Field.Written(
                "applyBy",
                "the last day to apply, inclusive",
                Values.AnyDay,
                ((ApplicationCheck Check, CrsText Words) a) => a.Check.Invitation.DueOn),
            Field.WrittenOrNull(
                "score", "the score on that day, or null", Values.Points, ((ApplicationCheck Check, CrsText Words) a) =>
                    a.Check.Score?.Total),
            Field.WrittenIfTrue(
                "provisional",
                "present if the points are not those in force on that day",
                ((ApplicationCheck Check, CrsText Words) a) => a.Check.Score is { IsProvisional: true }),
            Field.WrittenOrNull(
                "holds",
                "the verdict; null if something could not be assessed",
                Values.Boolean,
                ((ApplicationCheck Check, CrsText Words) a) => a.Check.Outcome.ToBoolean()),
            Field.Written(
                "conditions", "the conditions", Values.ListOf(Conditions), ((ApplicationCheck Check, CrsText Words) a) =>
                    a.Check.Conditions),
            Field.WrittenIfAny(
                "notices",
                "what a reader must know",
                Values.ListOf(Said.Notice, least: 1),
                ((ApplicationCheck Check, CrsText Words) a) => SaidOf(a.Check.Notices, a.Words)),
        ]);

    /// <summary>Whether a candidate would have been invited, round by round.</summary>
    public static readonly Shape<InvitationsDocument> Invitations = new(
        InvitationsFormat,
        [
            Field.Written("schema", "the format", Values.FormatName(InvitationsFormat), (InvitationsDocument _) => InvitationsFormat),
            Field.WrittenOrNull("id", "the id of the input document", Values.Text, (InvitationsDocument d) => d.Id),
            Field.Written("completeTo", HistoryShapes.CompleteToMeaning, Values.AnyDay, (InvitationsDocument d) => d.History.CompleteTo),
            Field.Written("source", HistoryShapes.SourceMeaning, Values.Text, (InvitationsDocument _) => RoundHistory.Source),
            Field.WrittenIfAny(
                "outlook",
                "how the candidate did in all rounds; absent in a document about one round",
                Outlooks,
                (InvitationsDocument d) => d.Outlook),
            Field.Written("rounds", "the rounds that were asked for", Values.ListOf(Checks), (InvitationsDocument d) => d.Answers),
            Field.WrittenIfAny(
                "application",
                "what must hold when an application is received; present if that day was given",
                Applications,
                (InvitationsDocument d) => d.Application is { } check ? ((ApplicationCheck Check, CrsText Words)?)(check, d.Words) : null),
        ]);

    /// <summary>The result of a round for a candidate, beside the round.</summary>
    public static readonly Shape<RoundAnswer> Candidates = new("roundForCandidate", [.. AnswerFields]);

    /// <summary>A change made by the feed.</summary>
    public static readonly Shape<RoundChange> Changes = new(
        "change",
        [
            Field.Written("kind", "what happens to the data of this version", Values.CodeOf<ChangeKind>(), (RoundChange c) => c.Kind),
            Field.Written("subject", "the number of the round, or the day of the pool", Values.Text, (RoundChange c) => c.Subject),
            Field.WrittenOrNull("field", "the field; null if the whole round or pool is meant", Values.Text, (RoundChange c) => c.Field),
            Field.Written("before", "the value in this version", Values.Text, (RoundChange c) => c.Before),
            Field.Written("feed", "the value in the feed", Values.Text, (RoundChange c) => c.Feed),
        ]);

    /// <summary>The contents of IRCC's feed and what it changes.</summary>
    public static readonly Shape<FeedDocument> Feed = new(
        FeedFormat,
        [
            Field.Written("schema", "the format", Values.FormatName(FeedFormat), (FeedDocument _) => FeedFormat),
            Field.Written("language", "the language of the feed", Values.CodeOf<OfficialLanguage>(), (FeedDocument d) => d.Feed.Language),
            Field.Written("rounds", "the number of rounds read", Values.CountFrom(0), (FeedDocument d) => d.Feed.Rounds.Length),
            Field.Written("pools", "the number of pools read", Values.CountFrom(0), (FeedDocument d) => d.Feed.Snapshots.Length),
            Field.WrittenIfTrue(
                "older",
                "present if the feed is older than the rounds and pools of this version; then it adds what is missing and overwrites "
                + "nothing newer",
                (FeedDocument d) => d.Merge.IsOlder),
            Field.Written("completeTo", HistoryShapes.CompleteToMeaning, Values.AnyDay, (FeedDocument d) => d.Merge.History.CompleteTo),
            Field.Written("source", HistoryShapes.SourceMeaning, Values.Text, (FeedDocument _) => RoundHistory.Source),
            Field.Written(
                "changes", "what the feed changes in the rounds and pools of this version", Values.ListOf(Changes), (FeedDocument d) =>
                    d.Merge.Changes),
            Field.Written(
                "unread", "rows that could not be read, each with the reason", Values.ListOf(Said.Finding), (FeedDocument d) =>
                    d.Findings(d.Feed.Unread)),
            Field.Written(
                "remarks", "what is unusual in the rows that were read", Values.ListOf(Said.Finding), (FeedDocument d) =>
                    d.Findings(d.Feed.Remarks)),
        ]);

    /// <summary>A round of a scenario.</summary>
    public static readonly Shape<ProjectedRound> Projected = new(
        "projectedRound",
        [
            Field.Written("date", "the day of the round", Values.AnyDay, (ProjectedRound r) => r.Round.Date),
            Field.Written(
                "invitations",
                "the assumed number of invitations",
                Values.CountFrom(1),
                (ProjectedRound r) => r.Round.Invitations),
            Field.Written("cutOff", "the cut-off of the scenario", Values.CutOff, (ProjectedRound r) => r.CutOff),
            Field.WrittenOrNull(
                "low",
                "the lower end of the range that covered 80% of past errors; null if there are too few",
                Values.CutOff,
                (ProjectedRound r) => r.Low),
            Field.WrittenOrNull("high", "the upper end of that range, or null", Values.CutOff, (ProjectedRound r) => r.High),
        ]);

    /// <summary>The errors of past projections.</summary>
    public static readonly Shape<CutOffBackTest> BackTests = new(
        "backTest",
        [
            Field.Written("ahead", "how many rounds ahead the projections were made", Values.CountFrom(1), (CutOffBackTest t) => t.Ahead),
            Field.Written("rounds", "the number of past rounds tested", Values.CountFrom(0), (CutOffBackTest t) => t.Rounds.Length),
            Field.Written("meanError", "the mean error, in points", Values.Measure, (CutOffBackTest t) => t.MeanError),
            Field.Written(
                "meanErrorOfSameAsLast",
                "the mean error of assuming the previous cut-off, in points",
                Values.Measure,
                (CutOffBackTest t) => t.MeanErrorOfBaseline),
            Field.Written(
                "bandPercent",
                "the share of errors that `band` covers, in percent",
                Values.CountFrom(CutOffBackTest.BandPercent, CutOffBackTest.BandPercent),
                (CutOffBackTest _) => CutOffBackTest.BandPercent),
            Field.Written(
                "band",
                "the error that `bandPercent` of the projections did not exceed, in points",
                Values.Points,
                (CutOffBackTest t) => t.Band),
            Field.Written(
                "bandOfSameAsLast", "the same for assuming the previous cut-off", Values.Points, (CutOffBackTest t) => t.BandOfBaseline),
            Field.Written("worstError", "the greatest error, in points", Values.Points, (CutOffBackTest t) => t.WorstError),
        ]);

    /// <summary>A scenario of cut-offs.</summary>
    public static readonly Shape<CutOffProjection> Projection = new(
        ProjectionFormat,
        [
            Field.Written("schema", "the format", Values.FormatName(ProjectionFormat), (CutOffProjection _) => ProjectionFormat),
            Field.Written(
                "category", "the category that is projected", Values.OneOf("CEC"), (CutOffProjection _) =>
                    Code.Of(RoundCategory.CanadianExperienceClass)),
            Field.Written("completeTo", HistoryShapes.CompleteToMeaning, Values.AnyDay, (CutOffProjection p) => p.History.CompleteTo),
            Field.Written("source", HistoryShapes.SourceMeaning, Values.Text, (CutOffProjection _) => RoundHistory.Source),
            Field.Written(
                "last",
                "the number of the round from which the scenario starts",
                Values.RoundNumber,
                (CutOffProjection p) => p.Last.Number),
            Field.Written(
                "poolAsOf",
                "the day of the pool from which the scenario starts",
                Values.AnyDay,
                (CutOffProjection p) => p.Snapshot.AsOf),
            Field.Written(
                "inflowPerWeek",
                "the number of candidates a week who reach the last cut-off or a higher score",
                Values.Measure,
                (CutOffProjection p) => p.InflowPerWeek),
            Field.WrittenOrNull(
                "rulesUnknownFrom",
                "the first day whose rules are not available, if a round is on or after it; otherwise null",
                Values.AnyDay,
                (CutOffProjection p) => p.RulesUnknownFrom),
            Field.Written("rounds", "the assumed rounds", Values.ListOf(Projected, least: 1, most: 12), (CutOffProjection p) => p.Rounds),
            Field.Written("backTests", "how far past projections were off", Values.ListOf(BackTests), (CutOffProjection p) => p.BackTests),
            Field.Written(
                "recentBackTests",
                "the same for the last 16 rounds only",
                Values.ListOf(BackTests),
                (CutOffProjection p) => [.. p.BackTests.Select(static test => test.Recent)]),
        ]);

    private static ImmutableArray<Said>? SaidOf(ImmutableArray<Notice> notices, CrsText words) =>
        notices.IsEmpty ? null : Said.Of(notices, words);
}

/// <summary>The result of a round for a candidate, with or without what is missing.</summary>
internal sealed record RoundAnswer(InvitationCheck Check, bool IsInFull)
{
    public ImmutableArray<Requirement>? Missing => IsInFull && Check.Missing is { IsEmpty: false } missing ? missing : null;

    public static RoundAnswer InFull(InvitationCheck check) => new(check, IsInFull: true);

    public static RoundAnswer? Briefly(InvitationCheck? check) => check is null ? null : new RoundAnswer(check, IsInFull: false);

    /// <summary>A single round is answered in full; several are not, to keep the document small.</summary>
    public static ImmutableArray<RoundAnswer> Of(ImmutableArray<InvitationCheck> checks) =>
        [.. checks.Select(check => new RoundAnswer(check, IsInFull: checks.Length == 1))];
}

/// <summary>A <c>crs-invitations/1</c> document.</summary>
internal sealed record InvitationsDocument(
    ImmutableArray<InvitationCheck> Checks,
    RoundHistory History,
    RoundOutlook? Outlook,
    ApplicationCheck? Application,
    string? Id,
    CrsText Words)
{
    public ImmutableArray<RoundAnswer> Answers => RoundAnswer.Of(Checks);
}

/// <summary>A <c>crs-feed/1</c> document.</summary>
internal sealed record FeedDocument(FeedReading Feed, HistoryMerge Merge, RoundText Words)
{
    public ImmutableArray<Said> Findings(ImmutableArray<Issue> issues) =>
        [.. issues.Select(issue => new Said(issue.Path, issue.Code, Words.Issue(issue), issue.Facts.Named(FeedFactNames.Of(issue.Code))))];
}
