namespace CrsCalculator;

/// <summary>One way round of a couple: the documents, their score, and eligibility.</summary>
/// <remarks>Immutable, and safe to use from several threads.</remarks>
public sealed class PrincipalSide
{
    internal PrincipalSide(CandidateProfile profile, AssessmentDate date, CrsRuleset ruleset, RulesetTimeline timeline)
    {
        Assessment = Crs.Assess(profile, date, ruleset, timeline);
        Eligibility = Crs.AssessEligibility(profile, date);
    }

    /// <summary>The documents with the score.</summary>
    public CrsAssessment Assessment { get; }

    /// <summary>The programmes, requirement by requirement.</summary>
    public EligibilityAssessment Eligibility { get; }
}

/// <summary>Who should be principal applicant: a couple both ways round. Both go to Canada either way.</summary>
/// <remarks>Immutable, and safe to use from several threads.</remarks>
public sealed class PrincipalChoice
{
    private PrincipalChoice(PrincipalSide asGiven, PrincipalSide swapped)
    {
        AsGiven = asGiven;
        Swapped = swapped;
    }

    /// <summary>As the profile has it.</summary>
    public PrincipalSide AsGiven { get; }

    /// <summary>The other way round.</summary>
    public PrincipalSide Swapped { get; }

    /// <summary>Whether a profile can be turned round: there is a partner with a date of birth, who is neither a citizen nor a permanent resident.</summary>
    /// <param name="profile">The documents.</param>
    /// <returns>Whether it can.</returns>
    public static bool IsThere(CandidateProfile profile)
    {
        ArgumentNullException.ThrowIfNull(profile);
        return profile.Partner is { CitizenOrPermanentResident: false, Person.DateOfBirth: not null };
    }

    /// <summary>Both ways round by the official rules in force on a date.</summary>
    /// <param name="profile">The documents of a couple.</param>
    /// <param name="date">The date.</param>
    /// <returns>Both.</returns>
    /// <exception cref="InvalidOperationException">The profile cannot be turned round: see <see cref="IsThere"/>.</exception>
    /// <exception cref="RulesetNotHeldException">The rules in force on the date are not held.</exception>
    /// <exception cref="InvalidProfileException">The documents contradict each other, or the principal applicant or the partner is not born on the date, or older than <see cref="CrsFactors.MaxAge"/>.</exception>
    public static PrincipalChoice Of(CandidateProfile profile, AssessmentDate date) => Of(profile, date, CrsRuleset.InForceOn(date.On), RulesetTimeline.Official);

    /// <summary>The same by chosen rules.</summary>
    /// <param name="profile">The documents of a couple.</param>
    /// <param name="date">The date.</param>
    /// <param name="ruleset">The rules.</param>
    /// <param name="timeline">Which rules are in force when.</param>
    /// <returns>Both.</returns>
    /// <exception cref="InvalidOperationException">The profile cannot be turned round: see <see cref="IsThere"/>.</exception>
    /// <exception cref="InvalidProfileException">The documents contradict each other, or the principal applicant or the partner is not born on the date, or older than <see cref="CrsFactors.MaxAge"/>.</exception>
    public static PrincipalChoice Of(CandidateProfile profile, AssessmentDate date, CrsRuleset ruleset, RulesetTimeline timeline)
    {
        ArgumentNullException.ThrowIfNull(profile);
        return new PrincipalChoice(new PrincipalSide(profile, date, ruleset, timeline), new PrincipalSide(profile.WithPartnerAsPrincipal(), date, ruleset, timeline));
    }
}
