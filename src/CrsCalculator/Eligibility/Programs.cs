using System.Collections.Immutable;
using CrsCalculator.Counting;

namespace CrsCalculator.Eligibility;

/// <summary>The three programs together.</summary>
internal static class Programs
{
    private static readonly Forecast AnyForecast = new(IsAnyMet, AddTurns);

    public static ImmutableArray<ProgramEligibility> Assess(Household facts) =>
        [CanadianExperienceClass.Assess(facts), FederalSkilledWorker.Assess(facts), FederalSkilledTrades.Assess(facts)];

    /// <summary>Assesses one program.</summary>
    public static ProgramEligibility Assess(Household facts, ImmigrationProgram program) => program switch
    {
        ImmigrationProgram.CanadianExperienceClass => CanadianExperienceClass.Assess(facts),
        ImmigrationProgram.FederalSkilledWorker => FederalSkilledWorker.Assess(facts),
        _ => FederalSkilledTrades.Assess(facts),
    };

    /// <summary>The outcome of one program, without the reasons.</summary>
    public static Outcome OutcomeOf(Household facts, ImmigrationProgram program) => program switch
    {
        ImmigrationProgram.CanadianExperienceClass => CanadianExperienceClass.OutcomeOf(facts),
        ImmigrationProgram.FederalSkilledWorker => FederalSkilledWorker.OutcomeOf(facts),
        _ => FederalSkilledTrades.OutcomeOf(facts),
    };

    /// <summary>Whether any program is met, without the reasons.</summary>
    public static bool IsAnyMet(Household facts) =>
        CanadianExperienceClass.OutcomeOf(facts) == Outcome.Met
        || FederalSkilledWorker.OutcomeOf(facts) == Outcome.Met
        || FederalSkilledTrades.OutcomeOf(facts) == Outcome.Met;

    /// <summary>Whether no program is met, and none could be if missing facts were known.</summary>
    public static bool IsNoneOpen(Household facts) =>
        CanadianExperienceClass.OutcomeOf(facts) == Outcome.NotMet
        && FederalSkilledWorker.OutcomeOf(facts) == Outcome.NotMet
        && FederalSkilledTrades.OutcomeOf(facts) == Outcome.NotMet;

    /// <summary>Adds the days on which any program's outcome can change.</summary>
    public static void AddTurns(TurningDays days, Household facts)
    {
        CanadianExperienceClass.AddTurns(days, facts);
        FederalSkilledWorker.AddTurns(days, facts);
        FederalSkilledTrades.AddTurns(days, facts);
    }

    /// <summary>Whether any program is met; not assessed if none is met and one could not be assessed.</summary>
    public static Outcome AnyOf(ImmutableArray<ProgramEligibility> programs) =>
        Outcomes.Any(programs.Select(static program => program.Outcome));

    /// <summary>Eligibility for any program as one requirement.</summary>
    public static Requirement AsRequirement(string provision, Household facts, ImmutableArray<ProgramEligibility> programs)
    {
        Outcome outcome = AnyOf(programs);
        IEnumerable<string> missing = programs.Where(static program => program.Outcome == Outcome.NotAssessed)
            .SelectMany(static program => program.Requirements)
            .SelectMany(static requirement => requirement.MissingFacts);
        return new Requirement(RequirementId.CategoryProgram, outcome, provision, facts)
        {
            Forecast = AnyForecast,
            MissingFacts = outcome == Outcome.NotAssessed ? [.. missing.Distinct(StringComparer.Ordinal)] : [],
        };
    }
}
