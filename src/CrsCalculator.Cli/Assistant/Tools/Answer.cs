using CrsCalculator.Cli.Input;
using CrsCalculator.Json;

namespace CrsCalculator.Cli.Assistant.Tools;

/// <summary>A tool's answer: the document that its command writes for programs, and what the command prints for a reader.</summary>
/// <param name="Document">The document.</param>
/// <param name="Print">Prints it for a reader.</param>
internal sealed record Answer(CrsDocument Document, Action<Page> Print)
{
    /// <summary>Notices that must accompany the text, however short it is.</summary>
    public IReadOnlyCollection<Notice> Notices { get; init; } = [];

    /// <summary>The rounds behind the answer; nothing if there are none.</summary>
    public HistoryInput? Rounds { get; init; }

    /// <summary>Why it has no score; nothing if it has one.</summary>
    public Refusal? WithoutScore { get; init; }
}
