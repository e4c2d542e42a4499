using CrsCalculator.Application;
using CrsCalculator.Report.Html;
using CrsCalculator.Report.Text;

namespace CrsCalculator.Report.Sections;

/// <summary>Five lines: score, programs, rounds, the next date that matters, the worst red flag.</summary>
internal static class SummarySection
{
    public const string Id = "summary";

    public static void Write(ReportPage page, ReportResults results)
    {
        page.Section(Id, ReportPhrases.Summary);
        page.Html.Open("dl", ("class", "summary"));
        if (results.Assessment is not null || results.Gap is not null)
        {
            page.Term(ReportPhrases.Score, Score(page.Text, results));
        }

        if (results.Eligibility is { } eligibility)
        {
            page.Term(ReportPhrases.Programs, ProgramsSection.Summary(page.Text, eligibility, results.Checklist?.Invitation));
        }

        if (results.Outlook is { } outlook)
        {
            page.Term(ReportPhrases.Rounds, [.. RoundsSection.Summary(page.Text, outlook, results.Checklist)]);
        }

        if (NextDate.Of(results) is { } next)
        {
            page.Term(ReportPhrases.NextDate, Describe(page.Text, next));
        }

        if (results.Checklist is { } checklist)
        {
            page.Term(ReportPhrases.Flags, WorstFlag(page.Text, checklist));
        }

        page.Html.Close();
        page.EndSection();
    }

    private static IEnumerable<Line> Score(ReportText text, ReportResults results)
    {
        if (results.Assessment is not { Score: var score })
        {
            yield return text.Say(ReportPhrases.NoScoreOn, text.LongDay(results.On));
            yield break;
        }

        yield return new Line(text.Number(score.Total)) { Style = "figure" };
        if (score.IsProvisional)
        {
            yield return text.Say(ReportPhrases.ProvisionalScore);
        }
    }

    private static IEnumerable<Line> Describe(ReportText text, NextDate next)
    {
        yield return text.LongDay(next.Day);
        if (next.Window is { } window)
        {
            bool isFirst = window.Ranges.Any(range => range.From == next.Day);
            yield return text.Say(isFirst ? ReportPhrases.FirstDayToSubmit : ReportPhrases.LastDayToSubmit);
        }
        else if (next.Expiry is { } expiry)
        {
            string kind = text.Application(words => words.Expiry(expiry.Kind));
            string lost = StakeWords.Joined(text, expiry.Lost);
            yield return lost.Length == 0
                ? text.Say(ReportPhrases.ExpiryOfNothingAhead, kind)
                : text.Say(ReportPhrases.ExpiryAhead, kind, lost);
        }
        else if (next.Turn is { } turn)
        {
            yield return turn.Change is { } change and not 0
                ? text.Say(ReportPhrases.TurnAhead, text.Signed(change), TimelineSection.Causes(text, turn))
                : text.Say(ReportPhrases.OtherTurnAhead, text.Capital(TimelineSection.Causes(text, turn)));
        }
    }

    private static IEnumerable<Line> WorstFlag(ReportText text, ApplicationChecklist checklist)
    {
        if (checklist.Flags is not [var worst, ..])
        {
            yield return text.Say(ReportPhrases.NoFlag);
            yield break;
        }

        string severity = text.Application(words => words.Severity(worst.Severity));
        yield return new Line(severity) { Style = $"severity {Code.Of(worst.Severity)}" };
        yield return text.Application(words => words.Flag(worst));
        if (checklist.Flags.Length > 1)
        {
            yield return Line.Note(text.Count(ReportPhrases.MoreFlags, checklist.Flags.Length - 1));
        }
    }
}
