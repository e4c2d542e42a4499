using CrsCalculator.Cli.Words;
using CrsCalculator.Rounds;

namespace CrsCalculator.Cli.Output.Rounds;

/// <summary>Rounds for a candidate, one per line: the cut-off, the score on that day, the distance, and the verdict.</summary>
internal static class ChecksTable
{
    private const string Nothing = "-";

    /// <summary>Prints rounds with the score on their day.</summary>
    public static void Print(Page page, IEnumerable<InvitationCheck> checks) =>
        Print(page, checks.Select(static check => new Row(check, check.Score, check.Distance)));

    /// <summary>
    /// Prints the last rounds of categories with the score on the day of the outlook, beside the verdict on their own day.
    /// </summary>
    public static void Print(Page page, IEnumerable<CategoryOutlook> categories) =>
        Print(page, categories.Select(static category => new Row(category.LastRound, category.Score, category.Distance)));

    private static void Print(Page page, IEnumerable<Row> rows)
    {
        var table = new Table(
            page,
            Column.Number(page.Head(RoundsWords.Round)),
            Column.Fixed(page.Head(RoundsWords.Date)),
            Column.Text(page.Head(RoundsWords.For)),
            Column.Number(page.Head(RoundsWords.CutOff)),
            Column.Number(page.Head(OutlookWords.Score)),
            Column.Number(page.Head(OutlookWords.Distance)),
            Column.Text(page.Head(OutlookWords.Verdict)));
        foreach ((InvitationCheck check, CrsScore? score, int? distance) in rows)
        {
            table.Add(
                Cell.Of($"{check.Round.Number}"),
                Cell.Of(check.Round.Date),
                Cell.Of(RoundsText.NameOf(page.Speech, check.Round)),
                Cell.Of(check.Round.CutOff),
                Cell.Of(score is { } points ? $"{points.Total}" : Nothing),
                distance is { } off ? page.Cell(OutlookWords.DistanceOf, off) : Cell.Of(Nothing),
                page.Cell(CommonWords.AsIs, Verdict(check)));
        }

        table.Print();
    }

    /// <summary>Returns the reason if it is not the rank: a score above the cut-off would be puzzling beside "not invited".</summary>
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
