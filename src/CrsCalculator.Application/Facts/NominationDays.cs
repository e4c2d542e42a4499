using NodaTime;

namespace CrsCalculator.Application;

/// <summary>For how long a nomination is of use.</summary>
internal static class NominationDays
{
    /// <summary>
    /// The first day on which a nomination is of no use: the one on which it ended, or the one after its last; <see langword="null"/> if
    /// neither is known.
    /// </summary>
    public static LocalDate? EndOf(Nomination nomination)
    {
        LocalDate? expired = nomination.ExpiresOn?.PlusDays(1);
        return nomination.EndedOn is { } ended && !(expired < ended) ? ended : expired;
    }
}
