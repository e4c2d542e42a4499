using CrsCalculator.Application;
using CrsCalculator.Report.Html;
using CrsCalculator.Report.Text;
using CrsCalculator.Rounds;

namespace CrsCalculator.Report.Sections;

/// <summary>The client's invitation, and whether the facts given explain it.</summary>
internal static class InvitationLines
{
    public static IEnumerable<Line> Of(ReportText text, ApplicationChecklist checklist)
    {
        InvitationToApply invitation = checklist.Invitation!;
        yield return Line.Strong(Issued(text, invitation));
        if (IsUnexplained(checklist))
        {
            yield return text.Say(
                invitation.Round is null ? ReportPhrases.WouldNotBeIssued : ReportPhrases.WouldNotHaveInvited);
        }
    }

    /// <summary>Whether a red flag says that the invitation should not have been issued.</summary>
    private static bool IsUnexplained(ApplicationChecklist checklist) => checklist.Flags.Any(static flag =>
        flag.Code is FlagCodes.InvitationNotByOurCount or FlagCodes.YearNotCompleteAtInvitation);

    private static string Issued(ReportText text, InvitationToApply invitation)
    {
        string day = text.LongDay(invitation.IssuedOn);
        string program = text.Crs(words => words.Program(invitation.Program));
        return invitation.Round is { } round
            ? text.Say(ReportPhrases.InvitedInRoundUnder, day, round.Number.ToString(), program)
            : text.Say(ReportPhrases.InvitedOnUnder, day, program);
    }
}
