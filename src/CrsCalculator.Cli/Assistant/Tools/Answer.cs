using CrsCalculator.Cli.Input;
using CrsCalculator.Json;

namespace CrsCalculator.Cli.Assistant.Tools;

/// <summary>What a tool answers: the document that its command writes for programs, and what the command prints for a reader.</summary>
/// <param name="Document">The document.</param>
/// <param name="Print">Prints it for a reader.</param>
internal sealed record Answer(CrsDocument Document, Action<Page> Print)
{
    /// <summary>What must be said, however short the text is.</summary>
    public IReadOnlyCollection<Notice> Notices { get; init; } = [];

    /// <summary>The rounds that it rests on; nothing where it rests on none.</summary>
    public HistoryInput? Rounds { get; init; }

    /// <summary>Why it has no score; nothing where it has one.</summary>
    public Refusal? WithoutScore { get; init; }
}
