using CrsCalculator.Cli.Words;
using CrsCalculator.Planning;
using CrsCalculator.Rounds;
using Spectre.Console;
using Spectre.Console.Rendering;
using Cell = Spectre.Console.Text;

namespace CrsCalculator.Cli.Output.Planning;

/// <summary>
/// The levers of a plan: gain and score, the id, what it changes, and the rounds that it opens. Where ids would leave too little room for
/// words, they stand below them.
/// </summary>
internal static class LeversTable
{
    // The longest id, gain, score and half of this for words.
    private const int WidthOfColumns = 120;

    public static Grid Of(Page page, ImprovementPlan plan, RoundPlan? rounds)
    {
        bool hasColumnOfIds = page.Width >= WidthOfColumns;
        Grid grid = new Grid()
            .AddColumn(new GridColumn().NoWrap().RightAligned())
            .AddColumn(new GridColumn().NoWrap().RightAligned());
        grid = hasColumnOfIds ? grid.AddColumn(new GridColumn().NoWrap()).AddColumn() : grid.AddColumn();
        IRenderable[] head = [page.Head(PlanningWords.Gain), page.Head(PlanningWords.Score), page.Head(PlanningWords.Lever)];
        grid.AddRow(hasColumnOfIds ? [.. head, page.Head(PlanningWords.Moves)] : head);
        foreach (Lever lever in plan.Levers)
        {
            var id = new Cell(lever.Id);
            IRenderable moves = page.Cell(PlanningWords.LeverAndFactors, page.Speech.Crs.Lever(lever), Moved(page.Speech, lever));
            IRenderable[] opens = rounds is null ? [] : [.. OpeningsText.Of(page, rounds.Opens(lever.Id))];
            IRenderable[] numbers = [page.Cell(PlanningWords.GainOf, lever.Gain), new Cell($"{lever.Total}")];
            grid.AddRow(hasColumnOfIds ? [.. numbers, id, new Rows([moves, .. opens])] : [.. numbers, new Rows([moves, id, .. opens])]);
        }

        return grid;
    }

    private static string Moved(Speech speech, Lever lever) =>
        string.Join(
            ", ",
            lever.Factors.Select(change => speech.Say(PlanningWords.FactorChange, speech.Crs.Factor(change.Rule), change.Points)));
}
