using System.Collections.Concurrent;
using System.Collections.Immutable;
using System.Text.Json.Serialization;
using NodaTime;

namespace CrsCalculator.Rounds;

/// <summary>A candidate with a profile, held against rounds. Each day of a round is assessed once, when it is first asked for.</summary>
/// <remarks>
/// What is remembered changes no answer; it is safe to use from several threads. Time alone tells rounds apart: the documents are those of
/// the profile, and one of a later day does not count on an earlier one.
/// </remarks>
[JsonConverter(typeof(ConvertersNeeded))]
public sealed class PoolCandidate
{
    private readonly ConcurrentDictionary<LocalDate, Standing> _standings = new();
    private readonly Func<LocalDate, Standing> _assess;
    private readonly CandidateFile _file;

    /// <summary>Takes a candidate.</summary>
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

    /// <summary>Whether the candidate would have been invited in a round.</summary>
    /// <param name="round">The round.</param>
    /// <returns>The answer, and why.</returns>
    public InvitationCheck Check(Round round)
    {
        ArgumentNullException.ThrowIfNull(round);
        Standing standing = _standings.GetOrAdd(round.HeldOn, _assess);
        Finding fit = RoundRules.Fit(standing, round);
        Finding rank = standing.Score is { } score
            ? RoundRules.Rank(score.Total, Profile.ProfileSubmittedAt, round)
            : new Finding(Outcome.NotAssessed, standing.WithoutScore);
        Finding pool = RoundRules.Pool(Profile.ProfileSubmittedAt, round, _file.Calculator.Rules);
        return new InvitationCheck(round, standing, fit, rank & pool, _file);
    }

    /// <summary>Whether the candidate would have been invited, round by round.</summary>
    /// <param name="history">The rounds.</param>
    /// <returns>An answer for each round, in the order of <see cref="RoundHistory.Rounds"/>.</returns>
    public ImmutableArray<InvitationCheck> Check(RoundHistory history)
    {
        ArgumentNullException.ThrowIfNull(history);
        ImmutableArray<InvitationCheck>.Builder checks = ImmutableArray.CreateBuilder<InvitationCheck>(history.Rounds.Length);
        foreach (Round round in history.Rounds)
        {
            checks.Add(Check(round));
        }

        return checks.MoveToImmutable();
    }

    /// <summary>How the candidate did in all rounds: invitations, the nearest miss, and the last round of each category.</summary>
    /// <param name="history">The rounds.</param>
    /// <returns>The outlook.</returns>
    public RoundOutlook Outlook(RoundHistory history)
    {
        ImmutableArray<InvitationCheck> checks = Check(history);
        return new RoundOutlook(checks, Profile.ProfileSubmittedAt, _file.Calculator.Rules.Invitations.At(checks[^1].Round.HeldOn).Value);
    }

    /// <summary>When the profile was submitted.</summary>
    /// <returns>For example <c>submitted 2025-11-04T15:00:00Z</c>.</returns>
    public override string ToString() =>
        Profile.ProfileSubmittedAt is { } time ? $"submitted {Invariant.Text(time)}" : "time of submission not known";

    /// <summary>What hangs on no date must hold; who was not born on the day of a round is no contradiction.</summary>
    private static void ThrowIfInvalid(Candidate profile)
    {
        // Of somebody who is not born nothing else is checked.
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
