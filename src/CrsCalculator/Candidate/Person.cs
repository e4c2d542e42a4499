using System.Collections.Immutable;
using System.Text.Json.Serialization;
using NodaTime;

namespace CrsCalculator;

/// <summary>What the documents state about a person. Principal applicant and spouse have the same shape, so they can be swapped.</summary>
/// <remarks>
/// Immutable, compared by value, and safe to use from several threads. Lists keep their order and have no null elements. A list that can be
/// unknown is <see langword="null"/> if it is, and empty only if there are none.
/// </remarks>
[JsonConverter(typeof(ConvertersNeeded))]
public sealed record Person
{
    private readonly ValueList<Credential> _education = ValueList<Credential>.None;
    private readonly ValueList<LanguageTestResult> _languageTests = ValueList<LanguageTestResult>.None;
    private readonly ValueList<Job> _work = ValueList<Job>.None;
    private readonly ValueList<CertificateOfQualification> _certificatesOfQualification = ValueList<CertificateOfQualification>.None;
    private readonly ValueList<Residence> _residences;
    private readonly ValueList<Permit> _permits;
    private readonly ValueList<StudyPeriod> _studies;

    /// <summary>The highest age accepted, in whole years.</summary>
    public const int MaxAge = 120;

    /// <summary>The day of birth; required for a principal applicant.</summary>
    public LocalDate? DateOfBirth { get; init => field = value is { } day ? Guard.Day(day) : null; }

    /// <summary>Diplomas, degrees and certificates.</summary>
    public ImmutableArray<Credential> Education
    {
        get => _education.Items;
        init => _education = new(Guard.AllGiven(value));
    }

    /// <summary>Language test results.</summary>
    public ImmutableArray<LanguageTestResult> LanguageTests
    {
        get => _languageTests.Items;
        init => _languageTests = new(Guard.AllGiven(value));
    }

    /// <summary>Jobs.</summary>
    public ImmutableArray<Job> Work
    {
        get => _work.Items;
        init => _work = new(Guard.AllGiven(value));
    }

    /// <summary>Certificates of qualification in a trade from Canadian authorities.</summary>
    public ImmutableArray<CertificateOfQualification> CertificatesOfQualification
    {
        get => _certificatesOfQualification.Items;
        init => _certificatesOfQualification = new(Guard.AllGiven(value));
    }

    /// <summary>A nomination by a province or territory.</summary>
    public Nomination? Nomination { get; init; }

    /// <summary>A job offer in Canada.</summary>
    public JobOffer? JobOffer { get; init; }

    /// <summary>Whether a brother or sister meets the conditions: 18 or older, citizen or permanent resident, living in Canada.</summary>
    public bool SiblingInCanada { get; init; }

    /// <summary>Whether a relative in Canada counts for adaptability in the Federal Skilled Worker Program.</summary>
    public bool RelativeInCanada { get; init; }

    /// <summary>
    /// Where the person has lived; periods may overlap. <see langword="null"/> if unknown.
    /// </summary>
    /// <exception cref="ArgumentException">An element is null.</exception>
    public ImmutableArray<Residence>? Residences
    {
        get => _residences.OrUnknown;
        init => _residences = ValueList.Of(value, nameof(Residences));
    }

    /// <summary>Permits and status in Canada; empty if there were none, <see langword="null"/> if unknown.</summary>
    /// <exception cref="ArgumentException">An element is null.</exception>
    public ImmutableArray<Permit>? Permits
    {
        get => _permits.OrUnknown;
        init => _permits = ValueList.Of(value, nameof(Permits));
    }

    /// <summary>
    /// Periods of study, with or without a resulting credential; empty if there were none, <see langword="null"/> if unknown.
    /// </summary>
    /// <exception cref="ArgumentException">An element is null.</exception>
    public ImmutableArray<StudyPeriod>? Studies
    {
        get => _studies.OrUnknown;
        init => _studies = ValueList.Of(value, nameof(Studies));
    }

    /// <summary>The day on which the passport expires, in <see cref="DocumentDates"/>; <see langword="null"/> if unknown.</summary>
    public LocalDate? PassportExpiresOn { get; init => field = value is { } day ? Guard.Day(day) : null; }

    /// <summary>The number of documents. It says nothing that identifies the person.</summary>
    /// <returns>For example <c>2 credentials, 1 language test, 3 jobs</c>.</returns>
    public override string ToString() =>
        $"{Invariant.Count(Education.Length, "credential")}, "
        + $"{Invariant.Count(LanguageTests.Length, "language test")}, {Invariant.Count(Work.Length, "job")}";
}
