namespace CrsCalculator.Rounds;

/// <summary>How each value is spelled in the wire formats.</summary>
public static class RoundCodes
{
    /// <summary>Whom rounds are for. Categories are spelled as in <see cref="Codes.CategoryId"/>.</summary>
    public static CodeSet<RoundCategory> RoundCategory { get; } = new(
        static v => (int)v,
        ["unknown", "general", "CEC", "PNP", "FSW", "FST", .. Codes.CategoryId.All]);

    /// <summary>Why a candidate would have been invited or not.</summary>
    public static CodeSet<InvitationReason> InvitationReason { get; } = new(
        static v => (int)v,
        "aboveCutOff",
        "beforeTieBreak",
        "noTieBreakPublished",
        "belowCutOff",
        "notBeforeTieBreak",
        "notEligible",
        "notNominated",
        "notInCategory",
        "notYetSubmitted",
        "profileExpired",
        "submissionTimeMissing",
        "roundTimeMissing",
        "eligibilityNotAssessed",
        "categoryNotHeld",
        "categoryNotKnown",
        "rulesNotHeld",
        "notAssessable",
        "poolAssumed",
        "pointsProbable",
        "categoryProbable",
        "noc2021Assumed",
        "regulationsNotVerified",
        "rulesNotOfficial",
        "wageTierNotInProfile");

    /// <summary>What became of a difference between history and feed.</summary>
    public static CodeSet<ChangeKind> ChangeKind { get; } = new(static v => (int)v, "added", "replaced", "correctionKept");

    /// <summary>What must hold when an application is received.</summary>
    public static CodeSet<ApplicationCondition> ApplicationCondition { get; } = new(static v => (int)v, "deadline", "program", "category", "rank");
}
