using CrsCalculator.Planning;
using CrsCalculator.Report.Html;
using CrsCalculator.Report.Text;
using CrsCalculator.Rounds;

namespace CrsCalculator.Report.Sections;

/// <summary>What would raise the score, individually and combined.</summary>
internal static class PlanSection
{
    public const string Id = "plan";

    public static void Write(ReportPage page, ImprovementPlan plan, RoundPlanAnswer? answer)
    {
        page.Section(Id, ReportPhrases.Plan);
        page.Paragraph(page.Text.Say(ReportPhrases.PlanFrom, page.Text.Number(plan.Total), page.Text.LongDay(plan.Date.On)));
        if (plan.Levers.IsEmpty)
        {
            page.Paragraph(page.Text.Say(ReportPhrases.NoLever));
        }
        else
        {
            WriteLevers(page, plan);
        }

        WriteBest(page, plan);
        if (answer is not null)
        {
            TargetSection.Write(page, answer);
        }

        page.EndSection();
    }

    private static void WriteLevers(ReportPage page, ImprovementPlan plan)
    {
        Table table = page.Table(
            "levers-table",
            page.Text.Say(ReportPhrases.LeversTable),
            page.Head(ReportPhrases.Change),
            page.NumberHead(ReportPhrases.Gain),
            page.NumberHead(ReportPhrases.NewScore),
            page.Head(ReportPhrases.ByFactor));
        foreach (Lever lever in plan.Levers)
        {
            table.Row(
                page.Text.Capital(page.Text.Crs(words => words.Lever(lever))),
                page.Text.Signed(lever.Gain),
                page.Text.Number(lever.Total),
                Cell.Of(lever.Factors.Select(change => Line.Note(page.Text.Say(
                    ReportPhrases.FactorChange,
                    page.Text.Crs(words => words.Factor(change.Rule)),
                    page.Text.Signed(change.Points))))));
        }

        table.End();
    }

    private static void WriteBest(ReportPage page, ImprovementPlan plan)
    {
        LeverSet[] sets = [.. Enumerable.Range(1, ImprovementPlan.MostChanges).Select(plan.Best)];
        if (sets[0].Levers.IsEmpty)
        {
            return;
        }

        Table table = page.Table(
            "best-table",
            page.Text.Say(ReportPhrases.BestTable),
            page.NumberHead(ReportPhrases.Changes),
            page.NumberHead(ReportPhrases.NewScore),
            page.Head(ReportPhrases.Together));
        for (int i = 0; i < sets.Length; i++)
        {
            table.Row(page.Text.Number(i + 1), page.Text.Number(sets[i].Total), Changes(page.Text, plan, sets[i]));
        }

        table.End();
    }

    /// <summary>Returns the changes of a set, one per line.</summary>
    public static Cell Changes(ReportText text, ImprovementPlan plan, LeverSet set) =>
        Cell.Of(set.Levers.Select(id => new Line(text.Capital(text.Crs(words => words.Lever(plan.Lever(id)))))));
}
