using System.Collections.Immutable;

namespace CrsCalculator.Eligibility;

/// <summary>The three programs together.</summary>
internal static class Programs
{
    public static ImmutableArray<ProgramEligibility> Assess(EligibilityCase facts) =>
        [CanadianExperienceClass.Assess(facts), FederalSkilledWorker.Assess(facts), FederalSkilledTrades.Assess(facts)];

    /// <summary>One of them.</summary>
    public static ProgramEligibility Assess(EligibilityCase facts, ImmigrationProgram program) => program switch
    {
        ImmigrationProgram.CanadianExperienceClass => CanadianExperienceClass.Assess(facts),
        ImmigrationProgram.FederalSkilledWorker => FederalSkilledWorker.Assess(facts),
        _ => FederalSkilledTrades.Assess(facts),
    };

    /// <summary>Whether one of them is met; not assessed where none is, and one could not be assessed.</summary>
    public static Outcome AnyOf(ImmutableArray<ProgramEligibility> programs) =>
        Outcomes.Any(programs.Select(static program => program.Outcome));
}
