using System.Collections.Immutable;
using CrsCalculator.Eligibility;

namespace CrsCalculator;

/// <summary>Whether a candidate is eligible for a program on a date: every requirement, and the work that was left out.</summary>
/// <remarks>Immutable, and safe to use from several threads.</remarks>
public sealed class ProgramEligibility
{
    private readonly Candidate _profile;
    private ImmutableArray<Notice> _notices;

    internal ProgramEligibility(
        ImmigrationProgram program,
        Candidate profile,
        AssessmentDate date,
        ImmutableArray<Requirement> requirements,
        ImmutableArray<ExcludedJob> excludedWork)
    {
        _profile = profile;
        Program = program;
        Date = date;
        Requirements = requirements;
        ExcludedWork = excludedWork;
    }

    /// <summary>The program.</summary>
    public ImmigrationProgram Program { get; }

    /// <summary>The date.</summary>
    public AssessmentDate Date { get; }

    /// <summary>Every requirement, met or not.</summary>
    public ImmutableArray<Requirement> Requirements { get; }

    /// <summary>Every job of the principal applicant of which no day was counted, with all reasons.</summary>
    public ImmutableArray<ExcludedJob> ExcludedWork { get; }

    /// <summary>The selection grid; only of the Federal Skilled Worker program.</summary>
    public FswScore? Grid { get; internal init; }

    /// <summary>The trade that was assessed; only of the Federal Skilled Trades program, and only where there is one.</summary>
    public NocCode? Trade { get; internal init; }

    /// <summary>
    /// What must be said with the result, as far as it concerns this program: regulations or a table of funds that may have changed, occupations of
    /// NOC 2016, documents that expire or look odd. Empty when there is nothing to say.
    /// </summary>
    public ImmutableArray<Notice> Notices => _notices.IsDefault ? _notices = EligibilityNotices.Of(_profile, Date, Program) : _notices;

    /// <summary>
    /// <see langword="true"/> where all requirements are met, <see langword="false"/> where one is not met, <see langword="null"/> where
    /// none fails but one could not be assessed.
    /// </summary>
    public bool? IsEligible => Verdict.Of(Requirements);

    /// <summary>A requirement.</summary>
    /// <param name="id">Which one.</param>
    /// <returns>The requirement.</returns>
    /// <exception cref="ArgumentOutOfRangeException">It is not one of this program.</exception>
    public Requirement this[RequirementId id] =>
        Requirements.FirstOrDefault(requirement => requirement.Id == id)
        ?? throw new ArgumentOutOfRangeException(nameof(id), id, $"The requirements of {Codes.Program.Of(Program)} are {string.Join(", ", Requirements.Select(static r => r.Id))}.");

    /// <summary>The program and the answer.</summary>
    /// <returns>For example <c>CEC: met</c>.</returns>
    public override string ToString() => $"{Codes.Program.Of(Program)}: {Verdict.Text(IsEligible)}";
}

/// <summary>A job of which no day was counted.</summary>
/// <remarks>Immutable, and safe to use from several threads.</remarks>
public sealed class ExcludedJob
{
    internal ExcludedJob(int index, Job job, ImmutableArray<WorkExclusion> reasons)
    {
        Index = index;
        Job = job;
        Reasons = reasons;
    }

    /// <summary>Its place in the list, from 0.</summary>
    public int Index { get; }

    /// <summary>The job, as the documents state it.</summary>
    public Job Job { get; }

    /// <summary>All reasons, in the order of <see cref="WorkExclusion"/>.</summary>
    public ImmutableArray<WorkExclusion> Reasons { get; }

    /// <summary>The place with the reasons.</summary>
    /// <returns>For example <c>1: unpaid, notSkilled</c>.</returns>
    public override string ToString() => $"{Index}: {string.Join(", ", Reasons.Select(Codes.WorkExclusion.Of))}";
}

/// <summary>What requirements come to together.</summary>
internal static class Verdict
{
    public static string Text(bool? verdict) => Codes.Outcome.Of(Requirement.OutcomeOf(verdict));

    public static bool? Of(ImmutableArray<Requirement> requirements)
    {
        bool? verdict = true;
        foreach (Requirement requirement in requirements)
        {
            if (requirement.Outcome == Outcome.NotMet)
            {
                return false;
            }

            verdict = requirement.Outcome == Outcome.NotAssessed ? null : verdict;
        }

        return verdict;
    }
}
