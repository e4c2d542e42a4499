using System.Text.Json.Serialization;
using CrsCalculator.Text;

namespace CrsCalculator.Json.Writing;

/// <summary>A notice, with its sentence.</summary>
internal sealed class NoticeDocument
{
    public required string Code { get; init; }

    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? Path { get; init; }

    public required string Message { get; init; }

    public static NoticeDocument Of(Notice notice, CrsText words) =>
        new() { Code = notice.Code, Path = notice.Path, Message = words.Notice(notice) };
}
