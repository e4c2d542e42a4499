using System.Collections.Immutable;
using NodaTime;

namespace CrsCalculator.Application;

/// <summary>The days on which a person's permits allow work in Canada.</summary>
internal static class PermitCover
{
    /// <summary>Whether a job needs a permit: unauthorized work has its own red flag, and work for an employer abroad needs none.</summary>
    public static bool IsNeededFor(Job job) => job is { IsInCanada: true, Authorized: true, EmployerCountry: null or Places.Canada };

    /// <summary>
    /// The days covered, up to a day: those of work permits, of maintained and of restored status, and those of a study permit on which the
    /// person was a full-time student in Canada. A visitor may not work.
    /// </summary>
    public static IEnumerable<DayRange> Of(Person person, LocalDate until)
    {
        DayRange[] studies = [.. CanadianStudies.FullTime(person, until)];
        return PermitsOf(person).SelectMany(permit => permit.Kind switch
        {
            PermitKind.Visitor => (DayRange[])[],
            PermitKind.Study => [.. studies.Select(study => DaySpans.Common(DaysOf(permit), study)).Known()],
            _ => [DaysOf(permit)],
        });
    }

    /// <summary>The days of study permits if the studies are not stated: whether these days are covered is unknown.</summary>
    public static IEnumerable<DayRange> OpenOf(Person person) => person.Studies is null
        ? PermitsOf(person).Where(static permit => permit.Kind == PermitKind.Study).Select(DaysOf)
        : [];

    /// <summary>Whether a day of work is covered; not assessed if permits or studies are not stated.</summary>
    public static Outcome On(Person person, LocalDate day) =>
        person.Permits is null ? Outcome.NotAssessed
        : Of(person, day).Any(days => days.Contains(day)) ? Outcome.Met
        : OpenOf(person).Any(days => days.Contains(day)) ? Outcome.NotAssessed
        : Outcome.NotMet;

    private static ImmutableArray<Permit> PermitsOf(Person person) => person.Permits ?? ImmutableArray<Permit>.Empty;

    private static DayRange DaysOf(Permit permit) => new(permit.From, permit.To);
}
