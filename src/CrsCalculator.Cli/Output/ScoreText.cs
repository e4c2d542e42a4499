using CrsCalculator.Cli.Words;
using CrsCalculator.Rules;
using Spectre.Console;
using Cell = Spectre.Console.Text;

namespace CrsCalculator.Cli.Output;

/// <summary>An explained score for a reader: sections, factors with bars against their maximum, notices.</summary>
internal static class ScoreText
{
    private const int BarWidth = 10;

    // What the widest names, inputs and bars need. A narrower terminal gets lines, which can wrap without losing a number.
    private const int WidthOfGrid = 80;

    public static void Print(Page page, ScoredCandidate candidate, bool explain)
    {
        CrsBreakdown breakdown = candidate.Breakdown;
        PrintHead(page, breakdown, candidate.Id);
        page.Blank();
        if (page.Width >= WidthOfGrid)
        {
            page.Write(Factors(page, breakdown));
        }
        else
        {
            PrintLines(page, breakdown);
        }

        if (explain)
        {
            ReasonsText.Print(page, candidate);
        }

        if (candidate.Assessment is { } assessment)
        {
            PrintUnused(page, assessment);
        }

        NoticesText.Print(page, breakdown.Notices);
    }

    private static void PrintHead(Page page, CrsBreakdown breakdown, string? id)
    {
        IdText.Print(page, id);
        var on = new Sentence(ScoreWords.On, breakdown.On);
        Sentence? provisional = breakdown.Score.IsProvisional ? new Sentence(CommonWords.Provisional) : null;
        page.Line(ScoreWords.Head, breakdown.Score.Total, on, breakdown.Ruleset.Id, provisional);
    }

    public static IEnumerable<IGrouping<CrsSection, CrsBreakdownLine>> Sections(CrsBreakdown breakdown) =>
        breakdown.Lines.GroupBy(static line => line.Rule.Section);

    /// <summary>Whether a line counts for nothing because another one of its group is higher, or as high and stands before it.</summary>
    public static bool IsNotHighest(CrsBreakdown breakdown, CrsBreakdownLine line)
    {
        CrsTables tables = breakdown.Ruleset.Tables;
        return tables.Groups.Any(group => group.Id == line.Rule.Group && group.Combine == Combine.Highest)
            && breakdown.Lines.Where(other => other.Rule.Group == line.Rule.Group).MaxBy(static other => other.BeforeCaps) != line;
    }

    private static void PrintLines(Page page, CrsBreakdown breakdown)
    {
        foreach (IGrouping<CrsSection, CrsBreakdownLine> section in Sections(breakdown))
        {
            page.Line(
                ScoreWords.Section,
                page.Speech.Crs.Section(section.Key),
                breakdown.Score[section.Key],
                Maximum(breakdown, section.Key));
            foreach (CrsBreakdownLine line in section)
            {
                page.Line(
                    ScoreWords.Factor,
                    page.Speech.Crs.Factor(line.Rule),
                    line.Points,
                    line.Maximum,
                    CutBehind(breakdown, line),
                    page.Speech.Crs.Input(line.Rule, breakdown.Factors));
            }
        }
    }

    private static Grid Factors(Page page, CrsBreakdown breakdown)
    {
        Grid grid = new Grid()
            .AddColumn(new GridColumn().NoWrap())
            .AddColumn(new GridColumn())
            .AddColumn(new GridColumn().RightAligned().NoWrap())
            .AddColumn(new GridColumn().NoWrap())
            .AddColumn(new GridColumn().NoWrap());
        foreach (IGrouping<CrsSection, CrsBreakdownLine> section in Sections(breakdown))
        {
            AddSection(page, grid, breakdown, section.Key);
            foreach (CrsBreakdownLine line in section)
            {
                AddFactor(page, grid, breakdown, line);
            }
        }

        return grid;
    }

    private static void AddSection(Page page, Grid grid, CrsBreakdown breakdown, CrsSection section) => grid.AddRow(
        page.Cell(CommonWords.Title, page.Speech.Crs.Section(section)),
        new Cell(string.Empty),
        page.Cell(CommonWords.Title, breakdown.Score[section]),
        page.Cell(CommonWords.OutOf, Maximum(breakdown, section)),
        new Cell(string.Empty));

    private static void AddFactor(Page page, Grid grid, CrsBreakdown breakdown, CrsBreakdownLine line) => grid.AddRow(
        new Cell($" {page.Speech.Crs.Factor(line.Rule)}"),
        new Cell(page.Speech.Crs.Input(line.Rule, breakdown.Factors)),
        new Cell($"{line.Points}"),
        page.Cell(CommonWords.OutOf, line.Maximum),
        line.Points == line.BeforeCaps ? Bar(line)
            : page.Cell(IsNotHighest(breakdown, line) ? ScoreWords.NotHighest : ScoreWords.CutFrom, line.BeforeCaps));

    private static Sentence? CutBehind(CrsBreakdown breakdown, CrsBreakdownLine line) => line.Points == line.BeforeCaps
        ? null
        : new Sentence(IsNotHighest(breakdown, line) ? CommonWords.NotHighestBehind : CommonWords.CutFromBehind, line.BeforeCaps);

    private static Markup Bar(CrsBreakdownLine line) =>
        line.Maximum == 0 ? new Markup(string.Empty) : Output.Bar.Of(line.Points, line.Maximum, BarWidth);

    private static int Maximum(CrsBreakdown breakdown, CrsSection section) =>
        breakdown.Ruleset.Tables.Maximum(section, breakdown.Factors.Spouse is not null);

    private static void PrintUnused(Page page, CrsAssessment assessment)
    {
        if (assessment.UnusedDocuments.IsEmpty)
        {
            return;
        }

        page.Blank();
        page.Line(ScoreWords.NotUsed);
        foreach (UnusedDocument document in assessment.UnusedDocuments)
        {
            page.Line(ScoreWords.Unused, document.Path, page.Speech.Crs.Unused(document));
        }
    }
}
