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

    /// <summary>What tests serve for.</summary>
    public static CodeSet<TestUse> TestUse { get; } = new(
        static v => (int)v,
        "firstLanguage",
        "secondLanguage",
        "notTheBest",
        "expired",
        "notYetTaken",
        "testNotAccepted");

    /// <summary>Reasons for which offers, nominations, certificates and studies in Canada earn nothing.</summary>
    public static CodeSet<DocumentExclusion> DocumentExclusion { get; } = new(
        static v => (int)v,
        "offerNotSkilled",
        "offerTooFewHours",
        "offerNotBasedOnLmia",
        "nominationByQuebec",
        "nominationNotYetAccepted",
        "certificateNotYetIssued",
        "studyNotFullTime",
        "studyTooLittlePresence",
        "studyMostlyLanguage",
        "studyConditionOfReturn",
        "studyTooShort");

    /// <summary>Programs.</summary>
    public static CodeSet<ImmigrationProgram> Program { get; } = new(static v => (int)v, "CEC", "FSW", "FST");

    /// <summary>Programs under which an invitation is issued.</summary>
    public static CodeSet<InvitationProgram> InvitationProgram { get; } = new(static v => (int)v, "PNP", "CEC", "FSW", "FST");

    /// <summary>Categories.</summary>
    public static CodeSet<CategoryId> CategoryId { get; } = new(
        static v => (int)v,
        "french",
        "healthcare",
        "stem",
        "trades",
        "education",
        "transport",
        "agriculture",
        "physicians",
        "seniorManagers",
        "researchers",
        "militaryRecruits");

    /// <summary>Requirements.</summary>
    public static CodeSet<RequirementId> RequirementId { get; } = new(
        static v => (int)v,
        "cec.experience",
        "cec.language",
        "cec.province",
        "fsw.experience",
        "fsw.language",
        "fsw.education",
        "fsw.points",
        "fsw.funds",
        "fsw.province",
        "fst.experience",
        "fst.language",
        "fst.qualification",
        "fst.funds",
        "fst.province",
        "category.experience",
        "category.french",
        "category.jobOffer",
        "category.service",
        "category.program");

    /// <summary>Outcomes of requirements.</summary>
    public static CodeSet<Outcome> Outcome { get; } = new(static v => (int)v, "notAssessed", "notMet", "met");

    /// <summary>What else must be known of the outcome of a requirement.</summary>
    public static CodeSet<RequirementNote> RequirementNote { get; } = new(static v => (int)v, "none", "exempt", "tableNotHeld", "factsNotInProfile");

    /// <summary>Factors of the selection grid of the Federal Skilled Worker program.</summary>
    public static CodeSet<FswFactorId> FswFactorId { get; } = new(
        static v => (int)v,
        "education",
        "firstLanguage",
        "secondLanguage",
        "experience",
        "age",
        "arrangedEmployment",
        "adaptability.work",
        "adaptability.study",
        "adaptability.spouseLanguage",
        "adaptability.spouseStudy",
        "adaptability.spouseWork",
        "adaptability.relative",
        "adaptability.arrangedEmployment");

    /// <summary>Why a score changes on a day.</summary>
    public static CodeSet<TimelineCause> TimelineCause { get; } = new(
        static v => (int)v,
        "start",
        "birthday",
        "languageTestCounts",
        "languageTestExpires",
        "credentialCounts",
        "assessmentExpires",
        "canadianWorkYearCompleted",
        "canadianWorkYearLost",
        "foreignWorkYearCompleted",
        "foreignWorkYearLost",
        "certificateCounts",
        "nominationCounts",
        "jobOfferChanges",
        "spouseLanguageTestCounts",
        "spouseLanguageTestExpires",
        "spouseCredentialCounts",
        "spouseAssessmentExpires",
        "spouseCanadianWorkYearCompleted",
        "spouseCanadianWorkYearLost",
        "rulesChange",
        "rulesNotHeld",
        "cecMet",
        "cecNotMet",
        "cecNotAssessed");

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
