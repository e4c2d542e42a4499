using System.CommandLine;
using CrsCalculator.Cli.Input;
using CrsCalculator.Cli.Words;
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

    public void AddTo(Command command)
    {
        foreach (Option option in (Option[])[_round, _invitedOn, _program, _lowestScore, _tieBreak, _category])
        {
            command.Add(option);
        }
    }

    /// <summary>Returns the invitation that was given; nothing if none of its options was.</summary>
    public InvitationInput? Find(ParseResult parsed, HistoryInput rounds)
    {
        var stated = new InvitationStated
        {
            Round = parsed.GetValue(_round),
            InvitedOn = parsed.GetValue(_invitedOn),
            Program = parsed.GetValue(_program),
            LowestScore = parsed.GetValue(_lowestScore),
            TieBreak = parsed.GetValue(_tieBreak),
            Category = parsed.GetValue(_category),
        };
        return stated.Find(rounds);
    }
}
