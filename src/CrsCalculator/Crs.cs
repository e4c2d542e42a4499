using System.Collections.Immutable;
using CrsCalculator.Assessment;
using CrsCalculator.Eligibility;
using NodaTime;

namespace CrsCalculator;

/// <summary>The front door: scores a candidate on a date.</summary>
/// <remarks>All members are safe to use from several threads. Nothing here reads a clock: the date is always the caller's.</remarks>
public static class Crs
{
    /// <summary>Scores a candidate by the official rules in force on a date. Allocates nothing.</summary>
    /// <param name="factors">The candidate.</param>
    /// <param name="on">The date.</param>
    /// <returns>The score.</returns>
    /// <exception cref="RulesetNotHeldException">The rules in force on the date are not held.</exception>
    public static CrsScore Score(in CrsFactors factors, LocalDate on) => CrsRuleset.InForceOn(on).Score(in factors);

    /// <summary>The same by a timeline of one's own.</summary>
    /// <param name="factors">The candidate.</param>
    /// <param name="on">The date.</param>
    /// <param name="timeline">Which rules are in force when. To score by chosen rules, ask those: <see cref="CrsRuleset.Score"/>.</param>
    /// <returns>The score.</returns>
    /// <exception cref="RulesetNotHeldException">The rules in force on the date are not held.</exception>
    public static CrsScore Score(in CrsFactors factors, LocalDate on, RulesetTimeline timeline)
    {
        ArgumentNullException.ThrowIfNull(timeline);
        return timeline.InForceOn(on).Score(in factors);
    }

    /// <summary>Scores a candidate by the official rules in force on a date, with the reason for every point.</summary>
    /// <param name="factors">The candidate.</param>
    /// <param name="on">The date.</param>
    /// <returns>The explained score.</returns>
    /// <exception cref="RulesetNotHeldException">The rules in force on the date are not held.</exception>
    public static CrsBreakdown Explain(in CrsFactors factors, LocalDate on) =>
        Explain(in factors, on, RulesetTimeline.Official);

    /// <summary>The same by a timeline of one's own.</summary>
    /// <param name="factors">The candidate.</param>
    /// <param name="on">The date.</param>
    /// <param name="timeline">Which rules are in force when.</param>
    /// <returns>The explained score.</returns>
    /// <exception cref="RulesetNotHeldException">The rules in force on the date are not held.</exception>
    public static CrsBreakdown Explain(in CrsFactors factors, LocalDate on, RulesetTimeline timeline)
    {
        ArgumentNullException.ThrowIfNull(timeline);
        return Explain(in factors, on, timeline.InForceOn(on), timeline);
    }

    /// <summary>The same by chosen rules, with a notice where they are not the ones in force on the date.</summary>
    /// <param name="factors">The candidate.</param>
    /// <param name="on">The date.</param>
    /// <param name="ruleset">The rules, for example <see cref="CrsRuleset.LastHeld"/>.</param>
    /// <param name="timeline">Which rules are in force when; the official ones when left out.</param>
    /// <returns>The explained score.</returns>
    public static CrsBreakdown Explain(in CrsFactors factors, LocalDate on, CrsRuleset ruleset, RulesetTimeline? timeline = null)
    {
        ArgumentNullException.ThrowIfNull(ruleset);
        return ruleset.Explain(in factors, on.WithCalendar(CalendarSystem.Iso), (timeline ?? RulesetTimeline.Official).NoticesFor(ruleset, on));
    }

    /// <summary>Checks documents before they are assessed on a date.</summary>
    /// <param name="profile">The documents.</param>
    /// <param name="date">The date, with the date of an invitation where there is one.</param>
    /// <param name="shownOn">
    /// The day on which the documents are shown, where it is known: then one that is dated later is an issue. When left out such a
    /// document is none: on an earlier date it just does not count.
    /// </param>
    /// <returns>Everything that is wrong, with JSON paths of <c>crs-profile/1</c>. Empty when nothing is.</returns>
    public static ImmutableArray<Issue> Check(Candidate profile, AssessmentDate date, LocalDate? shownOn = null)
    {
        ArgumentNullException.ThrowIfNull(profile);
        return ProfileCheck.Issues(profile, date, shownOn?.WithCalendar(CalendarSystem.Iso));
    }

    /// <summary>Assesses a candidate's documents on a date and scores them by the official rules in force on it.</summary>
    /// <param name="profile">The documents.</param>
    /// <param name="date">The date, with the date of an invitation where there is one.</param>
    /// <returns>The factors, what they came from, and the explained score.</returns>
    /// <exception cref="RulesetNotHeldException">The rules in force on the date are not held.</exception>
    /// <exception cref="InvalidProfileException">The documents contradict each other, or the principal applicant or the spouse is not born on the date, or older than <see cref="CrsFactors.MaxAge"/>.</exception>
    public static CrsAssessment Assess(Candidate profile, AssessmentDate date) =>
        Assess(profile, date, RulesetTimeline.Official);

    /// <summary>The same by a timeline of one's own.</summary>
    /// <param name="profile">The documents.</param>
    /// <param name="date">The date, with the date of an invitation where there is one.</param>
    /// <param name="timeline">Which rules are in force when.</param>
    /// <returns>The factors, what they came from, and the explained score.</returns>
    /// <exception cref="RulesetNotHeldException">The rules in force on the date are not held.</exception>
    /// <exception cref="InvalidProfileException">The documents contradict each other, or the principal applicant or the spouse is not born on the date, or older than <see cref="CrsFactors.MaxAge"/>.</exception>
    public static CrsAssessment Assess(Candidate profile, AssessmentDate date, RulesetTimeline timeline)
    {
        ArgumentNullException.ThrowIfNull(timeline);
        return Assess(profile, date, timeline.InForceOn(date.On), timeline);
    }

    /// <summary>The same by chosen rules, with a notice where they are not the ones in force on the date.</summary>
    /// <param name="profile">The documents.</param>
    /// <param name="date">The date, with the date of an invitation where there is one.</param>
    /// <param name="ruleset">The rules, for example <see cref="CrsRuleset.LastHeld"/>.</param>
    /// <param name="timeline">Which rules are in force when; the official ones when left out.</param>
    /// <returns>The factors, what they came from, and the explained score.</returns>
    /// <exception cref="InvalidProfileException">The documents contradict each other, or the principal applicant or the spouse is not born on the date, or older than <see cref="CrsFactors.MaxAge"/>.</exception>
    public static CrsAssessment Assess(Candidate profile, AssessmentDate date, CrsRuleset ruleset, RulesetTimeline? timeline = null)
    {
        ArgumentNullException.ThrowIfNull(profile);
        ArgumentNullException.ThrowIfNull(ruleset);
        ThrowIfInvalid(profile, date);
        return Assessor.Assess(profile, date, ruleset, timeline ?? RulesetTimeline.Official);
    }

    /// <summary>Whether a candidate is eligible on a date: every requirement of every program, and the categories.</summary>
    /// <param name="profile">The documents.</param>
    /// <param name="date">The date, from <see cref="EligibilityHeldFrom"/> on, with the date of an invitation where there is one.</param>
    /// <returns>The programs, the categories, and what an invitation would be issued under.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The date is before <see cref="EligibilityHeldFrom"/>.</exception>
    /// <exception cref="InvalidProfileException">The documents contradict each other, or the principal applicant or the spouse is not born on the date, or older than <see cref="CrsFactors.MaxAge"/>.</exception>
    public static EligibilityAssessment AssessEligibility(Candidate profile, AssessmentDate date)
    {
        ArgumentNullException.ThrowIfNull(profile);
        CheckForEligibility(profile, date);
        return new EligibilityAssessment(profile, date);
    }

    /// <summary>The same for one program alone.</summary>
    /// <param name="profile">The documents.</param>
    /// <param name="date">The date, from <see cref="EligibilityHeldFrom"/> on, with the date of an invitation where there is one.</param>
    /// <param name="program">The program.</param>
    /// <returns>Every requirement of the program, the work that was left out, and what must be said with the result.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The date is before <see cref="EligibilityHeldFrom"/>, or there is no such program.</exception>
    /// <exception cref="InvalidProfileException">The documents contradict each other, or the principal applicant or the spouse is not born on the date, or older than <see cref="CrsFactors.MaxAge"/>.</exception>
    public static ProgramEligibility AssessProgram(Candidate profile, AssessmentDate date, ImmigrationProgram program)
    {
        ArgumentNullException.ThrowIfNull(profile);
        ImmigrationProgram known = Guard.Defined(program, nameof(program));
        CheckForEligibility(profile, date);
        return Programs.Assess(profile, date, known);
    }

    /// <summary>The same for the Canadian Experience Class.</summary>
    /// <param name="profile">The documents.</param>
    /// <param name="date">The date, from <see cref="EligibilityHeldFrom"/> on, with the date of an invitation where there is one.</param>
    /// <returns>Every requirement of the class, the work that was left out, and what must be said with the result.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The date is before <see cref="EligibilityHeldFrom"/>.</exception>
    /// <exception cref="InvalidProfileException">The documents contradict each other, or the principal applicant or the spouse is not born on the date, or older than <see cref="CrsFactors.MaxAge"/>.</exception>
    public static ProgramEligibility AssessCec(Candidate profile, AssessmentDate date) => AssessProgram(profile, date, ImmigrationProgram.CanadianExperienceClass);

    /// <summary>The first day for which eligibility is assessed: 2015-01-01, the day on which Express Entry began.</summary>
    public static LocalDate EligibilityHeldFrom { get; } = new(2015, 1, 1);

    private static void CheckForEligibility(Candidate profile, AssessmentDate date)
    {
        if (date.On < EligibilityHeldFrom)
        {
            throw new ArgumentOutOfRangeException(nameof(date), date, $"Eligibility is assessed for dates from {Invariant.Text(EligibilityHeldFrom)} on.");
        }

        ThrowIfInvalid(profile, date);
    }

    internal static void ThrowIfInvalid(Candidate profile, AssessmentDate date)
    {
        ImmutableArray<Issue> issues = Check(profile, date);
        if (!issues.IsEmpty)
        {
            throw new InvalidProfileException(issues);
        }
    }
}
