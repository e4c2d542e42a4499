using System.Collections.Immutable;
using CrsCalculator.Counting;
using CrsCalculator.Eligibility;

namespace CrsCalculator;

/// <summary>Whether a candidate is eligible for a program on a date: every requirement, and the work that was left out.</summary>
/// <remarks>Immutable, and safe to use from several threads.</remarks>
public sealed class ProgramEligibility
{
    private readonly Household _facts;
    private readonly Func<Household, ImmutableArray<ExcludedJob>> _excludedWork;
    private ImmutableArray<ExcludedJob> _excluded;
    private ImmutableArray<Notice> _notices;

    internal ProgramEligibility(
        ImmigrationProgram program,
        Household facts,
        ImmutableArray<Requirement> requirements,
        Func<Household, ImmutableArray<ExcludedJob>> excludedWork)
    {
        _facts = facts;
        Program = program;
        Requirements = requirements;
        _excludedWork = excludedWork;
    }

    /// <summary>The program.</summary>
    public ImmigrationProgram Program { get; }

    /// <summary>The date.</summary>
    public AssessmentDate Date => _facts.Date;

    /// <summary>Every requirement, met or not.</summary>
    public ImmutableArray<Requirement> Requirements { get; }

    /// <summary>Every job of the principal applicant without a counted day, with all reasons.</summary>
    public ImmutableArray<ExcludedJob> ExcludedWork => _excluded.IsDefault ? _excluded = _excludedWork(_facts) : _excluded;

    /// <summary>The selection grid; only of the Federal Skilled Worker Program.</summary>
    public FswScore? Grid { get; internal init; }

    /// <summary>The trade that was assessed; only of the Federal Skilled Trades Program, and only where there is one.</summary>
    public NocCode? Trade { get; internal init; }

    /// <summary>
    /// What must be said with the result, as far as it concerns this program: regulations or a table of funds that may have changed,
    /// occupations of NOC 2016, documents that expire or look odd. Empty when there is nothing to say.
    /// </summary>
    public ImmutableArray<Notice> Notices => _notices.IsDefault ? _notices = EligibilityNotices.Of(_facts, this) : _notices;

    /// <summary>
    /// Whether the candidate is eligible: met where all requirements are met, not met where one is not met, not assessed where none fails
    /// but one could not be assessed.
    /// </summary>
    public Outcome Outcome => Outcomes.All(Requirements.Select(static requirement => requirement.Outcome));

    /// <summary>A requirement.</summary>
    /// <param name="id">Which one.</param>
    /// <returns>The requirement.</returns>
    /// <exception cref="ArgumentOutOfRangeException">It is not one of this program.</exception>
    public Requirement this[RequirementId id] =>
        Requirements.FirstOrDefault(requirement => requirement.Id == id)
        ?? throw new ArgumentOutOfRangeException(
            nameof(id),
            id,
            $"The requirements of {Code.Of(Program)} are {string.Join(", ", Requirements.Select(static r => r.Id))}.");

    /// <summary>The program and the answer.</summary>
    /// <returns>For example <c>CEC: met</c>.</returns>
    public override string ToString() => $"{Code.Of(Program)}: {Code.Of(Outcome)}";
}
