using System.Collections.Immutable;
using CrsCalculator.Cli.Words;
using CrsCalculator.Rounds;

namespace CrsCalculator.Cli.Output.Rounds;

/// <summary>Whether a candidate would have been invited in a round, for a reader.</summary>
internal static class InvitationsText
{
    /// <summary>Prints the verdict with its reasons, what is missing, the invitation.</summary>
    public static void Print(Page page, InvitationCheck check)
    {
        page.Line(
            RoundsWords.CheckHead,
            HeadOf(check.Round, RoundsText.NameOf(page.Speech, check.Round)),
            RoundsWords.Verdict(check.Invited));
        if (check.Round.HeldOn != check.Round.Date)
        {
            page.Line(RoundsWords.AskedOfDay, check.Round.HeldOn);
        }

        foreach (InvitationReason reason in check.Reasons)
        {
            page.Line(RoundsWords.Reason, page.Speech.Rounds.Reason(reason, check));
        }

        if (check.Distance is { } distance)
        {
            page.Line(OutlookWords.DistanceLine, distance);
        }

        PrintMissing(page, check);
        if (check.Invitation is { } invitation)
        {
            PrintInvitation(page, invitation);
        }
    }

    private static Sentence HeadOf(Round round, string name) => round.Number.IsNone
        ? new Sentence(RoundsWords.RoundByHand, round.Date, name)
        : new Sentence(RoundsWords.RoundInFull, round.Number, round.Date, name);

    private static void PrintMissing(Page page, InvitationCheck check)
    {
        ImmutableArray<Requirement> missing = check.Missing;
        if (missing.IsEmpty)
        {
            return;
        }

        page.Line(OutlookWords.Missing, check.Round.HeldOn);
        foreach (Requirement requirement in missing)
        {
            page.Line(OutlookWords.MissingLine, page.Speech.Crs.Needed(requirement));
        }
    }

    private static void PrintInvitation(Page page, InvitationToApply invitation)
    {
        page.Blank();
        page.Line(
            RoundsWords.Invitation,
            page.Speech.Name(invitation.Program),
            invitation.DueOn,
            invitation.Days,
            page.Speech.Source(invitation.Citation),
            LaterDay(invitation));
        page.Inset(RoundsWords.LastDay);
        page.Line(
            RoundsWords.Consequences,
            page.Speech.Source(invitation.IfDeclined.Citation),
            page.Speech.Source(invitation.IfLapsed.Citation));
    }

    /// <summary>If two periods can apply, returns the day of the longer one.</summary>
    public static Sentence? LaterDay(InvitationToApply invitation) =>
        invitation.LatestDueOn > invitation.DueOn ? new Sentence(RoundsWords.LaterDay, invitation.LatestDueOn) : null;

    /// <summary>Says if, by the library's count, there is no invitation, and prints the invitation behind the application.</summary>
    public static void PrintStated(Page page, InvitationCheck check, ApplicationCheck application)
    {
        if (check.Invitation is not null)
        {
            return;
        }

        page.Blank();
        page.Line(
            check.Invited == Outcome.NotMet ? RoundsWords.NoInvitation : RoundsWords.InvitationOpen,
            RoundsText.Named(check.Round));
        PrintInvitation(page, application.Invitation);
    }

    /// <summary>Prints the conditions when an application is received.</summary>
    public static void PrintApplication(Page page, ApplicationCheck application)
    {
        Phrase verdict = application.Outcome switch
        {
            Outcome.Met => RoundsWords.Holds,
            Outcome.NotMet => RoundsWords.DoesNotHold,
            _ => RoundsWords.HoldsNotAssessed,
        };
        page.Blank();
        page.Line(RoundsWords.Application, application.ReceivedOn, verdict);
        foreach (ConditionOutcome outcome in application.Conditions)
        {
            Sentence? score = outcome.Condition == ApplicationCondition.Rank && application.Score is { } held
                ? new Sentence(RoundsWords.ScoreOf, held.Total)
                : null;
            page.Line(
                RoundsWords.Condition,
                page.Speech.Crs.Outcome(outcome.Outcome),
                page.Speech.Rounds.Condition(outcome.Condition),
                score,
                page.Speech.Source(outcome.Citation));
        }

        NoticesText.Print(page, application.Notices);
    }
}
