using System.Text.Json.Serialization;
using CrsCalculator.Json.Scores;
using CrsCalculator.Json.Writing;
using CrsCalculator.Planning;
using CrsCalculator.Text;

namespace CrsCalculator.Json.Planning;

/// <summary>The shape of <c>crs-timeline/1</c>.</summary>
internal sealed class TimelineDocument
{
    public string Schema { get; } = "crs-timeline/1";

    public required string? Id { get; init; }

    public required string From { get; init; }

    public required string To { get; init; }

    /// <summary>The rules of all days, where they were chosen.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? Ruleset { get; init; }

    public required IReadOnlyList<TimelineEventDocument> Events { get; init; }

    public required IReadOnlyList<NoticeDocument> Notices { get; init; }

    public static TimelineDocument Of(ScoreTimeline timeline, string? id, CrsText words) => new()
    {
        Id = id,
        From = Invariant.Text(timeline.From),
        To = Invariant.Text(timeline.To),
        Ruleset = timeline.Ruleset?.Id,
        Events = [.. timeline.Events.Select(TimelineEventDocument.Of)],
        Notices = [.. timeline.Notices.Select(notice => NoticeDocument.Of(notice, words))],
    };
}

/// <summary>A day on which something changes.</summary>
internal sealed class TimelineEventDocument
{
    public required string Date { get; init; }

    public required int? Total { get; init; }

    public required int? Change { get; init; }

    public required IReadOnlyList<string> Causes { get; init; }

    public required bool? CecEligible { get; init; }

    /// <summary>Written where the rules are not those in force on the day.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingDefault)]
    public bool Provisional { get; init; }

    /// <summary>The sections, where there is a score.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public SectionsDocument? Sections { get; init; }

    public static TimelineEventDocument Of(TimelineEvent happening) => new()
    {
        Date = Invariant.Text(happening.Date),
        Total = happening.Score?.Total,
        Change = happening.Change,
        Causes = [.. happening.Causes.Select(Code.Of)],
        CecEligible = happening.Cec.ToBoolean(),
        Provisional = happening.Score is { IsProvisional: true },
        Sections = happening.Score is { } score ? SectionsDocument.Of(score) : null,
    };
}
