using CrsCalculator.Text;
using NodaTime.Text;
using Spectre.Console;
using Cell = Spectre.Console.Text;

namespace CrsCalculator.Cli.Output;

/// <summary>An explained score for a reader: sections, factors with bars against their maximum, notices.</summary>
internal static class ScoreText
{
    private const int BarWidth = 10;

    // What the widest names, inputs and bars need. A narrower terminal gets lines, which can wrap without losing a number.
    private const int WidthOfGrid = 80;
    private static readonly CrsText Words = CrsText.English;

    public static void Print(IAnsiConsole console, ScoredCandidate candidate, bool explain)
    {
        CrsBreakdown breakdown = candidate.Breakdown;
        PrintHead(console, breakdown, candidate.Id);
        console.WriteLine();
        if (console.Profile.Width >= WidthOfGrid)
        {
            console.Write(Factors(breakdown));
        }
        else
        {
            PrintLines(console, breakdown);
        }

        if (explain)
        {
            ReasonsText.Print(console, candidate);
        }

        if (candidate.Assessment is { } assessment)
        {
            PrintUnused(console, assessment);
        }

        NoticesText.Print(console, breakdown.Notices);
    }

    private static void PrintHead(IAnsiConsole console, CrsBreakdown breakdown, string? id)
    {
        if (id is not null)
        {
            console.MarkupLineInterpolated($"[dim]{Printable.Of(id)}[/]");
        }

        string on = breakdown.On is { } date ? $" on {LocalDatePattern.Iso.Format(date)}" : string.Empty;
        console.MarkupLineInterpolated($"[bold]CRS {breakdown.Score.Total}[/]{on}, by the rules of {breakdown.Ruleset.Id}");
    }

    public static IEnumerable<IGrouping<CrsSection, CrsBreakdownLine>> Sections(CrsBreakdown breakdown) =>
        breakdown.Lines.GroupBy(static line => line.Factor.Section());

    private static void PrintLines(IAnsiConsole console, CrsBreakdown breakdown)
    {
        foreach (IGrouping<CrsSection, CrsBreakdownLine> section in Sections(breakdown))
        {
            console.MarkupLineInterpolated($"[bold]{Words.Section(section.Key)}: {breakdown.Score[section.Key]}[/] of {Maximum(breakdown, section.Key)}");
            foreach (CrsBreakdownLine line in section)
            {
                string cut = line.Points < line.BeforeCaps ? $", cut from {line.BeforeCaps}" : string.Empty;
                console.MarkupLineInterpolated($" {Words.Factor(line.Factor)}: [bold]{line.Points}[/] of {line.Maximum}{cut} ({Words.Input(line.Factor, breakdown.Factors)})");
            }
        }
    }

    private static Grid Factors(CrsBreakdown breakdown)
    {
        Grid grid = new Grid()
            .AddColumn(new GridColumn().NoWrap())
            .AddColumn(new GridColumn())
            .AddColumn(new GridColumn().RightAligned().NoWrap())
            .AddColumn(new GridColumn().NoWrap())
            .AddColumn(new GridColumn().NoWrap());
        foreach (IGrouping<CrsSection, CrsBreakdownLine> section in Sections(breakdown))
        {
            AddSection(grid, breakdown, section.Key);
            foreach (CrsBreakdownLine line in section)
            {
                AddFactor(grid, breakdown, line);
            }
        }

        return grid;
    }

    private static void AddSection(Grid grid, CrsBreakdown breakdown, CrsSection section) => grid.AddRow(
        new Markup($"[bold]{Markup.Escape(Words.Section(section))}[/]"),
        new Cell(string.Empty),
        new Markup($"[bold]{breakdown.Score[section]}[/]"),
        new Cell($"of {Maximum(breakdown, section)}"),
        new Cell(string.Empty));

    private static void AddFactor(Grid grid, CrsBreakdown breakdown, CrsBreakdownLine line) => grid.AddRow(
        new Cell($" {Words.Factor(line.Factor)}"),
        new Cell(Words.Input(line.Factor, breakdown.Factors)),
        new Cell($"{line.Points}"),
        new Cell($"of {line.Maximum}"),
        line.Points < line.BeforeCaps ? new Markup($"[yellow]cut from {line.BeforeCaps}[/]") : Bar(line));

    private static Markup Bar(CrsBreakdownLine line) => line.Maximum == 0 ? new Markup(string.Empty) : Output.Bar.Of(line.Points, line.Maximum, BarWidth);

    private static int Maximum(CrsBreakdown breakdown, CrsSection section) => section switch
    {
        CrsSection.Core => (breakdown.Factors.Spouse is null ? breakdown.Ruleset.Tables.Single : breakdown.Ruleset.Tables.WithSpouse).Maximum,
        CrsSection.Spouse => breakdown.Ruleset.Tables.Spouse.Maximum,
        CrsSection.Transferability => breakdown.Ruleset.Tables.Transferability.Maximum,
        _ => breakdown.Ruleset.Tables.Additional.Maximum,
    };

    private static void PrintUnused(IAnsiConsole console, CrsAssessment assessment)
    {
        if (assessment.UnusedDocuments.IsEmpty)
        {
            return;
        }

        console.WriteLine();
        console.MarkupLine("[bold]Not used[/]");
        foreach (UnusedDocument document in assessment.UnusedDocuments)
        {
            console.MarkupLineInterpolated($"  {document.Path}: {Words.Unused(document)}");
        }
    }
}
