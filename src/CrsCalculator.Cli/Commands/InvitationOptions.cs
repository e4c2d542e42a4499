using System.CommandLine;
using CrsCalculator.Cli.Input;
using CrsCalculator.Cli.Words;
using CrsCalculator.Rounds;
using NodaTime;

namespace CrsCalculator.Cli.Commands;

/// <summary>The options that state an invitation: the number of its round, or its letter.</summary>
internal sealed class InvitationOptions(ToolHost host)
{
    private readonly Option<string?> _round = CommonOptions.Text("--round", "N", host.Say(OptionWords.Round));

    private readonly Option<LocalDate?> _invitedOn = CommonOptions.LetterOn(host);

    private readonly Option<string?> _program = CommonOptions.Text(
        "--program",
        "PROGRAM",
        host.Say(OptionWords.LetterProgram, InvitedProgram.All));

    private readonly Option<string?> _lowestScore = CommonOptions.Text(
        "--lowest-score",
        "SCORE",
        host.Say(OptionWords.LetterScore));

    private readonly Option<string?> _tieBreak = CommonOptions.Text(
        "--tie-break",
        "TIME",
        host.Say(OptionWords.LetterTieBreak));

    private readonly Option<string?> _category = CommonOptions.Text(
        "--category",
        "CATEGORY",
        host.Say(OptionWords.LetterCategory, CategoryInput.AllKnown));

    private Option<string?>[] OfLetter => [_lowestScore, _tieBreak, _category];

    public void AddTo(Command command)
    {
        foreach (Option option in (Option[])[_round, _invitedOn, _program, .. OfLetter])
        {
            command.Add(option);
        }
    }

    /// <summary>The invitation that was given; nothing where none of its options was.</summary>
    public InvitationInput? Find(ParseResult parsed, HistoryInput rounds)
    {
        string? round = parsed.GetValue(_round);
        LocalDate? invitedOn = parsed.GetValue(_invitedOn);
        if (round is not null && invitedOn is not null)
        {
            throw ToolException.Invalid(InvitationWords.RoundAndLetter);
        }

        if (invitedOn is null && OfLetter.FirstOrDefault(option => parsed.GetValue(option) is not null) is { } stray)
        {
            throw ToolException.Invalid(InvitationWords.OnlyWithLetter, stray.Name);
        }

        InvitationProgram? program = ProgramOf(parsed.GetValue(_program));
        if (invitedOn is { } day)
        {
            return Letter(parsed, day, program ?? throw ToolException.Invalid(InvitationWords.LetterNeedsProgram, InvitedProgram.All));
        }

        if (round is not null)
        {
            return InRound(rounds.Round(round), program);
        }

        return program is null ? null : throw ToolException.Invalid(InvitationWords.ProgramWithoutInvitation);
    }

    private static InvitationProgram? ProgramOf(string? text) => text is null
        ? null
        : InvitedProgram.Find(text) ?? throw ToolException.Invalid(InvitationWords.UnknownProgram, text, InvitedProgram.All);

    private static InvitationInput InRound(Round round, InvitationProgram? program) =>
        InvitedProgram.Of(round) is { } only && program is { } other && only != other
            ? throw ToolException.Invalid(InvitationWords.RoundOfOtherProgram, Code.Of(other), round.Number, Code.Of(only))
            : new InvitationInput { Round = round, IssuedOn = round.HeldOn, Program = InvitedProgram.Of(round) ?? program };

    private InvitationInput Letter(ParseResult parsed, LocalDate day, InvitationProgram program)
    {
        if (day < Round.EarliestDate)
        {
            throw ToolException.Invalid(InvitationWords.BeforeRounds, day, Round.EarliestDate);
        }

        int? lowestScore = parsed.GetValue(_lowestScore) is { } score ? ScoreInput.Of(_lowestScore.Name, score) : null;
        Instant? tieBreak = TimeInput.Of(_tieBreak.Name, parsed.GetValue(_tieBreak));
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
                Category = CategoryOf(parsed),
                LowestScore = lowestScore,
                TieBreak = tieBreak,
            };
    }

    private RoundCategory? CategoryOf(ParseResult parsed) => parsed.GetValue(_category) is not { } text
        ? null
        : CategoryInput.Find(text) is { } category and not RoundCategory.Unknown
            ? category
            : throw ToolException.Invalid(RoundsWords.UnknownCategory, text, CategoryInput.AllKnown);
}
