using System.CommandLine;
using CrsCalculator.Cli.Input;
using CrsCalculator.Cli.Words;
using CrsCalculator.Rounds;
using NodaTime;
using NodaTime.Text;

namespace CrsCalculator.Cli.Commands.Rounds;

/// <summary>The options that state a round that no feed has yet.</summary>
internal sealed class RoundByHand(ToolHost host)
{
    private readonly Option<string?> _cutOff = CommonOptions.Text(
        "--cut-off",
        "SCORE",
        host.Say(OptionWords.HandCutOff));

    private readonly Option<string?> _date = CommonOptions.Text("--date", "DATE", host.Say(OptionWords.HandDate));

    private readonly Option<string?> _program = CommonOptions.Text(
        "--program",
        "PROGRAM",
        host.Say(OptionWords.HandProgram, CategoryInput.AllKnown));

    private readonly Option<string?> _tieBreak = CommonOptions.Text(
        "--tie-break",
        "TIME",
        host.Say(OptionWords.HandTieBreak));

    private readonly Option<string?> _heldAt = CommonOptions.Text(
        "--held-at",
        "TIME",
        host.Say(OptionWords.HandHeldAt));

    private Option<string?>[] Needed => [_cutOff, _date, _program];

    public void AddTo(Command command)
    {
        foreach (Option<string?> option in (Option<string?>[])[.. Needed, _tieBreak, _heldAt])
        {
            command.Add(option);
        }
    }

    /// <summary>The round that was given; nothing where none of its options was.</summary>
    public Round? Find(ParseResult parsed)
    {
        string[] missing = [.. Needed.Where(option => parsed.GetValue(option) is null).Select(static option => option.Name)];
        bool isGiven = missing.Length < Needed.Length || parsed.GetValue(_tieBreak) is not null || parsed.GetValue(_heldAt) is not null;
        if (!isGiven)
        {
            return null;
        }

        if (missing.Length > 0)
        {
            throw ToolException.Invalid(Needs(missing));
        }

        return Checked(Round.Of(CategoryOf(parsed), DateOf(parsed), ScoreInput.Of(_cutOff.Name, parsed.GetRequiredValue(_cutOff)!)) with
        {
            TieBreak = TimeInput.Of(_tieBreak.Name, parsed.GetValue(_tieBreak)),
            HeldAt = TimeInput.Of(_heldAt.Name, parsed.GetValue(_heldAt)),
        });
    }

    private static Sentence Needs(string[] missing) => missing is [var only]
        ? new Sentence(RoundsWords.ByHandNeeds.One, only)
        : new Sentence(RoundsWords.ByHandNeeds.Many, string.Join(", ", missing[..^1]), missing[^1]);

    private LocalDate DateOf(ParseResult parsed)
    {
        string text = parsed.GetRequiredValue(_date)!;
        ParseResult<LocalDate> date = LocalDatePattern.Iso.Parse(text);
        return date.Success && date.Value >= Round.EarliestDate && date.Value <= DocumentDates.Latest
            ? date.Value
            : throw ToolException.Invalid(RoundsWords.NotADateOfARound, text, Round.EarliestDate, DocumentDates.Latest);
    }

    private RoundCategory CategoryOf(ParseResult parsed)
    {
        string text = parsed.GetRequiredValue(_program)!;
        return CategoryInput.Find(text) is { } category and not RoundCategory.Unknown
            ? category
            : throw ToolException.Invalid(RoundsWords.UnknownProgram, text, CategoryInput.AllKnown);
    }

    /// <summary>A slip in a time would change the answer without a word: every profile is older than a tie-break of next year.</summary>
    private static Round Checked(Round round)
    {
        if (round.HeldAt is { } heldAt && OttawaTime.DayOf(heldAt) != round.HeldOn)
        {
            throw ToolException.Invalid(RoundsWords.HeldOnAnotherDay, heldAt, OttawaTime.DayOf(heldAt), round.Date);
        }

        return round.IsTieBreakAfterRound ? throw ToolException.Invalid(RoundsWords.TieBreakAfterRound, round.TieBreak, round.Date) : round;
    }
}
