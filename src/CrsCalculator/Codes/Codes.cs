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

    /// <summary>Language abilities.</summary>
    public static CodeSet<Ability> Ability { get; } = new(static v => (int)v, "listening", "reading", "writing", "speaking");

    /// <summary>Language tests.</summary>
    public static CodeSet<LanguageTest> LanguageTest { get; } = new(
        static v => (int)v,
        "ieltsGeneralTraining",
        "celpipGeneral",
        "pteCore",
        "tefCanada",
        "tcfCanada",
        "clb");

    /// <summary>Provinces and territories.</summary>
    public static CodeSet<Province> Province { get; } = new(static v => (int)v, Enum.GetNames<Province>());

    /// <summary>Scales of TEF Canada.</summary>
    public static CodeSet<TefScale> TefScale { get; } = new(static v => (int)v, "equivalentOldScore", "from2019To2023", "from2023");

    /// <summary>Study in Canada.</summary>
    public static CodeSet<CanadianStudy> CanadianStudy { get; } = new(static v => (int)v, "none", "oneOrTwoYears", "threeYearsOrMore");

    /// <summary>Kinds of job offer.</summary>
    public static CodeSet<JobOfferKind> JobOfferKind { get; } = new(static v => (int)v, "none", "seniorManagement", "otherSkilled");

    /// <summary>Tiers of high-wage occupations.</summary>
    public static CodeSet<HighWageTier> HighWageTier { get; } = new(static v => (int)v, "none", "tier1", "tier2", "tier3");

    /// <summary>Reasons for which work is not counted.</summary>
    public static CodeSet<WorkExclusion> WorkExclusion { get; } = new(
        static v => (int)v,
        "abroad",
        "unpaid",
        "notSkilled",
        "notAuthorized",
        "noTemporaryResidentStatus",
        "selfEmployed",
        "fullTimeStudent",
        "outsideWindow",
        "notTheTrade");

    /// <summary>What credentials count for.</summary>
    public static CodeSet<CredentialUse> CredentialUse { get; } = new(
        static v => (int)v,
        "counts",
        "notYetAwarded",
        "notAssessed",
        "notYetAssessed",
        "assessmentExpired");

    /// <summary>What sittings serve for.</summary>
    public static CodeSet<SittingUse> SittingUse { get; } = new(
        static v => (int)v,
        "firstLanguage",
        "secondLanguage",
        "notTheBest",
        "expired",
        "notYetTaken",
        "testNotAccepted");

    /// <summary>Reasons for which offers, nominations and certificates earn nothing.</summary>
    public static CodeSet<DocumentExclusion> DocumentExclusion { get; } = new(
        static v => (int)v,
        "offerNotSkilled",
        "offerTooFewHours",
        "offerNotBasedOnLmia",
        "nominationByQuebec",
        "nominationNotYetAccepted",
        "certificateNotYetIssued");

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
