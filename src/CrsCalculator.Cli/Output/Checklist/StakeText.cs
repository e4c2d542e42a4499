using CrsCalculator.Application;
using CrsCalculator.Cli.Words;
using NodaTime;

namespace CrsCalculator.Cli.Output.Checklist;

/// <summary>What is lost without a document, in words.</summary>
internal static class StakeText
{
    /// <summary>Returns points, programs and the invitation; nothing if nothing is lost.</summary>
    /// <param name="speech">The language.</param>
    /// <param name="stake">What is lost.</param>
    /// <param name="window">The days of the invitation; <see langword="null"/> without one.</param>
    /// <param name="on">The day on which it is lost.</param>
    public static string? Of(Speech speech, Stake? stake, SubmissionWindow? window, LocalDate on)
    {
        Outcome? standsWithout = window is not null && StandsOn(window, on) ? stake?.InvitationStands : null;
        if (stake is null || (stake is { Points: 0, Programs.IsEmpty: true } && standsWithout is null))
        {
            return null;
        }

        string points = stake.Points is { } known ? speech.Say(ChecklistWords.Points, known) : speech.Of(ChecklistWords.PointsNotKnown);
        string lost = string.Join(", ", stake.Programs.Select(speech.Name).Prepend(points));
        return standsWithout is { } stands
            ? lost + speech.Of(CommonWords.Next) + speech.Of(ChecklistWords.StandsOf(stands))
            : lost;
    }

    /// <summary>Only an invitation that holds on a day, with everything claimed, can fail without a document.</summary>
    private static bool StandsOn(SubmissionWindow window, LocalDate on) =>
        window.Parts.Any(part => part.Days.Contains(on) && part.Check.InvitationStands == Outcome.Met);
}
