using System.Collections.Immutable;

namespace CrsCalculator.Application.Official;

/// <summary>Trade, nomination, offer, relatives and category.</summary>
internal static class OfferEvidence
{
    /// <summary>What the letter of an offer shows.</summary>
    private static readonly ImmutableArray<string> Offer =
    [
        "letterhead", "applicantName", "companyAddress", "companyPhone", "companyEmail", "signerName", "signerTitle", "signature",
        "issuedOn", "jobTitle", "duties", "startDate", "hoursPerWeek", "annualSalary", "benefits", "wageAndDeductions", "conditions",
        "continuousPaidNotSeasonal", "atLeastOneYearAfterVisa", "notEmbassy", "lmiaNumber",
    ];

    private static readonly ImmutableArray<string> StatusInCanada = ["citizenshipProof", "permanentResidentCard"];

    public static ImmutableArray<EvidenceRow> Rows { get; } =
    [
        Source.Law.Row("trade.certificate", EvidenceSubject.Certificate, EvidenceCondition.Used, "IRPR 87.2(3)") with
        {
            MustShow = ["issuingAuthority", "trade"],
        },

        Source.AfterApplying.Row(
            "nomination.letter",
            EvidenceSubject.Nomination,
            EvidenceCondition.Nominated,
            "nominations; IRPR 87(2)(b)") with
        {
            MustShow = ["samePerson", "expressEntryStream", "notWithdrawn"],
            Validity = EvidenceValidity.Nomination,
        },

        Source.JobOffer.Row("offer.letter", EvidenceSubject.JobOffer, EvidenceCondition.Used, "offer letter") with { MustShow = Offer },
        Source.JobOffer.Row("offer.lmia", EvidenceSubject.JobOffer, EvidenceCondition.OfferWithLmia, "LMIA; 2019 FC 886") with
        {
            MustShow = ["positiveLmia", "personAndPosition"],
            Validity = EvidenceValidity.Lmia,
        },
        Source.Law.Row("offer.exempt", EvidenceSubject.JobOffer, EvidenceCondition.OfferWithPermit, "IRPR 82; IRCC, job offer") with
        {
            MustShow = ["exemptionCategory", "employerNamed", "oneYearForEmployer"],
            Validity = EvidenceValidity.Permits,
        },

        Source.Instructions.Row("sibling.status", EvidenceSubject.Sibling, EvidenceCondition.Used, "brother or sister in Canada") with
        {
            MustShow = [.. StatusInCanada, "adultSibling"],
            OneOf = StatusInCanada,
        },
        Source.Completeness.Row("sibling.residence", EvidenceSubject.Sibling, EvidenceCondition.Used, "relatives in Canada") with
        {
            MustShow = ["livesInCanada"],
            Validity = EvidenceValidity.ProofOfResidence,
            Certainty = Certainty.Probable,
        },
        Source.Completeness.Row("sibling.relationship", EvidenceSubject.Sibling, EvidenceCondition.Used, "relatives in Canada") with
        {
            MustShow = ["parentInCommon"],
            Certainty = Certainty.Probable,
        },

        Source.Law.Row("relative.status", EvidenceSubject.Relative, EvidenceCondition.RelativeUsed, "IRPR 77, 83(5)") with
        {
            MustShow = StatusInCanada,
            OneOf = StatusInCanada,
        },
        Source.Completeness.Row("relative.residence", EvidenceSubject.Relative, EvidenceCondition.RelativeUsed, "relatives in Canada") with
        {
            MustShow = ["livesInCanada"],
            Validity = EvidenceValidity.ProofOfResidence,
            Certainty = Certainty.Probable,
        },
        Source.Completeness.Row(
            "relative.relationship",
            EvidenceSubject.Relative,
            EvidenceCondition.RelativeUsed,
            "relatives in Canada") with
        {
            MustShow = ["kinship"],
            Certainty = Certainty.Probable,
        },

        Source.Law.Row("category.work", EvidenceSubject.Job, EvidenceCondition.CategoryOccupation, "IRPA 11.2(1)(c)") with
        {
            MustShow = WorkEvidence.Letter,
            Recommended = WorkEvidence.Advised,
            Validity = EvidenceValidity.EndOfJob,
        },
        Source.Law.Row("category.french", EvidenceSubject.LanguageTest, EvidenceCondition.CategoryFrench, "IRPA 11.2(1)(c)") with
        {
            MustShow = ["frenchLevelInFour"],
            Validity = EvidenceValidity.LanguageTest,
        },
    ];
}
