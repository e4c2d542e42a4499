using System.Collections.Immutable;

namespace CrsCalculator.Application.Official;

/// <summary>Identity and family.</summary>
internal static class IdentityEvidence
{
    public static ImmutableArray<EvidenceRow> Rows { get; } =
    [
        Source.Law.Row(
            "identity.passport",
            EvidenceSubject.Person,
            EvidenceCondition.Always,
            "IRPR 50(1); IRCC, documents for your application") with
        {
            MustShow = ["dataPages", "notDiplomatic"],
            Recommended = ["venezuelanExtension"],
            Validity = EvidenceValidity.Passport,
        },
        Source.Photos.Row("identity.photo", EvidenceSubject.Person, EvidenceCondition.Always) with
        {
            Need = EvidenceNeed.IfApplicable,
            MustShow = ["photoFormat", "nameAndBirthDate", "dateTaken", "studio"],
            Validity = EvidenceValidity.Photo,
            Certainty = Certainty.Probable,
        },
        Source.Apply.Row("identity.otherName", EvidenceSubject.Person, EvidenceCondition.Always, "other names") with
        {
            Need = EvidenceNeed.IfApplicable,
            MustShow = ["bothNames"],
        },

        Source.Apply.Row("family.marriage", EvidenceSubject.MaritalStatus, EvidenceCondition.Married, "marital status; IRPA 16") with
        {
            MustShow = ["namesOfBoth", "dateAndPlace"],
        },
        Source.Apply.Row("family.commonLaw", EvidenceSubject.MaritalStatus, EvidenceCondition.CommonLaw, "IMM 5409; IRPR 1(1)") with
        {
            MustShow = ["imm5409", "oneYearTogether"],
        },
        Source.Apply.Row("family.divorce", EvidenceSubject.MaritalStatus, EvidenceCondition.Divorced, "marital status") with
        {
            MustShow = ["divorceCertificate", "separationAgreement"],
        },
        Source.Apply.Row("family.separation", EvidenceSubject.MaritalStatus, EvidenceCondition.Separated, "marital status") with
        {
            MustShow = ["separationAgreement", "ownStatement"],
            OneOf = ["separationAgreement", "ownStatement"],
            Certainty = Certainty.Probable,
        },
        Source.Apply.Row("family.death", EvidenceSubject.MaritalStatus, EvidenceCondition.Widowed, "marital status"),

        Source.Law.Row(
            "family.birth",
            EvidenceSubject.Child,
            EvidenceCondition.DependentChild,
            "IRPR 2, 25.1; IRCC, apply for permanent residence") with
        {
            MustShow = ["longForm", "parentsNamed"],
        },
        Source.Apply.Row("family.adoption", EvidenceSubject.Child, EvidenceCondition.Adopted, "adopted children") with
        {
            MustShow = ["lawfulAdoption"],
        },
        Source.Completeness.Row("family.custody", EvidenceSubject.Child, EvidenceCondition.OtherParentStays, "IMM 5604") with
        {
            MustShow = ["imm5604", "courtOrder"],
            OneOf = ["imm5604", "courtOrder"],
            Certainty = Certainty.Probable,
        },
        Source.Law.Row(
            "family.nonAccompanying",
            EvidenceSubject.FamilyMember,
            EvidenceCondition.StaysBehind,
            "IRPR 10(2)(a), 117(9)(d)") with
        {
            MustShow = ["declaredInFull", "medicalExam", "policeCertificates"],
        },
        Source.Apply.Row(
            "family.statusInCanada",
            EvidenceSubject.Spouse,
            EvidenceCondition.SpouseIsCitizenOrPermanentResident,
            "family members") with
        {
            MustShow = ["citizenshipProof", "permanentResidentCard"],
            OneOf = ["citizenshipProof", "permanentResidentCard"],
            Certainty = Certainty.Probable,
        },
    ];
}
