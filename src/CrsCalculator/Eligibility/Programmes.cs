using System.Collections.Immutable;

namespace CrsCalculator.Eligibility;

/// <summary>The three programmes together.</summary>
internal static class Programmes
{
    public static ImmutableArray<ProgrammeEligibility> Assess(CandidateProfile profile, AssessmentDate date) =>
        [CanadianExperienceClass.Assess(profile, date), FederalSkilledWorker.Assess(profile, date), FederalSkilledTrades.Assess(profile, date)];

    /// <summary>One of them.</summary>
    public static ProgrammeEligibility Assess(CandidateProfile profile, AssessmentDate date, Programme programme) => programme switch
    {
        Programme.CanadianExperienceClass => CanadianExperienceClass.Assess(profile, date),
        Programme.FederalSkilledWorker => FederalSkilledWorker.Assess(profile, date),
        _ => FederalSkilledTrades.Assess(profile, date),
    };

    /// <summary>Whether one of them is met; open where none is, and one could not be assessed.</summary>
    public static bool? IsEligible(ImmutableArray<ProgrammeEligibility> programmes)
    {
        bool? verdict = false;
        foreach (ProgrammeEligibility programme in programmes)
        {
            if (programme.IsEligible == true)
            {
                return true;
            }

            verdict = programme.IsEligible is null ? null : verdict;
        }

        return verdict;
    }
}
