using NodaTime;

namespace CrsCalculator.Application;

/// <summary>Set operations on spans of days.</summary>
internal static class DaySpans
{
    /// <summary>The days from one to another, both inclusive; <see langword="null"/> if there are none.</summary>
    public static DayRange? Of(LocalDate from, LocalDate to) => from <= to ? new DayRange(from, to) : null;

    /// <summary>The days on which a job certainly took place, up to a day; <see langword="null"/> if there are none.</summary>
    public static DayRange? Of(Job job, LocalDate until) =>
        Of(job.Start.Latest, job.End is { } end ? LocalDate.Min(end.Earliest, until) : until);

    public static DayRange? Of(StudyPeriod study, LocalDate until) => Of(study.From, LocalDate.Min(study.To ?? until, until));

    public static DayRange? Of(Residence residence, LocalDate until) =>
        Of(residence.From, LocalDate.Min(residence.To ?? until, until));

    /// <summary>Whether a residence includes a day.</summary>
    public static bool Includes(this Residence residence, LocalDate day) => Of(residence, day)?.Contains(day) == true;

    /// <summary>The days that two spans share; <see langword="null"/> if there are none.</summary>
    public static DayRange? Common(DayRange one, DayRange other) =>
        Of(LocalDate.Max(one.From, other.From), LocalDate.Min(one.To, other.To));

    /// <summary>The days of a span that others do not cover, in order.</summary>
    public static IEnumerable<DayRange> Outside(DayRange whole, IEnumerable<DayRange> others)
    {
        LocalDate free = whole.From;
        foreach (DayRange other in others.OrderBy(static span => span.From))
        {
            if (free > whole.To)
            {
                yield break;
            }

            if (Of(free, LocalDate.Min(other.From.PlusDays(-1), whole.To)) is { } before)
            {
                yield return before;
            }

            free = LocalDate.Max(free, other.To.PlusDays(1));
        }

        if (Of(free, whole.To) is { } rest)
        {
            yield return rest;
        }
    }

    /// <summary>Skips the spans that are <see langword="null"/>.</summary>
    public static IEnumerable<DayRange> Known(this IEnumerable<DayRange?> spans) =>
        spans.Where(static span => span is not null).Select(static span => span!.Value);
}
