using NodaTime;

namespace CrsCalculator.Rounds;

/// <summary>An invitation to apply for permanent residence, issued in a round.</summary>
/// <remarks>
/// Immutable, and safe to use from several threads. Deadlines are days, counted from the day of the round; the last day is included. The sources
/// give neither an hour nor a time zone for the end of that day, so whoever wants to be safe applies the day before: a day ends at different
/// times in UTC, in Ottawa and where the candidate lives.
/// </remarks>
public sealed class InvitationToApply
{
    private readonly InvitationPeriod _period;

    /// <summary>Takes an invitation.</summary>
    /// <param name="round">The round.</param>
    /// <param name="program">The program that it was issued under, for example <see cref="InvitationCheck.Program"/>.</param>
    /// <exception cref="ArgumentOutOfRangeException">There is no such program.</exception>
    public InvitationToApply(Round round, InvitationProgram program)
    {
        ArgumentNullException.ThrowIfNull(round);
        Round = round;
        Program = Guard.Defined(program, nameof(program));
        _period = InvitationPeriod.Of(round.Date);
    }

    /// <summary>The round.</summary>
    public Round Round { get; }

    /// <summary>The program that it was issued under.</summary>
    public InvitationProgram Program { get; }

    /// <summary>The day of the invitation: that of the round.</summary>
    public LocalDate IssuedOn => Round.Date;

    /// <summary>How many days there are to apply: 60, or 90 for invitations of some years.</summary>
    public int Days => _period.Days;

    /// <summary>The last day to apply, inclusive.</summary>
    public LocalDate DueOn => IssuedOn.PlusDays(Days);

    /// <summary>
    /// The last day if the longer of two possible periods applies. It is later than <see cref="DueOn"/> for invitations of March 2020 alone, when 90
    /// days came to apply on a day that is not known here.
    /// </summary>
    public LocalDate LatestDueOn => IssuedOn.PlusDays(_period.MostDays);

    /// <summary>The provision behind the days.</summary>
    public string Citation => _period.Citation;

    /// <summary>What follows where the invitation is declined: the profile stays in the pool and can be invited again.</summary>
    public static InvitationConsequence IfDeclined { get; } = new(StaysInPool: true, "IRPA 10.1(6)");

    /// <summary>
    /// What follows where no application is made in time: the profile is ineligible to be invited. A new profile is needed, with a new time of
    /// submission.
    /// </summary>
    public static InvitationConsequence IfLapsed { get; } = new(StaysInPool: false, "IRPA 10.1(7)");

    /// <summary>The invitation on one line.</summary>
    /// <returns>For example <c>392: CEC, apply by 2026-03-22</c>.</returns>
    public override string ToString() => $"{Round.Number}: {Codes.InvitationProgram.Of(Program)}, apply by {Invariant.Text(DueOn)}";

    /// <summary>Whether what the invitation rested on still holds when the application is received (IRPA 11.2).</summary>
    /// <param name="profile">The documents as they stand then.</param>
    /// <param name="receivedOn">The day on which the application is received, not before the invitation.</param>
    /// <returns>Every condition.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The day is before the invitation, or outside <see cref="DocumentDates"/>.</exception>
    /// <exception cref="InvalidProfileException">The documents contradict each other.</exception>
    public ApplicationCheck CheckApplication(Candidate profile, LocalDate receivedOn) => CheckApplication(profile, receivedOn, RulesetTimeline.Official);

    /// <summary>The same by a timeline of one's own.</summary>
    /// <param name="profile">The documents as they stand then.</param>
    /// <param name="receivedOn">The day on which the application is received, not before the invitation.</param>
    /// <param name="timeline">Which rules are in force when. An invitation keeps those of its day.</param>
    /// <returns>Every condition.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The day is before the invitation, or outside <see cref="DocumentDates"/>.</exception>
    /// <exception cref="InvalidProfileException">The documents contradict each other.</exception>
    public ApplicationCheck CheckApplication(Candidate profile, LocalDate receivedOn, RulesetTimeline timeline)
    {
        ArgumentNullException.ThrowIfNull(timeline);
        return Checked(profile, receivedOn, timeline.TryInForceOn(IssuedOn, out CrsRuleset? ruleset) ? ruleset : null, timeline);
    }

    /// <summary>The same by chosen rules, with a notice where they are not those that were in force on the day of the invitation.</summary>
    /// <param name="profile">The documents as they stand then.</param>
    /// <param name="receivedOn">The day on which the application is received, not before the invitation.</param>
    /// <param name="ruleset">The rules, for example <see cref="CrsRuleset.LastHeld"/>.</param>
    /// <param name="timeline">Which rules are in force when; the official ones when left out.</param>
    /// <returns>Every condition.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The day is before the invitation, or outside <see cref="DocumentDates"/>.</exception>
    /// <exception cref="InvalidProfileException">The documents contradict each other.</exception>
    public ApplicationCheck CheckApplication(Candidate profile, LocalDate receivedOn, CrsRuleset ruleset, RulesetTimeline? timeline = null)
    {
        ArgumentNullException.ThrowIfNull(ruleset);
        return Checked(profile, receivedOn, ruleset, timeline ?? RulesetTimeline.Official);
    }

    private ApplicationCheck Checked(Candidate profile, LocalDate receivedOn, CrsRuleset? ruleset, RulesetTimeline timeline)
    {
        ArgumentNullException.ThrowIfNull(profile);
        LocalDate day = Guard.Day(receivedOn, nameof(receivedOn));
        return day >= IssuedOn
            ? ApplicationCheck.Of(this, profile, day, ruleset, timeline)
            : throw new ArgumentOutOfRangeException(nameof(receivedOn), receivedOn, $"An application follows its invitation of {Invariant.Text(IssuedOn)}.");
    }
}

/// <summary>What follows from not using an invitation.</summary>
/// <param name="StaysInPool">Whether the profile can be invited again.</param>
/// <param name="Citation">The provision.</param>
/// <remarks>Immutable, and safe to use from several threads.</remarks>
public sealed record InvitationConsequence(bool StaysInPool, string Citation);
