using System.Text.Json.Serialization;
using CrsCalculator.Text;

namespace CrsCalculator.Json.Scores;

/// <summary>One line of a batch: a score.</summary>
internal readonly struct ScoreLine
{
    public required string? Id { get; init; }

    public required string Ruleset { get; init; }

    public required int Total { get; init; }

    public required int Core { get; init; }

    public required int Spouse { get; init; }

    public required int Transferability { get; init; }

    public required int Additional { get; init; }

    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public required IReadOnlyList<NoticeDocument>? Notices { get; init; }

    public static ScoreLine Of(string? id, CrsRuleset ruleset, CrsScore score, IReadOnlyList<Notice> notices) => new()
    {
        Id = id,
        Ruleset = ruleset.Id,
        Total = score.Total,
        Core = score.Core,
        Spouse = score.Spouse,
        Transferability = score.Transferability,
        Additional = score.Additional,
        Notices = notices.Count == 0 ? null : [.. notices.Select(NoticeDocument.Of)],
    };
}

/// <summary>One line of a batch: what is wrong with it.</summary>
internal sealed class ErrorLine
{
    public required string? Id { get; init; }

    public required long Line { get; init; }

    public required IReadOnlyList<IssueDocument> Errors { get; init; }

    public static ErrorLine Of(string? id, long line, IReadOnlyList<Issue> issues) => new()
    {
        Id = id,
        Line = line,
        Errors = [.. issues.Select(IssueDocument.Of)],
    };
}

/// <summary>An issue, with its sentence in English.</summary>
internal sealed class IssueDocument
{
    public required string Path { get; init; }

    public required string Code { get; init; }

    public required string Message { get; init; }

    public static IssueDocument Of(Issue issue) => new() { Path = issue.Path, Code = issue.Code, Message = CrsText.English.Issue(issue) };
}
