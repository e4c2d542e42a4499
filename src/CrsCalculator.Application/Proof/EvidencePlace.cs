namespace CrsCalculator.Application;

/// <summary>One thing that a row of evidence is written for: a person, or a fact of a profile.</summary>
internal readonly record struct EvidencePlace(ApplicantRole Person, int? Index = null)
{
    /// <summary>The fact that can be withdrawn, if it is one.</summary>
    public ProfilePart? Part { get; init; }

    /// <summary>Where the fact stands; <see langword="null"/> if the row is about a person or the application.</summary>
    public string? Path { get; init; }

    /// <summary>Whether it stands for children although the profile does not say whether there are any.</summary>
    public bool IsUnknown { get; init; }

    /// <summary>Where the person stands.</summary>
    public string PersonPath => Person.Path(Index);

    /// <summary>
    /// What a list of papers may call it: a fact by its path, or by that of the document that it belongs to; a fact that exists only
    /// once, and everything else, also by the person.
    /// </summary>
    public IEnumerable<string> Names =>
    [
        .. Path is null ? (string[])[] : [Path],
        .. Part is { Document: var document } && document != Path ? [document] : (string[])[],
        .. Part?.IsListed == true ? (string[])[] : PersonNames,
    ];

    private IEnumerable<string> PersonNames => Person == ApplicantRole.Child ? [PersonPath] : [Code.Of(Person), PersonPath];

    /// <summary>Every place of a subject in a profile.</summary>
    public static IEnumerable<EvidencePlace> AllOf(EvidenceSubject subject, Candidate profile) => subject switch
    {
        EvidenceSubject.Application => [new EvidencePlace(ApplicantRole.Principal)],
        EvidenceSubject.Person or EvidenceSubject.Residence => [new EvidencePlace(ApplicantRole.Principal), .. FamilyOf(profile)],
        EvidenceSubject.Spouse => SpouseOf(profile),
        EvidenceSubject.Child => ChildrenOf(profile),
        EvidenceSubject.FamilyMember => [.. SpouseOf(profile), .. ChildrenOf(profile)],
        EvidenceSubject.MaritalStatus => [new EvidencePlace(ApplicantRole.Principal) { Path = "$.maritalStatus" }],
        EvidenceSubject.Funds => [FundsOf(profile)],
        EvidenceSubject.Nomination => NominationsOf(profile),
        EvidenceSubject.LanguageTest => Facts(profile, PartKind.LanguageTest),
        EvidenceSubject.Credential => Facts(profile, PartKind.Credential),
        EvidenceSubject.Study => Facts(profile, PartKind.Study),
        EvidenceSubject.Job => Facts(profile, PartKind.Job),
        EvidenceSubject.Certificate => Facts(profile, PartKind.Certificate),
        EvidenceSubject.JobOffer => Facts(profile, PartKind.JobOffer),
        EvidenceSubject.Sibling => Facts(profile, PartKind.Sibling),
        EvidenceSubject.Relative => Facts(profile, PartKind.Relative),
        _ => throw new ArgumentOutOfRangeException(nameof(subject), subject, "There is no such subject."),
    };

    private static IEnumerable<EvidencePlace> SpouseOf(Candidate profile) =>
        profile.Spouse is null ? [] : [new EvidencePlace(ApplicantRole.Spouse)];

    /// <summary>Where nobody said whether there are children, one place asks for them.</summary>
    private static IEnumerable<EvidencePlace> ChildrenOf(Candidate profile) => profile.Children is { } children
        ? Enumerable.Range(0, children.Length).Select(static index => new EvidencePlace(ApplicantRole.Child, index))
        : [new EvidencePlace(ApplicantRole.Child) { IsUnknown = true }];

    private static IEnumerable<EvidencePlace> FamilyOf(Candidate profile) =>
        [.. SpouseOf(profile), .. ChildrenOf(profile).Where(static child => !child.IsUnknown)];

    private static IEnumerable<EvidencePlace> Facts(Candidate profile, PartKind kind) =>
        ProfilePart.AllOf(profile)
            .Where(part => part.Kind == kind)
            .Select(static part => new EvidencePlace(part.Person) { Part = part, Path = part.Path });

    /// <summary>Funds are asked for whether or not the profile states them.</summary>
    private static EvidencePlace FundsOf(Candidate profile)
    {
        ProfilePart funds = new(ApplicantRole.Principal, PartKind.Funds);
        return new EvidencePlace(ApplicantRole.Principal)
        {
            Part = profile.SettlementFunds is null ? null : funds,
            Path = funds.Path,
        };
    }

    /// <summary>A nominee must show the nomination whether or not the profile states it.</summary>
    private static IEnumerable<EvidencePlace> NominationsOf(Candidate profile)
    {
        EvidencePlace[] stated = [.. Facts(profile, PartKind.Nomination)];
        string path = new ProfilePart(ApplicantRole.Principal, PartKind.Nomination).Path;
        return profile.Principal.Nomination is null
            ? stated.Prepend(new EvidencePlace(ApplicantRole.Principal) { Path = path })
            : stated;
    }
}
