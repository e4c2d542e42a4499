using CrsCalculator.Cli.Input;
using CrsCalculator.Cli.Words;

namespace CrsCalculator.Cli.Output;

/// <summary>Facts that can be scored, for a reader: assumptions about them, and missing facts.</summary>
internal static class CheckText
{
    public static void Print(Page page, CheckInput check)
    {
        page.Line(check.HasPoints ? CheckWords.Head : CheckWords.HeadWithoutPoints, check.Name, check.Review.On);
        NoticesText.Print(page, check.Review.Notices);
        if (check.Review.MissingFacts.IsEmpty)
        {
            page.Blank();
            page.Line(check.IsProfile ? CheckWords.Complete : CheckWords.OnlyFactors);
        }

        QuestionsText.Print(page, check.Review.MissingFacts);
    }
}
