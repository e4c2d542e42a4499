using System.Collections.Immutable;
using System.Text.Json.Serialization;
using CrsCalculator.Counting;
using CrsCalculator.Eligibility;
using CrsCalculator.Rules;

namespace CrsCalculator;

/// <summary>
/// A candidate's eligibility on a date: the three programs, the categories, and the program an invitation would be issued under.
/// </summary>
/// <remarks>
/// Immutable, and safe to use from several threads. Outcomes are ready at once; requirements, categories and notices are computed on first
/// use.
/// </remarks>
/// <example>
/// <code>
/// ProgramEligibility fsw = ExpressEntry.Official.Eligibility(candidate, on).Fsw;
/// if (fsw.Outcome == Outcome.NotAssessed)
/// {
///     Console.WriteLine(string.Join(", ", fsw.Requirements.SelectMany(requirement =&gt; requirement.MissingFacts)));
/// }
/// </code>
/// </example>
[JsonConverter(typeof(ConvertersNeeded))]
public sealed class EligibilityAssessment
{
    private readonly Household _facts;
    private readonly Outcome[] _outcomes;
    private ImmutableArray<ProgramEligibility> _programs;
    private ImmutableArray<CategoryEligibility> _categories;
    private ImmutableArray<Notice> _notices;

    internal EligibilityAssessment(Household facts)
    {
        _facts = facts;
        _outcomes = [.. Enum.GetValues<ImmigrationProgram>().Select(program => Eligibility.Programs.OutcomeOf(facts, program))];
    }

    /// <summary>The documents.</summary>
    public Candidate Profile => _facts.Candidate;

    /// <summary>The date.</summary>
    public AssessmentDate Date => _facts.Date;

    /// <summary>The Canadian Experience Class.</summary>
    public ProgramEligibility Cec => Programs[(int)ImmigrationProgram.CanadianExperienceClass];

    /// <summary>The Federal Skilled Worker Program.</summary>
    public ProgramEligibility Fsw => Programs[(int)ImmigrationProgram.FederalSkilledWorker];

    /// <summary>The Federal Skilled Trades Program.</summary>
    public ProgramEligibility Fst => Programs[(int)ImmigrationProgram.FederalSkilledTrades];

    /// <summary>All programs.</summary>
    public ImmutableArray<ProgramEligibility> Programs => _programs.IsDefault
        ? _programs = Eligibility.Programs.Assess(_facts)
        : _programs;

    /// <summary>
    /// Every category of the date. Empty before 2023-05-31, when there were none. A category whose occupations the rule book lacks is
    /// missing; <see cref="Notices"/> reports it.
    /// </summary>
    public ImmutableArray<CategoryEligibility> Categories => _categories.IsDefault
        ? _categories = CategorySelection.Assess(_facts, Programs)
        : _categories;

    /// <summary>All notices about the result. Empty if there are none.</summary>
    public ImmutableArray<Notice> Notices => _notices.IsDefault ? _notices = EligibilityNotices.Of(this, _facts) : _notices;

    /// <summary>Whether the candidate is eligible for any program: not assessed if none is met and one could not be assessed.</summary>
    public Outcome Outcome => Outcomes.Any(_outcomes);

    /// <summary>Whether the candidate is eligible for a program.</summary>
    /// <param name="program">The program.</param>
    /// <returns>The outcome; <see cref="Programs"/> has the reasons.</returns>
    /// <exception cref="ArgumentOutOfRangeException">There is no such program.</exception>
    public Outcome OutcomeOf(ImmigrationProgram program) => _outcomes[(int)Guard.Defined(program, nameof(program))];

    /// <summary>Whether the candidate qualifies for a category.</summary>
    /// <param name="category">The category.</param>
    /// <returns>
    /// The outcome (<see cref="Categories"/> has the reasons); <see langword="null"/> if there was no such category on the date, or its
    /// occupations are not available.
    /// </returns>
    /// <exception cref="ArgumentOutOfRangeException">There is no such category.</exception>
    public Outcome? OutcomeOf(CategoryId category) =>
        CategorySelection.OutcomeOf(Guard.Defined(category, nameof(category)), _facts)?.And(Outcome);

    /// <summary>Eligibility for any program as one requirement, which every round has.</summary>
    /// <exception cref="RulesNotAvailableException">The rules on invitations are not available.</exception>
    public Requirement Program => Eligibility.Programs.AsRequirement(InstructionOnInvitations, _facts, Programs);

    /// <summary>A nomination as a requirement: rounds for nominees require it in addition to <see cref="Program"/>.</summary>
    /// <exception cref="RulesNotAvailableException">The rules on invitations are not available.</exception>
    public Requirement Nomination => NominationRequirement.Assess(InstructionOnInvitations, _facts);

    /// <summary>Whether a nomination counts on the date.</summary>
    public bool IsNominated => _facts.Principal.IsNominated;

    /// <summary>
    /// The program under which an invitation would be issued: a nomination comes first, then the programs in the order of the date.
    /// <see langword="null"/> if the candidate is not known to be eligible for any program, even with a nomination, or if a program that
    /// comes earlier in the order could not be assessed.
    /// </summary>
    public InvitationProgram? InvitedUnder =>
        Outcome == Outcome.Met && IsNominated ? InvitationProgram.ProvincialNominee : FirstProgram;

    /// <summary>The program if nominations are ignored, as in category-based rounds.</summary>
    public InvitationProgram? FirstProgram => Outcome == Outcome.Met
        && _facts.Rules.Invitations.Value.ProgramOrder.First(program => OutcomeOf(program) != Outcome.NotMet) is var first
        && OutcomeOf(first) == Outcome.Met
        ? Invitation(first)
        : null;

    /// <summary>The date and the outcome for each program.</summary>
    /// <returns>For example <c>2026-01-21: CEC: met, FSW: notMet, FST: notMet</c>.</returns>
    public override string ToString() => $"{Date}: {string.Join(", ", Programs)}";

    private string InstructionOnInvitations => _facts.Rules.Invitations is { IsAvailable: true } entry
        ? entry.Citation.Instruction
        : throw new RulesNotAvailableException(_facts.Rules.Invitations.Gap!);

    private static InvitationProgram Invitation(ImmigrationProgram program) => program switch
    {
        ImmigrationProgram.CanadianExperienceClass => InvitationProgram.CanadianExperienceClass,
        ImmigrationProgram.FederalSkilledWorker => InvitationProgram.FederalSkilledWorker,
        ImmigrationProgram.FederalSkilledTrades => InvitationProgram.FederalSkilledTrades,
        _ => throw new ArgumentOutOfRangeException(nameof(program), program, "There is no such program."),
    };
}
