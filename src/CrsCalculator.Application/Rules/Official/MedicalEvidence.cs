using System.Collections.Immutable;

namespace CrsCalculator.Application.Official;

/// <summary>Police certificates, medical exams and biometrics.</summary>
internal static class MedicalEvidence
{
    public static ImmutableArray<EvidenceRow> Police { get; } =
    [
        Source.Police.Row("police", EvidenceSubject.Residence, EvidenceCondition.PoliceCertificate) with
        {
            MustShow = ["colourScan", "allNames"],
            Validity = EvidenceValidity.PoliceCertificate,
        },
        Source.Police.Row("police.late", EvidenceSubject.Person, EvidenceCondition.AnyPoliceCertificate, "late certificates") with
        {
            Need = EvidenceNeed.IfApplicable,
            MustShow = ["bestEfforts", "proofOfRequest"],
        },
        Source.Police.Row("police.requestLetter", EvidenceSubject.Person, EvidenceCondition.AnyPoliceCertificate, "request letters") with
        {
            Need = EvidenceNeed.IfApplicable,
            MustShow = ["fixedSentence"],
        },
        Source.Police.Row("police.shortStays", EvidenceSubject.Person, EvidenceCondition.ShortStays, "short stays") with
        {
            Need = EvidenceNeed.IfApplicable,
        },
    ];

    /// <summary>An exam before the application: until 2023-09-30, and again since 2025-08-21.</summary>
    public static EvidenceRow UpfrontExam { get; } =
        Source.Apply.Row("medical.proof", EvidenceSubject.Person, EvidenceCondition.Always, "medical exam; IRPR 30") with
        {
            MustShow = ["informationSheet", "imm1017b"],
            OneOf = ["informationSheet", "imm1017b"],
            Validity = EvidenceValidity.MedicalExam,
        };

    /// <summary>
    /// A blank page in place of the exam; instructions for an exam came after the application. Its first day is uncertain.
    /// </summary>
    public static EvidenceRow LaterExam { get; } =
        Source.Apply.Row("medical.proof", EvidenceSubject.Person, EvidenceCondition.Always, "medical exam after submission") with
        {
            MustShow = ["blankPage"],
            Certainty = Certainty.Probable,
        };

    /// <summary>A public policy to 2029-10-05.</summary>
    public static EvidenceRow ReusedExam { get; } =
        Source.Apply.Row(
            "medical.reuse",
            EvidenceSubject.Person,
            EvidenceCondition.LivesInCanada,
            "public policy on medical exams to 2029-10-05") with
        {
            Need = EvidenceNeed.IfApplicable,
            MustShow = ["imeNumber", "earlierSheet"],
            OneOf = ["imeNumber", "earlierSheet"],
        };

    public static ImmutableArray<EvidenceRow> Biometrics { get; } =
    [
        Source.Law.Row("biometrics.fee", EvidenceSubject.Person, EvidenceCondition.GivesBiometrics, "IRPR 12.2, 315.1"),
        Source.AfterApplying.Row("biometrics.give", EvidenceSubject.Person, EvidenceCondition.GivesBiometrics, "biometrics"),
    ];
}
