using System.CommandLine;
using CrsCalculator.Cli.Input;
using NodaTime;

namespace CrsCalculator.Cli.Commands;

/// <summary>The options that state an invitation: the number of its round, or its letter.</summary>
internal sealed class InvitationOptions
{
    private readonly Option<string?> _round = CommonOptions.Text("--round", "N", "The round of the invitation, for example 392.");

    private readonly Option<LocalDate?> _invitedOn = CommonOptions.LetterOn();

    private readonly Option<string?> _program = CommonOptions.Text(
        "--program",
        "PROGRAM",
        $"The program of the invitation: {InvitedProgram.All}. Needed with --invited-on; with --round worked out when left out.");

    private readonly Option<string?> _lowestScore = CommonOptions.Text(
        "--lowest-score",
        "SCORE",
        "The lowest score of the round of --invited-on. Not known when left out.");

    private readonly Option<string?> _tieBreak = CommonOptions.Text(
        "--tie-break",
        "TIME",
        "The tie-breaking time of the round of --invited-on in UTC, such as 2026-10-01T10:00:00Z. Not known when left out.");

    private readonly Option<string?> _category = CommonOptions.Text(
        "--category",
        "CATEGORY",
        $"Who the round of --invited-on was for: {CategoryInput.AllKnown}. Not known when left out.");

    public void AddTo(Command command)
    {
        foreach (Option option in (Option[])[_round, _invitedOn, _program, _lowestScore, _tieBreak, _category])
        {
            command.Add(option);
        }
    }

    /// <summary>The invitation that was given; nothing where none of its options was.</summary>
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
