using System.Collections.Immutable;

namespace CrsCalculator.Application.Official;

/// <summary>Forms, translation, representation and fees.</summary>
internal static class FormEvidence
{
    public static ImmutableArray<EvidenceRow> Rows { get; } =
    [
        Source.Completeness.Row("form.history", EvidenceSubject.Person, EvidenceCondition.Adult, "personal history and addresses") with
        {
            MustShow = ["noGap"],
            Certainty = Certainty.Probable,
        },
        Source.Law.Row("form.refusals", EvidenceSubject.Person, EvidenceCondition.Always, "IRPA 16, 40") with
        {
            Need = EvidenceNeed.IfApplicable,
            MustShow = ["everyRefusal"],
        },
        Source.Law.Row("form.representative", EvidenceSubject.Application, EvidenceCondition.Always, "IRPA 91; IRPR 10(2)") with
        {
            Need = EvidenceNeed.IfApplicable,
            MustShow = ["imm5476", "licence"],
        },
        Source.Apply.Row("form.release", EvidenceSubject.Application, EvidenceCondition.Always, "IMM 5475") with
        {
            Need = EvidenceNeed.IfApplicable,
            MustShow = ["imm5475"],
        },
        Source.Apply.Row("translation", EvidenceSubject.Application, EvidenceCondition.OtherLanguage, "translations") with
        {
            MustShow = ["certifiedTranslatorStamp", "affidavit", "stampsTranslated", "originalScan"],
            OneOf = ["certifiedTranslatorStamp", "affidavit"],
        },
        Source.Apply.Row("explanation", EvidenceSubject.Application, EvidenceCondition.Always, "letters of explanation") with
        {
            Need = EvidenceNeed.IfApplicable,
            MustShow = ["whatAndWhy", "attachedInstead"],
        },
        Source.Press.Row("file.quality", EvidenceSubject.Application, EvidenceCondition.Always, "uploads") with
        {
            Need = EvidenceNeed.Recommended,
            MustShow = ["readable", "allPages", "oneFilePerSlot", "fileSize"],
            Certainty = Certainty.Probable,
        },
        Source.Law.Row("fee.processing", EvidenceSubject.Application, EvidenceCondition.Always, "IRPR 295"),
        Source.Law.Row("fee.rprf", EvidenceSubject.Application, EvidenceCondition.Always, "IRPR 303"),
    ];
}
