using System.Text.Json.Serialization;
using CrsCalculator.Json.Reading;

namespace CrsCalculator.Json.Profiles;

/// <summary>The shape of <c>crs-profile/1</c>, for writing. What is missing in a profile is left out.</summary>
internal sealed class ProfileDocument
{
    public string Schema { get; } = DocumentFormat.Profile;

    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? Id { get; init; }

    public required PersonDocument Principal { get; init; }

    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public PersonDocument? Spouse { get; init; }

    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public int? FamilySize { get; init; }

    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public decimal? SettlementFunds { get; init; }

    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? IntendedProvince { get; init; }

    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? ProfileSubmittedAt { get; init; }

    public static ProfileDocument Of(Candidate profile, string? id) => new()
    {
        Id = id,
        Principal = PersonDocument.Of(profile.Principal, null),
        Spouse = profile.Spouse is { } spouse ? PersonDocument.Of(spouse.Person, spouse) : null,
        FamilySize = profile.FamilySize,
        SettlementFunds = profile.SettlementFunds,
        IntendedProvince = profile.IntendedProvince is { } province ? Code.Of(province) : null,
        ProfileSubmittedAt = profile.ProfileSubmittedAt is { } instant ? Invariant.Text(instant) : null,
    };
}

/// <summary>A person; the first two fields are those of a spouse.</summary>
internal sealed class PersonDocument
{
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public bool? Accompanying { get; init; }

    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public bool? CitizenOrPermanentResident { get; init; }

    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? DateOfBirth { get; init; }

    public required IReadOnlyList<CredentialDocument> Education { get; init; }

    public required IReadOnlyList<LanguageTestDocument> LanguageTests { get; init; }

    public required IReadOnlyList<WorkDocument> Work { get; init; }

    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public IReadOnlyList<CertificateDocument>? CertificatesOfQualification { get; init; }

    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public NominationDocument? Nomination { get; init; }

    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public JobOfferDocument? JobOffer { get; init; }

    public required bool SiblingInCanada { get; init; }

    public required bool RelativeInCanada { get; init; }

    public static PersonDocument Of(Person person, Spouse? spouse) => new()
    {
        Accompanying = spouse?.Accompanying,
        CitizenOrPermanentResident = spouse?.CitizenOrPermanentResident,
        DateOfBirth = person.DateOfBirth is { } birth ? Invariant.Text(birth) : null,
        Education = [.. person.Education.Select(CredentialDocument.Of)],
        LanguageTests = [.. person.LanguageTests.Select(LanguageTestDocument.Of)],
        Work = [.. person.Work.Select(WorkDocument.Of)],
        CertificatesOfQualification = person.CertificatesOfQualification.IsEmpty
            ? null
            : [.. person.CertificatesOfQualification.Select(CertificateDocument.Of)],
        Nomination = person.Nomination is { } nomination
            ? new NominationDocument { Province = Code.Of(nomination.Province), AcceptedOn = Invariant.Text(nomination.AcceptedOn) }
            : null,
        JobOffer = person.JobOffer is { } offer ? JobOfferDocument.Of(offer) : null,
        SiblingInCanada = person.SiblingInCanada,
        RelativeInCanada = person.RelativeInCanada,
    };
}

/// <summary>A credential.</summary>
internal sealed class CredentialDocument
{
    public required string Level { get; init; }

    public required string Country { get; init; }

    public required string AwardedOn { get; init; }

    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public EcaDocument? Eca { get; init; }

    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public StudyDocument? Study { get; init; }

    public static CredentialDocument Of(Credential credential) => new()
    {
        Level = Code.Of(credential.Level),
        Country = credential.Country,
        AwardedOn = credential.AwardedOn.ToString(),
        Eca = credential.Eca is { } eca ? new EcaDocument { IssuedOn = eca.IssuedOn.ToString() } : null,
        Study = credential.Study is { } study ? StudyDocument.Of(study) : null,
    };
}

/// <summary>An educational credential assessment.</summary>
internal sealed class EcaDocument
{
    public required string IssuedOn { get; init; }
}

/// <summary>The studies that led to a credential.</summary>
internal sealed class StudyDocument
{
    public required int Years { get; init; }

    public required bool FullTime { get; init; }

    public required int MonthsPresentInCanada { get; init; }

    public required bool MostlyLanguageStudy { get; init; }

    public required bool ConditionOfReturn { get; init; }

    public static StudyDocument Of(Study study) => new()
    {
        Years = study.Years,
        FullTime = study.FullTime,
        MonthsPresentInCanada = study.MonthsPresentInCanada,
        MostlyLanguageStudy = study.MostlyLanguageStudy,
        ConditionOfReturn = study.ConditionOfReturn,
    };
}

/// <summary>A language test result.</summary>
internal sealed class LanguageTestDocument
{
    public required string Test { get; init; }

    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? Scale { get; init; }

    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? Language { get; init; }

    public required string TakenOn { get; init; }

    public required decimal Listening { get; init; }

    public required decimal Reading { get; init; }

    public required decimal Writing { get; init; }

    public required decimal Speaking { get; init; }

    public static LanguageTestDocument Of(LanguageTestResult result) => new()
    {
        Test = Code.Of(result.Test),
        Scale = result.Scale is { } scale ? Code.Of(scale) : null,
        Language = result.Test == LanguageTest.Clb ? Code.Of(result.Language) : null,
        TakenOn = Invariant.Text(result.TakenOn),
        Listening = result.Scores.Listening,
        Reading = result.Scores.Reading,
        Writing = result.Scores.Writing,
        Speaking = result.Scores.Speaking,
    };
}

/// <summary>a job. What is usual is left out.</summary>
internal sealed class WorkDocument
{
    public required string Noc { get; init; }

    public required string Start { get; init; }

    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? End { get; init; }

    public required decimal HoursPerWeek { get; init; }

    public required string Country { get; init; }

    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public bool? Authorized { get; init; }

    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public bool? TemporaryResidentStatus { get; init; }

    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public bool? SelfEmployed { get; init; }

    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public bool? WhileFullTimeStudent { get; init; }

    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public bool? Paid { get; init; }

    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public bool? PhysicianPublicPolicy { get; init; }

    public static WorkDocument Of(Job work) => new()
    {
        Noc = work.Occupation.Code,
        Start = work.Start.ToString(),
        End = work.End?.ToString(),
        HoursPerWeek = work.HoursPerWeek,
        Country = work.Country,
        Authorized = Unusual(work.Authorized, usual: true),
        TemporaryResidentStatus = Unusual(work.TemporaryResidentStatus, usual: true),
        SelfEmployed = Unusual(work.SelfEmployed, usual: false),
        WhileFullTimeStudent = Unusual(work.WhileFullTimeStudent, usual: false),
        Paid = Unusual(work.Paid, usual: true),
        PhysicianPublicPolicy = Unusual(work.PhysicianPublicPolicy, usual: false),
    };

    private static bool? Unusual(bool value, bool usual) => value == usual ? null : value;
}

/// <summary>A certificate of qualification.</summary>
internal sealed class CertificateDocument
{
    public required string Noc { get; init; }

    public required string IssuedBy { get; init; }

    public required string IssuedOn { get; init; }

    public static CertificateDocument Of(CertificateOfQualification certificate) => new()
    {
        Noc = certificate.Occupation.Code,
        IssuedBy = certificate.IssuedBy,
        IssuedOn = Invariant.Text(certificate.IssuedOn),
    };
}

/// <summary>A nomination.</summary>
internal sealed class NominationDocument
{
    public required string Province { get; init; }

    public required string AcceptedOn { get; init; }
}

/// <summary>A job offer.</summary>
internal sealed class JobOfferDocument
{
    public required string Noc { get; init; }

    public required decimal HoursPerWeek { get; init; }

    [JsonPropertyName("lmia")]
    public required bool IsBasedOnLmia { get; init; }

    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? StartsOn { get; init; }

    public static JobOfferDocument Of(JobOffer offer) => new()
    {
        Noc = offer.Occupation.Code,
        HoursPerWeek = offer.HoursPerWeek,
        IsBasedOnLmia = offer.IsBasedOnLmia,
        StartsOn = offer.StartsOn is { } day ? Invariant.Text(day) : null,
    };
}
