namespace CrsCalculator;

/// <summary>How each value is spelled in the wire formats and in breakdowns.</summary>
public static class Codes
{
    /// <summary>Levels of education.</summary>
    public static CodeSet<EducationLevel> EducationLevel { get; } = new(
        static v => (int)v,
        "lessThanSecondary",
        "secondary",
        "oneYear",
        "twoYear",
        "bachelorsOrThreeYear",
        "twoOrMoreCredentials",
        "mastersOrProfessional",
        "doctoral");

    /// <summary>Official languages.</summary>
    public static CodeSet<OfficialLanguage> OfficialLanguage { get; } = new(static v => (int)v, "english", "french");

    /// <summary>Study in Canada.</summary>
    public static CodeSet<CanadianStudy> CanadianStudy { get; } = new(static v => (int)v, "none", "oneOrTwoYears", "threeYearsOrMore");

    /// <summary>Kinds of job offer.</summary>
    public static CodeSet<JobOfferKind> JobOfferKind { get; } = new(static v => (int)v, "none", "seniorManagement", "otherSkilled");

    /// <summary>Tiers of high-wage occupations.</summary>
    public static CodeSet<HighWageTier> HighWageTier { get; } = new(static v => (int)v, "none", "tier1", "tier2", "tier3");

    /// <summary>Factors of a breakdown.</summary>
    public static CodeSet<FactorId> FactorId { get; } = new(
        static v => (int)v,
        "core.age",
        "core.education",
        "core.firstLanguage",
        "core.secondLanguage",
        "core.canadianWork",
        "spouse.education",
        "spouse.language",
        "spouse.canadianWork",
        "transferability.educationAndLanguage",
        "transferability.educationAndCanadianWork",
        "transferability.foreignWorkAndLanguage",
        "transferability.foreignWorkAndCanadianWork",
        "transferability.certificateAndLanguage",
        "additional.nomination",
        "additional.jobOffer",
        "additional.canadianStudy",
        "additional.french",
        "additional.sibling",
        "additional.highWageCanadianWork",
        "additional.highWageJobOffer");
}
