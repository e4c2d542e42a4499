using System.Collections.Immutable;

namespace CrsCalculator.Application;

/// <summary>A kind of fact in a profile that a paper proves, and that can be withdrawn.</summary>
internal enum PartKind : byte
{
    LanguageTest,
    Credential,
    Study,
    Job,
    Certificate,
    Nomination,
    JobOffer,
    Lmia,
    ExemptPermit,
    Sibling,
    Relative,
    Funds,
}

/// <summary>One fact in a profile that a paper proves: its place, and the profile without it.</summary>
internal readonly record struct ProfilePart(ApplicantRole Person, PartKind Kind, int Index = 0)
{
    public string Path => $"{Place}{Suffix}";

    /// <summary>Whether it is in a list, so that the person alone does not identify it.</summary>
    public bool IsListed =>
        Kind is PartKind.LanguageTest or PartKind.Credential or PartKind.Study or PartKind.Job or PartKind.Certificate;

    /// <summary>The path of the document to which it belongs: studies are part of a credential, an LMIA is part of an offer.</summary>
    public string Document => Kind switch
    {
        PartKind.Study => (this with { Kind = PartKind.Credential }).Path,
        PartKind.Lmia or PartKind.ExemptPermit => (this with { Kind = PartKind.JobOffer }).Path,
        _ => Path,
    };

    private string Place => Kind == PartKind.Funds ? "$" : Person.Path();

    private string Suffix => Kind switch
    {
        PartKind.LanguageTest => $".languageTests[{Number}]",
        PartKind.Credential => $".education[{Number}]",
        PartKind.Study => $".education[{Number}].study",
        PartKind.Job => $".work[{Number}]",
        PartKind.Certificate => $".certificatesOfQualification[{Number}]",
        PartKind.Nomination => ".nomination",
        PartKind.JobOffer => ".jobOffer",
        PartKind.Lmia => ".jobOffer.lmia",
        PartKind.ExemptPermit => ".jobOffer.exemptPermit",
        PartKind.Sibling => ".siblingInCanada",
        PartKind.Relative => ".relativeInCanada",
        PartKind.Funds => ".settlementFunds",
        _ => throw new InvalidOperationException($"There is no fact {Kind}."),
    };

    private string Number => Invariant.Text(Index);

    /// <summary>Every fact in a profile that can be withdrawn, those of the principal applicant first.</summary>
    public static IEnumerable<ProfilePart> AllOf(Candidate profile) =>
    [
        .. Of(profile.Principal, ApplicantRole.Principal),
        .. profile.Spouse is { } spouse ? Of(spouse.Person, ApplicantRole.Spouse) : [],
        .. profile.SettlementFunds is null ? (ProfilePart[])[] : [new(ApplicantRole.Principal, PartKind.Funds)],
    ];

    /// <summary>Returns the profile as if the fact could not be proven.</summary>
    public Candidate Without(Candidate profile)
    {
        if (Kind == PartKind.Funds)
        {
            return profile with { SettlementFunds = null };
        }

        return Person == ApplicantRole.Spouse
            ? profile with { Spouse = profile.Spouse! with { Person = Without(profile.Spouse.Person) } }
            : profile with { Principal = Without(profile.Principal) };
    }

    private static IEnumerable<ProfilePart> Of(Person person, ApplicantRole role) =>
    [
        .. Each(role, PartKind.LanguageTest, person.LanguageTests.Length),
        .. Each(role, PartKind.Credential, person.Education.Length),
        .. Each(role, PartKind.Study, person.Education.Length).Where(part => person.Education[part.Index].Study is not null),
        .. Each(role, PartKind.Job, person.Work.Length),
        .. Each(role, PartKind.Certificate, person.CertificatesOfQualification.Length),
        .. If(person.Nomination is not null, role, PartKind.Nomination),
        .. If(person.JobOffer is not null, role, PartKind.JobOffer),
        .. If(person.JobOffer is { IsBasedOnLmia: true }, role, PartKind.Lmia),
        .. If(person.JobOffer is { ExemptPermit: true }, role, PartKind.ExemptPermit),
        .. If(person.SiblingInCanada, role, PartKind.Sibling),
        .. If(person.RelativeInCanada, role, PartKind.Relative),
    ];

    private static IEnumerable<ProfilePart> Each(ApplicantRole role, PartKind kind, int count) =>
        Enumerable.Range(0, count).Select(index => new ProfilePart(role, kind, index));

    private static IEnumerable<ProfilePart> If(bool isThere, ApplicantRole role, PartKind kind) =>
        isThere ? [new ProfilePart(role, kind)] : [];

    private Person Without(Person person) => Kind switch
    {
        PartKind.LanguageTest => person with { LanguageTests = person.LanguageTests.RemoveAt(Index) },
        PartKind.Credential => person with { Education = person.Education.RemoveAt(Index) },
        PartKind.Study => person with { Education = WithoutStudy(person.Education) },
        PartKind.Job => person with { Work = person.Work.RemoveAt(Index) },
        PartKind.Certificate => person with { CertificatesOfQualification = person.CertificatesOfQualification.RemoveAt(Index) },
        PartKind.Nomination => person with { Nomination = null },
        PartKind.JobOffer => person with { JobOffer = null },
        PartKind.Lmia => person with { JobOffer = person.JobOffer! with { IsBasedOnLmia = false } },
        PartKind.ExemptPermit => person with { JobOffer = person.JobOffer! with { ExemptPermit = false } },
        PartKind.Sibling => person with { SiblingInCanada = false },
        PartKind.Relative => person with { RelativeInCanada = false },
        _ => throw new InvalidOperationException($"There is no fact {Kind}."),
    };

    private ImmutableArray<Credential> WithoutStudy(ImmutableArray<Credential> education) =>
        education.SetItem(Index, education[Index] with { Study = null });
}
