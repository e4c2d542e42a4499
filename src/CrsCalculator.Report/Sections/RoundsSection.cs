using System.Collections.Immutable;
using CrsCalculator.Report.Charts;
using CrsCalculator.Report.Html;
using CrsCalculator.Report.Text;
using CrsCalculator.Rounds;
using NodaTime;
using NodaTime.Text;

namespace CrsCalculator.Report.Sections;

/// <summary>The rounds: how many invite, how far off the last ones for such a candidate are, and what other categories ask for.</summary>
internal static class RoundsSection
{
    public const string Id = "rounds";

    private const string RoundsTable = "rounds-table";

    // So many rounds are shown: a choice of this library.
    private const int Shown = 10;

    // A category without a round for longer is left out: as long as a profile is in the pool. A choice of this library.
    private const int RecentMonths = 12;

    public static void Write(ReportPage page, RoundOutlook outlook)
    {
        page.Section(Id, ReportPhrases.Rounds);
        WriteSummary(page, outlook);
        ImmutableArray<InvitationCheck> own = [.. OwnRounds(outlook).TakeLast(Shown)];
        if (own.IsEmpty)
        {
            page.Paragraph(page.Text.Say(ReportPhrases.NoOwnRound, page.Text.LongDay(outlook.On)));
        }
        else
        {
            page.Heading(page.Text.Say(ReportPhrases.OwnRounds));
            CutOffChart.Draw(page, own, RoundsTable);
            WriteRounds(page, own);
        }

        WriteCategories(page, outlook);
        page.Paragraph(page.Source(page.Text.Set(page.Text.Rounds.Source)) with { Language = null });
        page.EndSection();
    }

    /// <summary>In how many rounds the candidate would have been invited, in one sentence.</summary>
    public static string Summary(ReportText text, RoundOutlook outlook) => text.Say(
        ReportPhrases.RoundsSummary,
        text.Number(outlook.Invited),
        text.Number(outlook.Rounds.Length),
        text.Number(outlook.Open));

    /// <summary>Who a round was for; a round of a name that is not known keeps its name.</summary>
    public static Line NameOf(ReportText text, Round round) => round.Category == RoundCategory.Unknown
        ? new Line(round.Name) { IsForeign = true }
        : text.Set(text.Rounds.Category(round.Category));

    private static void WriteSummary(ReportPage page, RoundOutlook outlook)
    {
        page.Paragraph(Summary(page.Text, outlook));
        page.Paragraph(outlook.Since is { } since
            ? page.Text.Say(ReportPhrases.SinceSubmission, page.Text.LongDay(since.Day))
            : page.Text.Say(ReportPhrases.WithoutSubmission));
        page.List(Notable(page.Text, outlook));
    }

    private static IEnumerable<Line> Notable(ReportText text, RoundOutlook outlook)
    {
        (Phrase Phrase, InvitationCheck? Check)[] notable =
        [
            (ReportPhrases.FirstInvitation, outlook.FirstInvited),
            (ReportPhrases.LastInvitation, outlook.LastInvited),
            (ReportPhrases.NearestMiss, outlook.NearestMiss),
        ];
        foreach ((Phrase phrase, InvitationCheck? check) in notable)
        {
            if (check is not null)
            {
                yield return text.Say(phrase, Named(text, check.Round), ReportText.Day(check.Round.Date), Distance(text, check));
            }
        }

        if (outlook.ExpiresAt is { } expiresAt)
        {
            yield return text.Say(ReportPhrases.ProfileExpires, text.LongDay(expiresAt.Day));
        }
    }

    private static string Named(ReportText text, Round round) =>
        text.Say(ReportPhrases.RoundAndName, round.Number.ToString(), NameOf(text, round).Text);

    private static string Distance(ReportText text, InvitationCheck check) => text.Say(
        ReportPhrases.DistanceFrom,
        check.Distance is { } distance ? text.Signed(distance) : text.Say(ReportPhrases.NoScore),
        text.Number(check.Round.CutOff));

    /// <summary>The rounds for whom the candidate is on the day of the outlook.</summary>
    private static IEnumerable<InvitationCheck> OwnRounds(RoundOutlook outlook)
    {
        RoundCategory[] own =
        [
            .. outlook.Categories.Where(static category => category.Fits == Outcome.Met).Select(static category => category.Category),
        ];
        return outlook.AllRounds.Where(check => own.Contains(check.Round.Category));
    }

    private static void WriteRounds(ReportPage page, ImmutableArray<InvitationCheck> checks)
    {
        Table table = page.Table(
            RoundsTable,
            page.Text.Say(ReportPhrases.RoundsTable),
            page.Head(ReportPhrases.Round),
            page.Head(ReportPhrases.For),
            page.NumberHead(ReportPhrases.CutOff),
            page.NumberHead(ReportPhrases.OwnScore),
            page.NumberHead(ReportPhrases.Distance),
            page.Head(ReportPhrases.Invited));
        foreach (InvitationCheck check in checks)
        {
            table.Row(
                Cell.Of(check.Round.Number.ToString(), Line.Day(ReportText.Day(check.Round.Date))),
                NameOf(page.Text, check.Round),
                page.Text.Number(check.Round.CutOff),
                check.Score is { } score ? page.Text.Number(score.Total) : page.Text.Say(ReportPhrases.NoScore),
                check.Distance is { } distance ? page.Text.Signed(distance) : string.Empty,
                Cell.Of([page.Verdict(check.Invited, ReportPhrases.Yes, ReportPhrases.No), .. Reasons(page.Text, check)]));
        }

        table.End();
    }

    /// <summary>Why, assumptions aside; at the cut-off with the time that decides.</summary>
    private static IEnumerable<Line> Reasons(ReportText text, InvitationCheck check)
    {
        foreach (InvitationReason reason in check.Reasons.Where(static reason => !reason.IsAssumption()))
        {
            yield return Line.Note(text.Set(text.Rounds.ShortReason(reason)));
        }

        if (check.Distance == 0 && check.Round.TieBreak is { } tieBreak)
        {
            yield return Line.Note(text.Say(ReportPhrases.TieBreak, InstantPattern.General.Format(tieBreak)));
        }
    }

    private static void WriteCategories(ReportPage page, RoundOutlook outlook)
    {
        if (outlook.AllRounds.IsEmpty)
        {
            return;
        }

        LocalDate last = outlook.AllRounds[^1].Round.Date;
        page.Heading(page.Text.Say(ReportPhrases.LastRounds));
        Table table = page.Table(
            "last-rounds-table",
            page.Text.Say(ReportPhrases.LastRoundsTable, page.Text.LongDay(outlook.On), page.Text.LongDay(last)),
            page.Head(ReportPhrases.For),
            page.Head(ReportPhrases.Fits),
            page.Head(ReportPhrases.LastRound),
            page.NumberHead(ReportPhrases.CutOff),
            page.NumberHead(ReportPhrases.Distance),
            page.Head(ReportPhrases.StillNeeded));
        foreach (CategoryOutlook category in outlook.Categories)
        {
            Round round = category.LastRound.Round;
            if (round.Date < last.PlusMonths(-RecentMonths))
            {
                continue;
            }

            table.Row(
                NameOf(page.Text, round),
                page.Verdict(category.Fits, ReportPhrases.Yes, ReportPhrases.No),
                Cell.Of(round.Number.ToString(), Line.Day(ReportText.Day(round.Date))),
                page.Text.Number(round.CutOff),
                DistanceToday(page.Text, category),
                Cell.Of(category.Missing.Select(requirement => new Line(page.Text.Crs(words => words.Needed(requirement))))));
        }

        table.End();
    }

    /// <summary>A score without a nomination says nothing of a round for nominees: the nomination would raise it.</summary>
    private static string DistanceToday(ReportText text, CategoryOutlook category) =>
        category.Distance is { } distance && !category.Reasons.Contains(InvitationReason.NotNominated)
            ? text.Signed(distance)
            : string.Empty;
}
