using CrsCalculator.Cli.Words;
using CrsCalculator.Rounds;
using NodaTime;

namespace CrsCalculator.Cli.Input;

/// <summary>An invitation as typed by a user: the number of its round, or its letter.</summary>
internal sealed record InvitationStated
{
    private const string LowestScoreName = "--lowest-score";
    private const string TieBreakName = "--tie-break";
    private const string CategoryName = "--category";

    /// <summary>The number of the round.</summary>
    public string? Round { get; init; }

    /// <summary>The day of the letter.</summary>
    public LocalDate? InvitedOn { get; init; }

    /// <summary>The program.</summary>
    public string? Program { get; init; }

    /// <summary>The lowest score of the letter's round.</summary>
    public string? LowestScore { get; init; }

    /// <summary>The tie-breaking time of that round.</summary>
    public string? TieBreak { get; init; }

    /// <summary>Whom that round was for.</summary>
    public string? Category { get; init; }

    private (string Name, string? Text)[] OfLetter => [(LowestScoreName, LowestScore), (TieBreakName, TieBreak), (CategoryName, Category)];

    /// <summary>Returns the invitation; nothing if none was stated.</summary>
    /// <exception cref="ToolException">The parts do not fit together.</exception>
    public InvitationInput? Find(HistoryInput rounds)
    {
        if (Round is not null && InvitedOn is not null)
        {
            throw ToolException.Invalid(InvitationWords.RoundAndLetter);
        }

        if (InvitedOn is null && OfLetter.FirstOrDefault(static part => part.Text is not null) is { Name: { } stray })
        {
            throw ToolException.Invalid(InvitationWords.OnlyWithLetter, stray);
        }

        InvitationProgram? program = ProgramOf(Program);
        if (InvitedOn is { } day)
        {
            return Letter(day, program ?? throw ToolException.Invalid(InvitationWords.LetterNeedsProgram, InvitedProgram.All));
        }

        if (Round is not null)
        {
            return InRound(rounds.Round(Round), program);
        }

        return program is null ? null : throw ToolException.Invalid(InvitationWords.ProgramWithoutInvitation);
    }

    private static InvitationProgram? ProgramOf(string? text) => text is null
        ? null
        : InvitedProgram.Find(text) ?? throw ToolException.Invalid(InvitationWords.UnknownProgram, text, InvitedProgram.All);

    private static InvitationInput InRound(Round round, InvitationProgram? program) =>
        round.SingleProgram is { } only && program is { } other && only != other
            ? throw ToolException.Invalid(InvitationWords.RoundOfOtherProgram, Code.Of(other), round.Number, Code.Of(only))
            : new InvitationInput { Round = round, IssuedOn = round.HeldOn, Program = round.SingleProgram ?? program };

    private InvitationInput Letter(LocalDate day, InvitationProgram program)
    {
        if (day < Rounds.Round.EarliestDate)
        {
            throw ToolException.Invalid(InvitationWords.BeforeRounds, day, Rounds.Round.EarliestDate);
        }

        int? lowestScore = LowestScore is { } score ? ScoreInput.Of(LowestScoreName, score) : null;
        Instant? tieBreak = TimeInput.Of(TieBreakName, TieBreak);
        if (tieBreak is { } time && lowestScore is null)
        {
            throw ToolException.Invalid(InvitationWords.TieBreakNeedsScore, time);
        }

        return tieBreak is { } late && OttawaTime.DayOf(late) > day
            ? throw ToolException.Invalid(RoundsWords.TieBreakAfterRound, late, day)
            : new InvitationInput
            {
                IssuedOn = day,
                Program = program,
                Category = CategoryOf(Category),
                LowestScore = lowestScore,
                TieBreak = tieBreak,
            };
    }

    private static RoundCategory? CategoryOf(string? text) => text is null
        ? null
        : CategoryInput.Find(text) is { } category and not RoundCategory.Unknown
            ? category
            : throw ToolException.Invalid(RoundsWords.UnknownCategory, text, CategoryInput.AllKnown);
}
