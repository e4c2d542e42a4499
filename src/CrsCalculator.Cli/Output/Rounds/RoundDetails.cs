using CrsCalculator.Cli.Input;
using CrsCalculator.Cli.Words;
using CrsCalculator.Rounds;

namespace CrsCalculator.Cli.Output.Rounds;

/// <summary>One round for a reader, with the pool before it.</summary>
internal static class RoundDetails
{
    private const int ChartWidth = 30;

    public static void Print(Page page, Round round, HistoryInput input)
    {
        page.Line(RoundsWords.DetailsHead, round.Number, round.Date, Printable.Of(round.Name));
        page.Line(RoundsWords.Invitations, round.Invitations ?? (object)RoundsWords.InvitationsNotKnown);
        page.Line(RoundsWords.CutOffOf, round.CutOff);
        page.Line(
            RoundsWords.AtCutOff,
            round.TieBreak is { } tieBreak ? new Sentence(RoundsWords.ProfilesBefore, tieBreak) : RoundsWords.NoTieBreak);
        page.Line(RoundsWords.Held, Held(round));
        page.Line(RoundsWords.ForPrograms, round.Programs.IsEmpty ? RoundsWords.ProgramsNotKnown : Programs(page.Speech, round));
        PrintDeadline(page, round);
        PrintPool(page, input.History.SnapshotOn(round.Date), round);
        RoundsText.PrintSource(page, input);
    }

    private static object Held(Round round) => round.HeldAt switch
    {
        null => RoundsWords.TimeNotKnown,
        { } heldAt when round.HeldOn != round.Date => new Sentence(RoundsWords.HeldOnDay, heldAt, round.HeldOn),
        { } heldAt => heldAt,
    };

    private static string Programs(Speech speech, Round round) => string.Join(", ", round.Programs.Select(speech.Name));

    private static void PrintDeadline(Page page, Round round)
    {
        var invitation = new InvitationToApply(round, InvitationProgram.CanadianExperienceClass, ExpressEntry.Official);
        page.Line(RoundsWords.ApplyBy, invitation.DueOn, invitation.Days, InvitationsText.LaterDay(invitation));
    }

    private static void PrintPool(Page page, PoolSnapshot? pool, Round round)
    {
        page.Blank();
        if (pool is null)
        {
            page.Line(RoundsWords.NoPool);
            return;
        }

        PoolPlace place = pool.PlaceOf(round.CutOff);
        page.Line(RoundsWords.Pool, pool.AsOf, pool.Total, round.CutOff, place.BestRank, place.WorstRank);
        var table = new Table(page, Column.Number(Cell.Empty), Column.Number(Cell.Empty), Column.Bar(ChartWidth));
        int most = pool.Bands.Max(static band => band.Count);
        foreach (PoolBand band in pool.Bands)
        {
            table.Add(
                page.Cell(RoundsWords.Band, band.From, band.To),
                page.Cell(RoundsWords.Count, band.Count),
                Cell.Of(new Bar(band.Count, most)));
        }

        table.Print();
    }
}
