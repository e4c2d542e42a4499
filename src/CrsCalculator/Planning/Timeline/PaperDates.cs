using CrsCalculator.Rules;
using NodaTime;

namespace CrsCalculator.Planning;

/// <summary>The days on which papers expire that end no points by themselves: permits, a passport, certificates, the profile.</summary>
internal static class PaperDates
{
    /// <summary>The first day on which a permit has ended.</summary>
    public static LocalDate ExpiresOn(Permit permit) => permit.To.PlusDays(1);

    /// <summary>The first day on which the certificate of a nomination has expired.</summary>
    public static LocalDate? ExpiresOn(Nomination? nomination) => nomination?.ExpiresOn?.PlusDays(1);

    /// <summary>The first day on which the LMIA behind a job offer has expired.</summary>
    public static LocalDate? LmiaExpiresOn(JobOffer? offer) => offer?.LmiaExpiresOn?.PlusDays(1);

    /// <summary>All days on which a person's papers expire.</summary>
    public static IEnumerable<LocalDate> ExpiriesOf(Person person)
    {
        if (ExpiresOn(person.Nomination) is { } nomination)
        {
            yield return nomination;
        }

        if (LmiaExpiresOn(person.JobOffer) is { } lmia)
        {
            yield return lmia;
        }

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
