using CrsCalculator.Application;
using CrsCalculator.Planning;
using NodaTime;

namespace CrsCalculator.Report;

/// <summary>The next day on which something is lost or gained, and what it is.</summary>
internal sealed record NextDate(LocalDate Day)
{
    /// <summary>The document whose last useful day this is.</summary>
    public DocumentExpiry? Expiry { get; private init; }

    /// <summary>What changes on this day through time alone.</summary>
    public TimelineEvent? Turn { get; private init; }

    /// <summary>The window, if this is the first or the last day to submit an application.</summary>
    public SubmissionWindow? Window { get; private init; }

    /// <summary>Returns the nearest of them; <see langword="null"/> if nothing is ahead. On the same day, the window comes first.</summary>
    public static NextDate? Of(ReportResults results) => new[] { OfWindow(results), OfExpiry(results), OfTurn(results) }
        .OfType<NextDate>()
        .OrderBy(static date => date.Day)
        .FirstOrDefault();

    private static NextDate? OfWindow(ReportResults results)
    {
        if (results.Checklist?.Window is not { } window || window.NextDayFrom(results.On) is not { } next)
        {
            return null;
        }

        DayRange range = window.Ranges.First(one => one.Contains(next));
        return new NextDate(next > results.On ? next : range.To) { Window = window };
    }

    private static NextDate? OfExpiry(ReportResults results)
    {
        DocumentExpiry? expiry = results.Checklist?.Expiries.FirstOrDefault(one => Matters(one, results.Checklist.Invitation is not null));
        return expiry is null ? null : new NextDate(expiry.LastUsefulDay) { Expiry = expiry };
    }

    /// <summary>A loss, even if its size is unknown; and the profile, unless there is already an invitation.</summary>
    private static bool Matters(DocumentExpiry expiry, bool isInvited) =>
        expiry.Lost.Points != 0 || !expiry.Lost.Programs.IsEmpty || (expiry.Kind == ExpiryKind.Profile && !isInvited);

    private static NextDate? OfTurn(ReportResults results)
    {
        TimelineEvent[] events = [.. results.Timeline?.Events ?? []];
        TimelineEvent? turn = events.Zip(events.Skip(1)).FirstOrDefault(static days => Matters(days.First, days.Second)).Second;
        return turn is null ? null : new NextDate(turn.Date) { Turn = turn };
    }

    /// <summary>A different score, the end or the start of scores, or a different program.</summary>
    private static bool Matters(TimelineEvent before, TimelineEvent after) =>
        (before.Score?.Total, before.Score?.IsProvisional) != (after.Score?.Total, after.Score?.IsProvisional)
        || (before.Cec, before.Fsw, before.Fst) != (after.Cec, after.Fsw, after.Fst);
}
