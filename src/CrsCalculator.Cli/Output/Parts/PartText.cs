using System.Collections.Immutable;
using CrsCalculator.Cli.Words;
using CrsCalculator.Rules;
using Spectre.Console;
using Cell = Spectre.Console.Text;

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
        _page.Line(PartWords.Source, $"{entry.Citation!.Instruction}, {entry.Citation.Section}");
        _page.Line(
            entry.VerifiedTo is null ? PartWords.Certainty : PartWords.CertaintyAndVerified,
            _page.Speech.Crs.Certainty(entry.Certainty),
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
        Grid grid = new Grid()
            .AddColumn(new GridColumn().PadLeft(2).PadRight(2))
            .AddColumn(new GridColumn().PadRight(2))
            .AddColumn(new GridColumn().PadRight(0));
        foreach (PartLine line in sheet.Lines)
        {
            grid.AddRow(
                new Cell(_page.Speech.Of(line.Name)),
                new Cell(line.Value),
                _page.Cell(PartWords.Provision, line.Provision ?? string.Empty));
        }

        _page.Write(grid);
    }

    private void Print(PartTable sheet)
    {
        Table table = new Table().Border(TableBorder.Simple).AddColumn(new TableColumn(new Cell(sheet.Title)));
        foreach (string head in sheet.Heads)
        {
            table.AddColumn(new TableColumn(new Cell(head)).RightAligned());
        }

        foreach (ImmutableArray<string> row in sheet.Rows)
        {
            table.AddRow(row.Select(static cell => new Cell(cell)));
        }

        _page.Write(table);
        if (sheet.Citation is { } citation)
        {
            _page.Line(RulesetWords.Source, $"{citation.Instruction} {citation.Section}");
        }
    }
}
