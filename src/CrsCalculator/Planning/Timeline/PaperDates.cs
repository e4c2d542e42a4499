using CrsCalculator.Rules;
using NodaTime;

namespace CrsCalculator.Planning;

/// <summary>The days on which papers that earn no points expire: permits, a passport, the profile.</summary>
internal static class PaperDates
{
    /// <summary>The first day on which a permit has ended.</summary>
    public static LocalDate ExpiresOn(Permit permit) => permit.To.PlusDays(1);

    /// <summary>All days on which a person's permits and passport expire.</summary>
    public static IEnumerable<LocalDate> ExpiriesOf(Person person)
    {
        foreach (Permit permit in person.Permits ?? [])
        {
            yield return ExpiresOn(permit);
        }

        if (person.PassportExpiresOn is { } passport)
        {
            yield return passport;
        }
    }

    /// <summary>The day in Ottawa on which a submitted profile expires (Ministerial Instructions 4(1)(b)).</summary>
    public static LocalDate? ProfileExpiresOn(Candidate candidate, InvitationRules rules) =>
        candidate.ProfileSubmittedAt is { } submittedAt
            ? rules.ProfileExpiresOn(submittedAt)
            : null;
}
