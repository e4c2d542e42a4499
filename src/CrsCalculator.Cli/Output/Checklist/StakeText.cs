using CrsCalculator.Application;
using CrsCalculator.Cli.Words;

namespace CrsCalculator.Cli.Output.Checklist;

/// <summary>What is lost without a document, in words.</summary>
internal static class StakeText
{
    /// <summary>Points, programs and the invitation; nothing where nothing is lost.</summary>
    public static string? Of(Speech speech, Stake? stake)
    {
        if (stake is null || stake is { Points: 0, Programs.IsEmpty: true, InvitationStands: null })
        {
            return null;
        }

        string points = stake.Points is { } known ? speech.Count(ChecklistWords.Points, known) : speech.Of(ChecklistWords.PointsNotKnown);
        string lost = string.Join(", ", stake.Programs.Select(Code.Of).Prepend(points));
        return stake.InvitationStands is { } stands
            ? lost + speech.Of(CommonWords.Next) + speech.Of(ChecklistWords.StandsOf(stands))
            : lost;
    }
}
