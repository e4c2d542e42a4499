using CrsCalculator.Cli.Input;
using CrsCalculator.Cli.Words;
using CrsCalculator.Json;
using ModelContextProtocol.Protocol;

namespace CrsCalculator.Cli.Assistant.Tools;

/// <summary>The result of a call without an answer: why, and what to do.</summary>
internal static class Failures
{
    /// <summary>Returns the failure of a command, with every issue if it concerns a document.</summary>
    public static CallToolResult Of(ToolException failure, ToolHost host) =>
        failure.Document is { } document ? OfIssues(document, failure.Issues, host) : OfText(failure.Lines, host);

    /// <summary>Returns every issue of the arguments, or of a document among them.</summary>
    public static CallToolResult OfIssues(Sentence input, IReadOnlyList<Issue> issues, ToolHost host)
    {
        IEnumerable<Sentence> lines = issues.Select(static issue => new Sentence(AssistantWords.IssueAt, issue.Path, issue));
        CallToolResult result = OfText([new Sentence(AssistantWords.Invalid, input), .. lines], host);
        result.StructuredContent = Structured.Of(CrsDocument.Of(issues, Speech.English.Say(input), host.Speech.Language));
        return result;
    }

    /// <summary>Returns a result for rules that are not available, and how to continue.</summary>
    public static CallToolResult OfRefusal(Refusal refusal, ToolHost host)
    {
        CallToolResult result = OfText(BriefText.Of(refusal, host.Speech), host);
        string? next = refusal.CanGoOn ? host.Speech.Say(BriefText.GoOn(refusal)) : null;
        result.StructuredContent = Structured.Of(CrsDocument.Of(refusal.Gap, refusal.On, next, host.Speech.Language));
        return result;
    }

    /// <summary>Returns a result with sentences only.</summary>
    public static CallToolResult OfText(IEnumerable<Sentence> lines, ToolHost host) => new()
    {
        Content = [new TextContentBlock { Text = BriefText.Of([.. lines, .. host.ToTell], host.Speech) }],
        IsError = true,
    };
}
