using CrsCalculator.Application;
using CrsCalculator.Report.Html;
using CrsCalculator.Report.Text;

namespace CrsCalculator.Report.Sections;

/// <summary>What is lost without a document, one line each.</summary>
internal static class StakeWords
{
    public static IEnumerable<Line> Of(ReportText text, Stake stake)
    {
        if (stake.Points is not { } points)
        {
            yield return text.Say(ReportPhrases.PointsNotKnown);
        }
        else if (points > 0)
        {
            yield return text.Count(ReportPhrases.Points, points);
        }

        if (!stake.Programs.IsEmpty)
        {
            yield return string.Join(", ", stake.Programs.Select(Code.Of));
        }

        if (stake.InvitationStands == Outcome.NotMet)
        {
            yield return text.Say(ReportPhrases.TheInvitation);
        }
    }

    /// <summary>Returns the same in one line; empty if nothing is lost.</summary>
    public static string Joined(ReportText text, Stake stake) => string.Join(", ", Of(text, stake).Select(static line => line.Text));
}
