using CrsCalculator.Text;
using NodaTime.Text;
using Spectre.Console;
using Cell = Spectre.Console.Text;

namespace CrsCalculator.Cli.Output.Planning;

/// <summary>A candidate under two rulesets, for a reader.</summary>
internal static class ComparisonText
{
    private static readonly CrsText Words = CrsText.English;

    public static void Print(IAnsiConsole console, RulesetComparison comparison, string? id)
    {
        if (id is not null)
        {
            console.MarkupLineInterpolated($"[dim]{Printable.Of(id)}[/]");
        }

        console.MarkupLineInterpolated($"[bold]CRS {comparison.One.Score.Total}[/] on {LocalDatePattern.Iso.Format(comparison.On)} by the rules of {comparison.One.Ruleset.Id}, [bold]{comparison.Other.Score.Total}[/] by those of {comparison.Other.Ruleset.Id} ({comparison.Change:+0;-0;no change})");
        console.WriteLine();
        Grid grid = new Grid()
            .AddColumn(new GridColumn().NoWrap())
            .AddColumn(new GridColumn().NoWrap().RightAligned())
            .AddColumn(new GridColumn().NoWrap().RightAligned())
            .AddColumn(new GridColumn().NoWrap().RightAligned());
        grid.AddRow(new Cell(string.Empty), new Markup($"[bold]{Markup.Escape(comparison.One.Ruleset.Id)}[/]"), new Markup($"[bold]{Markup.Escape(comparison.Other.Ruleset.Id)}[/]"), new Markup("[bold]change[/]"));
        foreach (CrsSection section in Enum.GetValues<CrsSection>())
        {
            (int one, int other) = (comparison.One.Score[section], comparison.Other.Score[section]);
            grid.AddRow(new Cell(Words.Section(section)), new Cell($"{one}"), new Cell($"{other}"), new Cell($"{other - one:+0;-0;0}"));
            foreach (FactorChange change in comparison.Factors.Where(change => change.Factor.Section() == section))
            {
                int before = comparison.One.LineOf(change.Factor)?.Points ?? 0;
                grid.AddRow(new Cell($" {Words.Factor(change.Factor)}"), new Cell($"{before}"), new Cell($"{before + change.Points}"), new Cell($"{change.Points:+0;-0}"));
            }
        }

        console.Write(grid);
        NoticesText.Print(console, [.. comparison.One.Notices.Concat(comparison.Other.Notices).Distinct()]);
    }
}
