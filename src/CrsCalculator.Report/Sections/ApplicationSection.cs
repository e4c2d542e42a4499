using System.Collections.Immutable;
using CrsCalculator.Application;
using CrsCalculator.Report.Charts;
using CrsCalculator.Report.Html;
using CrsCalculator.Report.Text;
using CrsCalculator.Rounds;

namespace CrsCalculator.Report.Sections;

/// <summary>The submission window after an invitation, the fees, and when each document expires.</summary>
internal static class ApplicationSection
{
    public const string Id = "application";

    private const string WindowTable = "window-table";

    public static void Write(ReportPage page, ApplicationChecklist checklist)
    {
        page.Section(Id, ReportPhrases.Application);
        if (checklist.Window is { } window)
        {
            WriteWindow(page, checklist, window);
        }
        else
        {
            page.Paragraph(page.Text.Say(ReportPhrases.NoInvitation));
        }

        WriteFees(page, checklist);
        WriteExpiries(page, checklist.Expiries);
        page.EndSection();
    }

    private static void WriteWindow(ReportPage page, ApplicationChecklist checklist, SubmissionWindow window)
    {
        page.Heading(page.Text.Say(ReportPhrases.Window));
        WriteInvitation(page, window.Invitation);
        page.Html.Open("p", ("class", "advice"));
        page.Html.Text(page.Text.Say(
            ReportPhrases.AdviceOn,
            page.Text.LongDay(checklist.On),
            page.Text.Application(words => words.Advice(checklist.Advice))));
        page.Html.Close();
        page.Paragraph(page.Text.Say(ReportPhrases.AdviceByWindow));
        int stops = checklist.Flags.Count(static flag => flag.Severity == FlagSeverity.Stop);
        if (stops > 0)
        {
            page.Paragraph(page.Text.Count(ReportPhrases.StopsFirst, stops), "warning");
        }

        WindowChart.Draw(page, window, checklist.On, WindowTable);
        WriteParts(page, window);
        WriteEdges(page, window);
    }

    private static void WriteInvitation(ReportPage page, InvitationToApply invitation)
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
            page.Source(invitation.Citation));
        page.Term(ReportPhrases.IfDeclined, text.Say(ReportPhrases.StaysInPool), page.Source(invitation.IfDeclined.Citation));
        page.Term(ReportPhrases.IfLapsed, text.Say(ReportPhrases.LeavesPool), page.Source(invitation.IfLapsed.Citation));
        page.Html.Close();
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

    private static void WriteFees(ReportPage page, ApplicationChecklist checklist)
    {
        page.Heading(page.Text.Say(ReportPhrases.Fees));
        if (checklist.Fees is not { } fees)
        {
            page.Paragraph(page.Text.Say(ReportPhrases.FeesNotAvailable, page.Text.LongDay(checklist.On)));
            return;
        }

        Table table = page.Table(
            "fees-table",
            page.Text.Say(ReportPhrases.FeesTable, page.Text.LongDay(fees.InForceFrom)),
            page.Head(ReportPhrases.Person),
            page.NumberHead(ReportPhrases.Processing),
            page.NumberHead(ReportPhrases.RightOfPermanentResidence),
            page.NumberHead(ReportPhrases.Sum));
        foreach (PersonFees person in fees.Persons)
        {
            table.Row(
                page.Text.Application(words => words.Person(person.Person, person.Index)),
                page.Text.Dollars(person.Processing),
                page.Text.Dollars(person.RightOfPermanentResidence),
                page.Text.Dollars(person.Processing + person.RightOfPermanentResidence));
        }

        table.TotalRow(
            page.Text.Say(ReportPhrases.Total),
            page.Text.Dollars(fees.Persons.Sum(static person => person.Processing)),
            page.Text.Dollars(fees.Persons.Sum(static person => person.RightOfPermanentResidence)),
            page.Text.Dollars(fees.Total));
        table.End();
        page.Paragraph(page.Text.Count(ReportPhrases.Biometrics, fees.GivingBiometrics, page.Text.Dollars(fees.Biometrics)));
        page.Paragraph(page.Source(fees.Citation.ToString()));
    }

    private static void WriteExpiries(ReportPage page, ImmutableArray<DocumentExpiry> expiries)
    {
        if (expiries.IsEmpty)
        {
            return;
        }

        page.Heading(page.Text.Say(ReportPhrases.Expiries));
        Table table = page.Table(
            "expiries-table",
            page.Text.Say(ReportPhrases.ExpiriesTable),
            page.UnbrokenHead(ReportPhrases.LastUsefulDay),
            page.Head(ReportPhrases.Document),
            page.Head(ReportPhrases.LostAfter));
        foreach (DocumentExpiry expiry in expiries)
        {
            table.Row(
                ReportText.Day(expiry.LastUsefulDay),
                Cell.Of(
                    page.Text.Capital(page.Text.Application(words => words.Expiry(expiry.Kind))),
                    Line.Note(page.Text.Set(expiry.Path))),
                Cell.Of(StakeWords.Of(page.Text, expiry.Lost)));
        }

        table.End();
    }
}
