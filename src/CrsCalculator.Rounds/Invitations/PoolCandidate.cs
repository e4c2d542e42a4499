using System.Collections.Concurrent;
using System.Collections.Immutable;
using System.Text.Json.Serialization;
using NodaTime;

namespace CrsCalculator.Rounds;

/// <summary>A candidate with a profile, checked against rounds.</summary>
/// <remarks>
/// Each round's day is assessed once, when you first ask for it; in a whole history, only one day is assessed between two days on which an
/// answer can change. Caching changes no answer; the type is safe to use from several threads. Only dates distinguish rounds: the documents
/// are those of the profile, and one dated later than a round does not count in it.
/// </remarks>
/// <example>
/// <code>
/// var pool = new PoolCandidate(candidate, ExpressEntry.Official);
/// InvitationCheck check = pool.Check(RoundHistory.Official[RoundNumber.Parse("392")]);
/// RoundOutlook outlook = pool.Outlook(RoundHistory.Official, on);
/// </code>
/// </example>
[JsonConverter(typeof(ConvertersNeeded))]
public sealed class PoolCandidate
{
    private readonly ConcurrentDictionary<LocalDate, Standing> _days = new();
    private readonly Func<LocalDate, Standing> _assess;
    private readonly CandidateFile _file;
    private AssessedDays? _ofHistory;

    /// <summary>Creates a candidate.</summary>
    /// <param name="profile">The documents, with <see cref="Candidate.ProfileSubmittedAt"/> for pool and tie-breaks.</param>
    /// <param name="rules">The calculator, for example <see cref="ExpressEntry.Official"/>.</param>
    /// <exception cref="InvalidProfileException">The documents contradict each other.</exception>
    public PoolCandidate(Candidate profile, ExpressEntry rules)
    {
        ArgumentNullException.ThrowIfNull(profile);
        ArgumentNullException.ThrowIfNull(rules);
        ThrowIfInvalid(profile);
        Profile = profile;
        _file = rules.Open(profile);
        _assess = day => Standing.Of(_file, day);
    }

    /// <summary>The documents.</summary>
    public Candidate Profile { get; }

    /// <summary>Checks whether the candidate would have been invited in a round.</summary>
    /// <param name="round">The round.</param>
    /// <returns>The answer, and why.</returns>
    public InvitationCheck Check(Round round)
    {
        ArgumentNullException.ThrowIfNull(round);
        return Check(round, _days.GetOrAdd(round.HeldOn, _assess));
    }

    /// <summary>Checks round by round whether the candidate would have been invited.</summary>
    /// <param name="history">The rounds.</param>
    /// <returns>One answer per round, in the order of <see cref="RoundHistory.Rounds"/>.</returns>
    public ImmutableArray<InvitationCheck> Check(RoundHistory history)
    {
        ArgumentNullException.ThrowIfNull(history);
        AssessedDays days = DaysOf(history);
        ImmutableArray<InvitationCheck>.Builder checks = ImmutableArray.CreateBuilder<InvitationCheck>(history.Rounds.Length);
        foreach (Round round in history.Rounds)
        {
            checks.Add(Check(round, days.On(round.HeldOn)));
        }

        return checks.MoveToImmutable();
    }

    /// <summary>
    /// Returns the candidate's results in all rounds, invitations and the nearest miss, and the distance to each category on a day.
    /// </summary>
    /// <param name="history">The rounds.</param>
    /// <param name="on">The day, usually today: its score and eligibility are compared to the last round of each category.</param>
    /// <returns>The outlook.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The day is outside <see cref="DocumentDates"/>.</exception>
    public RoundOutlook Outlook(RoundHistory history, LocalDate on)
    {
        LocalDate day = Guard.Day(on, nameof(on));
        ImmutableArray<InvitationCheck> checks = Check(history);
        return new RoundOutlook(checks, day, _days.GetOrAdd(day, _assess))
        {
            Since = Profile.ProfileSubmittedAt,
            ExpiresAt = DaysOf(history).On(checks[^1].Round.HeldOn).ExpiresAt,
        };
    }

    /// <summary>When the profile was submitted.</summary>
    /// <returns>For example <c>submitted 2025-11-04T15:00:00Z</c>.</returns>
    public override string ToString() =>
        Profile.ProfileSubmittedAt is { } time ? $"submitted {time}" : "time of submission not known";

    private InvitationCheck Check(Round round, Standing standing)
    {
        Finding fit = RoundRules.Fit(standing, round.Category);
        Finding rank = standing.Score is { } score
            ? RoundRules.Rank(score.Total, Profile.ProfileSubmittedAt, round)
            : new Finding(Outcome.NotAssessed, standing.WithoutScore);
        Finding pool = RoundRules.Pool(Profile.ProfileSubmittedAt, standing.ExpiresAt, round);
        return new InvitationCheck(round, standing, fit, rank & pool, _file);
    }

    /// <summary>Returns the assessed days of a history; those of the last history are cached.</summary>
    private AssessedDays DaysOf(RoundHistory history)
    {
        AssessedDays? last = _ofHistory;
        if (last is null || !ReferenceEquals(last.History, history))
        {
            last = new AssessedDays(_file, history);
            _ofHistory = last;
        }

        return last;
    }

    /// <summary>
    /// Conditions that do not depend on a date must hold; a person not yet born on the day of a round is not a contradiction.
    /// </summary>
    private static void ThrowIfInvalid(Candidate profile)
    {
        // If a person is not born yet, nothing else about them is checked.
        LocalDate birth = profile.Principal.DateOfBirth!.Value;
        LocalDate bothBorn = LocalDate.Max(birth, profile.Spouse?.Person.DateOfBirth ?? birth);
        ImmutableArray<Issue> issues =
        [
            .. ExpressEntry.Check(profile, bothBorn)
                .Where(static issue => issue.Code is not (IssueCodes.NotBornYet or IssueCodes.TooOld)),
        ];
        if (!issues.IsEmpty)
        {
            throw new InvalidProfileException(issues);
        }
    }
}
