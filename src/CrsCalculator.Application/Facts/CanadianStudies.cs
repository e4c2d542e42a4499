using NodaTime;

namespace CrsCalculator.Application;

/// <summary>Full-time studies in Canada, during which work does not count (IRPR 87.1(3)(a)).</summary>
internal static class CanadianStudies
{
    /// <summary>Returns the days of each, up to a day; none if the person's studies are unknown.</summary>
    public static IEnumerable<DayRange> FullTime(Person person, LocalDate until) =>
        (person.Studies ?? [])
            .Where(static study => study.FullTime && Places.IsCanada(study.Country))
            .Select(study => DaySpans.Of(study, until))
            .Known();
}
