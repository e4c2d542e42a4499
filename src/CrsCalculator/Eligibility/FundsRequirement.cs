using System.Collections.Immutable;
using CrsCalculator.Rules;

namespace CrsCalculator.Eligibility;

/// <summary>Settlement funds by family size, unless a job in Canada replaces them.</summary>
internal static class FundsRequirement
{
    public static Requirement Assess(RequirementId id, string provision, EligibilityCase facts)
    {
        Candidate candidate = facts.Candidate;
        if (ArrangedEmployment.ReplacesFunds(facts))
        {
            return new Requirement(id, Outcome.Met, provision, facts, isMet: null) { Note = RequirementNote.Exempt };
        }

        Dated<FundsTable> entry = facts.Rules.Funds;
        if (entry.ValueOrNull is not { } table)
        {
            return new Requirement(id, Outcome.NotAssessed, provision, facts, isMet: null)
            {
                Actual = Amount(candidate.SettlementFunds),
                MissingFacts = MissingFacts(candidate),
                Note = RequirementNote.TableNotHeld,
            };
        }

        string source = $"{provision}; table from {Invariant.Text(entry.From)}";
        if (candidate is { FamilySize: { } size, SettlementFunds: { } funds })
        {
            return new Requirement(id, Outcomes.Of(funds >= table.For(size)), source, facts, later => IsMet(later, funds, size))
            {
                Actual = Amount(funds),
                Required = Amount(table.For(size)),
            };
        }

        return new Requirement(id, Outcome.NotAssessed, source, facts, isMet: null)
        {
            Actual = Amount(candidate.SettlementFunds),
            Required = Amount(candidate.FamilySize is { } known ? table.For(known) : null),
            MissingFacts = MissingFacts(candidate),
        };
    }

    private static ImmutableArray<string> MissingFacts(Candidate candidate) => (candidate.FamilySize, candidate.SettlementFunds) switch
    {
        (null, null) => ["$.familySize", "$.settlementFunds"],
        (null, _) => ["$.familySize"],
        (_, null) => ["$.settlementFunds"],
        _ => [],
    };

    private static bool IsMet(EligibilityCase facts, decimal funds, int size) =>
        ArrangedEmployment.ReplacesFunds(facts) || (facts.Rules.Funds.ValueOrNull is { } table && funds >= table.For(size));

    private static RequirementValue? Amount(decimal? dollars) => dollars is { } amount ? new RequirementValue(amount) : null;
}
