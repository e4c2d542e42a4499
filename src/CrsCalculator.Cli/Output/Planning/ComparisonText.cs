using CrsCalculator.Cli.Words;
using CrsCalculator.Planning;
using Spectre.Console;
using Cell = Spectre.Console.Text;

namespace CrsCalculator.Cli.Output.Planning;

/// <summary>A candidate under two rulesets, for a reader.</summary>
internal static class ComparisonText
{
    public static void Print(Page page, RulesetComparison comparison, string? id)
    {
        IdText.Print(page, id);
        Sentence change = comparison.Change == 0
            ? new Sentence(PlanningWords.NoChange)
            : new Sentence(PlanningWords.ChangeOf, comparison.Change);
        page.Line(
            PlanningWords.ComparisonHead,
            comparison.One.Score.Total,
            comparison.On,
            comparison.One.Ruleset.Id,
            comparison.Other.Score.Total,
            comparison.Other.Ruleset.Id,
            change,
            Mark(comparison.One),
            Mark(comparison.Other));
        page.Blank();
        page.Write(Table(page, comparison));
        NoticesText.Print(page, [.. comparison.One.Notices.Concat(comparison.Other.Notices).Distinct()]);
    }

    private static Sentence? Mark(CrsBreakdown side) =>
        side.Score.IsProvisional ? new Sentence(CommonWords.Provisional) : null;

    private static Grid Table(Page page, RulesetComparison comparison)
    {
        Grid grid = new Grid()
            .AddColumn(new GridColumn().NoWrap())
            .AddColumn(new GridColumn().NoWrap().RightAligned())
            .AddColumn(new GridColumn().NoWrap().RightAligned())
            .AddColumn(new GridColumn().NoWrap().RightAligned());
        grid.AddRow(
            new Cell(string.Empty),
            page.Cell(CommonWords.Title, comparison.One.Ruleset.Id),
            page.Cell(CommonWords.Title, comparison.Other.Ruleset.Id),
            page.Head(CommonWords.Change));
        foreach (CrsSection section in SectionsOf(comparison))
        {
            (int one, int other) = (comparison.One.Score[section], comparison.Other.Score[section]);
            grid.AddRow(
                new Cell(page.Speech.Crs.Section(section)),
                new Cell($"{one}"),
                new Cell($"{other}"),
                new Cell($"{other - one:+0;-0;0}"));
            foreach (FactorChange change in comparison.Factors.Where(change => change.Rule.Section == section))
            {
                int before = comparison.One.LineOf(change.Factor)?.Points ?? 0;
                grid.AddRow(
                    new Cell($" {page.Speech.Crs.Factor(change.Rule)}"),
                    new Cell($"{before}"),
                    new Cell($"{before + change.Points}"),
                    new Cell($"{change.Points:+0;-0}"));
            }
        }

        return grid;
    }

    /// <summary>The sections that either ruleset has.</summary>
    private static IEnumerable<CrsSection> SectionsOf(RulesetComparison comparison) =>
        comparison.One.Ruleset.Tables.Sections.Concat(comparison.Other.Ruleset.Tables.Sections)
            .Select(static section => section.Id)
            .Distinct()
            .Order();
}
