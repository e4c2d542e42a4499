using System.Collections.Immutable;
using CrsCalculator.Cli.Words;
using CrsCalculator.Planning;
using CrsCalculator.Rounds;

namespace CrsCalculator.Cli.Output.Planning;

/// <summary>The sets of changes that reach a target.</summary>
internal static class AnswerText
{
    /// <summary>The ids of a set's levers.</summary>
    public static Sentence Together(LeverSet set) =>
        set.Levers.IsEmpty ? new Sentence(CommonWords.None) : Sentence.AsIs(string.Join(" + ", set.Levers));

    /// <summary>Prints how many changes are needed, then each set. What several consecutive sets open is below the last of them.</summary>
    public static void PrintSets(Page page, Sentence target, TargetAnswer answer, RoundPlanAnswer? steered)
    {
        int changes = answer.Sets[0].Levers.Length;
        Phrase phrase = answer.IsComplete ? PlanningWords.Takes
            : answer.IsLeastCostProven ? PlanningWords.TakesAndMaybeMore
            : changes == 1 ? PlanningWords.OneSuffices
            : PlanningWords.Suffices;
        page.Line(phrase, target, changes, answer.ProvenCost);
        for (int i = 0; i < answer.Sets.Length; i++)
        {
            page.Inset(PlanningWords.Set, answer.Sets[i].Total, Together(answer.Sets[i]));
            if (steered is not null && (i + 1 == answer.Sets.Length || !steered.Sets[i].Opens.SequenceEqual(steered.Sets[i + 1].Opens)))
            {
                PrintOpenings(page, steered.Sets[i].Opens);
            }
        }
    }

    private static void PrintOpenings(Page page, ImmutableArray<Opening> openings)
    {
        if (OpeningsText.Of(page.Speech, openings) is { } opens)
        {
            page.Inset(2, opens.Phrase, opens.Facts);
        }
    }
}
