namespace CrsCalculator.Rounds;

/// <summary>Why a candidate would or would not have been invited in a round, and what the answer rests on.</summary>
public enum InvitationReason : byte
{
    /// <summary>For: the score is above the cut-off.</summary>
    AboveCutOff,

    /// <summary>For: the score is the cut-off, and the profile was submitted before the tie-breaking time.</summary>
    BeforeTieBreak,

    /// <summary>For: the score is the cut-off, and no tie-breaking time was published, as before round 77 (2017-11-08).</summary>
    NoTieBreakPublished,

    /// <summary>Against: the score is below the cut-off.</summary>
    BelowCutOff,

    /// <summary>Against: the score is the cut-off, and the profile was submitted at the tie-breaking time or later.</summary>
    NotBeforeTieBreak,

    /// <summary>Against: not eligible for any program that the round was for.</summary>
    NotEligible,

    /// <summary>Against: no nomination had been accepted.</summary>
    NotNominated,

    /// <summary>Against: does not qualify for the category.</summary>
    NotInCategory,

    /// <summary>Against: the profile had not been submitted yet.</summary>
    NotYetSubmitted,

    /// <summary>Against: the profile had expired, 12 months after it was submitted.</summary>
    ProfileExpired,

    /// <summary>Open: the score is the cut-off, and the time of submission is not given.</summary>
    SubmissionTimeMissing,

    /// <summary>Open: the score is the cut-off, and the tie-breaking time, which every round since 2017-11-08 has, is unknown.</summary>
    TieBreakNotKnown,

    /// <summary>Open: the profile was submitted, or expired, on the day of the round, and the time of the round is unknown.</summary>
    RoundTimeMissing,

    /// <summary>Open: eligibility could not be assessed, because facts are missing or a table is not available.</summary>
    EligibilityNotAssessed,

    /// <summary>Open: the category's list in that round is not available.</summary>
    CategoryNotHeld,

    /// <summary>Open: the category of the round is unknown.</summary>
    CategoryNotKnown,

    /// <summary>Open: the rules of that day are not available, so there is no score.</summary>
    RulesNotHeld,

    /// <summary>Open: the documents cannot be assessed on that day: a person was not born yet, or too old.</summary>
    NotAssessable,

    /// <summary>Assumed: the profile was in the pool, since no time of submission is given.</summary>
    PoolAssumed,

    /// <summary>Rests on: unconfirmed points (before 2017-06-06).</summary>
    PointsProbable,

    /// <summary>Rests on: an unconfirmed list of occupations.</summary>
    CategoryProbable,

    /// <summary>NOC 2016, which was in force, classifies an occupation of the candidate differently from NOC 2021, and decided.</summary>
    Noc2016Applies,

    /// <summary>Rests on: regulations as read on an earlier day.</summary>
    RegulationsNotVerified,

    /// <summary>Rests on: rules that are not part of the library, but were supplied or derived by its user.</summary>
    RulesNotOfficial,

    /// <summary>Rests on: points other than those in force on that day; the official score may be higher or lower.</summary>
    PointsProvisional,
}

/// <summary>Classifies reasons.</summary>
public static class InvitationReasons
{
    private enum Kind : byte
    {
        For,
        Against,
        Open,
        Assumption,
    }

    /// <summary>Whether a reason speaks for an invitation.</summary>
    /// <param name="reason">The reason.</param>
    /// <returns>Whether it does.</returns>
    /// <exception cref="ArgumentOutOfRangeException">There is no such reason.</exception>
    public static bool IsFor(this InvitationReason reason) => KindOf(reason) == Kind.For;

    /// <summary>Whether a reason rules an invitation out.</summary>
    /// <param name="reason">The reason.</param>
    /// <returns>Whether it does.</returns>
    /// <exception cref="ArgumentOutOfRangeException">There is no such reason.</exception>
    public static bool IsAgainst(this InvitationReason reason) => KindOf(reason) == Kind.Against;

    /// <summary>Whether a reason leaves the answer open.</summary>
    /// <param name="reason">The reason.</param>
    /// <returns>Whether it does.</returns>
    /// <exception cref="ArgumentOutOfRangeException">There is no such reason.</exception>
    public static bool IsOpen(this InvitationReason reason) => KindOf(reason) == Kind.Open;

    /// <summary>Whether a reason decides nothing but says what the answer rests on.</summary>
    /// <param name="reason">The reason.</param>
    /// <returns>Whether it does.</returns>
    /// <exception cref="ArgumentOutOfRangeException">There is no such reason.</exception>
    public static bool IsAssumption(this InvitationReason reason) => KindOf(reason) == Kind.Assumption;

    private static Kind KindOf(InvitationReason reason) => reason switch
    {
        InvitationReason.AboveCutOff or InvitationReason.BeforeTieBreak or InvitationReason.NoTieBreakPublished => Kind.For,
        InvitationReason.BelowCutOff or InvitationReason.NotBeforeTieBreak => Kind.Against,
        InvitationReason.NotEligible or InvitationReason.NotNominated or InvitationReason.NotInCategory => Kind.Against,
        InvitationReason.NotYetSubmitted or InvitationReason.ProfileExpired => Kind.Against,
        InvitationReason.SubmissionTimeMissing or InvitationReason.TieBreakNotKnown or InvitationReason.RoundTimeMissing => Kind.Open,
        InvitationReason.EligibilityNotAssessed or InvitationReason.CategoryNotHeld or InvitationReason.CategoryNotKnown => Kind.Open,
        InvitationReason.RulesNotHeld or InvitationReason.NotAssessable => Kind.Open,
        InvitationReason.PoolAssumed or InvitationReason.PointsProbable or InvitationReason.CategoryProbable => Kind.Assumption,
        InvitationReason.Noc2016Applies or InvitationReason.RegulationsNotVerified or InvitationReason.RulesNotOfficial
            or InvitationReason.PointsProvisional => Kind.Assumption,
        _ => throw new ArgumentOutOfRangeException(nameof(reason), reason, "There is no such reason."),
    };
}
