using System.Collections.Immutable;
using CrsCalculator.Application;
using CrsCalculator.Cli.Output.Rounds;
using CrsCalculator.Cli.Words;
using CrsCalculator.Rounds;
using NodaTime;

namespace CrsCalculator.Cli.Output.Checklist;

/// <summary>The days of an invitation for a reader: the advice, the days to submit, and why they begin and end.</summary>
internal static class WindowText
{
    public static void Print(Page page, ApplicationChecklist checklist)
    {
        if (checklist.Window is not { } window)
        {
            page.Line(ChecklistWords.NoInvitation);
            return;
        }

        PrintInvitation(page, window.Invitation);
        page.Blank();
        PrintAdvice(page, window, checklist.On);
        int stops = checklist.Flags.Count(static flag => flag.Severity == FlagSeverity.Stop);
        if (stops > 0 && window.AdviceOn(checklist.On) != SubmissionAdvice.Decline)
        {
            page.Line(ChecklistWords.ButStop, stops);
        }

        page.Line(ChecklistWords.Days, Days(page.Speech, window.Ranges));
        if (!window.OpenRanges.IsEmpty)
        {
            page.Inset(ChecklistWords.OpenDays, Days(page.Speech, window.OpenRanges));
        }

        foreach (IGrouping<LocalDate, WindowEdge> day in window.Edges.GroupBy(static edge => edge.On))
        {
            PrintDay(page, day.Key, [.. day]);
        }
    }

    /// <summary>Prints all conditions that change on a day, and the facts behind them.</summary>
    private static void PrintDay(Page page, LocalDate day, ImmutableArray<WindowEdge> edges)
    {
        string[] causes = [.. edges.SelectMany(static edge => edge.Causes).Distinct().Select(page.Speech.Crs.Cause)];
        page.Inset(
            ChecklistWords.Edge,
            day,
            string.Join(page.Speech.Of(CommonWords.Next), edges.Select(edge => page.Speech.Application.Edge(edge.Reason))),
            causes.Length == 0 ? null : new Sentence(ChecklistWords.Causes, string.Join(", ", causes)));
    }

    private static void PrintInvitation(Page page, InvitationToApply invitation)
    {
        string program = page.Speech.Name(invitation.Program);
        Sentence? later = InvitationsText.LaterDay(invitation);
        if (invitation.Round is { } round)
        {
            page.Line(
                ChecklistWords.InvitedInRound,
                invitation.IssuedOn,
                program,
                round.Number,
                RoundsText.NameOf(page.Speech, round),
                invitation.DueOn,
                invitation.Days,
                page.Speech.Source(invitation.Citation),
                later);
        }
        else
        {
            page.Line(
                ChecklistWords.InvitedByLetter,
                invitation.IssuedOn,
                program,
                invitation.DueOn,
                invitation.Days,
                page.Speech.Source(invitation.Citation),
                later);
        }

        page.Inset(RoundsWords.LastDay);
    }

    private static void PrintAdvice(Page page, SubmissionWindow window, LocalDate on)
    {
        InvitationToApply invitation = window.Invitation;
        SubmissionAdvice? advice = window.AdviceOn(on);
        string said = page.Speech.Application.Advice(advice);
        switch (advice)
        {
            case SubmissionAdvice.Submit:
                page.Line(ChecklistWords.Submit, said, on, window.Ranges.First(range => range.Contains(on)).To);
                break;
            case SubmissionAdvice.Wait:
                DayRange next = window.Ranges.First(range => range.From > on);
                page.Line(ChecklistWords.Wait, said, on, next.From, next.To);
                break;
            case SubmissionAdvice.Decline when on > invitation.LatestDueOn:
                page.Line(ChecklistWords.Over, invitation.LatestDueOn, page.Speech.Source(invitation.IfLapsed.Citation));
                break;
            case SubmissionAdvice.Decline:
                page.Line(
                    ChecklistWords.Decline,
                    said,
                    on,
                    page.Speech.Source(invitation.IfDeclined.Citation),
                    page.Speech.Source(invitation.IfLapsed.Citation));
                break;
            default:
                page.Line(ChecklistWords.Open, said, on);
                break;
        }
    }

    private static string Days(Speech speech, ImmutableArray<DayRange> ranges) => ranges.IsEmpty
        ? speech.Of(CommonWords.None)
        : string.Join(
            ", ",
            ranges.Select(range =>
                speech.Say(ChecklistWords.Range, range.From, range.To, speech.Say(ChecklistWords.CountOfDays, range.Days))));
}
