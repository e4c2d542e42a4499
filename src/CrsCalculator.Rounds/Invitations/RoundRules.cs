using NodaTime;

namespace CrsCalculator.Rounds;

/// <summary>The rule of a round: it fits, the score ranks, the profile is in the pool.</summary>
internal static class RoundRules
{
    /// <summary>Whether the round was for such a candidate. General rounds took nominees too; rounds for a category only the three programs.</summary>
    public static Finding Fit(Standing standing, Round round) => round.Category switch
    {
        _ when !standing.IsAssessed => new Finding(Verdict: null, InvitationReason.NotAssessable),
        RoundCategory.General => Eligible(standing.IsEligible),
        RoundCategory.ProvincialNominee => Nominated(standing.IsNominated) & Eligible(standing.IsEligible),
        RoundCategory.CanadianExperienceClass => Eligible(standing.Programs[(int)ImmigrationProgram.CanadianExperienceClass]),
        RoundCategory.FederalSkilledWorker => Eligible(standing.Programs[(int)ImmigrationProgram.FederalSkilledWorker]),
        RoundCategory.FederalSkilledTrades => Eligible(standing.Programs[(int)ImmigrationProgram.FederalSkilledTrades]),
        _ => Category(standing, round.Category),
    };

    /// <summary>The program under which an invitation of the round would be issued to a candidate whom it fits.</summary>
    public static InvitationProgram? ProgramOf(Standing standing, RoundCategory category) => category switch
    {
        RoundCategory.General => standing.InvitedUnder,
        RoundCategory.ProvincialNominee => InvitationProgram.ProvincialNominee,
        RoundCategory.CanadianExperienceClass => InvitationProgram.CanadianExperienceClass,
        RoundCategory.FederalSkilledWorker => InvitationProgram.FederalSkilledWorker,
        RoundCategory.FederalSkilledTrades => InvitationProgram.FederalSkilledTrades,
        _ => standing.FirstProgram,
    };

    /// <summary>Rank: the score first, then who submitted earlier (MI 2017-1). At the cut-off strictly before the published time.</summary>
    public static Finding Rank(int score, Instant? submittedAt, Round round) => (score.CompareTo(round.CutOff), round.TieBreak, submittedAt) switch
    {
        ( > 0, _, _) => new Finding(Verdict: true, InvitationReason.AboveCutOff),
        ( < 0, _, _) => new Finding(Verdict: false, InvitationReason.BelowCutOff),
        (_, null, _) => new Finding(Verdict: true, InvitationReason.NoTieBreakPublished),
        (_, _, null) => new Finding(Verdict: null, InvitationReason.SubmissionTimeMissing),
        (_, { } tieBreak, { } submitted) when submitted < tieBreak => new Finding(Verdict: true, InvitationReason.BeforeTieBreak),
        _ => new Finding(Verdict: false, InvitationReason.NotBeforeTieBreak),
    };

    /// <summary>A profile is in the pool from its submission for twelve months.</summary>
    public static Finding Pool(Instant? submittedAt, Round round)
    {
        if (submittedAt is not { } submitted)
        {
            return new Finding(Verdict: true, InvitationReason.PoolAssumed);
        }

        bool? isSubmitted = CompareTo(round, submitted) is { } submission ? submission < 0 : null;
        bool? isLive = CompareTo(round, ProfileValidity.ExpiresAt(submitted)) is { } expiry ? expiry > 0 : null;
        return Finding.Of(isSubmitted, InvitationReason.NotYetSubmitted, InvitationReason.RoundTimeMissing)
            & Finding.Of(isLive, InvitationReason.ProfileExpired, InvitationReason.RoundTimeMissing);
    }

    private static Finding Eligible(bool? isEligible) => Finding.Of(isEligible, InvitationReason.NotEligible, InvitationReason.EligibilityNotAssessed);

    private static Finding Nominated(bool isNominated) => isNominated ? Finding.Met : new Finding(Verdict: false, InvitationReason.NotNominated);

    private static Finding Category(Standing standing, RoundCategory category)
    {
        if (category.Selection() is not { } id)
        {
            return new Finding(Verdict: null, InvitationReason.CategoryNotKnown);
        }

        if (standing.Category(id) is not { } verdict)
        {
            // Whoever is eligible for no program was not invited whatever the list was.
            return Eligible(standing.IsEligible) & new Finding(Verdict: null, InvitationReason.CategoryNotHeld);
        }

        Finding finding = Finding.Of(verdict.Qualifies, InvitationReason.NotInCategory, InvitationReason.EligibilityNotAssessed);
        return verdict.IsCertain ? finding : finding with { Reasons = finding.Reasons | InvitationReason.CategoryProbable };
    }

    /// <summary>
    /// How a time compares to the round: less than 0 before it. Where it is not known when the round was held, it was on its day in Canada, which by
    /// UTC is that day or the next.
    /// </summary>
    private static int? CompareTo(Round round, Instant time)
    {
        if (round.CredibleHeldAt is { } heldAt)
        {
            return time.CompareTo(heldAt);
        }

        LocalDate day = time.InUtc().Date;
        return day < round.Date ? -1 : day > round.Date.PlusDays(1) ? 1 : null;
    }
}
