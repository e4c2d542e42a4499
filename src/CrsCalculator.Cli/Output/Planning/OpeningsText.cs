using System.Collections.Immutable;
using CrsCalculator.Cli.Output.Rounds;
using CrsCalculator.Cli.Words;
using CrsCalculator.Rounds;

namespace CrsCalculator.Cli.Output.Planning;

/// <summary>The categories of rounds that changes open, each with its last cut-off.</summary>
internal static class OpeningsText
{
    /// <summary>The categories, if any.</summary>
    public static Sentence? Of(Speech speech, ImmutableArray<Opening> openings) => openings.IsEmpty
        ? null
        : new Sentence(PlanningWords.Opens, string.Join(", ", openings.Select(opening => Said(speech, opening))));

    private static string Said(Speech speech, Opening opening)
    {
        string name = RoundsText.NameOf(speech, opening.Category);
        return opening.LastRound is { } round
            ? speech.Say(PlanningWords.Opening, name, round.CutOff, round.Date)
            : speech.Say(PlanningWords.OpeningWithoutRound, name);
    }
}
