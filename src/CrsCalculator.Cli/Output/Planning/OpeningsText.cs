using System.Collections.Immutable;
using CrsCalculator.Cli.Output.Rounds;
using CrsCalculator.Cli.Words;
using CrsCalculator.Rounds;
using Spectre.Console.Rendering;

namespace CrsCalculator.Cli.Output.Planning;

/// <summary>The categories of rounds that changes open, each with its last cut-off.</summary>
internal static class OpeningsText
{
    /// <summary>One line, or none where nothing is opened.</summary>
    public static IEnumerable<IRenderable> Of(Page page, ImmutableArray<Opening> openings) => openings.IsEmpty
        ? []
        : [page.Cell(PlanningWords.Opens, string.Join(", ", openings.Select(opening => Said(page.Speech, opening))))];

    private static string Said(Speech speech, Opening opening)
    {
        string name = RoundsText.NameOf(speech, opening.Category);
        return opening.LastRound is { } round
            ? speech.Say(PlanningWords.Opening, name, round.CutOff, round.Date)
            : speech.Say(PlanningWords.OpeningWithoutRound, name);
    }
}
