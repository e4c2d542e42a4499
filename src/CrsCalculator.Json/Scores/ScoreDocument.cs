using System.Text.Json.Serialization;
using CrsCalculator.Json.Writing;
using CrsCalculator.Text;

namespace CrsCalculator.Json.Scores;

/// <summary>The shape of <c>crs-score/1</c>.</summary>
internal sealed class ScoreDocument
{
    public string Schema { get; } = "crs-score/1";

    public required string? Id { get; init; }

    public required string Ruleset { get; init; }

    public required string On { get; init; }

    public required int Total { get; init; }

    /// <summary>Written where the rules are not those in force on the date.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingDefault)]
    public bool Provisional { get; init; }

    public required int Core { get; init; }

    public required int Spouse { get; init; }

    public required int Transferability { get; init; }

    public required int Additional { get; init; }

    public required IReadOnlyList<LineDocument> Breakdown { get; init; }

    /// <summary>The documents that were not used; only of a profile.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public IReadOnlyList<UnusedDocumentDocument>? Unused { get; init; }

    public required IReadOnlyList<NoticeDocument> Notices { get; init; }

    public static ScoreDocument Of(CrsBreakdown breakdown, string? id, CrsText words) =>
        Of(breakdown, id, static _ => null, unused: null, words);

    public static ScoreDocument Of(CrsAssessment assessment, string? id, CrsText words) => Of(
        assessment.Breakdown,
        id,
        factor => [.. assessment.EvidenceFor(factor).Select(fact => EvidenceDocument.Of(fact, words))],
        [.. assessment.UnusedDocuments.Select(document => UnusedDocumentDocument.Of(document, words))],
        words);

    private static ScoreDocument Of(
        CrsBreakdown breakdown,
        string? id,
        Func<FactorId, IReadOnlyList<EvidenceDocument>?> factsOf,
        IReadOnlyList<UnusedDocumentDocument>? unused,
        CrsText words) => new()
    {
        Id = id,
        Ruleset = breakdown.Ruleset.Id,
        On = Invariant.Text(breakdown.On),
        Total = breakdown.Score.Total,
        Provisional = breakdown.Score.IsProvisional,
        Core = breakdown.Score.Core,
        Spouse = breakdown.Score.Spouse,
        Transferability = breakdown.Score.Transferability,
        Additional = breakdown.Score.Additional,
        Breakdown = [.. breakdown.Lines.Select(line => LineDocument.Of(line, breakdown.Factors, factsOf(line.Factor)))],
        Unused = unused,
        Notices = [.. breakdown.Notices.Select(notice => NoticeDocument.Of(notice, words))],
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

    /// <summary>The facts that it came from; only of a profile.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public IReadOnlyList<EvidenceDocument>? Facts { get; init; }

    public static LineDocument Of(CrsBreakdownLine line, in CrsFactors factors, IReadOnlyList<EvidenceDocument>? facts) => new()
    {
        Factor = Code.Of(line.Factor),
        Points = line.Points,
        Maximum = line.Maximum,
        BeforeCaps = line.BeforeCaps,
        Input = FactorInput.Of(line.Factor, in factors),
        Citation = line.Citation.ToString(),
        Facts = facts,
    };
}

/// <summary>A fact that a factor came from, with its sentence.</summary>
internal sealed class EvidenceDocument
{
    public required string Path { get; init; }

    public required string Code { get; init; }

    public required string Message { get; init; }

    public static EvidenceDocument Of(Evidence evidence, CrsText words) =>
        new() { Path = evidence.Path, Code = evidence.Code, Message = words.Evidence(evidence) };
}

/// <summary>A document that was not used, with all reasons.</summary>
internal sealed class UnusedDocumentDocument
{
    public required string Path { get; init; }

    public required IReadOnlyList<string> Reasons { get; init; }

    public required string Message { get; init; }

    public static UnusedDocumentDocument Of(UnusedDocument document, CrsText words) =>
        new() { Path = document.Path, Reasons = document.Reasons, Message = words.Unused(document) };
}
