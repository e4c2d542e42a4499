using System.Collections.Immutable;
using CrsCalculator.Rules;
using NodaTime;

namespace CrsCalculator.Rounds;

/// <summary>The rules of a round: it fits, the score ranks high enough, and the profile is in the pool.</summary>
internal static class RoundRules
{
    /// <summary>Whether rounds for a category are for a candidate with this standing.</summary>
    public static Finding Fit(Standing standing, RoundCategory category) => standing.Eligibility is { } eligibility
        ? Fit(eligibility, standing.Categories, category)
        : new Finding(Outcome.NotAssessed, standing.WithoutScore);

    /// <summary>
    /// Whether rounds for a category are for such a candidate. General rounds included nominees; rounds for a category include only the
    /// three programs. The list only shows how certain the occupations are.
    /// </summary>
    public static Finding Fit(EligibilityAssessment eligibility, CategoryList? list, RoundCategory category) => category switch
    {
        RoundCategory.General => Eligible(eligibility.Outcome),
        RoundCategory.ProvincialNominee => Nominated(eligibility.IsNominated) & Eligible(eligibility.Outcome),
        RoundCategory.CanadianExperienceClass => Eligible(eligibility.OutcomeOf(ImmigrationProgram.CanadianExperienceClass)),
        RoundCategory.FederalSkilledWorker => Eligible(eligibility.OutcomeOf(ImmigrationProgram.FederalSkilledWorker)),
        RoundCategory.FederalSkilledTrades => Eligible(eligibility.OutcomeOf(ImmigrationProgram.FederalSkilledTrades)),
        _ => Category(eligibility, list, category),
    };

    /// <summary>Returns the requirements of a round for a category that are not met, or could not be assessed.</summary>
    public static ImmutableArray<Requirement> Missing(EligibilityAssessment eligibility, RoundCategory category) =>
        [.. Asked(eligibility, category).Where(static requirement => requirement.Outcome != Outcome.Met)];

    /// <summary>Returns the program under which the round would invite a candidate whom it fits.</summary>
    public static InvitationProgram? ProgramOf(Standing standing, RoundCategory category) => category switch
    {
        RoundCategory.General => standing.Eligibility?.InvitedUnder,
        _ => category.Program() ?? standing.Eligibility?.FirstProgram,
    };

    /// <summary>
    /// Ranks by score, then by earlier submission (MI 2017-1). At the cut-off, the submission must be strictly before the published time.
    /// </summary>
    public static Finding Rank(int score, DocumentTime? submittedAt, Round round) =>
        Rank(score, submittedAt, round.CutOff, round.TieBreak, round.IsBeforeTieBreaks);

    /// <summary>Ranks against the lowest-ranked candidate who was invited, regardless of the round.</summary>
    public static Finding Rank(int score, DocumentTime? submittedAt, int lowestScore, Instant? tieBreakTime, bool isBeforeTieBreaks) =>
        (score.CompareTo(lowestScore), tieBreakTime, submittedAt) switch
    {
        ( > 0, _, _) => new Finding(Outcome.Met, InvitationReason.AboveCutOff),
        ( < 0, _, _) => new Finding(Outcome.NotMet, InvitationReason.BelowCutOff),
        (_, null, _) when isBeforeTieBreaks => new Finding(Outcome.Met, InvitationReason.NoTieBreakPublished),
        (_, null, _) => new Finding(Outcome.NotAssessed, InvitationReason.TieBreakNotKnown),
        (_, _, null) => new Finding(Outcome.NotAssessed, InvitationReason.SubmissionTimeMissing),
        (_, { } tieBreak, { } submitted) when submitted.Latest < tieBreak => new Finding(Outcome.Met, InvitationReason.BeforeTieBreak),
        (_, { } tieBreak, { } submitted) when submitted.Earliest < tieBreak =>
            new Finding(Outcome.NotAssessed, InvitationReason.SubmissionTimeMissing),
        _ => new Finding(Outcome.NotMet, InvitationReason.NotBeforeTieBreak),
    };

    /// <summary>A profile is in the pool from its submission until it expires.</summary>
    public static Finding Pool(DocumentTime? submittedAt, DocumentTime? expiresAt, Round round)
    {
        if (submittedAt is not { } submitted)
        {
            return new Finding(Outcome.Met, InvitationReason.PoolAssumed);
        }

        int? submission = Compare(submitted, round);
        return Finding.Of(OutcomeOf(submission < 0, submission), InvitationReason.NotYetSubmitted, InvitationReason.RoundTimeMissing)
            & Expiry(expiresAt, round);
    }

    private static Finding Expiry(DocumentTime? expiresAt, Round round)
    {
        if (expiresAt is not { } expires)
        {
            return new Finding(Outcome.NotAssessed, InvitationReason.RulesNotHeld);
        }

        int? expiry = Compare(expires, round);
        return Finding.Of(OutcomeOf(expiry > 0, expiry), InvitationReason.ProfileExpired, InvitationReason.RoundTimeMissing);
    }

    private static Outcome OutcomeOf(bool isMet, int? comparison) => comparison is null ? Outcome.NotAssessed : Outcomes.Of(isMet);

    private static Finding Eligible(Outcome outcome) =>
        Finding.Of(outcome, InvitationReason.NotEligible, InvitationReason.EligibilityNotAssessed);

    private static Finding Nominated(bool isNominated) =>
        isNominated ? Finding.Met : new Finding(Outcome.NotMet, InvitationReason.NotNominated);

    private static Finding Category(EligibilityAssessment eligibility, CategoryList? list, RoundCategory category)
    {
        if (category.Selection() is not { } id)
        {
            return new Finding(Outcome.NotAssessed, InvitationReason.CategoryNotKnown);
        }

        if (eligibility.OutcomeOf(id) is not { } outcome)
        {
            // A candidate who is not eligible for any program was not invited, whatever the list was.
            return Eligible(eligibility.Outcome) & new Finding(Outcome.NotAssessed, InvitationReason.CategoryNotHeld);
        }

        Finding finding = Finding.Of(outcome, InvitationReason.NotInCategory, InvitationReason.EligibilityNotAssessed);
        return list?[id]?.Certainty == Certainty.Certain
            ? finding
            : finding with { Reasons = finding.Reasons | InvitationReason.CategoryProbable };
    }

    /// <summary>Without a category's list, all that is known is that a program is required.</summary>
    private static ImmutableArray<Requirement> Asked(EligibilityAssessment eligibility, RoundCategory category) => category switch
    {
        RoundCategory.Unknown => [],
        RoundCategory.General => [eligibility.Program],
        RoundCategory.ProvincialNominee => [eligibility.Nomination, eligibility.Program],
        RoundCategory.CanadianExperienceClass => eligibility.Cec.Requirements,
        RoundCategory.FederalSkilledWorker => eligibility.Fsw.Requirements,
        RoundCategory.FederalSkilledTrades => eligibility.Fst.Requirements,
        _ => eligibility.Categories.FirstOrDefault(listed => listed.Category == category.Selection())?.Requirements
            ?? [eligibility.Program],
    };

    /// <summary>
    /// Compares a time to that of a round: less than 0 if it is before the round. If either is only a day in Ottawa, a time on that day
    /// leaves it open.
    /// </summary>
    private static int? Compare(DocumentTime time, Round round)
    {
        if (round.CredibleHeldAt is { } heldAt && time.Time is { } known)
        {
            return known.CompareTo(heldAt);
        }

        LocalDate heldOn = round.CredibleHeldAt is { } held ? OttawaTime.DayOf(held) : round.Date;
        return time.Day == heldOn ? null : time.Day.CompareTo(heldOn);
    }
}
