using System.Globalization;
using CrsCalculator.Cli.Words;
using CrsCalculator.Rounds;

namespace CrsCalculator.Cli.Input;

/// <summary>The target of a plan, as typed by a user: <c>518</c>, <c>#447</c>, <c>91a</c>, <c>french</c>.</summary>
internal static class TargetInput
{
    /// <summary>
    /// Parses a target: a whole number is a score; a number with a mark or a letter is a round; anything else is a category.
    /// </summary>
    public static PlanTarget Of(string text, HistoryInput rounds)
    {
        if (int.TryParse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out int score))
        {
            return PlanTarget.OfScore(score);
        }

        if (text.StartsWith(HistoryInput.RoundMark) || RoundNumber.TryParse(text, out _))
        {
            return PlanTarget.OfRound(rounds.Round(text));
        }

        return CategoryInput.Find(text) is { } category and not RoundCategory.Unknown
            ? PlanTarget.OfCategory(category)
            : throw ToolException.Invalid(RoundTargetWords.NotATarget, text, CategoryInput.AllKnown);
    }
}
