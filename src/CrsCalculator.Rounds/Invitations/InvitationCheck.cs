using System.Collections.Immutable;

namespace CrsCalculator.Rounds;

/// <summary>Whether a candidate would have been invited in a round, and why.</summary>
/// <remarks>Immutable, and safe to use from several threads.</remarks>
public sealed class InvitationCheck
{
    private readonly ReasonSet _reasons;
    private readonly ExpressEntry _rules;

    internal InvitationCheck(Round round, Standing standing, Finding finding, InvitationProgram? program, ExpressEntry rules)
    {
        _rules = rules;
        Round = round;
        Score = standing.Score;
        Invited = finding.Outcome;
        Program = program;
        _reasons = finding.Reasons | standing.RestsOn;
    }

    /// <summary>The round.</summary>
    public Round Round { get; }

    /// <summary>The score on the day of the round under the rules of that day; <see langword="null"/> where there is none.</summary>
    public CrsScore? Score { get; }

    /// <summary>Whether the candidate would have been invited; not assessed where that is open.</summary>
    public Outcome Invited { get; }

    /// <summary>
    /// The program that the round fits and an invitation would be issued under; <see langword="null"/> where it does not fit or that is
    /// open.
    /// </summary>
    public InvitationProgram? Program { get; }

    /// <summary>The invitation; <see langword="null"/> unless <see cref="Invited"/> is <see cref="Outcome.Met"/>.</summary>
    public InvitationToApply? Invitation => Invited == Outcome.Met ? new InvitationToApply(Round, Program!.Value, _rules) : null;

    /// <summary>Every reason, for and against, and what the answer rests on; in the order of <see cref="InvitationReason"/>.</summary>
    public ImmutableArray<InvitationReason> Reasons => _reasons.ToArray();

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
