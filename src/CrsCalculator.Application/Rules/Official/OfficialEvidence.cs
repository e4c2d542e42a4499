using System.Collections.Immutable;
using CrsCalculator.Rules;
using NodaTime;

namespace CrsCalculator.Application.Official;

/// <summary>
/// The rows of evidence. IRCC publishes no complete list: these combine its pages, its instructions and the law. A row without a known
/// first day is in force from 2015-01-01, and its source date says for which day it was read.
/// </summary>
internal static class OfficialEvidence
{
    private const string Pages = "IRCC, Express Entry: documents for your application";

    /// <summary>The last day for which any page was read.</summary>
    private static readonly LocalDate ReadTo = Source.Experience.ReadTo;

    public static RulePart<EvidenceList> Part { get; } = new(
    [
        new Dated<EvidenceList>(ExpressEntryBegins.Before),
        Of(ExpressEntryBegins.Day, "list of documents", [], [MedicalEvidence.UpfrontExam]),
        Of(new LocalDate(2023, 4, 25), "self-employed physicians", [WorkEvidence.Physician], [MedicalEvidence.UpfrontExam]),
        Of(new LocalDate(2023, 10, 1), "medical exam after submission", [WorkEvidence.Physician], [MedicalEvidence.LaterExam]) with
        {
            Certainty = Certainty.Probable,
        },
        Of(
            new LocalDate(2025, 8, 21),
            "upfront medical exam",
            [WorkEvidence.Physician],
            [MedicalEvidence.UpfrontExam, MedicalEvidence.ReusedExam]),
        Of(
            new LocalDate(2029, 10, 6),
            "the public policy on medical exams has ended",
            [WorkEvidence.Physician],
            [MedicalEvidence.UpfrontExam]),
    ]);

    private static Dated<EvidenceList> Of(
        LocalDate from,
        string section,
        ImmutableArray<EvidenceRow> work,
        ImmutableArray<EvidenceRow> exams)
    {
        EvidenceList list = new()
        {
            Rows =
            [
                .. IdentityEvidence.Rows,
                .. LanguageEvidence.Rows,
                .. WorkEvidence.Rows,
                .. work,
                .. OfferEvidence.Rows,
                .. FundsEvidence.Rows,
                .. MedicalEvidence.Police,
                .. exams,
                .. MedicalEvidence.Biometrics,
                .. FormEvidence.Rows,
            ],
        };
        return new Dated<EvidenceList>(from, list, new Citation(Pages, section, from)) { VerifiedTo = ReadTo };
    }
}
