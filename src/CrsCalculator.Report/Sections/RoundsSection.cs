using System.Collections.Immutable;
using CrsCalculator.Application;
using CrsCalculator.Report.Charts;
using CrsCalculator.Report.Html;
using CrsCalculator.Report.Text;
using CrsCalculator.Rounds;
using NodaTime;
using NodaTime.Text;

namespace CrsCalculator.Report.Sections;

/// <summary>The rounds: how many invite, how far the candidate is from the last ones that fit, and what other categories require.</summary>
internal static class RoundsSection
{
    public const string Id = "rounds";

    private const string RoundsTable = "rounds-table";

    // The maximum number of rounds shown: this library's choice.
    private const int Shown = 10;

    public static void Write(ReportPage page, RoundOutlook outlook, ApplicationChecklist? checklist)
    {
        page.Section(Id, ReportPhrases.Rounds);
        ConsideredRounds rounds = ConsideredRounds.Of(outlook);
        WriteSummary(page, outlook, rounds, checklist);
        ImmutableArray<InvitationCheck> own = [.. rounds.ForSuchCandidates(outlook).TakeLast(Shown)];
        if (own.IsEmpty)
        {
            page.Paragraph(page.Text.Say(
                outlook.Since is null ? ReportPhrases.NoRecentRound : ReportPhrases.NoRoundSince,
                page.Text.LongDay(outlook.On)));
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

    /// <summary>
    /// Returns the invitation if there is one, otherwise the number of rounds in which the candidate would have been invited.
    /// </summary>
    public static IEnumerable<Line> Summary(ReportText text, RoundOutlook outlook, ApplicationChecklist? checklist)
    {
        if (checklist is { Invitation: not null })
        {
            return InvitationLines.Of(text, checklist);
        }

        string counts = Counts(text, ConsideredRounds.Of(outlook));
        return HasExpired(outlook) is { } day
            ? [Line.Strong(text.Say(ReportPhrases.ProfileExpired, text.LongDay(day))), counts]
            : [counts];
    }

    /// <summary>Returns whom a round was for; a round with an unknown name keeps its name.</summary>
    public static Line NameOf(ReportText text, Round round) => round.Category == RoundCategory.Unknown
        ? new Line(round.Name) { IsForeign = true }
        : text.Set(text.Rounds.Category(round.Category));

    /// <summary>
    /// Returns the day on which the profile expired; <see langword="null"/> while it is in the pool, or if that is unknown.
    /// </summary>
    private static LocalDate? HasExpired(RoundOutlook outlook) =>
        outlook.ExpiresAt is { } expiresAt && expiresAt.Day < outlook.On ? expiresAt.Day : null;

    private static string Counts(ReportText text, ConsideredRounds rounds) => text.Say(
        rounds.Open == 0 ? ReportPhrases.RoundsSummary : ReportPhrases.RoundsSummaryAndOpen,
        text.Number(rounds.Invited),
        text.Number(rounds.Checks.Length),
        text.Number(rounds.Open));

    private static void WriteSummary(ReportPage page, RoundOutlook outlook, ConsideredRounds rounds, ApplicationChecklist? checklist)
    {
        if (checklist is { Invitation: not null })
        {
            page.Lines(InvitationLines.Of(page.Text, checklist));
        }

        page.Paragraph(Counts(page.Text, rounds));
        page.Paragraph(outlook.Since is { } since
            ? page.Text.Say(ReportPhrases.SinceSubmission, page.Text.LongDay(since.Day))
            : page.Text.Say(ReportPhrases.WithoutSubmission));
        page.List([.. Notable(page.Text, rounds), .. Expiry(page.Text, outlook)]);
    }

    private static IEnumerable<Line> Notable(ReportText text, ConsideredRounds rounds)
    {
        (Phrase Phrase, InvitationCheck? Check)[] notable =
        [
            (ReportPhrases.FirstInvitation, rounds.FirstInvited),
            (ReportPhrases.LastInvitation, rounds.LastInvited),
            (ReportPhrases.NearestMiss, rounds.NearestMiss),
        ];
        foreach ((Phrase phrase, InvitationCheck? check) in notable)
        {
            if (check is not null)
            {
                yield return text.Say(phrase, Named(text, check.Round), ReportText.Day(check.Round.Date), Distance(text, check));
            }
        }
    }

    private static IEnumerable<Line> Expiry(ReportText text, RoundOutlook outlook)
    {
        if (outlook.ExpiresAt is { } expiresAt)
        {
            Phrase phrase = HasExpired(outlook) is null ? ReportPhrases.ProfileExpires : ReportPhrases.ProfileExpired;
            yield return text.Say(phrase, text.LongDay(expiresAt.Day));
        }
    }

    private static string Named(ReportText text, Round round) =>
        text.Say(ReportPhrases.RoundAndName, round.Number.ToString(), NameOf(text, round).Text);

    private static string Distance(ReportText text, InvitationCheck check) => text.Say(
        ReportPhrases.DistanceFrom,
        check.Distance is { } distance ? text.Signed(distance) : text.Say(ReportPhrases.NoScore),
        text.Number(check.Round.CutOff));

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

    /// <summary>Returns the reasons without assumptions; at the cut-off with the deciding time.</summary>
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
            if (!ConsideredRounds.IsRecent(round, last))
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

    /// <summary>A score without a nomination says nothing about a round for nominees: the nomination would raise it.</summary>
    private static string DistanceToday(ReportText text, CategoryOutlook category) =>
        category.Distance is { } distance && !category.Reasons.Contains(InvitationReason.NotNominated)
            ? text.Signed(distance)
            : text.Say(ReportPhrases.NotCompared);
}
