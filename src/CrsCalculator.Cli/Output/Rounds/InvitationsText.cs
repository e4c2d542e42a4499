using System.Collections.Immutable;
using CrsCalculator.Cli.Input;
using CrsCalculator.Cli.Words;
using CrsCalculator.Json;
using CrsCalculator.Rounds;

namespace CrsCalculator.Cli.Output.Rounds;

/// <summary>What was asked and what came of it: checks of one round or of all, and of an application where one was asked about.</summary>
internal sealed record InvitationAnswer(
    DocumentReading<Candidate> Candidate,
    ImmutableArray<InvitationCheck> Checks,
    ApplicationCheck? Application,
    HistoryInput Input,
    bool IsOfOneRound);

/// <summary>Whether a candidate would have been invited, for a reader.</summary>
internal static class InvitationsText
{
    public static void Print(Page page, InvitationAnswer answer)
    {
        IdText.Print(page, answer.Candidate.Id);
        if (answer.IsOfOneRound)
        {
            PrintOne(page, answer.Checks[0], answer.Application);
        }
        else
        {
            PrintAll(page, answer);
        }

        RoundsText.PrintSource(page, answer.Input);
    }

    private static void PrintOne(Page page, InvitationCheck check, ApplicationCheck? application)
    {
        page.Line(
            RoundsWords.CheckHead,
            check.Round.Number,
            check.Round.Date,
            RoundsText.NameOf(page.Speech, check.Round),
            Verdict(check.Invited));
        if (check.Round.HeldOn != check.Round.Date)
        {
            page.Line(RoundsWords.AskedOfDay, check.Round.HeldOn);
        }

        foreach (InvitationReason reason in check.Reasons)
        {
            page.Line(RoundsWords.Reason, page.Speech.Rounds.Reason(reason, check));
        }

        if (check.Invitation is { } invitation)
        {
            PrintInvitation(page, invitation);
        }

        if (application is not null)
        {
            PrintApplication(page, application);
        }
    }

    private static void PrintInvitation(Page page, InvitationToApply invitation)
    {
        page.Blank();
        page.Line(
            RoundsWords.Invitation,
            Code.Of(invitation.Program),
            invitation.DueOn,
            invitation.Days,
            invitation.Citation,
            LaterDay(invitation));
        page.Line(RoundsWords.LastDay);
        page.Line(RoundsWords.Consequences, invitation.IfDeclined.Citation, invitation.IfLapsed.Citation);
    }

    /// <summary>Where two periods can apply, the day of the longer one.</summary>
    public static Sentence? LaterDay(InvitationToApply invitation) =>
        invitation.LatestDueOn > invitation.DueOn ? new Sentence(RoundsWords.LaterDay, invitation.LatestDueOn) : null;

    private static void PrintApplication(Page page, ApplicationCheck application)
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
                outcome.Citation);
        }

        NoticesText.Print(page, application.Notices);
    }

    private static void PrintAll(Page page, InvitationAnswer answer)
    {
        ILookup<Outcome, InvitationCheck> byVerdict = answer.Checks.ToLookup(static check => check.Invited);
        page.Line(
            RoundsWords.InvitedIn,
            byVerdict[Outcome.Met].Count(),
            answer.Checks.Length,
            byVerdict[Outcome.NotAssessed].Count(),
            byVerdict[Outcome.NotMet].Count());
        PrintList(page, RoundsWords.InvitedTitle, [.. byVerdict[Outcome.Met]]);
        PrintList(page, RoundsWords.OpenTitle, [.. byVerdict[Outcome.NotAssessed]]);
        PrintReasons(
            page,
            RoundsWords.NotInvitedTitle,
            byVerdict[Outcome.NotMet].SelectMany(static check => check.Reasons).Where(InvitationReasons.IsAgainst));
        PrintReasons(
            page,
            RoundsWords.RestsOnTitle,
            answer.Checks.SelectMany(static check => check.Reasons).Where(InvitationReasons.IsAssumption));
    }

    private static void PrintList(Page page, Phrase title, InvitationCheck[] checks)
    {
        if (checks.Length == 0)
        {
            return;
        }

        page.Blank();
        page.Line(title);
        foreach (InvitationCheck check in checks)
        {
            string reasons = string.Join(
                " ",
                check.Reasons.Where(static reason => !reason.IsAssumption()).Select(reason => page.Speech.Rounds.Reason(reason, check)));
            page.Line(RoundsWords.Check, check.Round.Number, check.Round.Date, RoundsText.NameOf(page.Speech, check.Round), reasons);
        }
    }

    /// <summary>Hundreds of rounds are counted by reason; one of them is told whole by <c>--round</c>.</summary>
    private static void PrintReasons(Page page, Phrase title, IEnumerable<InvitationReason> reasons)
    {
        KeyValuePair<InvitationReason, int>[] counts =
        [
            .. reasons.CountBy(static reason => reason).OrderByDescending(static pair => pair.Value),
        ];
        if (counts.Length == 0)
        {
            return;
        }

        page.Blank();
        page.Line(title);
        foreach ((InvitationReason reason, int rounds) in counts)
        {
            page.Line(RoundsWords.ReasonOfRounds, page.Speech.Count(RoundsWords.RoundsFor, rounds), page.Speech.Rounds.ShortReason(reason));
        }
    }

    private static Phrase Verdict(Outcome invited) => invited switch
    {
        Outcome.Met => RoundsWords.IsInvited,
        Outcome.NotMet => RoundsWords.IsNotInvited,
        _ => RoundsWords.IsOpen,
    };
}
