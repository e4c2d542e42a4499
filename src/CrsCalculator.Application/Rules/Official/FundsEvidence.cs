using System.Collections.Immutable;

namespace CrsCalculator.Application.Official;

/// <summary>Settlement funds.</summary>
internal static class FundsEvidence
{
    public static ImmutableArray<EvidenceRow> Rows { get; } =
    [
        Source.Funds.Row("funds.letter", EvidenceSubject.Funds, EvidenceCondition.FundsNeeded, "official letters; IRPR 76(1)(b)") with
        {
            MustShow =
            [
                "letterhead", "bankAddress", "bankPhone", "bankEmail", "holderName", "outstandingDebts", "accountNumber", "openedOn",
                "currentBalance", "averageBalanceSixMonths",
            ],
            Validity = EvidenceValidity.Funds,
        },
        Source.Funds.Row("funds.exemption", EvidenceSubject.Application, EvidenceCondition.FundsExempt, "who needs no funds") with
        {
            MustShow = ["whichExemption"],
        },
        Source.Funds.Row("funds.owner", EvidenceSubject.Funds, EvidenceCondition.FundsOfCouple, "joint accounts") with
        {
            Need = EvidenceNeed.IfApplicable,
            MustShow = ["accessShown"],
        },
        Source.Funds.Row("funds.origin", EvidenceSubject.Funds, EvidenceCondition.FundsNeeded, "loans; 2017 FC 137, 2016 FC 208") with
        {
            Need = EvidenceNeed.IfApplicable,
            MustShow = ["notBorrowed", "noEquity"],
        },
        Source.Completeness.Row("funds.currency", EvidenceSubject.Funds, EvidenceCondition.FundsNeeded, "proof of funds") with
        {
            Need = EvidenceNeed.IfApplicable,
            MustShow = ["conversion"],
            Certainty = Certainty.Probable,
        },
    ];
}
