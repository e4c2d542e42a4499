using CrsCalculator.Cli.Words;
using CrsCalculator.Planning;
using Spectre.Console;
using Cell = Spectre.Console.Text;

namespace CrsCalculator.Cli.Output.Planning;

/// <summary>What would raise a score, for a reader.</summary>
internal static class ImproveText
{
    public static void Print(Page page, ImprovementPlan plan, Improvement asked)
    {
        IdText.Print(page, asked.Id);
        Sentence? provisional = plan.IsProvisional ? new Sentence(CommonWords.Provisional) : null;
        page.Line(PlanningWords.PlanHead, plan.Total, plan.Date.On, plan.Ruleset.Id, provisional);
        PrintLevers(page, plan);
        PrintBest(page, plan);
        PrintAnswer(page, plan, asked.Answer);
        PrintPrincipals(page, asked.Principals);
        NoticesText.Print(page, asked.NoticesWith(plan));
    }

    private static void PrintLevers(Page page, ImprovementPlan plan)
    {
        page.Blank();
        if (plan.Levers.IsEmpty)
        {
            page.Line(PlanningWords.NoLever);
            return;
        }

        Grid grid = new Grid()
            .AddColumn(new GridColumn().NoWrap().RightAligned())
            .AddColumn(new GridColumn().NoWrap().RightAligned())
            .AddColumn(new GridColumn().NoWrap())
            .AddColumn(new GridColumn().NoWrap());
        grid.AddRow(
            page.Head(PlanningWords.Gain),
            page.Head(PlanningWords.Score),
            page.Head(PlanningWords.Lever),
            page.Head(PlanningWords.Moves));
        foreach (Lever lever in plan.Levers)
        {
            grid.AddRow(
                page.Cell(PlanningWords.GainOf, lever.Gain),
                new Cell($"{lever.Total}"),
                new Cell(lever.Id),
                page.Cell(PlanningWords.LeverAndFactors, page.Speech.Crs.Lever(lever), Moved(page.Speech, lever)));
        }

        page.Write(grid);
    }

    private static string Moved(Speech speech, Lever lever) =>
        string.Join(
            ", ",
            lever.Factors.Select(change => speech.Say(PlanningWords.FactorChange, speech.Crs.Factor(change.Rule), change.Points)));

    private static void PrintBest(Page page, ImprovementPlan plan)
    {
        if (plan.Best(ImprovementPlan.MostChanges).Levers.IsEmpty)
        {
            return;
        }

        page.Blank();
        for (int changes = 1; changes <= ImprovementPlan.MostChanges; changes++)
        {
            LeverSet best = plan.Best(changes);
            page.Line(PlanningWords.MostBy, page.Speech.Count(PlanningWords.Changes, changes), best.Total, Together(best));
        }
    }

    private static void PrintAnswer(Page page, ImprovementPlan plan, TargetAnswer? answer)
    {
        if (answer is null)
        {
            return;
        }

        page.Blank();
        if (!answer.IsReachable)
        {
            page.Line(PlanningWords.OutOfReach, answer.Target, answer.GreatestTotal);
        }
        else if (answer.Target <= plan.Total)
        {
            page.Line(PlanningWords.ReachedAlready, answer.Target);
        }
        else
        {
            PrintSets(page, answer);
        }
    }

    private static void PrintSets(Page page, TargetAnswer answer)
    {
        int changes = answer.Sets[0].Levers.Length;
        CountedPhrase phrase = answer.IsComplete ? PlanningWords.Takes
            : answer.IsLeastCostProven ? PlanningWords.TakesAndMaybeMore
            : PlanningWords.Suffices;
        page.Line(page.Speech.For(phrase, changes), answer.Target, changes, answer.ProvenCost);
        foreach (LeverSet set in answer.Sets)
        {
            page.Line(PlanningWords.Set, set.Total, Together(set));
        }
    }

    private static Sentence Together(LeverSet set) =>
        set.Levers.IsEmpty ? new Sentence(CommonWords.None) : Sentence.AsIs(string.Join(" + ", set.Levers));

    private static void PrintPrincipals(Page page, PrincipalChoice? choice)
    {
        if (choice is null)
        {
            return;
        }

        page.Blank();
        page.Line(PlanningWords.Principals);
        page.Line(PlanningWords.AsGiven, Told(page.Speech, choice.AsGiven));
        page.Line(PlanningWords.Swapped, Told(page.Speech, choice.Swapped));
    }

    private static string Told(Speech speech, PrincipalSide side)
    {
        IEnumerable<string> programs = side.Eligibility.Programs.Select(program =>
            speech.Say(PlanningWords.ProgramVerdict, Code.Of(program.Program), CommonWords.Verdict(program.Outcome)));
        return speech.Say(PlanningWords.Side, side.Assessment.Score.Total, string.Join(", ", programs));
    }
}
