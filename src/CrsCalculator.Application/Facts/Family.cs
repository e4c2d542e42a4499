using System.Collections.Immutable;
using CrsCalculator.Rounds;
using NodaTime;

namespace CrsCalculator.Application;

/// <summary>The persons in an application on the day of submission.</summary>
internal sealed class Family
{
    /// <summary>Reads a profile.</summary>
    /// <param name="profile">The profile.</param>
    /// <param name="on">The day of submission.</param>
    /// <param name="invitation">
    /// The invitation; <see langword="null"/> before there is one, when every candidate with a nomination is treated as a nominee.
    /// </param>
    public Family(Candidate profile, LocalDate on, InvitationToApply? invitation = null)
    {
        Nomination? nomination = profile.Principal.Nomination;
        bool isNominee = invitation is null ? nomination is not null : invitation.Program == InvitationProgram.ProvincialNominee;
        LacksNomination = isNominee && nomination is null;
        LocalDate? lockedOn = isNominee && nomination is not null ? LocalDate.Min(nomination.AcceptedOn, on) : null;
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
    /// The principal applicant, the spouse, and the children born by then in their order, including those who do not accompany.
    /// </summary>
    public ImmutableArray<FamilyMember> Members { get; }

    /// <summary>
    /// Whether the invitation is a nominee's but the profile states no nomination, so the day that locks the ages is unknown.
    /// </summary>
    public bool LacksNomination { get; }

    /// <summary>Finds a member.</summary>
    /// <param name="role">The person's role.</param>
    /// <param name="index">The child's index in the list of children.</param>
    /// <returns>The member; <see langword="null"/> if there is none, or the child is not born yet.</returns>
    public FamilyMember? Find(ApplicantRole role, int? index) =>
        Members.FirstOrDefault(member => member.Role == role && member.Index == index);

    /// <summary>
    /// The persons for whom permanent residence is requested, without <see cref="PerhapsComing">children who may be too old</see>.
    /// </summary>
    public ImmutableArray<FamilyMember> Coming(PaperRules papers) =>
        [.. Members.Where(member => member.IsComing && member.IsDependentOrAdult(papers))];

    /// <summary>Children who are included if they are still dependent children, which is unknown.</summary>
    public IEnumerable<FamilyMember> PerhapsComing(PaperRules papers) =>
        Members.Where(member => member.IsComing && !member.IsDependentOrAdult(papers));

    private static FamilyMember SpouseOf(Candidate profile, Spouse spouse, LocalDate on) =>
        new(ApplicantRole.Spouse, null, spouse.Person, spouse.Person.DateOfBirth, profile.ScoredSpouse is not null, on)
        {
            IsCitizenOrPermanentResident = spouse.CitizenOrPermanentResident,
        };
}

/// <summary>A person in an application. For a child only the date of birth is known.</summary>
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
    /// The day on which a nomination locked the age that decides who is a dependent child (IRPR 25.1), so that no later birthday matters:
    /// the day of the application to the province, which is no later than the day on which the nomination was accepted. Without one, the
    /// age on the day of submission decides.
    /// </summary>
    public LocalDate? AgeLockedOn { get; init; }

    /// <summary>The person's path in the profile.</summary>
    public string Path => Role.Path(Index);

    /// <summary>The age in whole years; <see langword="null"/> if the date of birth is unknown.</summary>
    public int? Age => DateOfBirth is { } birth ? Birthdays.AgeOn(birth, On) : null;

    /// <summary>
    /// Whether the member is an adult applicant, or certainly still a dependent child. An older child may also be one because of a
    /// disability (IRPR 2) or as a nominee's child.
    /// </summary>
    public bool IsDependentOrAdult(PaperRules papers) =>
        Role != ApplicantRole.Child
        || (DateOfBirth is { } birth && Birthdays.AgeOn(birth, AgeLockedOn ?? On) < papers.DependentUntilAge);

    /// <summary>Biometrics are also required if the age is unknown.</summary>
    public bool GivesBiometrics(PaperRules papers) =>
        Age is not { } age || (age >= papers.BiometricsFromAge && age <= papers.BiometricsToAge);
}
