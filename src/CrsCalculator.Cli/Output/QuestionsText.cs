using System.Collections.Immutable;
using CrsCalculator.Application;
using CrsCalculator.Cli.Words;

namespace CrsCalculator.Cli.Output;

/// <summary>The missing facts for a reader, each as the question that would supply it.</summary>
internal static class QuestionsText
{
    public static void Print(Page page, ImmutableArray<MissingFact> facts)
    {
        if (facts.IsEmpty)
        {
            return;
        }

        page.Blank();
        page.Line(ChecklistWords.Questions);
        for (int i = 0; i < facts.Length; i++)
        {
            MissingFact fact = facts[i];
            page.Inset(ChecklistWords.Question, i + 1, page.Speech.Application.Question(fact), fact.Path);
            IEnumerable<string> decisions = fact.Unlocks.Select(page.Speech.Application.Decision);
            page.Inset(2, ChecklistWords.Unlocks, string.Join(page.Speech.Of(RulesetWords.Semicolon), decisions));
        }
    }
}
