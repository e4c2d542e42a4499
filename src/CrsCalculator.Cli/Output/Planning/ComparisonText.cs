using CrsCalculator.Cli.Words;
using CrsCalculator.Planning;

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
        TableOf(page, comparison).Print();
        NoticesText.Print(page, [.. comparison.One.Notices.Concat(comparison.Other.Notices).Distinct()]);
    }

    private static Sentence? Mark(CrsBreakdown side) =>
        side.Score.IsProvisional ? new Sentence(CommonWords.Provisional) : null;

    private static Table TableOf(Page page, RulesetComparison comparison)
    {
        var table = new Table(
            page,
            Column.Text(Cell.Empty),
            Column.Number(page.Cell(CommonWords.Title, comparison.One.Ruleset.Id)),
            Column.Number(page.Cell(CommonWords.Title, comparison.Other.Ruleset.Id)),
            Column.Number(page.Head(CommonWords.Change)));
        foreach (CrsSection section in SectionsOf(comparison))
        {
            (int one, int other) = (comparison.One.Score[section], comparison.Other.Score[section]);
            table.Add(
                Cell.Of(page.Speech.Crs.Section(section)),
                Cell.Of(one),
                Cell.Of(other),
                Cell.Of($"{other - one:+0;-0;0}"));
            foreach (FactorChange change in comparison.Factors.Where(change => change.Rule.Section == section))
            {
                int before = comparison.One.LineOf(change.Factor)?.Points ?? 0;
                table.Add(
                    Cell.Of($" {page.Speech.Crs.Factor(change.Rule)}"),
                    Cell.Of(before),
                    Cell.Of(before + change.Points),
                    Cell.Of($"{change.Points:+0;-0}"));
            }
        }

        return table;
    }

    /// <summary>Returns the sections that either ruleset has.</summary>
    private static IEnumerable<CrsSection> SectionsOf(RulesetComparison comparison) =>
        comparison.One.Ruleset.Tables.Sections.Concat(comparison.Other.Ruleset.Tables.Sections)
            .Select(static section => section.Id)
            .Distinct()
            .Order();
}
