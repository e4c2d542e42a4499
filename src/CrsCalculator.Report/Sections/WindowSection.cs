using CrsCalculator.Application;
using CrsCalculator.Report.Charts;
using CrsCalculator.Report.Html;
using CrsCalculator.Report.Text;
using CrsCalculator.Rounds;
using NodaTime;

namespace CrsCalculator.Report.Sections;

/// <summary>The submission window after an invitation: what holds on the day, and on which days the application can be submitted.</summary>
internal static class WindowSection
{
    private const string WindowTable = "window-table";

    public static void Write(ReportPage page, ApplicationChecklist checklist, SubmissionWindow window)
    {
        page.Heading(page.Text.Say(ReportPhrases.Window));
        WriteInvitation(page, window.Invitation, window.IsOverOn(checklist.On));
        page.Paragraph(WhatHolds(page.Text, window, checklist.On), "advice");
        WriteStops(page, checklist, window);
        WindowChart.Draw(page, window, checklist.On, WindowTable);
        WriteParts(page, window);
        WriteEdges(page, window);
    }

    private static void WriteInvitation(ReportPage page, InvitationToApply invitation, bool isOver)
    {
        ReportText text = page.Text;
        page.Html.Open("dl", ("class", "facts"));
        page.Term(
            ReportPhrases.Invitation,
            invitation.Round is { } round
                ? text.Say(ReportPhrases.InvitedInRound, text.LongDay(invitation.IssuedOn), round.Number.ToString())
                : text.LongDay(invitation.IssuedOn),
            text.Crs(words => words.Program(invitation.Program)));
        page.Term(
            ReportPhrases.DueOn,
            text.Say(ReportPhrases.DueOnAndDays, text.LongDay(invitation.DueOn), text.Number(invitation.Days)),
            page.Provision(invitation.Citation));
        if (isOver)
        {
            page.Term(ReportPhrases.IfLapsed, text.Say(ReportPhrases.HasLeftPool), page.Provision(invitation.IfLapsed.Citation));
        }
        else
        {
            page.Term(ReportPhrases.IfDeclined, text.Say(ReportPhrases.StaysInPool), page.Provision(invitation.IfDeclined.Citation));
            page.Term(ReportPhrases.IfLapsed, text.Say(ReportPhrases.LeavesPool), page.Provision(invitation.IfLapsed.Citation));
        }

        page.Html.Close();
    }

    /// <summary>Returns the facts of the day, which is all that the window can say.</summary>
    private static string WhatHolds(ReportText text, SubmissionWindow window, LocalDate on)
    {
        if (window.IsOverOn(on))
        {
            return text.Say(ReportPhrases.WindowIsOver, text.LongDay(window.Invitation.LatestDueOn));
        }

        string day = text.LongDay(on);
        return window.AdviceOn(on) switch
        {
            SubmissionAdvice.Submit => text.Say(ReportPhrases.WindowHolds, day, text.LongDay(RangeFrom(window, on).To)),
            SubmissionAdvice.Wait => text.Say(
                ReportPhrases.WindowHoldsLater,
                day,
                text.LongDay(RangeFrom(window, on).From),
                text.LongDay(RangeFrom(window, on).To)),
            SubmissionAdvice.Decline => text.Say(ReportPhrases.WindowHoldsNoMore, day),
            _ => text.Say(ReportPhrases.WindowIsNotKnown, day),
        };
    }

    /// <summary>Returns the days of the window on which everything holds: the range that includes a day, otherwise the next one.</summary>
    private static DayRange RangeFrom(SubmissionWindow window, LocalDate on) => window.Ranges.First(range => range.To >= on);

    private static void WriteStops(ReportPage page, ApplicationChecklist checklist, SubmissionWindow window)
    {
        int stops = checklist.Flags.Count(static flag => flag.Severity == FlagSeverity.Stop);
        if (stops > 0)
        {
            page.Paragraph(page.Text.Count(ReportPhrases.StopsFirst, stops), "warning");
        }

        if (!window.IsOverOn(checklist.On))
        {
            page.Paragraph(page.Text.Say(ReportPhrases.WindowAlone));
        }
    }

    private static void WriteParts(ReportPage page, SubmissionWindow window)
    {
        ApplicationCondition[] conditions = [.. window.Parts[0].Check.Conditions.Select(static one => one.Condition)];
        Table table = page.Table(
            WindowTable,
            page.Text.Say(ReportPhrases.WindowTable),
            [
                page.UnbrokenHead(ReportPhrases.DaysHead),
                page.Head(ReportPhrases.CanBeSubmitted),
                page.NumberHead(ReportPhrases.OwnScore),
                .. conditions.Select(condition => new Column(page.Text.Capital(page.Text.Rounds.Condition(condition)))),
            ]);
        foreach (WindowPart part in window.Parts)
        {
            table.Row(
            [
                Cell.Of(
                    page.Text.Say(
                        ReportPhrases.DaysAndLetter,
                        page.Text.Days(part.Days),
                        page.Text.Say(WindowChart.LetterOf(part.Outcome))),
                    Line.Note(page.Text.Count(ReportPhrases.NumberOfDays, part.Days.Days))),
                page.Verdict(part.Outcome, ReportPhrases.Yes, ReportPhrases.No),
                part.Score is { } score ? page.Text.Number(score.Total) : page.Text.Say(ReportPhrases.NoScore),
                .. conditions.Select(condition => (Cell)page.Verdict(part.OutcomeOf(condition) ?? Outcome.NotAssessed)),
            ]);
        }

        table.End();
    }

    private static void WriteEdges(ReportPage page, SubmissionWindow window)
    {
        Table table = page.Table(
            "edges-table",
            page.Text.Say(ReportPhrases.EdgesTable),
            page.UnbrokenHead(ReportPhrases.Day),
            page.Head(ReportPhrases.WhatTurns),
            page.Head(ReportPhrases.Why));
        foreach (WindowEdge edge in window.Edges)
        {
            table.Row(
                ReportText.Day(edge.On),
                page.Text.Capital(page.Text.Application(words => words.Edge(edge.Reason))),
                string.Join(", ", edge.Causes.Select(cause => page.Text.Crs(words => words.Cause(cause)))));
        }

        table.End();
    }
}
