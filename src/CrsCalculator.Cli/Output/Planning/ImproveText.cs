using CrsCalculator.Json;
using CrsCalculator.Text;
using NodaTime.Text;
using Spectre.Console;
using Cell = Spectre.Console.Text;

namespace CrsCalculator.Cli.Output.Planning;

/// <summary>What would raise a score, for a reader.</summary>
internal static class ImproveText
{
    private static readonly CrsText Words = CrsText.English;

    public static void Print(IAnsiConsole console, ImprovementPlan plan, Improvement asked)
    {
        if (asked.Id is { } id)
        {
            console.MarkupLineInterpolated($"[dim]{Printable.Of(id)}[/]");
        }

        console.MarkupLineInterpolated($"[bold]CRS {plan.Total}[/] on {LocalDatePattern.Iso.Format(asked.On)}, by the rules of {plan.Ruleset.Id}");
        PrintLevers(console, plan);
        PrintBest(console, plan);
        PrintAnswer(console, plan, asked.Answer);
        PrintPrincipals(console, asked.Principals);
        NoticesText.Print(console, asked.Notices);
    }

    private static void PrintLevers(IAnsiConsole console, ImprovementPlan plan)
    {
        console.WriteLine();
        if (plan.Levers.IsEmpty)
        {
            console.WriteLine("No single change raises the score.");
            return;
        }

        Grid grid = new Grid()
            .AddColumn(new GridColumn().NoWrap().RightAligned())
            .AddColumn(new GridColumn().NoWrap().RightAligned())
            .AddColumn(new GridColumn().NoWrap())
            .AddColumn(new GridColumn().NoWrap());
        grid.AddRow(new Markup("[bold]gain[/]"), new Markup("[bold]score[/]"), new Markup("[bold]lever[/]"), new Markup("[bold]what it moves[/]"));
        foreach (Lever lever in plan.Levers)
        {
            grid.AddRow(new Markup($"[green]+{lever.Gain}[/]"), new Cell($"{lever.Total}"), new Cell(lever.Id), new Cell($"{Words.Lever(lever)} ({Moved(lever)})"));
        }

        console.Write(grid);
    }

    private static string Moved(Lever lever) => string.Join(", ", lever.Factors.Select(static change => $"{Words.Factor(change.Factor)} {change.Points:+0;-0}"));

    private static void PrintBest(IAnsiConsole console, ImprovementPlan plan)
    {
        if (plan.Best(ImprovementPlan.MostChanges).Levers.IsEmpty)
        {
            return;
        }

        console.WriteLine();
        for (int changes = 1; changes <= ImprovementPlan.MostChanges; changes++)
        {
            LeverSet best = plan.Best(changes);
            console.MarkupLineInterpolated($"The most by {changes} {(changes == 1 ? "change" : "changes")}: [bold]{best.Total}[/] ({Together(best)})");
        }
    }

    private static void PrintAnswer(IAnsiConsole console, ImprovementPlan plan, TargetAnswer? answer)
    {
        if (answer is null)
        {
            return;
        }

        console.WriteLine();
        if (!answer.IsReachable)
        {
            console.MarkupLineInterpolated($"[bold]{answer.Target} cannot be reached[/]: all changes together give {answer.GreatestTotal}.");
        }
        else if (answer.Target <= plan.Total)
        {
            console.MarkupLineInterpolated($"[bold]{answer.Target} is reached already[/].");
        }
        else
        {
            PrintSets(console, answer);
        }
    }

    private static void PrintSets(IAnsiConsole console, TargetAnswer answer)
    {
        int changes = answer.Sets[0].Levers.Length;
        console.MarkupLineInterpolated($"[bold]{answer.Target} takes {changes} {(changes == 1 ? "change" : "changes")}[/] at least:");
        foreach (LeverSet set in answer.Sets)
        {
            console.MarkupLineInterpolated($"  {set.Total}: {Together(set)}");
        }
    }

    private static string Together(LeverSet set) => set.Levers.IsEmpty ? "none" : string.Join(" + ", set.Levers);

    private static void PrintPrincipals(IAnsiConsole console, PrincipalChoice? choice)
    {
        if (choice is null)
        {
            return;
        }

        console.WriteLine();
        console.MarkupLine("[bold]Who is the principal applicant[/]");
        console.MarkupLineInterpolated($"  as given: {Told(choice.AsGiven)}");
        console.MarkupLineInterpolated($"  swapped:  {Told(choice.Swapped)}");
    }

    private static string Told(PrincipalSide side)
    {
        IEnumerable<string> programmes = side.Eligibility.Programmes.Select(static programme => $"{Codes.Programme.Of(programme.Programme)} {EligibilityText.Verdict(programme.IsEligible)}");
        return $"CRS {side.Assessment.Score.Total}; {string.Join(", ", programmes)}";
    }
}
