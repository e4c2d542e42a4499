using System.Collections.Immutable;
using System.Text.Json.Serialization;
using NodaTime;

namespace CrsCalculator;

/// <summary>What the documents say of a person. Principal applicant and spouse have the same shape, so they can be swapped.</summary>
/// <remarks>
/// Immutable, compared by value, and safe to use from several threads. The lists keep the order in which they were given; none of their
/// elements is null.
/// </remarks>
[JsonConverter(typeof(ConvertersNeeded))]
public sealed record Person
{
    /// <summary>The highest age accepted, in whole years.</summary>
    public const int MaxAge = 120;

    /// <summary>The day of birth; required of a principal applicant.</summary>
    public LocalDate? DateOfBirth { get; init => field = value is { } day ? Guard.Day(day) : null; }

    /// <summary>Diplomas, degrees and certificates.</summary>
    public ImmutableArray<Credential> Education { get; init => field = Guard.AllGiven(value); } = [];

    /// <summary>Tests of language tests.</summary>
    public ImmutableArray<LanguageTestResult> LanguageTests { get; init => field = Guard.AllGiven(value); } = [];

    /// <summary>Jobs.</summary>
    public ImmutableArray<Job> Work { get; init => field = Guard.AllGiven(value); } = [];

    /// <summary>Certificates of qualification in a trade from Canadian authorities.</summary>
    public ImmutableArray<CertificateOfQualification> CertificatesOfQualification { get; init => field = Guard.AllGiven(value); } = [];

    /// <summary>A nomination by a province or territory.</summary>
    public Nomination? Nomination { get; init; }

    /// <summary>An offer of work in Canada.</summary>
    public JobOffer? JobOffer { get; init; }

    /// <summary>Whether a brother or sister meets the conditions: 18 or older, citizen or permanent resident, living in Canada.</summary>
    public bool SiblingInCanada { get; init; }

    /// <summary>Whether a relative in Canada counts for the adaptability of the Federal Skilled Worker program.</summary>
    public bool RelativeInCanada { get; init; }

    /// <summary>How many documents there are. It names nothing that tells who the person is.</summary>
    /// <returns>For example <c>2 credentials, 1 language test, 3 jobs</c>.</returns>
    public override string ToString() =>
        $"{Counted(Education.Length, "credential", "credentials")}, "
        + $"{Counted(LanguageTests.Length, "language test", "language tests")}, {Counted(Work.Length, "job", "jobs")}";

    /// <inheritdoc/>
    public bool Equals(Person? other) =>
        other is not null
        && (DateOfBirth, Nomination, JobOffer, SiblingInCanada, RelativeInCanada)
            == (other.DateOfBirth, other.Nomination, other.JobOffer, other.SiblingInCanada, other.RelativeInCanada)
        && Education.SequenceEqual(other.Education)
        && LanguageTests.SequenceEqual(other.LanguageTests)
        && Work.SequenceEqual(other.Work)
        && CertificatesOfQualification.SequenceEqual(other.CertificatesOfQualification);

    /// <inheritdoc/>
    public override int GetHashCode() =>
        HashCode.Combine(
            DateOfBirth,
            Nomination,
            JobOffer,
            Education.Length,
            LanguageTests.Length,
            Work.Length,
            CertificatesOfQualification.Length);

    private static string Counted(int count, string one, string many) => $"{Invariant.Text(count)} {(count == 1 ? one : many)}";
}
