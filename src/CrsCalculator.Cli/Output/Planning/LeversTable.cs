using CrsCalculator.Cli.Words;
using CrsCalculator.Planning;
using CrsCalculator.Rounds;

namespace CrsCalculator.Cli.Output.Planning;

/// <summary>
/// The levers of a plan: gain and score, the id, what it changes, and the rounds that it opens. If ids would leave too little room for
/// words, they are below them.
/// </summary>
internal static class LeversTable
{
    // Room for the longest id, gain and score; half of this is for words.
    private const int WidthOfColumns = 120;

    // So that the ways to the target, below the list, are on the same screen.
    private const int ShownAtMost = 10;

    /// <summary>Prints the levers with the greatest gain, and every one that opens rounds; or all of them.</summary>
    public static void Print(Page page, ImprovementPlan plan, RoundPlan? rounds, bool printsAll)
    {
        bool hasColumnOfIds = page.Width >= WidthOfColumns;
        Column[] numbers = [Column.Number(page.Head(PlanningWords.Gain)), Column.Number(page.Head(PlanningWords.Score))];
        var lever = Column.Fixed(page.Head(PlanningWords.Lever));
        Table table = hasColumnOfIds
            ? new Table(page, [.. numbers, lever, Column.Text(page.Head(PlanningWords.Moves))])
            : new Table(page, [.. numbers, Column.Text(page.Head(PlanningWords.Lever))]);
        Lever[] shown = [.. plan.Levers.Where((lever, i) => printsAll || i < ShownAtMost || rounds?.Opens(lever.Id) is { IsEmpty: false })];
        foreach (Lever one in shown)
        {
            Cell[] cells = [page.Cell(PlanningWords.GainOf, one.Gain), Cell.Of(one.Total)];
            Cell id = Cell.Of(one.Id);
            Cell moves = page.Cell(PlanningWords.LeverAndFactors, page.Speech.Crs.Lever(one), Moved(page.Speech, one));
            Cell[] opens = rounds is not null && OpeningsText.Of(page.Speech, rounds.Opens(one.Id)) is { } opened
                ? [page.Cell(opened)]
                : [];
            table.Add(hasColumnOfIds ? [.. cells, id, page.Stack([moves, .. opens])] : [.. cells, Cell.Stacked([moves, id, .. opens])]);
        }

        table.Print();
        if (shown.Length < plan.Levers.Length)
        {
            page.Line(PlanningWords.MoreLevers, plan.Levers.Length - shown.Length);
        }
    }

    private static string Moved(Speech speech, Lever lever) =>
        string.Join(
            ", ",
            lever.Factors.Select(change => speech.Say(PlanningWords.FactorChange, speech.Crs.Factor(change.Rule), change.Points)));
}
