using NodaTime;

namespace CrsCalculator.Application;

/// <summary>The studies in Canada beside which work does not count: the full-time ones (IRPR 87.1(3)(a)).</summary>
internal static class CanadianStudies
{
    /// <summary>The days of each, up to a day; none if the studies of the person are not known.</summary>
    public static IEnumerable<DayRange> FullTime(Person person, LocalDate until) =>
        (person.Studies ?? [])
            .Where(static study => study.FullTime && Places.IsCanada(study.Country))
            .Select(study => DaySpans.Of(study, until))
            .Known();
}
