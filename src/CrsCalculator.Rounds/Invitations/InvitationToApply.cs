using System.Text.Json.Serialization;
using CrsCalculator.Rules;
using NodaTime;

namespace CrsCalculator.Rounds;

/// <summary>
/// An invitation to apply for permanent residence. It is a fact that you state: the library does not question that it was issued.
/// </summary>
/// <remarks>
/// Immutable, and safe to use from several threads. Deadlines are days, counted from the published day of the round; the last day is
/// included. The sources give neither an hour nor a time zone for the end of that day, so apply the day before to be safe: a day ends at
/// different times in UTC, in Ottawa and where the candidate lives.
/// </remarks>
/// <example>
/// <code>
/// var invitation = new InvitationToApply(on, InvitationProgram.CanadianExperienceClass, ExpressEntry.Official);
/// Console.WriteLine(invitation.DueOn);
/// ApplicationCheck check = invitation.CheckApplication(candidate, receivedOn: on.PlusDays(40));
/// </code>
/// </example>
[JsonConverter(typeof(ConvertersNeeded))]
public sealed class InvitationToApply
{
    private readonly ExpressEntry _rules;
    private readonly LocalDate _countedFrom;

    /// <summary>Creates an invitation that was issued in a round.</summary>
    /// <param name="round">The round.</param>
    /// <param name="program">The program under which it was issued.</param>
    /// <param name="rules">The calculator whose rule book sets the days to apply, for example <see cref="ExpressEntry.Official"/>.</param>
    /// <exception cref="ArgumentOutOfRangeException">There is no such program.</exception>
    /// <exception cref="Rules.RulesNotAvailableException">The invitation rules of that day are not available.</exception>
    public InvitationToApply(Round round, InvitationProgram program, ExpressEntry rules)
        : this(Guard.Given(round, nameof(round)).HeldOn, round.Date, program, Guard.Given(rules, nameof(rules)))
    {
        Round = round;
        Category = round.Category;
        LowestScore = round.CutOff;
        TieBreak = round.TieBreak;
    }

    /// <summary>Creates an invitation from the letter alone, if its round is unknown.</summary>
    /// <param name="issuedOn">The day of the invitation, from <see cref="Round.EarliestDate"/> on.</param>
    /// <param name="program">The program under which it was issued.</param>
    /// <param name="rules">The calculator whose rule book sets the days to apply, for example <see cref="ExpressEntry.Official"/>.</param>
    /// <exception cref="ArgumentOutOfRangeException">The day is out of range, or there is no such program.</exception>
    /// <exception cref="Rules.RulesNotAvailableException">The invitation rules of that day are not available.</exception>
    public InvitationToApply(LocalDate issuedOn, InvitationProgram program, ExpressEntry rules)
        : this(
            Round.DayOfRounds(issuedOn, nameof(issuedOn)),
            issuedOn.WithCalendar(CalendarSystem.Iso),
            program,
            Guard.Given(rules, nameof(rules)))
    {
    }

    private InvitationToApply(LocalDate issuedOn, LocalDate countedFrom, InvitationProgram program, ExpressEntry rules)
    {
        _rules = rules;
        _countedFrom = countedFrom;
        IssuedOn = issuedOn;
        Program = Guard.Defined(program, nameof(program));
        Rules = rules.Rules.Invitations.At(countedFrom).Value;
    }

    /// <summary>The round; <see langword="null"/> if only the letter is known.</summary>
    public Round? Round { get; }

    /// <summary>The program under which it was issued.</summary>
    public InvitationProgram Program { get; }

    /// <summary>The day of the invitation: the day on which the round took place.</summary>
    public LocalDate IssuedOn { get; }

    /// <summary>Whom the round was for; <see langword="null"/> if unknown.</summary>
    public RoundCategory? Category { get; init => field = value is { } category ? Guard.Defined(category) : null; }

    /// <summary>
    /// The score of the lowest-ranked candidate invited in the same round, 0 to 1,200; <see langword="null"/> if unknown. The score on the
    /// day of the invitation then takes its place, and the outcome of a lower score is left open.
    /// </summary>
    public int? LowestScore { get; init => field = value is { } score ? Guard.Within(score, PoolSnapshot.GreatestScore) : null; }

    /// <summary>
    /// Candidates with <see cref="LowestScore"/> were invited only if their profile was submitted before this time; <see langword="null"/>
    /// if unknown.
    /// </summary>
    public Instant? TieBreak { get; init; }

    /// <summary>The number of days to apply.</summary>
    public int Days => Rules.DaysToApply;

    /// <summary>The last day to apply, inclusive.</summary>
    public LocalDate DueOn => _countedFrom.PlusDays(Days);

    /// <summary>
    /// The last day if the longer of two possible periods applies. It is later than <see cref="DueOn"/> only for invitations of March 2020,
    /// when the period became 90 days on an unknown day.
    /// </summary>
    public LocalDate LatestDueOn => _countedFrom.PlusDays(Rules.MostDaysToApply);

    /// <summary>The provision that sets the days.</summary>
    public string Citation => Rules.DaysProvision;

    /// <summary>The consequence of declining the invitation: the profile stays in the pool and can be invited again.</summary>
    public InvitationConsequence IfDeclined => new(StaysInPool: true, Rules.DeclinedProvision);

    /// <summary>
    /// The consequence of not applying in time: the profile cannot be invited. A new profile is needed, with a new time of submission.
    /// </summary>
    public InvitationConsequence IfLapsed => new(StaysInPool: false, Rules.LapsedProvision);

    /// <summary>The invitation on one line.</summary>
    /// <returns>For example <c>392: CEC, apply by 2026-03-22</c>.</returns>
    public override string ToString() => $"{Label}: {Code.Of(Program)}, apply by {Invariant.Text(DueOn)}";

    /// <summary>The invitation rules of its day.</summary>
    internal InvitationRules Rules { get; }

    private string Label => Round?.Label ?? $"invited {Invariant.Text(IssuedOn)}";

    /// <summary>Checks whether the basis of the invitation still holds when the application is received (IRPA 11.2).</summary>
    /// <param name="profile">The documents.</param>
    /// <param name="receivedOn">The day on which the application is received, not before the day of the invitation.</param>
    /// <returns>Every condition with its outcome.</returns>
    /// <exception cref="ArgumentOutOfRangeException">
    /// The day is before the day of the invitation, or outside <see cref="DocumentDates"/>.
    /// </exception>
    /// <exception cref="InvalidProfileException">The documents contradict each other, or cannot be assessed on the day.</exception>
    public ApplicationCheck CheckApplication(Candidate profile, LocalDate receivedOn)
    {
        ArgumentNullException.ThrowIfNull(profile);
        return CheckApplication(_rules.Open(profile), receivedOn);
    }

    /// <summary>
    /// Checks whether the basis of the invitation still holds when the application is received (IRPA 11.2). A file that you keep is
    /// assessed once per day, however often you ask.
    /// </summary>
    /// <param name="file">The candidate's file. Its calculator is used.</param>
    /// <param name="receivedOn">The day on which the application is received, not before the day of the invitation.</param>
    /// <returns>Every condition with its outcome.</returns>
    /// <exception cref="ArgumentOutOfRangeException">
    /// The day is before the day of the invitation, or outside <see cref="DocumentDates"/>.
    /// </exception>
    /// <exception cref="InvalidProfileException">The documents contradict each other, or cannot be assessed on the day.</exception>
    public ApplicationCheck CheckApplication(CandidateFile file, LocalDate receivedOn)
    {
        ArgumentNullException.ThrowIfNull(file);
        LocalDate day = Guard.Day(receivedOn, nameof(receivedOn));
        return day >= IssuedOn
            ? ApplicationCheck.Of(this, file, day)
            : throw new ArgumentOutOfRangeException(
                nameof(receivedOn),
                receivedOn,
                $"An application follows its invitation of {Invariant.Text(IssuedOn)}.");
    }
}

/// <summary>The consequence of not using an invitation.</summary>
/// <param name="StaysInPool">Whether the profile can be invited again.</param>
/// <param name="Citation">The provision.</param>
/// <remarks>Immutable, and safe to use from several threads.</remarks>
public sealed record InvitationConsequence(bool StaysInPool, string Citation);
