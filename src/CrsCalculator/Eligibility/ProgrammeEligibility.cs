using System.Collections.Immutable;

namespace CrsCalculator;

/// <summary>Whether a candidate is eligible for a programme on a date: every requirement, and the work that was left out.</summary>
/// <remarks>Immutable, and safe to use from several threads.</remarks>
public sealed class ProgrammeEligibility
{
    internal ProgrammeEligibility(Programme programme, ImmutableArray<Requirement> requirements, ImmutableArray<ExcludedWork> excludedWork)
    {
        Programme = programme;
        Requirements = requirements;
        ExcludedWork = excludedWork;
    }

    /// <summary>The programme.</summary>
    public Programme Programme { get; }

    /// <summary>Every requirement, met or not.</summary>
    public ImmutableArray<Requirement> Requirements { get; }

    /// <summary>Every time of work of the principal applicant of which no day was counted, with all reasons.</summary>
    public ImmutableArray<ExcludedWork> ExcludedWork { get; }

    /// <summary>The selection grid; only of the Federal Skilled Worker programme.</summary>
    public FswScore? Grid { get; internal init; }

    /// <summary>The trade that was assessed; only of the Federal Skilled Trades programme, and only where there is one.</summary>
    public NocCode? Trade { get; internal init; }

    /// <summary>
    /// <see langword="true"/> where all requirements are met, <see langword="false"/> where one is not met, <see langword="null"/> where
    /// none fails but one could not be assessed.
    /// </summary>
    public bool? IsEligible => Verdict.Of(Requirements);

    /// <summary>A requirement.</summary>
    /// <param name="id">Which one.</param>
    /// <returns>The requirement.</returns>
    /// <exception cref="ArgumentOutOfRangeException">It is not one of this programme.</exception>
    public Requirement this[RequirementId id] =>
        Requirements.FirstOrDefault(requirement => requirement.Id == id)
        ?? throw new ArgumentOutOfRangeException(nameof(id), id, $"The requirements of {Codes.Programme.Of(Programme)} are {string.Join(", ", Requirements.Select(static r => r.Id))}.");

    /// <summary>The programme with the answer.</summary>
    /// <returns>For example <c>CEC: eligible</c>.</returns>
    public override string ToString()
    {
        string verdict = IsEligible switch
        {
            true => "eligible",
            false => "not eligible",
            null => "open",
        };
        return $"{Codes.Programme.Of(Programme)}: {verdict}";
    }
}

/// <summary>A time of work of which no day was counted.</summary>
/// <remarks>Immutable, and safe to use from several threads.</remarks>
public sealed class ExcludedWork
{
    internal ExcludedWork(int index, ImmutableArray<WorkExclusion> reasons)
    {
        Index = index;
        Reasons = reasons;
    }

    /// <summary>Its place in the list, from 0.</summary>
    public int Index { get; }

    /// <summary>All reasons, in the order of <see cref="WorkExclusion"/>.</summary>
    public ImmutableArray<WorkExclusion> Reasons { get; }
}

/// <summary>What requirements come to together.</summary>
internal static class Verdict
{
    public static bool? Of(ImmutableArray<Requirement> requirements)
    {
        bool? verdict = true;
        foreach (Requirement requirement in requirements)
        {
            if (requirement.Outcome == RequirementOutcome.NotMet)
            {
                return false;
            }

            verdict = requirement.Outcome == RequirementOutcome.NotAssessed ? null : verdict;
        }

        return verdict;
    }
}
