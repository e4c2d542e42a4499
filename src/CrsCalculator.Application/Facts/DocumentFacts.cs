using System.Collections.Frozen;
using System.Collections.Immutable;

namespace CrsCalculator.Application;

/// <summary>The facts that distinguish a document in a profile from others, for its name.</summary>
internal static class DocumentFacts
{
    /// <summary>Documents that are required whether or not the profile states them.</summary>
    private static readonly FrozenDictionary<string, string> Asked = new Dictionary<string, string>(StringComparer.Ordinal)
    {
        ["$.settlementFunds"] = "funds",
        ["$.maritalStatus"] = "maritalStatus",
        ["$.principal.nomination"] = "nomination",
    }.ToFrozenDictionary(StringComparer.Ordinal);

    /// <summary>
    /// Returns the kind of the document at a path, as the end of the key of its phrase, and the phrase's facts; <see langword="null"/> if
    /// there is no document.
    /// </summary>
    public static (string Kind, string[] Facts)? NameOf(Candidate profile, string path)
    {
        foreach (ProfilePart part in ProfilePart.AllOf(profile))
        {
            if (part.Path == path)
            {
                return (Code.Of(part.Kind), Of(profile, part));
            }
        }

        return Asked.TryGetValue(path, out string? kind) ? (kind, []) : ResidenceAt(profile, path);
    }

    private static (string Kind, string[] Facts)? ResidenceAt(Candidate profile, string path)
    {
        foreach ((string place, Person? person) in new[] { ("$.principal", profile.Principal), ("$.spouse", profile.Spouse?.Person) })
        {
            ImmutableArray<Residence> residences = person?.Residences ?? [];
            for (int i = 0; i < residences.Length; i++)
            {
                if (path == $"{place}.residences[{Invariant.Text(i)}]")
                {
                    return ("residence", Of(residences[i]));
                }
            }
        }

        return null;
    }

    /// <summary>Its days, country and occupation: the facts of its phrase.</summary>
    private static string[] Of(Candidate profile, ProfilePart part)
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

    private static string[] Of(Residence residence) => residence.To is { } last
        ? [residence.Country, Invariant.Text(residence.From), Invariant.Text(last)]
        : [residence.Country, Invariant.Text(residence.From)];

    private static string[] Of(Job job) => job.End is { } end
        ? [job.Occupation.Code, job.Country, job.Start.ToString(), end.ToString()]
        : [job.Occupation.Code, job.Country, job.Start.ToString()];
}
