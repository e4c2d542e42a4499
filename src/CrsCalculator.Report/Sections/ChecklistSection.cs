using CrsCalculator.Application;
using CrsCalculator.Report.Html;
using CrsCalculator.Report.Text;

namespace CrsCalculator.Report.Sections;

/// <summary>What must be proven, with a table for each person, and the missing facts.</summary>
internal static class ChecklistSection
{
    public const string Id = "checklist";

    public static void Write(ReportPage page, ApplicationChecklist checklist)
    {
        page.Section(Id, ReportPhrases.Checklist);
        page.Paragraph(page.Text.Say(ReportPhrases.ChecklistOn, page.Text.LongDay(checklist.On)));
        page.Paragraph(page.Text.Say(ReportPhrases.StakesDoNotAddUp));
        foreach (IGrouping<(ApplicantRole Role, int? Index), ChecklistItem> person in
            checklist.Items.GroupBy(static item => (item.Person, item.Index)))
        {
            WriteItems(page, person.Key.Role, person.Key.Index, person);
        }

        WriteMissingFacts(page, checklist);
        page.EndSection();
    }

    private static void WriteItems(ReportPage page, ApplicantRole role, int? index, IEnumerable<ChecklistItem> items)
    {
        string place = index is { } child ? $"-{Invariant.Text(child + 1)}" : string.Empty;
        Table table = page.Table(
            $"checklist-{Code.Of(role)}{place}",
            page.Text.Application(words => words.Person(role, index)),
            page.Head(ReportPhrases.Evidence),
            page.Head(ReportPhrases.Need),
            page.UnbrokenHead(ReportPhrases.AtHand),
            page.UnbrokenHead(ReportPhrases.AtStake),
            page.Head(ReportPhrases.Provision));
        foreach (ChecklistItem item in items)
        {
            table.Row(
                Cell.Of([page.Text.Application(words => words.Have(item)), .. Details(page.Text, item)]),
                Cell.Of([page.Text.Application(words => words.Need(item.Need)), .. Reason(page.Text, item)]),
                Cell.Of([AtHand(page.Text, item), .. Usable(page.Text, item), .. Note(item)]),
                Cell.Of(StakeWords.Of(page.Text, item.AtStake)),
                Cell.Of([page.Provision(item.Row.Citation), .. Certainty(page.Text, item)]));
        }

        table.End();
    }

    /// <summary>Says whether a missing paper is on its way, comes too late, or is incomplete.</summary>
    private static Line AtHand(ReportText text, ChecklistItem item) => item switch
    {
        { State: EvidenceState.Missing, Document.State: DocumentState.Requested } => text.Say(ReportPhrases.Requested),
        { State: EvidenceState.Missing, Lacks.IsEmpty: false } => text.Say(ReportPhrases.Incomplete),
        { State: EvidenceState.Missing, Document.State: DocumentState.Held } => text.Say(ReportPhrases.IssuedLater),
        _ => text.Application(words => words.State(item.State)),
    };

    private static IEnumerable<Line> Note(ChecklistItem item) => string.IsNullOrWhiteSpace(item.Document?.Note)
        ? []
        : [new Line(item.Document.Note) { IsForeign = true, Style = Line.NoteStyle }];

    private static IEnumerable<Line> Details(ReportText text, ChecklistItem item)
    {
        if (!item.Paths.IsEmpty)
        {
            yield return Line.Note(text.Say(ReportPhrases.Proves, string.Join(", ", item.Paths)));
        }

        if (!item.MustShow.IsEmpty)
        {
            yield return Line.Note(text.Say(ReportPhrases.MustShow, Elements(text, item.MustShow)));
        }

        if (!item.Lacks.IsEmpty)
        {
            yield return new Line(text.Say(ReportPhrases.Lacks, Elements(text, item.Lacks))) { Style = "note strong" };
        }
    }

    private static string Elements(ReportText text, IEnumerable<string> codes) =>
        string.Join(", ", codes.Select(code => text.Application(words => words.Element(code))));

    private static IEnumerable<Line> Reason(ReportText text, ChecklistItem item)
    {
        if (text.Application(words => words.Reason(item) ?? string.Empty) is { Length: > 0 } reason)
        {
            yield return Line.Note(reason);
        }

        if (!item.MissingFacts.IsEmpty)
        {
            yield return Line.Note(text.Say(ReportPhrases.DependsOn, string.Join(", ", item.MissingFacts)));
        }
    }

    private static IEnumerable<Line> Usable(ReportText text, ChecklistItem item)
    {
        if (item.UsableFrom is { } from)
        {
            yield return Line.Note(text.Say(ReportPhrases.UsableFrom, ReportText.Day(from)));
        }

        if (item.UsableUntil is { } until)
        {
            yield return Line.Note(text.Say(ReportPhrases.UsableUntil, ReportText.Day(until)));
        }
    }

    private static IEnumerable<Line> Certainty(ReportText text, ChecklistItem item) => item.Row.Certainty == CrsCalculator.Certainty.Certain
        ? []
        : [Line.Note(text.Crs(words => words.Certainty(item.Row.Certainty)))];

    private static void WriteMissingFacts(ReportPage page, ApplicationChecklist checklist)
    {
        if (checklist.MissingFacts.IsEmpty)
        {
            return;
        }

        page.Heading(page.Text.Say(ReportPhrases.MissingFacts));
        Table table = page.Table(
            "missing-facts-table",
            page.Text.Say(ReportPhrases.MissingFactsTable),
            page.Head(ReportPhrases.Question),
            page.Head(ReportPhrases.Fact),
            page.NumberHead(ReportPhrases.Decides));
        foreach (MissingFact fact in checklist.MissingFacts)
        {
            table.Row(
                page.Text.Application(words => words.Question(fact)),
                page.Text.Set(fact.Path),
                page.Text.Number(fact.Unlocks.Length));
        }

        table.End();
    }
}
