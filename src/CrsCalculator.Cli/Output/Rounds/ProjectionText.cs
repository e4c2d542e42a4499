using CrsCalculator.Cli.Input;
using CrsCalculator.Cli.Words;
using CrsCalculator.Rounds;
using CrsCalculator.Rounds.Preview;
using NodaTime;

namespace CrsCalculator.Cli.Output.Rounds;

/// <summary>A scenario of cut-offs for a reader: past and assumed rounds in one chart, and the errors of past projections.</summary>
internal static class ProjectionText
{
    private const int ChartWidth = 20;
    private const int PastShown = 6;

    public static void Print(Page page, CutOffProjection projection, HistoryInput input, LocalDate today)
    {
        page.Line(ProjectionWords.Head);
        page.Blank();
        TableOf(page, projection).Print();
        page.Blank();
        page.Line(
            ProjectionWords.Start,
            projection.Last.Number,
            projection.Snapshot.AsOf,
            projection.InflowPerWeek,
            projection.Last.CutOff);
        PrintErrors(page, projection);
        PrintNotices(page, projection, today);
        RoundsText.PrintSource(page, input);
    }

    private static Table TableOf(Page page, CutOffProjection projection)
    {
        Round[] past =
        [
            .. projection.History.Rounds.Where(static round => round.Category == RoundCategory.CanadianExperienceClass).TakeLast(PastShown),
        ];
        int lowest = Math.Min(past.Min(static round => round.CutOff), projection.Rounds.Min(static round => round.CutOff));
        int span = Math.Max(past.Max(static round => round.CutOff), projection.Rounds.Max(static round => round.CutOff)) - lowest + 1;
        var table = new Table(
            page,
            Column.Fixed(page.Head(RoundsWords.Date)),
            Column.Number(page.Head(RoundsWords.Invited)),
            Column.Number(page.Head(RoundsWords.CutOff)),
            Column.Bar(ChartWidth),
            Column.Text(Cell.Empty));
        foreach (Round round in past)
        {
            table.Add(
                Cell.Of(round.Date),
                page.Cell(RoundsWords.Count, round.Invitations ?? (object)"-"),
                Cell.Of(round.CutOff),
                Cell.Of(new Bar(round.CutOff - lowest + 1, span)),
                page.Cell(ProjectionWords.RoundOf, round.Number));
        }

        foreach (ProjectedRound round in projection.Rounds)
        {
            table.Add(
                Cell.Of(round.Round.Date),
                page.Cell(RoundsWords.Count, round.Round.Invitations),
                page.Cell(ProjectionWords.CutOff, round.CutOff),
                Cell.Of(new Bar(round.CutOff - lowest + 1, span)),
                round.Low is null ? page.Cell(ProjectionWords.Assumed) : page.Cell(ProjectionWords.AssumedWithin, round.Low, round.High));
        }

        return table;
    }

    private static void PrintErrors(Page page, CutOffProjection projection)
    {
        if (projection.Rounds.Any(static round => round.Low is not null))
        {
            page.Line(ProjectionWords.Range, CutOffBackTest.BandPercent);
        }

        if (projection.Rounds.Any(static round => round.Low is null))
        {
            page.Line(ProjectionWords.NoRange, CutOffBackTest.LeastForBand);
        }

        page.Line(ProjectionWords.Errors);
        foreach (CutOffBackTest test in projection.BackTests.Where(static test => !test.Rounds.IsEmpty))
        {
            CutOffBackTest recent = test.Recent;
            page.Line(
                ProjectionWords.Error,
                test.Ahead,
                test.MeanError,
                test.MeanErrorOfBaseline,
                test.Rounds.Length,
                test.WorstError,
                recent.MeanError,
                recent.MeanErrorOfBaseline,
                recent.Rounds.Length);
        }
    }

    private static void PrintNotices(Page page, CutOffProjection projection, LocalDate today)
    {
        if (projection.Rounds[0].Round.Date <= today)
        {
            page.Line(ProjectionWords.Past, projection.History.CompleteTo);
        }

        if (projection.RulesUnknownFrom is { } day)
        {
            page.Line(ProjectionWords.RulesUnknown, day);
        }
    }
}
