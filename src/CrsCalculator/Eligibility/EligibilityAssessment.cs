using System.Collections.Immutable;
using System.Text.Json.Serialization;
using CrsCalculator.Counting;
using CrsCalculator.Eligibility;

namespace CrsCalculator;

/// <summary>
/// A candidate's eligibility on a date: the three programs, the categories, and what an invitation would be issued under.
/// </summary>
/// <remarks>Immutable, and safe to use from several threads.</remarks>
[JsonConverter(typeof(ConvertersNeeded))]
public sealed class EligibilityAssessment
{
    private readonly EligibilityCase _facts;

    internal EligibilityAssessment(EligibilityCase facts)
    {
        _facts = facts;
        Programs = Eligibility.Programs.Assess(facts);
        Categories = CategorySelection.Assess(facts, Programs);
        Notices = EligibilityNotices.Of(this, facts);
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
    public ImmutableArray<ProgramEligibility> Programs { get; }

    /// <summary>
    /// Every category of the date. Empty before 2023-05-31, when there was none. Where a rule book lacks the occupations of a category, the
    /// category is absent and <see cref="Notices"/> say so.
    /// </summary>
    public ImmutableArray<CategoryEligibility> Categories { get; }

    /// <summary>What must be said with the result. Empty when there is nothing to say.</summary>
    public ImmutableArray<Notice> Notices { get; }

    /// <summary>Whether the candidate is eligible for a program: not assessed where none is met and one could not be assessed.</summary>
    public Outcome Outcome => Eligibility.Programs.AnyOf(Programs);

    /// <summary>Whether a nomination counts on the date.</summary>
    public bool IsNominated => DocumentCounting.HasNomination(Profile.Principal, _facts.Rules.Documents.Value, Date.On);

    /// <summary>
    /// The program under which an invitation would be issued: a nomination first, then the programs in the order of the date.
    /// <see langword="null"/> where the candidate is not known to be eligible for any of them, also with a nomination.
    /// </summary>
    public InvitationProgram? InvitedUnder =>
        Outcome == Outcome.Met && IsNominated ? InvitationProgram.ProvincialNominee : FirstProgram;

    /// <summary>The same where nominations are left aside, as in rounds for a category.</summary>
    public InvitationProgram? FirstProgram => Outcome == Outcome.Met
        ? _facts.Rules.Invitations.Value.ProgramOrder
            .Where(program => Programs[(int)program].Outcome == Outcome.Met)
            .Select(static program => (InvitationProgram?)Invitation(program))
            .FirstOrDefault()
        : null;

    /// <summary>The date and the answer for each program.</summary>
    /// <returns>For example <c>2026-01-21: CEC: met, FSW: notMet, FST: notMet</c>.</returns>
    public override string ToString() => $"{Date}: {string.Join(", ", Programs)}";

    private static InvitationProgram Invitation(ImmigrationProgram program) => program switch
    {
        ImmigrationProgram.CanadianExperienceClass => InvitationProgram.CanadianExperienceClass,
        ImmigrationProgram.FederalSkilledWorker => InvitationProgram.FederalSkilledWorker,
        ImmigrationProgram.FederalSkilledTrades => InvitationProgram.FederalSkilledTrades,
        _ => throw new ArgumentOutOfRangeException(nameof(program), program, "There is no such program."),
    };
}
