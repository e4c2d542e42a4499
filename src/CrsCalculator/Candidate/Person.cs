using System.Collections.Immutable;
using NodaTime;

namespace CrsCalculator;

/// <summary>What the documents say of a person. Principal applicant and partner have the same shape, so they can be swapped.</summary>
/// <remarks>Immutable, and safe to use from several threads. The lists keep the order in which they were given.</remarks>
public sealed record Person
{
    /// <summary>The day of birth; required of a principal applicant.</summary>
    public LocalDate? DateOfBirth { get; init; }

    /// <summary>Diplomas, degrees and certificates.</summary>
    public ImmutableArray<Credential> Education { get; init => field = value.IsDefault ? [] : value; } = [];

    /// <summary>Sittings of language tests.</summary>
    public ImmutableArray<LanguageTestResult> LanguageTests { get; init => field = value.IsDefault ? [] : value; } = [];

    /// <summary>Times of work.</summary>
    public ImmutableArray<WorkPeriod> Work { get; init => field = value.IsDefault ? [] : value; } = [];

    /// <summary>Certificates of qualification in a trade from Canadian authorities.</summary>
    public ImmutableArray<CertificateOfQualification> CertificatesOfQualification { get; init => field = value.IsDefault ? [] : value; } = [];

    /// <summary>A nomination by a province or territory.</summary>
    public Nomination? Nomination { get; init; }

    /// <summary>An offer of work in Canada.</summary>
    public JobOffer? JobOffer { get; init; }

    /// <summary>Whether a brother or sister meets the conditions: 18 or older, citizen or permanent resident, living in Canada.</summary>
    public bool SiblingInCanada { get; init; }

    /// <summary>Whether a relative in Canada counts for the adaptability of the Federal Skilled Worker programme.</summary>
    public bool RelativeInCanada { get; init; }
}

/// <summary>A certificate of qualification in a trade, issued by a provincial, territorial or federal authority.</summary>
/// <param name="Occupation">The trade.</param>
/// <param name="IssuedBy">Who issued it, as the document names it.</param>
/// <param name="IssuedOn">The day of issue.</param>
/// <remarks>Immutable, and safe to use from several threads.</remarks>
public sealed record CertificateOfQualification(NocCode Occupation, string IssuedBy, LocalDate IssuedOn);

/// <summary>A nomination by a province or territory, accepted in the profile.</summary>
/// <param name="Province">Who nominated.</param>
/// <param name="AcceptedOn">The day on which the candidate accepted.</param>
/// <remarks>Immutable, and safe to use from several threads.</remarks>
public sealed record Nomination(Province Province, LocalDate AcceptedOn);

/// <summary>An offer of work in Canada.</summary>
/// <param name="Occupation">The occupation.</param>
/// <param name="HoursPerWeek">The hours a week.</param>
/// <param name="IsBasedOnLmia">Whether a labour market impact assessment stands behind it.</param>
/// <param name="StartsOn">The day on which the work starts, if it is known.</param>
/// <remarks>Immutable, and safe to use from several threads.</remarks>
public sealed record JobOffer(NocCode Occupation, decimal HoursPerWeek, bool IsBasedOnLmia, LocalDate? StartsOn = null);
