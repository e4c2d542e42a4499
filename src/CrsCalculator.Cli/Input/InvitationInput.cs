using CrsCalculator.Cli.Words;
using CrsCalculator.Rounds;
using NodaTime;

namespace CrsCalculator.Cli.Input;

/// <summary>
/// An invitation as given: by the number of its round, or by its letter. Whether it should have been issued is not checked.
/// </summary>
internal sealed record InvitationInput
{
    /// <summary>The round; nothing if the letter was given.</summary>
    public Round? Round { get; init; }

    /// <summary>The day of the invitation.</summary>
    public required LocalDate IssuedOn { get; init; }

    /// <summary>The program, if given.</summary>
    public InvitationProgram? Program { get; init; }

    /// <summary>Whom the letter's round was for, if given.</summary>
    public RoundCategory? Category { get; init; }

    /// <summary>The lowest score of the letter's round, if given.</summary>
    public int? LowestScore { get; init; }

    /// <summary>The tie-breaking time of that round, if given.</summary>
    public Instant? TieBreak { get; init; }

    /// <summary>Returns the invitation for an application on a day. A program that was not given is derived.</summary>
    /// <exception cref="ToolException">The program is unknown.</exception>
    public InvitationToApply For(Candidate profile, ExpressEntry calculator, LocalDate on)
    {
        if (Round is not { } round)
        {
            return new InvitationToApply(IssuedOn, Program!.Value, calculator)
            {
                Category = Category,
                LowestScore = LowestScore,
                TieBreak = TieBreak,
            };
        }

        InvitationProgram? program = Program
            ?? InvitedProgram.ByCount(new PoolCandidate(profile, calculator).Check(round), profile, calculator, on);
        return program is { } known
            ? new InvitationToApply(round, known, calculator)
            : throw ToolException.Invalid(
                InvitationWords.ProgramNotKnown,
                new Sentence(RoundsWords.RoundNumbered, round.Number),
                InvitedProgram.All);
    }
}
