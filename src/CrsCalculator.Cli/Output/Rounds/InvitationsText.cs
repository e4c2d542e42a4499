using System.Collections.Immutable;
using CrsCalculator.Json;
using CrsCalculator.Rounds;
using NodaTime.Text;
using Spectre.Console;

namespace CrsCalculator.Cli.Output.Rounds;

/// <summary>What was asked and what came of it: checks of one round or of all, and of an application where one was asked about.</summary>
internal sealed record InvitationAnswer(ProfileReading Candidate, ImmutableArray<InvitationCheck> Checks, ApplicationCheck? Application, RoundHistory History, bool IsOfOneRound);

/// <summary>Whether a candidate would have been invited, for a reader.</summary>
internal static class InvitationsText
{
    private static readonly RoundText Words = RoundText.English;

    public static void Print(IAnsiConsole console, InvitationAnswer answer)
    {
        if (answer.Candidate.Id is { } id)
        {
            console.MarkupLineInterpolated($"[dim]{Printable.Of(id)}[/]");
        }

        if (answer.IsOfOneRound)
        {
            PrintOne(console, answer.Checks[0], answer.Application);
        }
        else
        {
            PrintAll(console, answer);
        }

        RoundsText.PrintSource(console, answer.History);
    }

    private static void PrintOne(IAnsiConsole console, InvitationCheck check, ApplicationCheck? application)
    {
        console.MarkupLineInterpolated($"Round {check.Round.Number} of {Date(check)}, {RoundsText.NameOf(check.Round)}: [bold]{Verdict(check.Invited)}[/]");
        foreach (InvitationReason reason in check.Reasons)
        {
            console.MarkupLineInterpolated($"  {Words.Reason(reason, check)}");
        }

        if (check.Invitation is { } invitation)
        {
            PrintInvitation(console, invitation);
        }

        if (application is not null)
        {
            PrintApplication(console, application);
        }
    }

    private static void PrintInvitation(IAnsiConsole console, InvitationToApply invitation)
    {
        console.WriteLine();
        console.MarkupLineInterpolated($"[bold]Invitation[/] under {Codes.InvitationProgramme.Of(invitation.Programme)}: apply by [bold]{LocalDatePattern.Iso.Format(invitation.DueOn)}[/] ({invitation.Days} days, {invitation.Citation}){LaterDay(invitation)}");
        console.MarkupLine("  The hour and the time zone in which that day ends are not in the sources: apply before it to be safe.");
        console.MarkupLineInterpolated($"  Declined, the profile stays in the pool ({InvitationToApply.IfDeclined.Citation}). Left to lapse, it can no longer be invited ({InvitationToApply.IfLapsed.Citation}).");
    }

    /// <summary>Where two periods can apply, the day of the longer one.</summary>
    public static string LaterDay(InvitationToApply invitation) =>
        invitation.LatestDueOn > invitation.DueOn ? $", or by {LocalDatePattern.Iso.Format(invitation.LatestDueOn)}: which of two periods applied is not known" : string.Empty;

    private static void PrintApplication(IAnsiConsole console, ApplicationCheck application)
    {
        string verdict = application.Holds switch
        {
            true => "everything holds",
            false => "something does not hold",
            null => "not everything could be assessed",
        };
        console.WriteLine();
        console.MarkupLineInterpolated($"[bold]Application received on {LocalDatePattern.Iso.Format(application.ReceivedOn)}[/]: {verdict}");
        foreach (ConditionOutcome outcome in application.Conditions)
        {
            string score = outcome.Condition == ApplicationCondition.Rank && application.Score is { } held ? $" (a score of {held.Total})" : string.Empty;
            console.MarkupLineInterpolated($"  {CrsCalculator.Text.CrsText.English.Outcome(outcome.Outcome)}: {Words.Condition(outcome.Condition)}{score} ({outcome.Citation})");
        }
    }

    private static void PrintAll(IAnsiConsole console, InvitationAnswer answer)
    {
        ILookup<bool?, InvitationCheck> byVerdict = answer.Checks.ToLookup(static check => check.Invited);
        console.MarkupLineInterpolated($"[bold]Invited in {byVerdict[true].Count()}[/] of {answer.Checks.Length} rounds; open in {byVerdict[null].Count()}, not invited in {byVerdict[false].Count()}");
        PrintList(console, "Invited", [.. byVerdict[true]]);
        PrintList(console, "Open", [.. byVerdict[null]]);
        PrintReasons(console, "Not invited[/] (a round can have several reasons; see one with --round N)", byVerdict[false].SelectMany(static check => check.Reasons).Where(InvitationReasons.IsAgainst));
        PrintReasons(console, "What this rests on[/]", answer.Checks.SelectMany(static check => check.Reasons).Where(InvitationReasons.IsAssumption));
    }

    private static void PrintList(IAnsiConsole console, string title, InvitationCheck[] checks)
    {
        if (checks.Length == 0)
        {
            return;
        }

        console.WriteLine();
        console.MarkupLineInterpolated($"[bold]{title}[/]");
        foreach (InvitationCheck check in checks)
        {
            string reasons = string.Join(" ", check.Reasons.Where(static reason => !reason.IsAssumption()).Select(reason => Words.Reason(reason, check)));
            console.MarkupLineInterpolated($"  {check.Round.Number} of {Date(check)}, {RoundsText.NameOf(check.Round)}: {reasons}");
        }
    }

    /// <summary>Hundreds of rounds are counted by reason; one of them is told whole by <c>--round</c>.</summary>
    private static void PrintReasons(IAnsiConsole console, string title, IEnumerable<InvitationReason> reasons)
    {
        KeyValuePair<InvitationReason, int>[] counts = [.. reasons.CountBy(static reason => reason).OrderByDescending(static pair => pair.Value)];
        if (counts.Length == 0)
        {
            return;
        }

        console.WriteLine();
        console.MarkupLine($"[bold]{title}");
        foreach ((InvitationReason reason, int rounds) in counts)
        {
            console.MarkupLineInterpolated($"  {rounds} {(rounds == 1 ? "round" : "rounds")}: {Words.ShortReason(reason)}");
        }
    }

    private static string Verdict(bool? invited) => invited switch
    {
        true => "invited",
        false => "not invited",
        null => "open",
    };

    private static string Date(InvitationCheck check) => LocalDatePattern.Iso.Format(check.Round.Date);
}
