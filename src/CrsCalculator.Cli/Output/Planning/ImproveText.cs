using CrsCalculator.Cli.Output.Rounds;
using CrsCalculator.Cli.Words;
using CrsCalculator.Planning;
using CrsCalculator.Rounds;

namespace CrsCalculator.Cli.Output.Planning;

/// <summary>What would raise a score, for a reader.</summary>
internal static class ImproveText
{
    /// <summary>Prints a plan.</summary>
    /// <param name="page">The page.</param>
    /// <param name="answer">The plan, with what was asked of it.</param>
    /// <param name="printsAll">Whether to list every lever, and not only the best.</param>
    public static void Print(Page page, AnsweredPlan answer, bool printsAll)
    {
        (ImprovementPlan plan, Improvement asked, SteeredPlan? steered) = answer;
        IdText.Print(page, asked.Id);
        Sentence? provisional = plan.IsProvisional ? new Sentence(CommonWords.Provisional) : null;
        page.Line(PlanningWords.PlanHead, plan.Total, plan.Date.On, plan.Ruleset.Id, provisional);
        PrintLevers(page, plan, steered?.Plan, printsAll);
        PrintBest(page, plan);
        PrintAnswer(page, plan, asked.Answer, steered?.Answer);
        PrintPrincipals(page, asked.Principals);
        if (steered is { ShowsRounds: true })
        {
            NoticesText.Print(page, [.. asked.NoticesWith(plan).Union(steered.Plan.Notices)]);
            RoundsText.PrintSource(page, steered.Input);
        }
        else
        {
            NoticesText.Print(page, asked.NoticesWith(plan));
        }
    }

    private static void PrintLevers(Page page, ImprovementPlan plan, RoundPlan? rounds, bool printsAll)
    {
        page.Blank();
        if (plan.Levers.IsEmpty)
        {
            page.Line(PlanningWords.NoLever);
        }
        else
        {
            LeversTable.Print(page, plan, rounds, printsAll);
        }
    }

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
            page.Line(PlanningWords.MostBy, page.Speech.Say(PlanningWords.Changes, changes), best.Total, AnswerText.Together(best));
        }
    }

    private static void PrintAnswer(Page page, ImprovementPlan plan, TargetAnswer? answer, RoundPlanAnswer? steered)
    {
        if (answer is null)
        {
            return;
        }

        page.Blank();
        if (steered?.Round is { } round)
        {
            RoundTargetText.Print(page, steered, round);
        }
        else if (!answer.IsReachable)
        {
            page.Line(PlanningWords.OutOfReach, answer.Target, answer.GreatestTotal);
        }
        else if (answer.Target <= plan.Total)
        {
            page.Line(PlanningWords.ReachedAlready, answer.Target);
        }
        else
        {
            AnswerText.PrintSets(page, new Sentence(PlanningWords.ToReach, answer.Target), answer, steered);
        }
    }

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
            speech.Say(PlanningWords.ProgramVerdict, speech.Name(program.Program), CommonWords.Verdict(program.Outcome)));
        return speech.Say(PlanningWords.Side, side.Assessment.Score.Total, string.Join(", ", programs));
    }
}
