using System.Collections.Immutable;

namespace CrsCalculator.Application.Official;

/// <summary>Work.</summary>
internal static class WorkEvidence
{
    /// <summary>What an employer's letter shows.</summary>
    public static ImmutableArray<string> Letter { get; } =
    [
        "letterhead", "applicantName", "companyAddress", "companyPhone", "companyEmail", "signerName", "signerTitle", "signature",
        "issuedOn", "jobTitle", "duties", "status", "startDate", "endDate", "hoursPerWeek", "annualSalary", "benefits",
    ];

    /// <summary>What the press also advises an employer's letter to show.</summary>
    public static ImmutableArray<string> Advised { get; } = ["workLocation"];

    /// <summary>From 2023-04-25 on, for invitations on that day or later.</summary>
    public static EvidenceRow Physician { get; } =
        Source.Experience.Row("work.physician", EvidenceSubject.Job, EvidenceCondition.PhysicianPublicPolicy, "physicians") with
        {
            MustShow = ["publiclyFunded"],
        };

    public static ImmutableArray<EvidenceRow> Rows { get; } =
    [
        Source.Completeness.Row("work.letter", EvidenceSubject.Job, EvidenceCondition.Always, "work experience") with
        {
            MustShow = Letter,
            Recommended = Advised,
            Validity = EvidenceValidity.EndOfJob,
            Certainty = Certainty.Probable,
        },
        Source.Experience.Row("work.mainDuties", EvidenceSubject.Job, EvidenceCondition.Used, "duties; IRPR 75(2)(b), (c)") with
        {
            MustShow = ["leadStatement", "mainDuties"],
        },
        Source.Completeness.Row("work.noLetter", EvidenceSubject.Job, EvidenceCondition.Always, "work experience") with
        {
            Need = EvidenceNeed.IfApplicable,
            MustShow = ["effortsMade"],
            Certainty = Certainty.Probable,
        },

        Source.Completeness.Row("work.canada.pay", EvidenceSubject.Job, EvidenceCondition.CanadianJob, "work in Canada") with
        {
            MustShow = ["sameEmployer", "incomeFitsHours"],
            Certainty = Certainty.Probable,
        },
        Source.Law.Row(
            "work.canada.permit",
            EvidenceSubject.Job,
            EvidenceCondition.CanadianJobUsed,
            "IRPR 87.1(3), 186; IRCC, qualifying Canadian skilled work experience") with
        {
            MustShow = ["eachDayCovered", "permitFitsJob"],
            Validity = EvidenceValidity.Permits,
        },
        Source.Law.Row("work.canada.gap186w", EvidenceSubject.Job, EvidenceCondition.WorkedBeforePermit, "IRPR 186(w)") with
        {
            MustShow = ["completionLetter", "permitRequestedInTime"],
        },
        Source.Experience.Row("work.canada.employer", EvidenceSubject.Job, EvidenceCondition.RemoteWork, "remote work") with
        {
            MustShow = ["canadianEmployer", "presenceInCanada"],
        },
        Source.Law.Row(
            "work.canada.notStudent",
            EvidenceSubject.Job,
            EvidenceCondition.StudiedMeanwhile,
            "IRPR 87.1(3)(a); IRCC Help Centre, question 394") with
        {
            MustShow = ["transcripts", "completionDate"],
        },
        Source.Experience.Row("work.quebec", EvidenceSubject.Job, EvidenceCondition.WorkedInQuebec, "work in Quebec") with
        {
            MustShow = ["settlingElsewhere"],
        },

        Source.Completeness.Row(
            "work.selfEmployedAbroad",
            EvidenceSubject.Job,
            EvidenceCondition.SelfEmployedAbroad,
            "self-employment") with
        {
            MustShow = ["ownership", "income", "thirdPartyService", "payments"],
            Certainty = Certainty.Probable,
        },
        Source.Press.Row("work.abroad.pay", EvidenceSubject.Job, EvidenceCondition.ForeignJobUsed, "work abroad") with
        {
            Need = EvidenceNeed.Recommended,
            MustShow = ["contemporaneousPay"],
            Certainty = Certainty.Probable,
        },
        Source.HelpCentre.Row("work.student.abroad", EvidenceSubject.Job, EvidenceCondition.StudentJobAbroad, "question 394") with
        {
            MustShow = ["paidWork", "unbrokenWork"],
        },
        Source.Law.Row("work.continuous", EvidenceSubject.Job, EvidenceCondition.ContinuousYear, "IRPR 75(2)(a)") with
        {
            MustShow = ["unbrokenYear"],
        },
    ];
}
