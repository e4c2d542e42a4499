using System.Collections.Immutable;
using CrsCalculator.Cli.Words;
using CrsCalculator.Rules;

namespace CrsCalculator.Cli.Output.Parts;

/// <summary>A part of the rule book for a reader: every entry with its days, its source and all its values.</summary>
internal sealed class PartText
{
    private readonly Page _page;

    private PartText(Page page) => _page = page;

    public static void Print(Page page, PartView part)
    {
        var text = new PartText(page);
        page.Line(CommonWords.Title, part.Title);
        foreach (OfficialPage official in part.Pages)
        {
            page.Verbatim($"  {official.AddressIn(page.Speech.Language).AbsoluteUri}");
        }

        foreach (PartEntry entry in part.Entries)
        {
            page.Blank();
            text.Print(entry);
        }
    }

    private void Print(PartEntry entry)
    {
        if (entry.Gap is { } gap)
        {
            _page.Line(PartWords.NoRule, Days(entry), _page.Speech.Crs.Gap(gap));
            return;
        }

        _page.Line(CommonWords.Title, Days(entry));
        _page.Line(PartWords.Source, _page.Speech.Source($"{entry.Citation!.Instruction}, {entry.Citation.Section}"));
        _page.Line(
            entry.VerifiedTo is null ? PartWords.Certainty : PartWords.CertaintyAndVerified,
            entry.CertaintyIn(_page.Speech),
            entry.VerifiedTo);
        PartSheet sheet = entry.Sheet(_page.Speech);
        PrintLines(sheet);
        foreach (PartTable table in sheet.Tables)
        {
            Print(table);
        }
    }

    public static Sentence Days(PartEntry entry) =>
        entry.Gap is { Reason: GapReason.NotYetInForce } ? new Sentence(RulesetWords.Until, entry.To)
        : entry.To is null ? new Sentence(RulesetWords.Since, entry.From)
        : new Sentence(RulesetWords.Days, entry.From, entry.To);

    private void PrintLines(PartSheet sheet)
    {
        if (sheet.Lines.IsEmpty)
        {
            return;
        }

        _page.Blank();
        var table = new Table(_page, Column.Text(Cell.Empty), Column.Text(Cell.Empty)) { Indent = 2 };
        foreach (PartLine line in sheet.Lines)
        {
            Cell value = line.Provision is { } provision
                ? _page.Cell(PartWords.ValueAndProvision, line.Value, _page.Speech.Source(provision))
                : _page.Text(line.Value);
            table.Add(_page.Cell(line.Name), value);
        }

        table.Print();
    }

    private void Print(PartTable sheet)
    {
        IEnumerable<Column> values = sheet.Heads.Select(static head => Column.Number(Cell.Of(head)));
        var table = new Table(_page, [Column.Text(_page.Text(sheet.Title)), .. values]) { Indent = 2, IsRuled = true };
        foreach (ImmutableArray<string> row in sheet.Rows)
        {
            table.Add(row.Select(_page.Text));
        }

        _page.Blank();
        table.Print();
        if (sheet.Citation is { } citation)
        {
            _page.Line(RulesetWords.Source, _page.Speech.Source($"{citation.Instruction} {citation.Section}"));
        }
    }
}
