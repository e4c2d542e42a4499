using System.Collections.Immutable;
using System.Text.Json.Serialization;
using CrsCalculator.Rounds;
using NodaTime;

namespace CrsCalculator.Application;

/// <summary>
/// One client in a review: the score and its change, programs, inviting rounds, the next expiry and what is lost with it, the next
/// completed year of work, and the red flags.
/// </summary>
/// <remarks>Immutable, and safe to use from several threads. It is not legal advice.</remarks>
[JsonConverter(typeof(ConvertersNeeded))]
public sealed class ClientOverview
{
    private readonly ImmutableArray<Outcome> _programs;

    internal ClientOverview(ClientReview review, Candidate profile)
    {
        CandidateFile file = review.Rules.Open(profile);
        var facts = new ApplicationFacts(file, review.On, invitation: null, review.ApplicationRules);
        var checklist = new ApplicationChecklist(facts, []);
        Review = review;
        Profile = profile;
        Score = checklist.Score;
        ScoreSince = review.Since == review.On ? Score : ScoreOn(file, review.Since);
        _programs = [.. AllPrograms.Select(facts.Eligibility.OutcomeOf)];
        PoolCandidate? candidate = review.Rounds.IsEmpty ? null : new PoolCandidate(profile, review.Rules);
        Rounds = candidate is null ? [] : [.. review.Rounds.Select(candidate.Check)];
        FirstInvitation = candidate is null ? null : FirstSinceSubmission(candidate, review.History, InvitingRounds);
        ProfileExpiredOn = ExpiredOn(review, profile);
        Ended = [.. ExpiryList.EndedSince(review.Since, facts)];
        foreach (DocumentExpiry expiry in ExpiryList.Of(facts))
        {
            NearestExpiry ??= expiry;
            if (expiry.Lost.CostsSomething)
            {
                NearestLoss = expiry;
                break;
            }
        }

        NextYear = NextWorkYear.Of(facts.Assessment, review, profile);
        Flags = checklist.Flags;
    }

    private static ImmutableArray<ImmigrationProgram> AllPrograms { get; } = [.. Enum.GetValues<ImmigrationProgram>()];

    /// <summary>The review: the days, the rules, the rounds.</summary>
    public ClientReview Review { get; }

    /// <summary>The documents.</summary>
    public Candidate Profile { get; }

    /// <summary>The score on the day; <see langword="null"/> if its points are not available.</summary>
    public CrsScore? Score { get; }

    /// <summary>
    /// The score on the earlier day; <see langword="null"/> if its points are not available, or the client could not be assessed then.
    /// </summary>
    public CrsScore? ScoreSince { get; }

    /// <summary>The score on the day minus the score on the earlier day; <see langword="null"/> unless both are known.</summary>
    public int? Change => Score?.Total - ScoreSince?.Total;

    /// <summary>The programs whose requirements are met on the day.</summary>
    public ImmutableArray<ImmigrationProgram> Programs => [.. AllPrograms.Where(program => OutcomeOf(program) == Outcome.Met)];

    /// <summary>The rounds of the review that invite the client, in order.</summary>
    public ImmutableArray<InvitationCheck> InvitingRounds => [.. Rounds.Where(static check => check.Invited == Outcome.Met)];

    /// <summary>The rounds of the review that may invite the client, in order.</summary>
    public ImmutableArray<InvitationCheck> OpenRounds => [.. Rounds.Where(static check => check.Invited == Outcome.NotAssessed)];

    /// <summary>The answer for each round of the review, in the same order.</summary>
    public ImmutableArray<InvitationCheck> Rounds { get; }

    /// <summary>
    /// The round of the review that invites the client for the first time since the profile was submitted; <see langword="null"/> if an
    /// earlier round did, none does, or the time of submission is not given.
    /// </summary>
    public InvitationCheck? FirstInvitation { get; }

    /// <summary>
    /// The day on which the profile expired and left the pool; <see langword="null"/> while it is in the pool, or if that is unknown.
    /// </summary>
    public LocalDate? ProfileExpiredOn { get; }

    /// <summary>The documents that ended after the earlier day and no later than the day of the review, by day.</summary>
    public ImmutableArray<DocumentExpiry> Ended { get; }

    /// <summary>The document that expires next, and what is lost with it; <see langword="null"/> if none expires.</summary>
    public DocumentExpiry? NearestExpiry { get; }

    /// <summary>
    /// The next expiry that costs points or a program, or may cost points because those of the day are not available;
    /// <see langword="null"/> if none does.
    /// </summary>
    public DocumentExpiry? NearestLoss { get; }

    /// <summary>
    /// The expiries to show: <see cref="Ended"/>, <see cref="NearestExpiry"/>, and <see cref="NearestLoss"/> if it is a different one.
    /// Empty if nothing ended or expires.
    /// </summary>
    public ImmutableArray<DocumentExpiry> NextExpiries =>
        [.. Ended, .. new[] { NearestExpiry, NearestLoss }.OfType<DocumentExpiry>().Distinct()];

    /// <summary>The next completed year of work that earns points; <see langword="null"/> if none does.</summary>
    public NextWorkYear? NextYear { get; }

    /// <summary>The red flags, most serious first.</summary>
    public ImmutableArray<RedFlag> Flags { get; }

    /// <summary>The most serious red flag; <see langword="null"/> if there is none.</summary>
    public RedFlag? WorstFlag => Flags.FirstOrDefault();

    /// <summary>Whether the requirements of a program are met on the day.</summary>
    /// <param name="program">The program.</param>
    /// <returns>The outcome; not assessed if a fact or rule is missing.</returns>
    /// <exception cref="ArgumentOutOfRangeException">There is no such program.</exception>
    public Outcome OutcomeOf(ImmigrationProgram program) => _programs[(int)Guard.Defined(program, nameof(program))];

    /// <summary>Whether a document expires soon or ended since the earlier day, whatever is lost with it.</summary>
    /// <param name="days">The maximum number of days from the day of the review to the last useful day, 0 or more.</param>
    /// <returns>
    /// Whether the last useful day of a document is within that time, or between the earlier day and the day of the review.
    /// </returns>
    /// <exception cref="ArgumentOutOfRangeException">The number is negative.</exception>
    public bool ExpiresWithin(int days)
    {
        Guard.AtLeast(days, 0, nameof(days));
        return !Ended.IsEmpty || (NearestExpiry is { } expiry && Period.DaysBetween(Review.On, expiry.LastUsefulDay) <= days);
    }

    /// <summary>The day, the score and the number of inviting rounds.</summary>
    /// <returns>For example <c>2026-10-01: 521, invited in 1 round</c>.</returns>
    public override string ToString() =>
        $"{Invariant.Text(Review.On)}: {(Score is { } score ? Invariant.Text(score.Total) : "no score")}, "
        + $"invited in {Invariant.Count(InvitingRounds.Length, "round")}";

    private static CrsScore? ScoreOn(CandidateFile file, LocalDate day) =>
        file.CanBeAssessedOn(day) && file.TryAssess(day, out CrsAssessment? assessment, out _) ? assessment.Score : null;

    /// <summary>Checks earlier rounds only if a round invites, and stops at the first that does.</summary>
    private static InvitationCheck? FirstSinceSubmission(
        PoolCandidate candidate,
        RoundHistory history,
        ImmutableArray<InvitationCheck> inviting)
    {
        if (inviting.IsEmpty || candidate.Profile.ProfileSubmittedAt is not { } submitted)
        {
            return null;
        }

        LocalDate first = submitted.Day;
        bool wasInvited = history.Rounds.Where(round => round.HeldOn >= first && round.Date < inviting[0].Round.Date)
            .Any(round => candidate.Check(round).Invited == Outcome.Met);
        return wasInvited ? null : inviting[0];
    }

    private static LocalDate? ExpiredOn(ClientReview review, Candidate profile) =>
        profile.ProfileSubmittedAt is { } submitted
        && review.Rules.Rules.Invitations.At(review.On).ValueOrNull?.ProfileExpiresOn(submitted) is { } expiresOn
        && expiresOn < review.On
            ? expiresOn
            : null;
}
