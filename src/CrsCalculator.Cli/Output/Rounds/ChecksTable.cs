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

    /// <summary>Rounds with the score of their day.</summary>
    public static Grid Of(Page page, IEnumerable<InvitationCheck> checks) =>
        Of(page, checks.Select(static check => new Row(check, check.Score, check.Distance)));

    /// <summary>The last rounds of categories with the score of the day of the outlook, beside the verdict of their own day.</summary>
    public static Grid Of(Page page, IEnumerable<CategoryOutlook> categories) =>
        Of(page, categories.Select(static category => new Row(category.LastRound, category.Score, category.Distance)));

    private static Grid Of(Page page, IEnumerable<Row> rows)
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
        foreach ((InvitationCheck check, CrsScore? score, int? distance) in rows)
        {
            grid.AddRow(
                new Cell($"{check.Round.Number}"),
                new Cell(LocalDatePattern.Iso.Format(check.Round.Date)),
                new Cell(RoundsText.NameOf(page.Speech, check.Round)),
                new Cell($"{check.Round.CutOff}"),
                new Cell(score is { } points ? $"{points.Total}" : Nothing),
                distance is { } off ? page.Cell(OutlookWords.DistanceOf, off) : new Markup(Nothing),
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

    /// <summary>A round with its verdict, and a score beside its cut-off.</summary>
    private sealed record Row(InvitationCheck Check, CrsScore? Score, int? Distance);
}
