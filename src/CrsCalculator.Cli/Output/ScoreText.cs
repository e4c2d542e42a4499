using CrsCalculator.Cli.Words;
using CrsCalculator.Rules;

namespace CrsCalculator.Cli.Output;

/// <summary>An explained score for a reader: sections, factors with bars against their maximum, notices.</summary>
internal static class ScoreText
{
    private const int BarWidth = 10;

    public static void Print(Page page, ScoredCandidate candidate, bool explain)
    {
        CrsBreakdown breakdown = candidate.Breakdown;
        PrintHead(page, breakdown, candidate.Id);
        page.Blank();
        Factors(page, breakdown).Print();
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

    /// <summary>Whether a line counts for nothing because another line of its group is higher, or as high and comes first.</summary>
    public static bool IsNotHighest(CrsBreakdown breakdown, CrsBreakdownLine line)
    {
        CrsTables tables = breakdown.Ruleset.Tables;
        return tables.Groups.Any(group => group.Id == line.Rule.Group && group.Combine == Combine.Highest)
            && breakdown.Lines.Where(other => other.Rule.Group == line.Rule.Group).MaxBy(static other => other.BeforeCaps) != line;
    }

    private static Table Factors(Page page, CrsBreakdown breakdown)
    {
        var table = new Table(
            page,
            Column.Text(Cell.Empty),
            Column.Text(Cell.Empty),
            Column.Number(Cell.Empty),
            Column.Fixed(Cell.Empty),
            Column.Bar(BarWidth),
            Column.Fixed(Cell.Empty));
        foreach (IGrouping<CrsSection, CrsBreakdownLine> section in Sections(breakdown))
        {
            AddSection(page, table, breakdown, section.Key);
            foreach (CrsBreakdownLine line in section)
            {
                AddFactor(page, table, breakdown, line);
            }
        }

        return table;
    }

    private static void AddSection(Page page, Table table, CrsBreakdown breakdown, CrsSection section) => table.Add(
        page.Cell(CommonWords.Title, page.Speech.Crs.Section(section)),
        Cell.Empty,
        page.Cell(CommonWords.Title, breakdown.Score[section]),
        page.Cell(CommonWords.OutOf, Maximum(breakdown, section)),
        Cell.Empty,
        Cell.Empty);

    private static void AddFactor(Page page, Table table, CrsBreakdown breakdown, CrsBreakdownLine line) => table.Add(
        Cell.Of($" {page.Speech.Crs.Factor(line.Rule)}"),
        page.Text(page.Speech.Crs.Input(line.Rule, breakdown.Factors)),
        Cell.Of(line.Points),
        page.Cell(CommonWords.OutOf, line.Maximum),
        line.Maximum == 0 ? Cell.Empty : Cell.Of(new Bar(line.Points, line.Maximum)),
        CutOf(page, breakdown, line));

    private static Cell CutOf(Page page, CrsBreakdown breakdown, CrsBreakdownLine line) => line.Points == line.BeforeCaps
        ? Cell.Empty
        : page.Cell(IsNotHighest(breakdown, line) ? ScoreWords.NotHighest : ScoreWords.CutFrom, line.BeforeCaps);

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
