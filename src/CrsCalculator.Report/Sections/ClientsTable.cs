using System.Collections.Immutable;
using CrsCalculator.Application;
using CrsCalculator.Report.Html;
using CrsCalculator.Report.Text;
using CrsCalculator.Rounds;
using NodaTime;
using NodaTime.Text;

namespace CrsCalculator.Report.Sections;

/// <summary>The clients, one per row.</summary>
internal static class ClientsTable
{
    // The maximum number of problems shown for a document: this library's choice.
    private const int MostIssues = 3;

    public static void Write(ReportPage page, ClientReview review, ImmutableArray<ClientRow> rows)
    {
        Table table = page.Table(
            "clients-table",
            page.Text.Say(ClientsPhrases.Table, page.Text.LongDay(review.On)),
            page.Head(ClientsPhrases.Client),
            page.NumberHead(ClientsPhrases.Score),
            page.Head(ClientsPhrases.Programs),
            page.Head(ClientsPhrases.Rounds),
            page.Head(ClientsPhrases.Expiry),
            page.Head(ClientsPhrases.Year),
            page.Head(ClientsPhrases.Flag));
        foreach (ClientRow row in rows)
        {
            WriteRow(page.Text, table, row);
        }

        table.End();
    }

    private static void WriteRow(ReportText text, Table table, ClientRow row)
    {
        var id = new Line(row.Id) { IsForeign = true };
        if (row.Overview is not { } client)
        {
            table.WideRow(id, Cell.Of(Issues(text, row)));
            return;
        }

        table.Row(
            id,
            Cell.Of(Score(text, client)),
            Cell.Of(Programs(text, client)),
            Cell.Of(Rounds(text, client)),
            Cell.Of(client.NextExpiries.SelectMany(expiry => Expiry(text, expiry, client.Review.On))),
            Cell.Of(Year(text, client.NextYear)),
            Cell.Of(Flag(text, client)));
    }

    private static IEnumerable<Line> Score(ReportText text, ClientOverview client)
    {
        if (client.Score is not { } score)
        {
            yield return text.Say(ReportPhrases.NoScore);
            yield break;
        }

        yield return text.Number(score.Total);
        if (client.Change is { } change)
        {
            yield return Line.Note(text.Say(ClientsPhrases.ChangeSince, text.Signed(change), ReportText.Day(client.Review.Since)));
        }

        if (score.IsProvisional)
        {
            yield return Line.Note(text.Say(ReportPhrases.ProvisionalScore));
        }
    }

    private static IEnumerable<Line> Programs(ReportText text, ClientOverview client)
    {
        foreach (ImmigrationProgram program in Enum.GetValues<ImmigrationProgram>())
        {
            switch (client.OutcomeOf(program))
            {
                case Outcome.Met:
                    yield return Code.Of(program);
                    break;
                case Outcome.NotAssessed:
                    yield return Line.Note(text.Say(ClientsPhrases.ProgramOpen, Code.Of(program)));
                    break;
                default:
                    break;
            }
        }
    }

    private static IEnumerable<Line> Rounds(ReportText text, ClientOverview client)
    {
        if (client.ProfileExpiredOn is { } expiredOn)
        {
            yield return Line.Strong(text.Say(ClientsPhrases.NotInPool, ReportText.Day(expiredOn)));
        }

        foreach (InvitationCheck check in client.Rounds.Where(static check => check.Invited != Outcome.NotMet))
        {
            string number = check.Round.Number.ToString();
            string cutOff = text.Number(check.Round.CutOff);
            yield return check.Invited == Outcome.Met
                ? text.Say(ClientsPhrases.Round, number, ReportText.Day(check.Round.Date), cutOff)
                : Line.Note(text.Say(ClientsPhrases.OpenRound, number, cutOff));
            if (check.Invitation is { } invitation)
            {
                yield return Line.Note(text.Say(ClientsPhrases.ApplyBy, ReportText.Day(invitation.DueOn)));
            }

            if (ReferenceEquals(check, client.FirstInvitation))
            {
                yield return Line.Strong(text.Say(ClientsPhrases.FirstInvitation));
            }

            if (check.Distance == 0 && check.Round.TieBreak is { } tieBreak)
            {
                yield return Line.Note(text.Say(ReportPhrases.TieBreak, InstantPattern.General.Format(tieBreak)));
            }
        }
    }

    private static IEnumerable<Line> Expiry(ReportText text, DocumentExpiry expiry, LocalDate on)
    {
        string day = ReportText.Day(expiry.LastUsefulDay);
        yield return new Line(expiry.ExpiresOn > on ? day : text.Say(ClientsPhrases.Ended, day)) { Style = Column.Unbroken };
        yield return Line.Note(text.Application(words => words.Expiry(expiry.Kind)));
        string lost = StakeWords.Joined(text, expiry.Lost);
        if (lost.Length > 0)
        {
            yield return text.Say(ClientsPhrases.Lost, lost);
        }
    }

    private static IEnumerable<Line> Year(ReportText text, NextWorkYear? year)
    {
        if (year is null)
        {
            yield break;
        }

        yield return new Line(ReportText.Day(year.CompleteOn)) { Style = Column.Unbroken };
        yield return year.Points is { } points ? text.Signed(points) : Line.Note(text.Say(ReportPhrases.PointsNotKnown));
    }

    private static IEnumerable<Line> Flag(ReportText text, ClientOverview client)
    {
        if (client.WorstFlag is not { } flag)
        {
            yield break;
        }

        yield return new Line(text.Application(words => words.Severity(flag.Severity))) { Style = $"severity {Code.Of(flag.Severity)}" };
        yield return text.Application(words => words.Flag(flag));
        if (client.Flags.Length > 1)
        {
            yield return Line.Note(text.Say(ClientsPhrases.MoreFlags, text.Number(client.Flags.Length)));
        }
    }

    /// <summary>Paths are not translated: they name places in the file. What was found in the file may be anything.</summary>
    private static IEnumerable<Line> Issues(ReportText text, ClientRow row) =>
    [
        new Line(text.Say(ClientsPhrases.NotReviewed)) { Style = "verdict open" },
        .. row.Issues.Take(MostIssues).Select(issue => new Line(text.Issue(issue)) { IsForeign = true }),
        .. row.Issues.Length > MostIssues
            ? [Line.Note(text.Say(ClientsPhrases.AndMore, text.Number(row.Issues.Length - MostIssues)))]
            : (Line[])[],
    ];

}
