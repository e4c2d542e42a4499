using System.Collections.Immutable;
using System.Text.Json.Serialization;
using CrsCalculator.Rounds;
using NodaTime;

namespace CrsCalculator.Application;

/// <summary>
/// One client in a review: score and change, programs, rounds that invite, what expires next and what is lost with it, the next completed
/// year of work, and the red flags.
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
            if (CostsSomething(expiry.Lost))
            {
                NearestLoss = expiry;
                break;
            }
        }

        NextYear = NextWorkYear.Of(facts.Assessment, review, profile);
        Flags = checklist.Flags;
    }

    private static ImmutableArray<ImmigrationProgram> AllPrograms { get; } = [.. Enum.GetValues<ImmigrationProgram>()];

    /// <summary>What was asked: the days, the rules, the rounds.</summary>
    public ClientReview Review { get; }

    /// <summary>The documents.</summary>
    public Candidate Profile { get; }

    /// <summary>The score on the day; <see langword="null"/> if its points are not available.</summary>
    public CrsScore? Score { get; }

    /// <summary>
    /// The score on the earlier day; <see langword="null"/> if its points are not available, or the client could not be assessed then.
    /// </summary>
    public CrsScore? ScoreSince { get; }

    /// <summary>The score on the day less the score on the earlier day; <see langword="null"/> unless both are known.</summary>
    public int? Change => Score?.Total - ScoreSince?.Total;

    /// <summary>The programs whose requirements are met on the day.</summary>
    public ImmutableArray<ImmigrationProgram> Programs => [.. AllPrograms.Where(program => OutcomeOf(program) == Outcome.Met)];

    /// <summary>The rounds of the review that invite the client, in their order.</summary>
    public ImmutableArray<InvitationCheck> InvitingRounds => [.. Rounds.Where(static check => check.Invited == Outcome.Met)];

    /// <summary>The rounds of the review whose answer is open, in their order.</summary>
    public ImmutableArray<InvitationCheck> OpenRounds => [.. Rounds.Where(static check => check.Invited == Outcome.NotAssessed)];

    /// <summary>The answer for each round of the review, in its order.</summary>
    public ImmutableArray<InvitationCheck> Rounds { get; }

    /// <summary>
    /// Of the rounds of the review, the one that invites the client for the first time since the profile was submitted;
    /// <see langword="null"/> if an earlier one did, none does, or the time of submission is not given.
    /// </summary>
    public InvitationCheck? FirstInvitation { get; }

    /// <summary>
    /// The day on which the profile expired, so that it is not in the pool; <see langword="null"/> while it is, or if that is not known.
    /// </summary>
    public LocalDate? ProfileExpiredOn { get; }

    /// <summary>The documents that ended after the earlier day and by the day of the review, in the order of their days.</summary>
    public ImmutableArray<DocumentExpiry> Ended { get; }

    /// <summary>The document that expires next, and what is lost with it; <see langword="null"/> if none expires.</summary>
    public DocumentExpiry? NearestExpiry { get; }

    /// <summary>
    /// The next expiry that costs points or a program, or may cost points because those of the day are not available;
    /// <see langword="null"/> if none does.
    /// </summary>
    public DocumentExpiry? NearestLoss { get; }

    /// <summary>
    /// What to show of expiries: <see cref="Ended"/>, <see cref="NearestExpiry"/>, and <see cref="NearestLoss"/> if it is another one.
    /// Empty if nothing ended or expires.
    /// </summary>
    public ImmutableArray<DocumentExpiry> NextExpiries =>
        [.. Ended, .. new[] { NearestExpiry, NearestLoss }.OfType<DocumentExpiry>().Distinct()];

    /// <summary>The next year of work that completes and earns points; <see langword="null"/> if none does.</summary>
    public NextWorkYear? NextYear { get; }

    /// <summary>The red flags, the most serious first.</summary>
    public ImmutableArray<RedFlag> Flags { get; }

    /// <summary>The most serious red flag; <see langword="null"/> if there is none.</summary>
    public RedFlag? WorstFlag => Flags.FirstOrDefault();

    /// <summary>Whether the requirements of a program are met on the day.</summary>
    /// <param name="program">The program.</param>
    /// <returns>The outcome; not assessed if a fact or rule is missing.</returns>
    /// <exception cref="ArgumentOutOfRangeException">There is no such program.</exception>
    public Outcome OutcomeOf(ImmigrationProgram program) => _programs[(int)Guard.Defined(program, nameof(program))];

    /// <summary>Whether a document expires soon or ended since the earlier day, whatever is lost with it.</summary>
    /// <param name="days">How many days after the day of the review the last useful day can be, 0 or more.</param>
    /// <returns>Whether the last useful day of a document is among them, or among the days since the earlier one.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The number is below 0.</exception>
    public bool ExpiresWithin(int days)
    {
        Guard.AtLeast(days, 0, nameof(days));
        return !Ended.IsEmpty || (NearestExpiry is { } expiry && Period.DaysBetween(Review.On, expiry.LastUsefulDay) <= days);
    }

    /// <summary>The day, the score and how many rounds invite.</summary>
    /// <returns>For example <c>2026-10-01: 521, invited in 1 round</c>.</returns>
    public override string ToString() =>
        $"{Invariant.Text(Review.On)}: {(Score is { } score ? Invariant.Text(score.Total) : "no score")}, "
        + $"invited in {Invariant.Count(InvitingRounds.Length, "round")}";

    private static CrsScore? ScoreOn(CandidateFile file, LocalDate day) =>
        file.CanBeAssessedOn(day) && file.TryAssess(day, out CrsAssessment? assessment, out _) ? assessment.Score : null;

    /// <summary>Looks at earlier rounds only if one invites, and no further than the first that does.</summary>
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

    private static bool CostsSomething(Stake lost) => lost.Points != 0 || !lost.Programs.IsEmpty;
}
