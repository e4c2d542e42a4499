namespace CrsCalculator.Application;

/// <summary>When a row of evidence applies. The list is closed: which row has which condition is data.</summary>
public enum EvidenceCondition : byte
{
    /// <summary>Always.</summary>
    Always,

    /// <summary>A factor or a requirement rests on the fact.</summary>
    Used,

    /// <summary>The principal applicant is married.</summary>
    Married,

    /// <summary>The principal applicant is in a common-law relationship.</summary>
    CommonLaw,

    /// <summary>The principal applicant is divorced.</summary>
    Divorced,

    /// <summary>The principal applicant is separated.</summary>
    Separated,

    /// <summary>The principal applicant is widowed.</summary>
    Widowed,

    /// <summary>The child is a dependent child.</summary>
    DependentChild,

    /// <summary>The child is a dependent child and adopted.</summary>
    Adopted,

    /// <summary>The child is a minor who accompanies, and another parent does not.</summary>
    OtherParentStays,

    /// <summary>The spouse or dependent child does not accompany.</summary>
    StaysBehind,

    /// <summary>The spouse is a citizen or permanent resident.</summary>
    SpouseIsCitizenOrPermanentResident,

    /// <summary>The test is TEF Canada, and is used.</summary>
    TefUsed,

    /// <summary>The credential is Canadian, and is used.</summary>
    CanadianCredentialUsed,

    /// <summary>The credential is foreign, and is used.</summary>
    ForeignCredentialUsed,

    /// <summary>The credential is foreign and used, and the occupation has its own assessment body.</summary>
    ProfessionalBody,

    /// <summary>The credential has an educational credential assessment.</summary>
    Assessed,

    /// <summary>The studies earn points for study in Canada.</summary>
    StudyPoints,

    /// <summary>The studies count for the adaptability of the Federal Skilled Worker Program.</summary>
    StudyAdaptability,

    /// <summary>The job is in Canada.</summary>
    CanadianJob,

    /// <summary>The job is in Canada, and is used.</summary>
    CanadianJobUsed,

    /// <summary>The job is in Canada and used, and began after studies but before the first work permit.</summary>
    WorkedBeforePermit,

    /// <summary>The job is in Canada and used, for an employer not known to be abroad: the work may have been remote.</summary>
    RemoteWork,

    /// <summary>The job is in Canada and used, and the person studied full-time in Canada during it.</summary>
    StudiedMeanwhile,

    /// <summary>The job is in Quebec, and is used.</summary>
    WorkedInQuebec,

    /// <summary>The work was self-employed and abroad.</summary>
    SelfEmployedAbroad,

    /// <summary>The public policy for self-employed physicians covers the work.</summary>
    PhysicianPublicPolicy,

    /// <summary>The job is abroad, and is used.</summary>
    ForeignJobUsed,

    /// <summary>The job is abroad, is used, and was done as a full-time student.</summary>
    StudentJobAbroad,

    /// <summary>The job counts for the continuous year of the Federal Skilled Worker Program.</summary>
    ContinuousYear,

    /// <summary>The nomination is used, or the invitation is a nominee's.</summary>
    Nominated,

    /// <summary>The job offer rests on a labour market impact assessment, and is used.</summary>
    OfferWithLmia,

    /// <summary>The job offer rests on an exempt work permit.</summary>
    OfferWithPermit,

    /// <summary>The relative counts for the adaptability of the Federal Skilled Worker Program.</summary>
    RelativeUsed,

    /// <summary>The round was for a category that lists the occupation of the job.</summary>
    CategoryOccupation,

    /// <summary>
    /// The round was for French, and the test is the French result that shows the level, or if there is none, the one that is used.
    /// </summary>
    CategoryFrench,

    /// <summary>The program requires settlement funds.</summary>
    FundsNeeded,

    /// <summary>The program requires no settlement funds, and a letter says so instead.</summary>
    FundsExempt,

    /// <summary>The program requires settlement funds, and there is a spouse.</summary>
    FundsOfCouple,

    /// <summary>The person lived there as an adult, long enough for a police certificate.</summary>
    PoliceCertificate,

    /// <summary>At least one police certificate is required from the person.</summary>
    AnyPoliceCertificate,

    /// <summary>The person had several stays abroad, each too short for a police certificate.</summary>
    ShortStays,

    /// <summary>The person lives in Canada.</summary>
    LivesInCanada,

    /// <summary>The person accompanies and is of an age at which biometrics are given.</summary>
    GivesBiometrics,

    /// <summary>The person is an adult.</summary>
    Adult,

    /// <summary>A paper is in a language other than English or French.</summary>
    OtherLanguage,
}
