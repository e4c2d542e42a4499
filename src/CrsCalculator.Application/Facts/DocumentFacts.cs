namespace CrsCalculator.Application;

/// <summary>What tells a document of a profile from others, for its name.</summary>
internal static class DocumentFacts
{
    /// <summary>The document at a path; nothing if there is none that can be withdrawn.</summary>
    public static ProfilePart? Find(Candidate profile, string path)
    {
        foreach (ProfilePart part in ProfilePart.AllOf(profile))
        {
            if (part.Path == path)
            {
                return part;
            }
        }

        return null;
    }

    /// <summary>Its days, its country, its occupation: what its phrase is filled with.</summary>
    public static string[] Of(Candidate profile, ProfilePart part)
    {
        Person person = part.Person == ApplicantRole.Spouse ? profile.Spouse!.Person : profile.Principal;
        return part.Kind switch
        {
            PartKind.LanguageTest => [Invariant.Text(person.LanguageTests[part.Index].TakenOn)],
            PartKind.Credential or PartKind.Study => Of(person.Education[part.Index]),
            PartKind.Job => Of(person.Work[part.Index]),
            PartKind.Certificate => Of(person.CertificatesOfQualification[part.Index]),
            PartKind.Nomination => [Code.Of(person.Nomination!.Province), Invariant.Text(person.Nomination.AcceptedOn)],
            PartKind.JobOffer or PartKind.Lmia or PartKind.ExemptPermit => [person.JobOffer!.Occupation.Code],
            _ => [],
        };
    }

    private static string[] Of(Credential credential) => [credential.AwardedOn.ToString(), credential.Country];

    private static string[] Of(CertificateOfQualification certificate) =>
        [certificate.Occupation.Code, Invariant.Text(certificate.IssuedOn)];

    private static string[] Of(Job job) => job.End is { } end
        ? [job.Occupation.Code, job.Country, job.Start.ToString(), end.ToString()]
        : [job.Occupation.Code, job.Country, job.Start.ToString()];
}
