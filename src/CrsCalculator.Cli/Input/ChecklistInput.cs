using CrsCalculator.Application;
using CrsCalculator.Cli.Words;
using NodaTime;

namespace CrsCalculator.Cli.Input;

/// <summary>The files of a checklist; one of them can be standard input.</summary>
internal sealed record ChecklistFiles(string Profile, string? Documents, string? Rules, string? Feed)
{
    /// <summary>Standard input can be read once only.</summary>
    public void CheckOneStandardInput()
    {
        InputFile.CheckOneStandardInput(Profile, Documents, InputWords.TheDocuments);
        InputFile.CheckOneStandardInput(Profile, Feed, InputWords.TheFeed);
        InputFile.CheckOneStandardInput(Profile, Rules);
        InputFile.CheckOneStandardInput(Documents ?? string.Empty, Feed, InputWords.TheFeed);
        InputFile.CheckOneStandardInput(Documents ?? string.Empty, Rules);
        InputFile.CheckOneStandardInput(Feed ?? string.Empty, Rules);
    }
}

/// <summary>What a checklist is made of: a profile, the papers at hand, the rules, the day.</summary>
internal sealed record ChecklistQuestion(InputDocument Profile, InputDocument? Documents, string? Rules, LocalDate On)
{
    /// <summary>The question that files ask on a day.</summary>
    public static ChecklistQuestion Read(ChecklistFiles files, LocalDate on, ToolHost host) =>
        new(InputDocument.Read(files.Profile, host), InputDocument.Find(files.Documents, host), files.Rules, on);
}

/// <summary>A checklist, with what it was made of.</summary>
internal sealed record ChecklistInput(ApplicationChecklist Checklist, string? Id, ExpressEntry Calculator, HistoryInput Rounds)
{
    /// <summary>The day whose points apply: that of the invitation, if there is one.</summary>
    public LocalDate DayOfPoints => Checklist.Invitation?.IssuedOn ?? Checklist.On;

    /// <summary>Why there is no score by the rules of a name; nothing where there is one.</summary>
    public Refusal? WithoutScore(string? rules) => Checklist.Score is null
        ? new RulesChoice(DayOfPoints, Calculator).WithoutScore(new Sentence(RefusalWords.NoScore, DayOfPoints), rules)
        : null;
}
