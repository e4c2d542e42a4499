using CrsCalculator.Planning;
using CrsCalculator.Report.Charts;
using CrsCalculator.Report.Html;
using CrsCalculator.Report.Text;

namespace CrsCalculator.Report.Sections;

/// <summary>The days on which time alone changes the score or eligibility.</summary>
internal static class TimelineSection
{
    public const string Id = "timeline";

    private const string TimelineTable = "timeline-table";

    public static void Write(ReportPage page, ScoreTimeline timeline)
    {
        page.Section(Id, ReportPhrases.Timeline);
        page.Paragraph(page.Text.Say(
            ReportPhrases.TimelineAssumes,
            page.Text.LongDay(timeline.From),
            page.Text.LongDay(timeline.To)));
        TimelineChart.Draw(page, timeline, TimelineTable);
        WriteTable(page, timeline);
        page.EndSection();
    }

    /// <summary>Returns what happens on a day, in words.</summary>
    public static string Causes(ReportText text, TimelineEvent day) =>
        string.Join(", ", day.Causes.Select(cause => text.Crs(words => words.Cause(cause))));

    private static void WriteTable(ReportPage page, ScoreTimeline timeline)
    {
        IReadOnlyDictionary<TimelineEvent, string> marks = TimelineMarks.Of(timeline);
        Table table = page.Table(
            TimelineTable,
            page.Text.Say(ReportPhrases.TimelineTable),
            page.UnbrokenHead(ReportPhrases.Day),
            page.NumberHead(ReportPhrases.OwnScore),
            page.NumberHead(ReportPhrases.ChangeInPoints),
            page.Head(ReportPhrases.EligibleFor),
            page.Head(ReportPhrases.WhatHappens));
        foreach (TimelineEvent day in timeline.Events)
        {
            table.Row(
                marks.TryGetValue(day, out string? letter)
                    ? page.Text.Say(ReportPhrases.DayAndMark, ReportText.Day(day.Date), letter)
                    : ReportText.Day(day.Date),
                day.Score is { } score ? page.Text.Number(score.Total) : page.Text.Say(ReportPhrases.NoScore),
                day.Change is { } change ? page.Text.Signed(change) : string.Empty,
                EligibleFor(page.Text, day),
                Cell.Of(Happenings(page.Text, day)));
        }

        table.End();
    }

    private static string EligibleFor(ReportText text, TimelineEvent day)
    {
        (ImmigrationProgram Program, Outcome Outcome)[] programs =
        [
            (ImmigrationProgram.CanadianExperienceClass, day.Cec),
            (ImmigrationProgram.FederalSkilledWorker, day.Fsw),
            (ImmigrationProgram.FederalSkilledTrades, day.Fst),
        ];
        IEnumerable<string> said =
        [
            .. programs.Where(static one => one.Outcome == Outcome.Met).Select(static one => Code.Of(one.Program)),
            .. programs.Where(static one => one.Outcome == Outcome.NotAssessed)
                .Select(one => text.Say(ReportPhrases.MaybeProgram, Code.Of(one.Program))),
        ];
        return said.Any() ? string.Join(", ", said) : text.Say(ReportPhrases.NoneOfThem);
    }

    private static IEnumerable<Line> Happenings(ReportText text, TimelineEvent day)
    {
        yield return Causes(text, day);
        if (day.Score is { IsProvisional: true })
        {
            yield return Line.Note(text.Say(ReportPhrases.ProvisionalScore));
        }

        bool doCategoriesTurn = day.Causes.Contains(TimelineCause.CategoryMet) || day.Causes.Contains(TimelineCause.CategoryNotMet);
        if (doCategoriesTurn && !day.Categories.IsEmpty)
        {
            yield return Line.Note(text.Say(
                ReportPhrases.CategoriesNow,
                string.Join(", ", day.Categories.Select(category => text.Crs(words => words.Category(category))))));
        }
    }
}
