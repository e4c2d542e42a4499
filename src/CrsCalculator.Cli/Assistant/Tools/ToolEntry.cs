namespace CrsCalculator.Cli.Assistant.Tools;

/// <summary>A tool: its name, its arguments, and its answer.</summary>
internal sealed record ToolEntry
{
    public required string Name { get; init; }

    public required string Title { get; init; }

    public required string Description { get; init; }

    public required ArgumentList Arguments { get; init; }

    /// <summary>The format of the answer.</summary>
    public required string Format { get; init; }

    public required Func<ToolCall, Answer> Answer { get; init; }
}
