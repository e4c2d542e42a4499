using CrsCalculator.Cli.Words;
using CrsCalculator.Planning;
using CrsCalculator.Rounds;
using Spectre.Console;
using Spectre.Console.Rendering;

namespace CrsCalculator.Cli.Output.Planning;

/// <summary>The sets of changes that reach a target.</summary>
internal static class AnswerText
{
    private const int IndentOfDetails = 4;

    /// <summary>The ids of a set's levers.</summary>
    public static Sentence Together(LeverSet set) =>
        set.Levers.IsEmpty ? new Sentence(CommonWords.None) : Sentence.AsIs(string.Join(" + ", set.Levers));

    /// <summary>How many changes are needed, then each set; what is known of rounds with several sets alike stands below the last.</summary>
    public static void PrintSets(Page page, Sentence target, TargetAnswer answer, RoundPlanAnswer? steered)
    {
        int changes = answer.Sets[0].Levers.Length;
        CountedPhrase phrase = answer.IsComplete ? PlanningWords.Takes
            : answer.IsLeastCostProven ? PlanningWords.TakesAndMaybeMore
            : PlanningWords.Suffices;
        page.Line(page.Speech.For(phrase, changes), target, changes, answer.ProvenCost);
        for (int i = 0; i < answer.Sets.Length; i++)
        {
            page.Inset(PlanningWords.Set, answer.Sets[i].Total, Together(answer.Sets[i]));
            if (steered is not null && (i + 1 == answer.Sets.Length || !AreAlike(steered.Sets[i], steered.Sets[i + 1])))
            {
                PrintDetails(page, steered, steered.Sets[i]);
            }
        }
    }

    /// <summary>What is known of rounds with a set.</summary>
    public static void PrintDetails(Page page, RoundPlanAnswer steered, RoundPlanSet set)
    {
        IRenderable[] lines = [.. RoundTargetText.DetailsOf(page, steered, set)];
        if (lines.Length > 0)
        {
            page.Write(new Padder(new Rows(lines), new Padding(IndentOfDetails, 0, 0, 0)));
        }
    }

    private static bool AreAlike(RoundPlanSet one, RoundPlanSet other) =>
        one.Reason == other.Reason && one.RoundsWithinReach == other.RoundsWithinReach && one.Opens.SequenceEqual(other.Opens);
}
