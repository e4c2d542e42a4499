using System.Collections.Immutable;
using CrsCalculator.Assessment;
using CrsCalculator.Eligibility;

namespace CrsCalculator;

/// <summary>A candidate's eligibility on a date: the three programs, the categories, and what an invitation would be issued under.</summary>
/// <remarks>Immutable, and safe to use from several threads.</remarks>
public sealed class EligibilityAssessment
{
    private const int FirstYear = 2015;

    internal EligibilityAssessment(Candidate profile, AssessmentDate date)
    {
        Profile = profile;
        Date = date;
        Programs = Eligibility.Programs.Assess(profile, date);
        Categories = CategorySelection.Assess(profile, date, Programs);
        Notices = EligibilityNotices.Of(this);
    }

    /// <summary>The documents.</summary>
    public Candidate Profile { get; }

    /// <summary>The date.</summary>
    public AssessmentDate Date { get; }

    /// <summary>The Canadian Experience Class.</summary>
    public ProgramEligibility Cec => Programs[(int)ImmigrationProgram.CanadianExperienceClass];

    /// <summary>The Federal Skilled Worker program.</summary>
    public ProgramEligibility Fsw => Programs[(int)ImmigrationProgram.FederalSkilledWorker];

    /// <summary>The Federal Skilled Trades program.</summary>
    public ProgramEligibility Fst => Programs[(int)ImmigrationProgram.FederalSkilledTrades];

    /// <summary>All programs.</summary>
    public ImmutableArray<ProgramEligibility> Programs { get; }

    /// <summary>
    /// Every category of the date. Empty before 2023-05-31, when there was none. From then to 2025-02-26 French alone: the occupations
    /// of the others are not held, which <see cref="Notices"/> then say.
    /// </summary>
    public ImmutableArray<CategoryEligibility> Categories { get; }

    /// <summary>What must be said with the result. Empty when there is nothing to say.</summary>
    public ImmutableArray<Notice> Notices { get; }

    /// <summary>
    /// Whether the candidate is eligible for a program: <see langword="null"/> where it is sure of none and one could not be assessed.
    /// </summary>
    public bool? IsEligible => Eligibility.Programs.IsEligible(Programs);

    /// <summary>
    /// The program under which an invitation would be issued: a nomination first, then CEC, FSW and FST; in 2015 FST, FSW and CEC.
    /// <see langword="null"/> where the candidate is not known to be eligible for any, also with a nomination.
    /// </summary>
    public InvitationProgram? InvitedUnder =>
        IsEligible == true && DocumentRules.HasNomination(Profile.Principal, Date.On) ? InvitationProgram.ProvincialNominee : FirstProgram;

    /// <summary>The date and the answer for each program.</summary>
    /// <returns>For example <c>2026-01-21: CEC: met, FSW: notMet, FST: notMet</c>.</returns>
    public override string ToString() => $"{Date}: {string.Join(", ", Programs)}";

    /// <summary>The same where nominations are left aside, as in rounds for a category.</summary>
    internal InvitationProgram? FirstProgram => IsEligible == true
        ? Order.Where(program => Programs[(int)program].IsEligible == true).Select(Invitation).First()
        : null;

    private static InvitationProgram Invitation(ImmigrationProgram program) => program switch
    {
        ImmigrationProgram.CanadianExperienceClass => InvitationProgram.CanadianExperienceClass,
        ImmigrationProgram.FederalSkilledWorker => InvitationProgram.FederalSkilledWorker,
        ImmigrationProgram.FederalSkilledTrades => InvitationProgram.FederalSkilledTrades,
        _ => throw new ArgumentOutOfRangeException(nameof(program), program, "There is no such program."),
    };

    /// <summary>The order of the instructions, which was another in the first year.</summary>
    private IEnumerable<ImmigrationProgram> Order =>
        Date.On.Year == FirstYear
            ? [ImmigrationProgram.FederalSkilledTrades, ImmigrationProgram.FederalSkilledWorker, ImmigrationProgram.CanadianExperienceClass]
            : [ImmigrationProgram.CanadianExperienceClass, ImmigrationProgram.FederalSkilledWorker, ImmigrationProgram.FederalSkilledTrades];
}
