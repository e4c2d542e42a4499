using System.Collections.Immutable;
using CrsCalculator.Counting;
using CrsCalculator.Rules;

namespace CrsCalculator.Eligibility;

/// <summary>Settlement funds by family size, unless a job in Canada replaces them.</summary>
internal static class FundsRequirement
{
    /// <summary>The outcome, without the reasons.</summary>
    public static Outcome OutcomeOf(Household facts) =>
        AreReplaced(facts) ? Outcome.Met
        : facts is { Rules.Funds.ValueOrNull: { } table, Candidate: { FamilySize: { } size, SettlementFunds: { } funds } }
            ? Outcomes.Of(funds >= table.For(size))
            : Outcome.NotAssessed;

    /// <summary>Adds the days on which an offer and work in Canada begin or cease to replace funds; tables change with the rules.</summary>
    public static void AddTurns(TurningDays days, Household facts)
    {
        Person person = facts.Principal.Person;
        if (person.JobOffer is null)
        {
            return;
        }

        days.Add(person.JobOffer.EndedOn);
        foreach (Job job in person.Work.Where(IsAuthorizedInCanada))
        {
            days.Add(job.FirstDay);
            days.Add(job.LastDay?.PlusDays(1));
        }
    }

    public static Requirement Assess(RequirementId id, string provision, Household facts)
    {
        Candidate candidate = facts.Candidate;
        if (AreReplaced(facts))
        {
            return new Requirement(id, Outcome.Met, provision, facts) { Note = RequirementNote.Exempt };
        }

        Dated<FundsTable> entry = facts.Rules.Funds;
        if (entry.ValueOrNull is not { } table)
        {
            return new Requirement(id, Outcome.NotAssessed, provision, facts)
            {
                Actual = Amount(candidate.SettlementFunds),
                MissingFacts = MissingFacts(candidate),
                Note = RequirementNote.TableNotHeld,
            };
        }

        string source = $"{provision}; table from {Invariant.Text(entry.From)}";
        if (candidate is { FamilySize: { } size, SettlementFunds: { } funds })
        {
            return new Requirement(id, Outcomes.Of(funds >= table.For(size)), source, facts)
            {
                Forecast = new Forecast(later => OutcomeOf(later) == Outcome.Met, AddTurns),
                Actual = Amount(funds),
                Required = Amount(table.For(size)),
            };
        }

        return new Requirement(id, Outcome.NotAssessed, source, facts)
        {
            Actual = Amount(candidate.SettlementFunds),
            Required = Amount(candidate.FamilySize is { } known ? table.For(known) : null),
            MissingFacts = MissingFacts(candidate),
        };
    }

    /// <summary>
    /// Whether no settlement funds are required: authorized work in Canada on the date, leave included, and arranged employment
    /// (76(1)(b)(ii), 87.2(5)).
    /// </summary>
    private static bool AreReplaced(Household facts) =>
        DocumentCounting.IsArranged(facts.Principal.Person.JobOffer, facts.Rules.Work.Value, facts.On)
        && facts.Principal.Person.Work.Any(job => IsAuthorizedInCanada(job) && job.Covers(facts.On));

    private static bool IsAuthorizedInCanada(Job job) => job is { IsInCanada: true, Authorized: true };

    private static ImmutableArray<string> MissingFacts(Candidate candidate) => (candidate.FamilySize, candidate.SettlementFunds) switch
    {
        (null, null) => ["$.familySize", "$.settlementFunds"],
        (null, _) => ["$.familySize"],
        (_, null) => ["$.settlementFunds"],
        _ => [],
    };

    private static RequirementValue? Amount(decimal? dollars) => dollars is { } amount ? new RequirementValue(amount) : null;
}
