using CrsCalculator.Application;
using CrsCalculator.Planning;
using NodaTime;

namespace CrsCalculator.Report;

/// <summary>The next day on which something is lost or won, and what it is.</summary>
internal sealed record NextDate(LocalDate Day)
{
    /// <summary>The document that is of use on this day for the last time.</summary>
    public DocumentExpiry? Expiry { get; private init; }

    /// <summary>What turns on this day by time alone.</summary>
    public TimelineEvent? Turn { get; private init; }

    /// <summary>The window, if this is the first or the last day to submit an application.</summary>
    public SubmissionWindow? Window { get; private init; }

    /// <summary>The nearest of them; <see langword="null"/> if nothing lies ahead. Of the same day, the window comes first.</summary>
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
        DocumentExpiry? expiry = results.Checklist?.Expiries
            .FirstOrDefault(static one => one.Lost.Points > 0 || !one.Lost.Programs.IsEmpty);
        return expiry is null ? null : new NextDate(expiry.LastUsefulDay) { Expiry = expiry };
    }

    private static NextDate? OfTurn(ReportResults results)
    {
        TimelineEvent? turn = results.Timeline?.Events.Skip(1).FirstOrDefault(static day => day.Change is not (null or 0));
        return turn is null ? null : new NextDate(turn.Date) { Turn = turn };
    }
}
