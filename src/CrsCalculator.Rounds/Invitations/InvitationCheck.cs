using System.Collections.Immutable;

namespace CrsCalculator.Rounds;

/// <summary>Whether a candidate would have been invited in a round, and why.</summary>
/// <remarks>Immutable, and safe to use from several threads.</remarks>
public sealed class InvitationCheck
{
    private readonly ReasonSet _reasons;
    private readonly CandidateFile _file;
    private readonly bool _isAssessed;

    internal InvitationCheck(Round round, Standing standing, Finding fit, Finding others, CandidateFile file)
    {
        _file = file;
        _isAssessed = standing.Eligibility is not null;
        Round = round;
        Score = standing.Score;
        Fits = fit.Outcome;
        Invited = fit.Outcome.And(others.Outcome);
        Program = Fits == Outcome.Met ? RoundRules.ProgramOf(standing, round.Category) : null;
        _reasons = fit.Reasons | others.Reasons | standing.RestsOn;
    }

    /// <summary>The round.</summary>
    public Round Round { get; }

    /// <summary>The score on the day of the round under that day's rules; <see langword="null"/> if there is none.</summary>
    public CrsScore? Score { get; }

    /// <summary>
    /// The score minus the cut-off, in points: negative if the score is below it; <see langword="null"/> without a score. At 0, the
    /// tie-breaking time decides.
    /// </summary>
    public int? Distance => Score?.Total - Round.CutOff;

    /// <summary>
    /// Whether the round was for such a candidate on its day: eligible for its program or qualified for its category, regardless of rank
    /// and pool.
    /// </summary>
    public Outcome Fits { get; }

    /// <summary>
    /// Requirements of the round's program or category that the candidate did not meet, or that could not be assessed, on its day. Empty if
    /// the round fits, the documents cannot be assessed, or rules are not available.
    /// </summary>
    /// <remarks>Computed at each call.</remarks>
    public ImmutableArray<Requirement> Missing => _isAssessed && Fits != Outcome.Met
        ? RoundRules.Missing(_file.Eligibility(Round.HeldOn), Round.Category)
        : [];

    /// <summary>Whether the candidate would have been invited; not assessed if that is open.</summary>
    public Outcome Invited { get; }

    /// <summary>
    /// The program under which the invitation would be issued; <see langword="null"/> if the round does not fit or that is open.
    /// </summary>
    public InvitationProgram? Program { get; }

    /// <summary>The invitation; <see langword="null"/> unless <see cref="Invited"/> is <see cref="Outcome.Met"/>.</summary>
    public InvitationToApply? Invitation => Invited == Outcome.Met ? new InvitationToApply(Round, Program!.Value, _file.Calculator) : null;

    /// <summary>Every reason, for and against, and what the answer rests on, in the order of <see cref="InvitationReason"/>.</summary>
    public ImmutableArray<InvitationReason> Reasons => _reasons.ToArray();

    /// <summary>Whether the round fits and only the rank was too low.</summary>
    public bool IsMiss =>
        Fits == Outcome.Met && (_reasons.Has(InvitationReason.BelowCutOff) || _reasons.Has(InvitationReason.NotBeforeTieBreak));

    /// <summary>Whether the profile was, or may have been, in the pool at the time of the round.</summary>
    internal bool IsOfProfile => !_reasons.Has(InvitationReason.NotYetSubmitted) && !IsAfterExpiry;

    /// <summary>Whether the profile had expired by the time of the round.</summary>
    internal bool IsAfterExpiry => _reasons.Has(InvitationReason.ProfileExpired);

    /// <summary>The answer on one line.</summary>
    /// <returns>For example <c>392: invited (aboveCutOff)</c>.</returns>
    public override string ToString()
    {
        string verdict = Invited switch
        {
            Outcome.Met => "invited",
            Outcome.NotMet => "not invited",
            _ => "open",
        };
        return $"{Round.Label}: {verdict} ({string.Join(", ", Reasons.Select(Code.Of))})";
    }
}
