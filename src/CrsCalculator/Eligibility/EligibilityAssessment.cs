using System.Collections.Immutable;
using CrsCalculator.Assessment;
using CrsCalculator.Eligibility;

namespace CrsCalculator;

/// <summary>A candidate's eligibility on a date: the three programmes, the categories, and what an invitation would be issued under.</summary>
/// <remarks>Immutable, and safe to use from several threads.</remarks>
public sealed class EligibilityAssessment
{
    internal EligibilityAssessment(CandidateProfile profile, AssessmentDate date)
    {
        Profile = profile;
        Date = date;
        Cec = CanadianExperienceClass.Assess(profile, date.On);
        Fsw = FederalSkilledWorker.Assess(profile, date);
        Fst = FederalSkilledTrades.Assess(profile, date.On);
        Categories = CategorySelection.Assess(profile, date.On, IsEligible);
        Notices = [.. EligibilityNotices.Of(this)];
    }

    /// <summary>The documents.</summary>
    public CandidateProfile Profile { get; }

    /// <summary>The date.</summary>
    public AssessmentDate Date { get; }

    /// <summary>The Canadian Experience Class.</summary>
    public ProgrammeEligibility Cec { get; }

    /// <summary>The Federal Skilled Worker programme.</summary>
    public ProgrammeEligibility Fsw { get; }

    /// <summary>The Federal Skilled Trades programme.</summary>
    public ProgrammeEligibility Fst { get; }

    /// <summary>All programmes.</summary>
    public ImmutableArray<ProgrammeEligibility> Programmes => [Cec, Fsw, Fst];

    /// <summary>
    /// Every category of the date. Empty before 2025-02-27: from 2023-05-31 there were categories whose lists of occupations are not
    /// held, which <see cref="Notices"/> then say.
    /// </summary>
    public ImmutableArray<CategoryEligibility> Categories { get; }

    /// <summary>What must be said with the result. Empty when there is nothing to say.</summary>
    public ImmutableArray<Notice> Notices { get; }

    /// <summary>
    /// Whether the candidate is eligible for a programme: <see langword="null"/> where it is sure of none and one could not be assessed.
    /// </summary>
    public bool? IsEligible =>
        Programmes.Any(static programme => programme.IsEligible == true) ? true
        : Programmes.Any(static programme => programme.IsEligible is null) ? null
        : false;

    /// <summary>
    /// The programme under which an invitation would be issued: a nomination first, then CEC, FSW and FST. <see langword="null"/> where
    /// the candidate is not known to be eligible for any, also with a nomination.
    /// </summary>
    public InvitationProgramme? InvitedUnder =>
        IsEligible != true ? null
        : DocumentRules.HasNomination(Profile.Principal, Date.On) ? InvitationProgramme.ProvincialNominee
        : Cec.IsEligible == true ? InvitationProgramme.CanadianExperienceClass
        : Fsw.IsEligible == true ? InvitationProgramme.FederalSkilledWorker
        : InvitationProgramme.FederalSkilledTrades;
}
