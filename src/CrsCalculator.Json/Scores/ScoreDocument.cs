using CrsCalculator.Text;

namespace CrsCalculator.Json.Scores;

/// <summary>The shape of <c>crs-score/1</c>.</summary>
internal sealed class ScoreDocument
{
    public string Schema { get; } = "crs-score/1";

    public required string? Id { get; init; }

    public required string Ruleset { get; init; }

    public required string? On { get; init; }

    public required int Total { get; init; }

    public required int Core { get; init; }

    public required int Spouse { get; init; }

    public required int Transferability { get; init; }

    public required int Additional { get; init; }

    public required IReadOnlyList<LineDocument> Breakdown { get; init; }

    public required IReadOnlyList<NoticeDocument> Notices { get; init; }

    public static ScoreDocument Of(CrsBreakdown breakdown, string? id) => new()
    {
        Id = id,
        Ruleset = breakdown.Ruleset.Id,
        On = breakdown.On is { } on ? Invariant.Text(on) : null,
        Total = breakdown.Score.Total,
        Core = breakdown.Score.Core,
        Spouse = breakdown.Score.Spouse,
        Transferability = breakdown.Score.Transferability,
        Additional = breakdown.Score.Additional,
        Breakdown = [.. breakdown.Lines.Select(LineDocument.Of)],
        Notices = [.. breakdown.Notices.Select(NoticeDocument.Of)],
    };
}

/// <summary>One factor.</summary>
internal sealed class LineDocument
{
    public required string Factor { get; init; }

    public required int Points { get; init; }

    public required int Maximum { get; init; }

    public required int BeforeCaps { get; init; }

    public required string Input { get; init; }

    public required string Citation { get; init; }

    public static LineDocument Of(CrsBreakdownLine line) => new()
    {
        Factor = Codes.FactorId.Of(line.Factor),
        Points = line.Points,
        Maximum = line.Maximum,
        BeforeCaps = line.BeforeCaps,
        Input = line.Input,
        Citation = line.Citation.ToString(),
    };
}

/// <summary>A notice, with its sentence in English.</summary>
internal sealed class NoticeDocument
{
    public required string Code { get; init; }

    public required string Message { get; init; }

    public static NoticeDocument Of(Notice notice) => new() { Code = notice.Code, Message = CrsText.English.Notice(notice) };
}
