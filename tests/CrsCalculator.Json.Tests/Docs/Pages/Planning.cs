using CrsCalculator;
using CrsCalculator.Planning;
using CrsCalculator.Rounds;
using NodaTime;

namespace PagesOfDocs;

/// <summary>The C# of docs/planning.md.</summary>
internal static class Planning
{
    public static void Block1(TextWriter Console)
    {
        Candidate profile = CrsCalculator.Json.Tests.Docs.Example.Cec;

        // <block>
        ImprovementPlan plan = ExpressEntry.Official.Plan(profile, new LocalDate(2026, 1, 21));
        foreach (Lever lever in plan.Levers)
        {
            Console.WriteLine($"{lever.Id}: +{lever.Gain}");
        }

        TargetAnswer answer = plan.Without("nomination").Reach(640);
        foreach (LeverSet set in answer.Sets)
        {
            Console.WriteLine($"{set.Total}: {string.Join(" + ", set.Levers)}");
        }

        Candidate changed = plan.ApplyToProfile(answer.Sets[0].Levers);
        Console.WriteLine(ExpressEntry.Official.Assess(changed, new LocalDate(2026, 1, 21)).Score);
        // </block>
    }

    public static void Block2(TextWriter Console)
    {
        Candidate engineer = CrsCalculator.Json.Tests.Docs.Example.Engineer;

        // <block>
        var steered = new RoundPlan(ExpressEntry.Official.Plan(engineer, new LocalDate(2026, 10, 1)), RoundHistory.Official);
        Console.WriteLine(string.Join(", ", steered.Opens("principal.work.canadian.1")));

        RoundPlanAnswer answer = steered.Reach(PlanTarget.OfCategory(RoundCategory.French));
        foreach (RoundPlanSet set in answer.Sets)
        {
            Console.WriteLine(set);
            Console.WriteLine($"round {answer.Round!.Number}, cut-off {answer.Round.CutOff}: {set.WouldHaveInvited}");
            Console.WriteLine($"{set.RoundsWithinReach} of {answer.RecentRounds.Length} rounds within reach");
        }
        // </block>
    }
}
