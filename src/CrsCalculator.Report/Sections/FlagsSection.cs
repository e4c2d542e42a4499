using CrsCalculator.Application;
using CrsCalculator.Report.Html;
using CrsCalculator.Report.Text;

namespace CrsCalculator.Report.Sections;

/// <summary>The red flags, most serious first, each with a possible remedy.</summary>
internal static class FlagsSection
{
    public const string Id = "flags";

    public static void Write(ReportPage page, ApplicationChecklist checklist)
    {
        page.Section(Id, ReportPhrases.Flags);
        if (checklist.Flags.IsEmpty)
        {
            page.Paragraph(page.Text.Say(ReportPhrases.NoFlag));
        }
        else
        {
            WriteFlags(page, checklist);
        }

        page.EndSection();
    }

    private static void WriteFlags(ReportPage page, ApplicationChecklist checklist)
    {
        Table table = page.Table(
            "flags-table",
            page.Text.Say(ReportPhrases.FlagsTable),
            page.Head(ReportPhrases.Severity),
            page.Head(ReportPhrases.WhatAndRemedy),
            page.UnbrokenHead(ReportPhrases.AtStake),
            page.Head(ReportPhrases.Provision));
        foreach (RedFlag flag in checklist.Flags)
        {
            table.Row(
                new Line(page.Text.Application(words => words.Severity(flag.Severity))) { Style = $"severity {Code.Of(flag.Severity)}" },
                Cell.Of([page.Text.Application(words => words.Flag(flag)), .. Details(page.Text, flag)]),
                Cell.Of(flag.AtStake is { } stake ? StakeWords.Of(page.Text, stake) : []),
                Cell.Of([page.Provision(flag.Citation), .. Certainty(page.Text, flag)]));
        }

        table.End();
    }

    private static IEnumerable<Line> Details(ReportText text, RedFlag flag)
    {
        if (flag.Path is { } path)
        {
            yield return Line.Note(text.Say(ReportPhrases.About, path));
        }

        yield return text.Say(ReportPhrases.PossibleRemedy, text.Application(words => words.Remedy(flag)));
    }

    private static IEnumerable<Line> Certainty(ReportText text, RedFlag flag) => flag.Certainty == CrsCalculator.Certainty.Certain
        ? []
        : [Line.Note(text.Crs(words => words.Certainty(flag.Certainty)))];
}
