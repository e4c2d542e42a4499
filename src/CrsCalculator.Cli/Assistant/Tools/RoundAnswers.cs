using CrsCalculator.Cli.Commands;
using CrsCalculator.Cli.Commands.Rounds;
using CrsCalculator.Cli.Input;
using CrsCalculator.Cli.Output.Checklist;
using CrsCalculator.Cli.Output.Rounds;
using CrsCalculator.Cli.Words;
using CrsCalculator.Json;
using CrsCalculator.Rounds;
using NodaTime;

namespace CrsCalculator.Cli.Assistant.Tools;

/// <summary>The tools' answers about rounds and invitations, the same as those of the corresponding commands.</summary>
internal static class RoundAnswers
{
    public static Answer Check(ToolCall call)
    {
        string? number = call.FindText(ToolArguments.Round);
        LocalDate? on = call.FindDay(ToolArguments.On);
        if (number is null == on is null)
        {
            throw ToolException.Invalid(AssistantWords.DayOrRound);
        }

        var candidate = PoolInput.Of(call.Candidate, call.Rules, call.Host);
        HistoryInput rounds = HistoryInput.Of(KeptRounds.Find(call.Host));
        return number is null ? Outlook(candidate, rounds, on!.Value, call) : CheckOne(candidate, rounds, rounds.Round(number), call);
    }

    public static Answer Checklist(ToolCall call)
    {
        HistoryInput rounds = HistoryInput.Of(KeptRounds.Find(call.Host));
        ToolCall invitation = call.Within(ToolArguments.Invitation);
        var stated = new InvitationStated
        {
            Round = invitation.FindText(ToolArguments.Round),
            InvitedOn = invitation.FindDay(ToolArguments.InvitedOn),
            Program = invitation.FindText(ToolArguments.Program),
            LowestScore = invitation.FindText(ToolArguments.LowestScore),
            TieBreak = invitation.FindText(ToolArguments.TieBreak),
            Category = invitation.FindText(ToolArguments.Category),
        };
        var question = new ChecklistQuestion(
            call.Candidate,
            call.FindDocument(ToolArguments.Documents),
            call.Rules,
            call.Day(ToolArguments.On));
        ChecklistInput checklist = ChecklistCommand.Read(question, stated.Find(rounds), rounds, call.Host).Checklist();
        return new Answer(
            CrsDocument.Of(checklist.Checklist, checklist.Id, call.Language),
            page => ChecklistText.Print(page, checklist))
        {
            Notices = checklist.Checklist.Notices,
            Rounds = checklist.Checklist.Invitation is { Round: not null } ? rounds : null,
            WithoutScore = checklist.WithoutScore(call.Rules),
        };
    }

    public static Answer List(ToolCall call)
    {
        RoundCategory? category = RoundsList.CategoryOf(call.FindText(ToolArguments.Category));
        HistoryInput input = HistoryInput.Of(KeptRounds.Find(call.Host));
        Round[] rounds = RoundsList.Select(input.History, category, call.Day(ToolArguments.Since));
        return new Answer(CrsDocument.Of(rounds, input.History), page => RoundsText.Print(page, rounds, input)) { Rounds = input };
    }

    private static Answer CheckOne(PoolInput candidate, HistoryInput rounds, Round round, ToolCall call)
    {
        InvitationCheck check = candidate.Candidate.Check(round);
        ApplicationCheck? application = RoundsCheck.Application(candidate, check, call.FindDay(ToolArguments.ReceivedOn));
        return new Answer(
            CrsDocument.Of([check], rounds.History, candidate.Reading.Id, application, call.Language),
            page => RoundsCheck.Print(page, candidate, check, application, rounds))
        {
            Notices = application?.Notices ?? [],
            Rounds = rounds,
            WithoutScore = RoundsCommand.WithoutScore(candidate, [check]),
        };
    }

    private static Answer Outlook(PoolInput candidate, HistoryInput rounds, LocalDate on, ToolCall call)
    {
        if (call.FindDay(ToolArguments.ReceivedOn) is not null)
        {
            throw ToolException.Invalid(RoundsWords.ReceivedWithoutRound);
        }

        RoundOutlook outlook = candidate.Candidate.Outlook(rounds.History, on);
        return new Answer(
            CrsDocument.Of(outlook, rounds.History, candidate.Reading.Id, call.Language),
            page => RoundsCheck.Print(page, candidate, outlook, rounds, printsAll: false))
        {
            Rounds = rounds,
            WithoutScore = RoundsCommand.WithoutScore(candidate, outlook),
        };
    }
}
