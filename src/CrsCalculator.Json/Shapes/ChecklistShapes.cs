using System.Collections.Immutable;
using CrsCalculator.Application;
using CrsCalculator.Json.Fields;
using CrsCalculator.Planning;
using CrsCalculator.Rounds;
using CrsCalculator.Text;

namespace CrsCalculator.Json.Shapes;

/// <summary>The fields of <c>crs-checklist/1</c>.</summary>
internal static class ChecklistShapes
{
    public const string Format = "crs-checklist/1";

    private const string IndexMeaning = "the child's position in `children`, from 0; absent for anybody else";

    private static readonly ValueKind<string> Codes = Values.Text;

    /// <summary>What is lost without a document.</summary>
    public static readonly Shape<Stake> Stakes = new(
        "stake",
        [
            Field.WrittenOrNull(
                "points",
                "the score less the score without the document, 0 or more; null if the points of the day are not available. Stakes do not "
                + "add up, because factors share caps and pairs",
                Values.Points,
                (Stake s) => s.Points),
            Field.Written(
                "programs",
                "the programs whose requirements are met with the document, but not, or not certainly, without it",
                Values.ListOf(Values.CodeOf<ImmigrationProgram>()),
                (Stake s) => s.Programs),
            Field.WrittenOrNull(
                "invitationStands",
                "whether program, category and rank of the invitation would hold on the day without the document; null if that is open, "
                + "without an invitation, and for a paper that proves no claim",
                Values.Boolean,
                (Stake s) => s.InvitationStands?.ToBoolean()),
        ]);

    /// <summary>A range of days.</summary>
    public static readonly Shape<DayRange> Ranges = new(
        "dayRange",
        [
            Field.Written("from", "the first day", Values.AnyDay, (DayRange r) => r.From),
            Field.Written("to", "the last day, inclusive", Values.AnyDay, (DayRange r) => r.To),
        ]);

    /// <summary>A day on which a condition changes.</summary>
    public static readonly Shape<WindowEdge> Edges = new(
        "windowEdge",
        [
            Field.Written("on", "the first day with the new outcome", Values.AnyDay, (WindowEdge e) => e.On),
            Field.Written(
                "reason", "which condition changes, and to what", Values.OpenCodeOf<WindowEdgeReason>(), (WindowEdge e) => e.Reason),
            Field.Written(
                "causes",
                "the facts that change on that day, with codes of `crs-timeline/1`; empty if only the calendar does",
                Values.ListOf(Values.OpenCodeOf<TimelineCause>()),
                (WindowEdge e) => e.Causes),
        ]);

    /// <summary>The invitation.</summary>
    public static readonly Shape<InvitationToApply> Invitations = new(
        "invitation",
        [
            Field.WrittenOrNull("number", HistoryShapes.NumberMeaning, Values.RoundNumber, (InvitationToApply i) =>
                i.Round is { } round ? HistoryShapes.NumberOf(round) : null),
            Field.Written("issuedOn", "the day of the invitation", Values.AnyDay, (InvitationToApply i) => i.IssuedOn),
            Field.Written(
                "program", "the program that it was issued under", Values.CodeOf<InvitationProgram>(), (InvitationToApply i) => i.Program),
            Field.WrittenOrNull(
                "category",
                "who the round was for; null if that is not known",
                Values.OpenCodeOf<RoundCategory>(),
                (InvitationToApply i) => i.Category),
            Field.WrittenOrNull(
                "lowestScore",
                "the score of the lowest-ranked candidate who was invited with it; null if that is not known",
                Values.CutOff,
                (InvitationToApply i) => i.LowestScore),
            Field.WrittenOrNull(
                "tieBreak",
                "of the candidates with `lowestScore`, those whose profile was submitted before this time were invited; null if that is "
                + "not known",
                Values.Time,
                (InvitationToApply i) => i.TieBreak),
            Field.Written("daysToApply", "how many days there are to apply", Values.CountFrom(1), (InvitationToApply i) => i.Days),
            Field.Written("citation", "the provision behind the days", Values.Text, (InvitationToApply i) => i.Citation),
        ]);

    private static readonly ImmutableArray<Field<SubmissionWindow>> WindowFields =
    [
        Field.Written(
            "ranges",
            "the days on which the application can be submitted: deadline, program, category and rank all hold; empty if there are none",
            Values.ListOf(Ranges),
            (SubmissionWindow w) => w.Ranges),
        Field.Written(
            "openRanges",
            "the days on which nothing fails but something could not be assessed, because a fact or a rule is missing",
            Values.ListOf(Ranges),
            (SubmissionWindow w) => w.OpenRanges),
        Field.Written("dueOn", "the last day to apply, inclusive", Values.AnyDay, (SubmissionWindow w) => w.DueOn),
        Field.WrittenIfAny(
            "dueOnAtLatest",
            "the last day by the longer of two periods, if it is not known which one applies",
            Values.AnyDay,
            (SubmissionWindow w) => w.Invitation.LatestDueOn > w.DueOn ? w.Invitation.LatestDueOn : null),
        Field.Written(
            "edges", "each day on which a condition changes, in order", Values.ListOf(Edges, least: 2), (SubmissionWindow w) => w.Edges),
    ];

    /// <summary>The days of an invitation.</summary>
    public static readonly Shape<SubmissionWindow> Windows = new("submissionWindow", WindowFields);

    private static readonly Shape<(SubmissionWindow Window, SubmissionAdvice? Advice)> AdvisedWindows = new(
        "window",
        [
            .. WindowFields.Select(static field => Field.Of(field, ((SubmissionWindow Window, SubmissionAdvice? Advice) w) => w.Window)),
            Field.WrittenOrNull(
                "advice",
                "what the window says on the day `on`: `submit` if it lies in a range, `wait` if a range begins later, else `decline`, "
                + "even after the last day to apply (see the flag `itaExpired`); null if facts are missing. Flags may say more",
                Values.CodeOf<SubmissionAdvice>(),
                ((SubmissionWindow Window, SubmissionAdvice? Advice) w) => w.Advice),
        ]);

    /// <summary>A red flag.</summary>
    public static readonly Shape<(RedFlag Flag, ApplicationText Words)> Flags = new(
        "flag",
        [
            Field.Written("code", "what it is, one of `FlagCodes`", Codes, ((RedFlag Flag, ApplicationText Words) f) => f.Flag.Code),
            Field.Written(
                "severity",
                "how serious it is: `stop`, do not submit on this day; `high`, refusal or a finding of misrepresentation is a real "
                + "possibility; `medium`, an officer will ask; `low`, for information",
                Values.CodeOf<FlagSeverity>(),
                ((RedFlag Flag, ApplicationText Words) f) => f.Flag.Severity),
            Field.WrittenOrNull(
                "path",
                "the document that it is about, as a JSON path into the input; null if it is about no single one",
                Values.Path,
                ((RedFlag Flag, ApplicationText Words) f) => f.Flag.Path),
            Field.Written(
                "message", "the flag as a sentence", Values.Text, ((RedFlag Flag, ApplicationText Words) f) => f.Words.Flag(f.Flag)),
            Field.Written("facts", Said.FactsMeaning, Said.FactsByName, ((RedFlag Flag, ApplicationText Words) f) =>
                f.Flag.Facts.Named(FlagFactNames.Of(f.Flag.Code))),
            Field.WrittenOrNull(
                "atStake",
                "what is lost if it turns out against the candidate; null if that cannot be said in points or programs",
                Stakes,
                ((RedFlag Flag, ApplicationText Words) f) => f.Flag.AtStake),
            Field.Written(
                "citation",
                "the provision, decision or page",
                Values.Text,
                ((RedFlag Flag, ApplicationText Words) f) => f.Flag.Citation),
            Field.Written("certainty", "how sure the rule is", Values.CodeOf<Certainty>(), ((RedFlag Flag, ApplicationText Words) f) =>
                f.Flag.Certainty),
            Field.Written(
                "remedy", "what to do, as a sentence", Values.Text, ((RedFlag Flag, ApplicationText Words) f) => f.Words.Remedy(f.Flag)),
        ]);

    /// <summary>A piece of evidence.</summary>
    public static readonly Shape<(ChecklistItem Item, ApplicationText Words)> Items = new(
        "item",
        [
            Field.Written(
                "id",
                "the kind of evidence, for a police certificate with the country: `police.IN`",
                Codes,
                ((ChecklistItem Item, ApplicationText Words) i) => i.Item.Id),
            Field.Written("title", "what to have, in words", Values.Text, ((ChecklistItem Item, ApplicationText Words) i) =>
                i.Words.Have(i.Item)),
            Field.Written(
                "person",
                "whose it is",
                Values.CodeOf<ApplicantRole>(),
                ((ChecklistItem Item, ApplicationText Words) i) => i.Item.Person),
            Field.WrittenIfAny("index", IndexMeaning, Values.CountFrom(0), ((ChecklistItem Item, ApplicationText Words) i) =>
                i.Item.Index),
            Field.Written(
                "paths",
                "the facts that it proves, as JSON paths into the input; empty if it proves none",
                Values.ListOf(Values.Path),
                ((ChecklistItem Item, ApplicationText Words) i) => i.Item.Paths),
            Field.Written(
                "for",
                "the factors and requirements that rest on those facts; empty if none does",
                Values.ListOf(Codes),
                ((ChecklistItem Item, ApplicationText Words) i) => i.Item.For),
            Field.Written(
                "need",
                "whether it is needed; `unknown` if that depends on the `missingFacts`",
                Values.CodeOf<EvidenceNeed>(),
                ((ChecklistItem Item, ApplicationText Words) i) => i.Item.Need),
            Field.WrittenOrNull(
                "reason",
                "why it is not needed, as a code; null unless `need` is `notNeeded`",
                Codes,
                ((ChecklistItem Item, ApplicationText Words) i) => i.Item.Reason),
            Field.Written(
                "missingFacts",
                "the facts that would decide whether it is needed, as JSON paths into the input",
                Values.ListOf(Values.Path),
                ((ChecklistItem Item, ApplicationText Words) i) => i.Item.MissingFacts),
            Field.Written(
                "mustShow",
                "the elements that it must show, as codes; empty if none are listed",
                Values.ListOf(Codes),
                ((ChecklistItem Item, ApplicationText Words) i) => i.Item.MustShow),
            Field.Written(
                "recommended",
                "elements that it should show too, as codes; it is complete without them",
                Values.ListOf(Codes),
                ((ChecklistItem Item, ApplicationText Words) i) => i.Item.Recommended),
            Field.Written(
                "lacks",
                "the elements that the paper at hand does not show; empty if it shows all, or its elements were not given",
                Values.ListOf(Codes),
                ((ChecklistItem Item, ApplicationText Words) i) => i.Item.Lacks),
            Field.WrittenOrNull(
                "usableFrom",
                "the first day on which it can be used; null if there is no such limit",
                Values.AnyDay,
                ((ChecklistItem Item, ApplicationText Words) i) => i.Item.UsableFrom),
            Field.WrittenOrNull(
                "usableUntil",
                "the last day on which it can be used, inclusive; null if there is no such limit, or it is not known",
                Values.AnyDay,
                ((ChecklistItem Item, ApplicationText Words) i) => i.Item.UsableUntil),
            Field.Written(
                "state",
                "whether it is at hand, by the `crs-documents/1` that was given; `unknown` if that says nothing of it",
                Values.CodeOf<EvidenceState>(),
                ((ChecklistItem Item, ApplicationText Words) i) => i.Item.State),
            Field.Written("atStake", "what is lost without it", Stakes, ((ChecklistItem Item, ApplicationText Words) i) =>
                i.Item.AtStake),
            Field.Written("citation", "the provision or page", Values.Text, ((ChecklistItem Item, ApplicationText Words) i) =>
                i.Item.Row.Citation),
            Field.Written("certainty", "how sure it is", Values.CodeOf<Certainty>(), ((ChecklistItem Item, ApplicationText Words) i) =>
                i.Item.Row.Certainty),
            Field.Written(
                "sourceDate",
                "the last day for which the source was read",
                Values.AnyDay,
                ((ChecklistItem Item, ApplicationText Words) i) => i.Item.Row.SourceDate),
        ]);

    /// <summary>The fees of one person.</summary>
    public static readonly Shape<PersonFees> FeesOfPersons = new(
        "personFees",
        [
            Field.Written("person", "whose fees they are", Values.CodeOf<ApplicantRole>(), (PersonFees p) => p.Person),
            Field.WrittenIfAny("index", IndexMeaning, Values.CountFrom(0), (PersonFees p) => p.Index),
            Field.Written("processing", "the processing fee, in Canadian dollars", Values.CountFrom(0), (PersonFees p) => p.Processing),
            Field.Written(
                "rightOfPermanentResidence",
                "the right of permanent residence fee, in Canadian dollars; 0 for a dependent child",
                Values.CountFrom(0),
                (PersonFees p) => p.RightOfPermanentResidence),
        ]);

    private static readonly Shape<ApplicationFees> Biometrics = new(
        "biometrics",
        [
            Field.Written("persons", "how many persons give them", Values.CountFrom(0), (ApplicationFees f) => f.GivingBiometrics),
            Field.Written("total", "the fee for all of them, in Canadian dollars", Values.CountFrom(0), (ApplicationFees f) =>
                f.Biometrics),
        ]);

    /// <summary>The fees of a family.</summary>
    public static readonly Shape<ApplicationFees> Fees = new(
        "fees",
        [
            Field.Written(
                "persons", "the fees of each person who comes to Canada", Values.ListOf(FeesOfPersons, least: 1), (ApplicationFees f) =>
                    f.Persons),
            Field.Written(
                "total",
                "processing and right of permanent residence of all of them, in Canadian dollars; biometrics are not included",
                Values.CountFrom(0),
                (ApplicationFees f) => f.Total),
            Field.Written("biometrics", "the biometrics, which `total` does not include", Biometrics, (ApplicationFees f) => f),
            Field.Written("inForceFrom", "the first day of the table of fees", Values.AnyDay, (ApplicationFees f) => f.InForceFrom),
            Field.Written("certainty", "how sure the least sure amount is", Values.CodeOf<Certainty>(), (ApplicationFees f) =>
                f.Certainty),
            Field.Written("citation", "where the table was read", Values.Text, (ApplicationFees f) => f.Citation.ToString()),
        ]);

    /// <summary>The last day on which a document can be used.</summary>
    public static readonly Shape<DocumentExpiry> Expiries = new(
        "expiry",
        [
            Field.Written("path", "the document, as a JSON path into the input", Values.Path, (DocumentExpiry e) => e.Path),
            Field.Written("kind", "what kind of document it is", Values.OpenCodeOf<ExpiryKind>(), (DocumentExpiry e) => e.Kind),
            Field.Written(
                "lastUsefulDay", "the last day on which it is of use, inclusive", Values.AnyDay, (DocumentExpiry e) => e.LastUsefulDay),
            Field.Written("expiresOn", "the first day on which it is of no use", Values.AnyDay, (DocumentExpiry e) => e.ExpiresOn),
            Field.Written("lost", "what it is worth on its last useful day", Stakes, (DocumentExpiry e) => e.Lost),
        ]);

    /// <summary>A fact that the profile does not state.</summary>
    public static readonly Shape<(MissingFact Fact, ApplicationText Words)> MissingFacts = new(
        "missingFact",
        [
            Field.Written("path", "where it belongs, as a JSON path into the input", Values.Path, (
                (MissingFact Fact, ApplicationText Words) m) => m.Fact.Path),
            Field.Written("question", "the question that would supply it", Values.Text, (
                (MissingFact Fact, ApplicationText Words) m) => m.Words.Question(m.Fact)),
            Field.Written(
                "unlocks",
                "what it would decide: ids of evidence, codes of flags and of requirements",
                Values.ListOf(Codes, least: 1),
                ((MissingFact Fact, ApplicationText Words) m) => m.Fact.Unlocks),
        ]);

    /// <summary>What an application submitted on a day needs.</summary>
    public static readonly Shape<ChecklistDocument> Document = new(
        Format,
        [
            Field.Written("schema", "the format", Values.FormatName(Format), (ChecklistDocument _) => Format),
            Field.WrittenOrNull("id", "the id of the input document", Values.Text, (ChecklistDocument d) => d.Id),
            Field.Written("on", "the day on which the application is received", Values.AnyDay, (ChecklistDocument d) => d.Checklist.On),
            Field.WrittenOrNull(
                "invitation", "the invitation, as it was given; null without one", Invitations, (ChecklistDocument d) =>
                    d.Checklist.Invitation),
            Field.WrittenOrNull(
                "score",
                "the score on the day, after an invitation by the points of its day; null if those are not available",
                Values.Points,
                (ChecklistDocument d) => d.Checklist.Score?.Total),
            Field.WrittenIfTrue(
                "provisional",
                "present if the points are not those in force",
                (ChecklistDocument d) => d.Checklist.Score is { IsProvisional: true }),
            Field.WrittenOrNull(
                "window",
                "the days from the invitation to the last day to apply; null without an invitation",
                AdvisedWindows,
                (ChecklistDocument d) => d.Window),
            Field.Written("flags", "the red flags, the most serious first", Values.ListOf(Flags), (ChecklistDocument d) => d.Flags),
            Field.Written(
                "items",
                "the evidence, by person, and within a person with the most points at stake first",
                Values.ListOf(Items),
                (ChecklistDocument d) => d.Items),
            Field.WrittenOrNull(
                "fees",
                "the fees of the family; null on a day whose table is not available, for which no amount is guessed",
                Fees,
                (ChecklistDocument d) => d.Checklist.Fees),
            Field.Written(
                "expiries",
                "when each document expires and what is lost then, the nearest first",
                Values.ListOf(Expiries),
                (ChecklistDocument d) => d.Checklist.Expiries),
            Field.Written(
                "missingFacts",
                "the missing facts, those that unlock most first",
                Values.ListOf(MissingFacts),
                (ChecklistDocument d) => d.MissingFacts),
            Field.Written("notices", "what a reader must know", Values.ListOf(Said.Notice), (ChecklistDocument d) => d.Notices),
        ]);
}

/// <summary>A <c>crs-checklist/1</c> document.</summary>
internal sealed record ChecklistDocument(ApplicationChecklist Checklist, string? Id, OfficialLanguage Language)
{
    private readonly ApplicationText _words = ApplicationText.Of(Language);

    public (SubmissionWindow Window, SubmissionAdvice? Advice)? Window =>
        Checklist.Window is { } window ? (window, Checklist.Advice) : null;

    public ImmutableArray<(RedFlag Flag, ApplicationText Words)> Flags => [.. Checklist.Flags.Select(flag => (flag, _words))];

    public ImmutableArray<(ChecklistItem Item, ApplicationText Words)> Items => [.. Checklist.Items.Select(item => (item, _words))];

    public ImmutableArray<(MissingFact Fact, ApplicationText Words)> MissingFacts =>
        [.. Checklist.MissingFacts.Select(fact => (fact, _words))];

    public ImmutableArray<Said> Notices => [.. Checklist.Notices.Select(Of)];

    private Said Of(Notice notice)
    {
        string message = _words.Notice(notice) ?? CrsText.Of(Language).Notice(notice);
        return new Said(notice.Path, notice.Code, message, notice.Facts.Named(ChecklistNoticeCodes.FactsOf(notice.Code)));
    }
}
