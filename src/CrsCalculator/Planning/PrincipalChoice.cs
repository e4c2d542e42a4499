using System.Collections.Immutable;

namespace CrsCalculator;

/// <summary>One way round of a couple: the documents, their score, and eligibility.</summary>
/// <remarks>Immutable, and safe to use from several threads.</remarks>
public sealed class PrincipalSide
{
    internal PrincipalSide(Candidate profile, AssessmentDate date, CrsRuleset ruleset, RulesetTimeline? timeline)
    {
        Assessment = Crs.Assess(profile, date, ruleset, timeline);
        Eligibility = Crs.AssessEligibility(profile, date);
    }

    /// <summary>The documents with the score.</summary>
    public CrsAssessment Assessment { get; }

    /// <summary>The programs, requirement by requirement.</summary>
    public EligibilityAssessment Eligibility { get; }

    /// <summary>The date, the score and the rules.</summary>
    /// <returns>For example <c>2026-01-21: 512 (A 437, B 0, C 75, D 0) by 2025-03-25</c>.</returns>
    public override string ToString() => Assessment.ToString();
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

    /// <summary>
    /// Everything that must be said with both scores and with eligibility. Of the other way round only what names no document, since its paths are those of
    /// the turned profile: <see cref="Swapped"/> has the rest.
    /// </summary>
    public ImmutableArray<Notice> Notices =>
    [
        .. AsGiven.Assessment.Notices
            .Concat(AsGiven.Eligibility.Notices)
            .Concat(Swapped.Assessment.Notices.Concat(Swapped.Eligibility.Notices).Where(static notice => notice.Path is null))
            .Distinct(),
    ];

    /// <summary>Both scores.</summary>
    /// <returns>For example <c>as given 512, swapped 498</c>.</returns>
    public override string ToString() => $"as given {AsGiven.Assessment.Score.Total}, swapped {Swapped.Assessment.Score.Total}";

    /// <summary>Whether a profile can be turned round: there is a spouse with a date of birth, who is neither a citizen nor a permanent resident.</summary>
    /// <param name="profile">The documents.</param>
    /// <returns>Whether it can.</returns>
    public static bool IsThere(Candidate profile)
    {
        ArgumentNullException.ThrowIfNull(profile);
        return profile.Spouse is { CitizenOrPermanentResident: false, Person.DateOfBirth: not null };
    }

    /// <summary>Both ways round by the official rules in force on a date.</summary>
    /// <param name="profile">The documents of a couple.</param>
    /// <param name="date">The date.</param>
    /// <returns>Both.</returns>
    /// <exception cref="InvalidOperationException">The profile cannot be turned round: see <see cref="IsThere"/>.</exception>
    /// <exception cref="RulesetNotHeldException">The rules in force on the date are not held.</exception>
    /// <exception cref="InvalidProfileException">The documents contradict each other.</exception>
    public static PrincipalChoice Of(Candidate profile, AssessmentDate date) => Of(profile, date, RulesetTimeline.Official);

    /// <summary>The same by a timeline of one's own.</summary>
    /// <param name="profile">The documents of a couple.</param>
    /// <param name="date">The date.</param>
    /// <param name="timeline">Which rules are in force when.</param>
    /// <returns>Both.</returns>
    /// <exception cref="InvalidOperationException">The profile cannot be turned round: see <see cref="IsThere"/>.</exception>
    /// <exception cref="RulesetNotHeldException">The rules in force on the date are not held.</exception>
    /// <exception cref="InvalidProfileException">The documents contradict each other.</exception>
    public static PrincipalChoice Of(Candidate profile, AssessmentDate date, RulesetTimeline timeline)
    {
        ArgumentNullException.ThrowIfNull(timeline);
        return Of(profile, date, timeline.InForceOn(date.On), timeline);
    }

    /// <summary>The same by chosen rules, with a notice where they are not the ones in force on the date.</summary>
    /// <param name="profile">The documents of a couple.</param>
    /// <param name="date">The date.</param>
    /// <param name="ruleset">The rules, for example <see cref="CrsRuleset.LastHeld"/>.</param>
    /// <param name="timeline">Which rules are in force when; the official ones when left out.</param>
    /// <returns>Both.</returns>
    /// <exception cref="InvalidOperationException">The profile cannot be turned round: see <see cref="IsThere"/>.</exception>
    /// <exception cref="InvalidProfileException">The documents contradict each other.</exception>
    public static PrincipalChoice Of(Candidate profile, AssessmentDate date, CrsRuleset ruleset, RulesetTimeline? timeline = null)
    {
        ArgumentNullException.ThrowIfNull(profile);
        return new PrincipalChoice(new PrincipalSide(profile, date, ruleset, timeline), new PrincipalSide(profile.WithSpouseAsPrincipal(), date, ruleset, timeline));
    }
}
