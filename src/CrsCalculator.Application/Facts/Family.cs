using System.Collections.Immutable;
using CrsCalculator.Rounds;
using NodaTime;

namespace CrsCalculator.Application;

/// <summary>The persons of an application on the day of submission.</summary>
internal sealed class Family
{
    /// <summary>Looks at a profile.</summary>
    /// <param name="profile">The profile.</param>
    /// <param name="on">The day of submission.</param>
    /// <param name="invitation">
    /// The invitation; <see langword="null"/> before there is one, when everybody with a nomination is taken for a nominee.
    /// </param>
    public Family(Candidate profile, LocalDate on, InvitationToApply? invitation = null)
    {
        Nomination? nomination = profile.Principal.Nomination;
        bool isNominee = invitation is null ? nomination is not null : invitation.Program == InvitationProgram.ProvincialNominee;
        LacksNomination = isNominee && nomination is null;
        LocalDate lockedOn = isNominee && nomination is not null ? LocalDate.Min(nomination.AcceptedOn, on) : on;
        Members =
        [
            new FamilyMember(ApplicantRole.Principal, null, profile.Principal, profile.Principal.DateOfBirth, IsComing: true, on),
            .. profile.Spouse is { } spouse ? [SpouseOf(profile, spouse, on)] : (FamilyMember[])[],
            .. (profile.Children ?? [])
                .Select((child, index) =>
                    new FamilyMember(ApplicantRole.Child, index, null, child.DateOfBirth, child.Accompanying, on)
                    {
                        AgeLockedOn = lockedOn,
                    })
                .Where(child => child.DateOfBirth <= on),
        ];
    }

    /// <summary>
    /// The principal applicant, the spouse, the children in their order who are born by then; also those who stay behind.
    /// </summary>
    public ImmutableArray<FamilyMember> Members { get; }

    /// <summary>Whether the invitation is a nominee's, and the profile states no nomination, whose day would tell the ages.</summary>
    public bool LacksNomination { get; }

    /// <summary>A member.</summary>
    /// <param name="role">Who it is.</param>
    /// <param name="index">The child's place in the list of children.</param>
    /// <returns>The member; <see langword="null"/> if there is none, or the child is not born yet.</returns>
    public FamilyMember? Find(ApplicantRole role, int? index) =>
        Members.FirstOrDefault(member => member.Role == role && member.Index == index);

    /// <summary>
    /// Those for whom permanent residence is applied for, without <see cref="PerhapsComing">children who may be too old</see>.
    /// </summary>
    public ImmutableArray<FamilyMember> Coming(PaperRules papers) =>
        [.. Members.Where(member => member.IsComing && member.IsDependentOrAdult(papers))];

    /// <summary>Children who come along if they are still dependent children, which nobody knows.</summary>
    public IEnumerable<FamilyMember> PerhapsComing(PaperRules papers) =>
        Members.Where(member => member.IsComing && !member.IsDependentOrAdult(papers));

    private static FamilyMember SpouseOf(Candidate profile, Spouse spouse, LocalDate on) =>
        new(ApplicantRole.Spouse, null, spouse.Person, spouse.Person.DateOfBirth, profile.ScoredSpouse is not null, on)
        {
            IsCitizenOrPermanentResident = spouse.CitizenOrPermanentResident,
        };
}

/// <summary>A person of an application. Of a child nothing is known but the date of birth.</summary>
internal sealed record FamilyMember(
    ApplicantRole Role,
    int? Index,
    Person? Person,
    LocalDate? DateOfBirth,
    bool IsComing,
    LocalDate On)
{
    public bool IsCitizenOrPermanentResident { get; init; }

    /// <summary>
    /// The day whose age decides who is a dependent child (IRPR 25.1). For a nominee it is that of the application to the province, which
    /// is not after the one on which the nomination was accepted.
    /// </summary>
    public LocalDate AgeLockedOn { get; init; } = On;

    /// <summary>Where the person stands in the profile.</summary>
    public string Path => Role.Path(Index);

    /// <summary>The age in whole years; <see langword="null"/> if the date of birth is not known.</summary>
    public int? Age => DateOfBirth is { } birth ? Birthdays.AgeOn(birth, On) : null;

    /// <summary>
    /// Whether the member is an adult applicant, or a child who is surely still a dependent child. An older child may be one too, by a
    /// disability (IRPR 2) or as a nominee's.
    /// </summary>
    public bool IsDependentOrAdult(PaperRules papers) =>
        Role != ApplicantRole.Child || (DateOfBirth is { } birth && Birthdays.AgeOn(birth, AgeLockedOn) < papers.DependentUntilAge);

    /// <summary>Biometrics are asked of an age that is not known, too.</summary>
    public bool GivesBiometrics(PaperRules papers) =>
        Age is not { } age || (age >= papers.BiometricsFromAge && age <= papers.BiometricsToAge);
}
