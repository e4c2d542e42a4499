using CrsCalculator.Rules;
using NodaTime;

namespace CrsCalculator.Application.Official;

/// <summary>The rows of evidence.</summary>
internal static class OfficialEvidence
{
    public static RulePart<EvidenceList> Part { get; } = new(
    [
        new Dated<EvidenceList>(new RuleGap(GapReason.NotYetInForce, LocalDate.MinIsoValue, "Express Entry began on 2015-01-01")),
        new Dated<EvidenceList>(
            new LocalDate(2015, 1, 1),
            new EvidenceList { Rows = [] },
            new Citation("IRCC, Express Entry: documents for your application", "list of documents", new LocalDate(2015, 1, 1))),
    ]);
}
