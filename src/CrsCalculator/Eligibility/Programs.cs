using System.Collections.Immutable;

namespace CrsCalculator.Eligibility;

/// <summary>The three programs together.</summary>
internal static class Programs
{
    public static ImmutableArray<ProgramEligibility> Assess(Candidate profile, AssessmentDate date) =>
        [CanadianExperienceClass.Assess(profile, date), FederalSkilledWorker.Assess(profile, date), FederalSkilledTrades.Assess(profile, date)];

    /// <summary>One of them.</summary>
    public static ProgramEligibility Assess(Candidate profile, AssessmentDate date, ImmigrationProgram program) => program switch
    {
        ImmigrationProgram.CanadianExperienceClass => CanadianExperienceClass.Assess(profile, date),
        ImmigrationProgram.FederalSkilledWorker => FederalSkilledWorker.Assess(profile, date),
        _ => FederalSkilledTrades.Assess(profile, date),
    };

    /// <summary>Whether one of them is met; open where none is, and one could not be assessed.</summary>
    public static bool? IsEligible(ImmutableArray<ProgramEligibility> programs)
    {
        bool? verdict = false;
        foreach (ProgramEligibility program in programs)
        {
            if (program.IsEligible == true)
            {
                return true;
            }

            verdict = program.IsEligible is null ? null : verdict;
        }

        return verdict;
    }
}
