using CrsCalculator.Cli.Words;
using CrsCalculator.Rounds;
using NodaTime.Text;
using Spectre.Console;
using Cell = Spectre.Console.Text;

namespace CrsCalculator.Cli.Output.Rounds;

/// <summary>Rounds for a candidate, a line each: the cut-off, the score of the day, how far it is off, and the verdict.</summary>
internal static class ChecksTable
{
    private const string Nothing = "-";

    public static Grid Of(Page page, IEnumerable<InvitationCheck> checks)
    {
        Grid grid = new Grid()
            .AddColumn(new GridColumn().NoWrap().RightAligned())
            .AddColumn(new GridColumn().NoWrap())
            .AddColumn(new GridColumn().NoWrap())
            .AddColumn(new GridColumn().NoWrap().RightAligned())
            .AddColumn(new GridColumn().NoWrap().RightAligned())
            .AddColumn(new GridColumn().NoWrap().RightAligned())
            .AddColumn(new GridColumn().NoWrap());
        grid.AddRow(
            page.Head(RoundsWords.Round),
            page.Head(RoundsWords.Date),
            page.Head(RoundsWords.For),
            page.Head(RoundsWords.CutOff),
            page.Head(OutlookWords.Score),
            page.Head(OutlookWords.Distance),
            page.Head(OutlookWords.Verdict));
        foreach (InvitationCheck check in checks)
        {
            grid.AddRow(
                new Cell($"{check.Round.Number}"),
                new Cell(LocalDatePattern.Iso.Format(check.Round.Date)),
                new Cell(RoundsText.NameOf(page.Speech, check.Round)),
                new Cell($"{check.Round.CutOff}"),
                new Cell(check.Score is { } score ? $"{score.Total}" : Nothing),
                check.Distance is { } distance ? page.Cell(OutlookWords.DistanceOf, distance) : new Markup(Nothing),
                page.Cell(CommonWords.AsIs, Verdict(check)));
        }

        return grid;
    }

    /// <summary>Why not, where that is not the rank: a score above the cut-off would puzzle beside "not invited".</summary>
    private static Phrase Verdict(InvitationCheck check)
    {
        if (check.Reasons.Contains(InvitationReason.NotYetSubmitted) || check.Reasons.Contains(InvitationReason.ProfileExpired))
        {
            return OutlookWords.NotInPool;
        }

        return check.Fits == Outcome.NotMet ? OutlookWords.NotForCandidate : RoundsWords.Verdict(check.Invited);
    }
}
