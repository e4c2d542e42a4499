using NodaTime;

namespace CrsCalculator.Application;

/// <summary>How long a nomination can be used.</summary>
internal static class NominationDays
{
    /// <summary>
    /// The first day on which a nomination cannot be used: the day on which it ended, or the day after its last; <see langword="null"/> if
    /// neither is known.
    /// </summary>
    public static LocalDate? EndOf(Nomination nomination)
    {
        LocalDate? expired = nomination.ExpiresOn?.PlusDays(1);
        return nomination.EndedOn is { } ended && !(expired < ended) ? ended : expired;
    }
}
