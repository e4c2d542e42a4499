using CrsCalculator.Cli.Words;
using CrsCalculator.Rounds;
using NodaTime;

namespace CrsCalculator.Cli.Input;

/// <summary>
/// An invitation as it was given: by the number of its round, or by its letter. Whether it should have been issued is not asked.
/// </summary>
internal sealed record InvitationInput
{
    /// <summary>The round; nothing where the letter was given.</summary>
    public Round? Round { get; init; }

    /// <summary>The day of the invitation.</summary>
    public required LocalDate IssuedOn { get; init; }

    /// <summary>The program, if it was given.</summary>
    public InvitationProgram? Program { get; init; }

    /// <summary>Whom the round of the letter was for, if it was given.</summary>
    public RoundCategory? Category { get; init; }

    /// <summary>The lowest score of the round of the letter, if it was given.</summary>
    public int? LowestScore { get; init; }

    /// <summary>The tie-breaking time of that round, if it was given.</summary>
    public Instant? TieBreak { get; init; }

    /// <summary>The invitation, for an application of a day. A program that was not given is worked out.</summary>
    /// <exception cref="ToolException">The program is not known.</exception>
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
