using System.Collections.Immutable;

namespace CrsCalculator.Application.Official;

/// <summary>Language and education.</summary>
internal static class LanguageEvidence
{
    public static ImmutableArray<EvidenceRow> Rows { get; } =
    [
        Source.Law.Row(
            "language.report",
            EvidenceSubject.LanguageTest,
            EvidenceCondition.Used,
            "IRPR 75(2)(d), 77; Ministerial Instructions 3") with
        {
            MustShow = ["testTaker", "testAndDate", "fourScores"],
            Validity = EvidenceValidity.LanguageTest,
        },
        Source.Language.Row("language.scale", EvidenceSubject.LanguageTest, EvidenceCondition.TefUsed, "TEF Canada") with
        {
            MustShow = ["equivalentOldScore", "reissuedCertificate"],
            Validity = EvidenceValidity.LanguageTest,
        },

        Source.Apply.Row("education.canadian", EvidenceSubject.Credential, EvidenceCondition.CanadianCredentialUsed, "education") with
        {
            MustShow = ["awardGranted", "transcripts"],
        },
        Source.Law.Row(
            "education.foreign",
            EvidenceSubject.Credential,
            EvidenceCondition.ForeignCredentialUsed,
            "IRPR 75(2)(e); Ministerial Instructions 3; IRCC, educational credential assessment") with
        {
            MustShow = ["ecaReport", "diploma", "transcripts", "assessedLevel"],
            Validity = EvidenceValidity.Assessment,
        },
        Source.Law.Row(
            "education.professionalBody",
            EvidenceSubject.Credential,
            EvidenceCondition.ProfessionalBody,
            "IRPR 75(2.1); IRCC, educational credential assessment") with
        {
            MustShow = ["ecaOfProfessionalBody"],
            Validity = EvidenceValidity.Assessment,
        },
        Source.Assessments.Row("education.reference", EvidenceSubject.Credential, EvidenceCondition.Assessed, "reference number") with
        {
            MustShow = ["referenceNumber"],
        },

        Source.Instructions.Row("study.inCanada", EvidenceSubject.Study, EvidenceCondition.StudyPoints, "30") with
        {
            MustShow = ["fullTimeStudy", "presenceDuringStudy", "notMostlyLanguage", "noConditionOfReturn"],
        },
        Source.Law.Row("study.adaptability", EvidenceSubject.Study, EvidenceCondition.StudyAdaptability, "IRPR 83") with
        {
            MustShow = ["fullTimeStudy", "hoursOfInstruction", "twoAcademicYears", "goodStanding"],
        },
    ];
}
