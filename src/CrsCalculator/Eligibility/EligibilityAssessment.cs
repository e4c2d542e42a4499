using System.Collections.Immutable;
using CrsCalculator.Assessment;
using CrsCalculator.Eligibility;

namespace CrsCalculator;

/// <summary>A candidate's eligibility on a date: the three programmes, the categories, and what an invitation would be issued under.</summary>
/// <remarks>Immutable, and safe to use from several threads.</remarks>
public sealed class EligibilityAssessment
{
    private const int FirstYear = 2015;

    internal EligibilityAssessment(CandidateProfile profile, AssessmentDate date)
    {
        Profile = profile;
        Date = date;
        Programmes = Eligibility.Programmes.Assess(profile, date);
        Categories = CategorySelection.Assess(profile, date, Programmes);
        Notices = EligibilityNotices.Of(this);
    }

    /// <summary>The documents.</summary>
    public CandidateProfile Profile { get; }

    /// <summary>The date.</summary>
    public AssessmentDate Date { get; }

    /// <summary>The Canadian Experience Class.</summary>
    public ProgrammeEligibility Cec => Programmes[(int)Programme.CanadianExperienceClass];

    /// <summary>The Federal Skilled Worker programme.</summary>
    public ProgrammeEligibility Fsw => Programmes[(int)Programme.FederalSkilledWorker];

    /// <summary>The Federal Skilled Trades programme.</summary>
    public ProgrammeEligibility Fst => Programmes[(int)Programme.FederalSkilledTrades];

    /// <summary>All programmes.</summary>
    public ImmutableArray<ProgrammeEligibility> Programmes { get; }

    /// <summary>
    /// Every category of the date. Empty before 2023-05-31, when there was none. From then to 2025-02-26 French alone: the occupations
    /// of the others are not held, which <see cref="Notices"/> then say.
    /// </summary>
    public ImmutableArray<CategoryEligibility> Categories { get; }

    /// <summary>What must be said with the result. Empty when there is nothing to say.</summary>
    public ImmutableArray<Notice> Notices { get; }

    /// <summary>
    /// Whether the candidate is eligible for a programme: <see langword="null"/> where it is sure of none and one could not be assessed.
    /// </summary>
    public bool? IsEligible => Eligibility.Programmes.IsEligible(Programmes);

    /// <summary>
    /// The programme under which an invitation would be issued: a nomination first, then CEC, FSW and FST; in 2015 FST, FSW and CEC.
    /// <see langword="null"/> where the candidate is not known to be eligible for any, also with a nomination.
    /// </summary>
    public InvitationProgramme? InvitedUnder =>
        IsEligible == true && DocumentRules.HasNomination(Profile.Principal, Date.On) ? InvitationProgramme.ProvincialNominee : FirstProgramme;

    /// <summary>The date and the answer for each programme.</summary>
    /// <returns>For example <c>2026-01-21: CEC: met, FSW: notMet, FST: notMet</c>.</returns>
    public override string ToString() => $"{Date}: {string.Join(", ", Programmes)}";

    /// <summary>The same where nominations are left aside, as in rounds for a category.</summary>
    internal InvitationProgramme? FirstProgramme => IsEligible == true
        ? Order.Where(programme => Programmes[(int)programme].IsEligible == true).Select(Invitation).First()
        : null;

    private static InvitationProgramme Invitation(Programme programme) => programme switch
    {
        Programme.CanadianExperienceClass => InvitationProgramme.CanadianExperienceClass,
        Programme.FederalSkilledWorker => InvitationProgramme.FederalSkilledWorker,
        Programme.FederalSkilledTrades => InvitationProgramme.FederalSkilledTrades,
        _ => throw new ArgumentOutOfRangeException(nameof(programme), programme, "There is no such programme."),
    };

    /// <summary>The order of the instructions, which was another in the first year.</summary>
    private IEnumerable<Programme> Order =>
        Date.On.Year == FirstYear
            ? [Programme.FederalSkilledTrades, Programme.FederalSkilledWorker, Programme.CanadianExperienceClass]
            : [Programme.CanadianExperienceClass, Programme.FederalSkilledWorker, Programme.FederalSkilledTrades];
}
