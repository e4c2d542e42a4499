using System.Text.Json.Serialization;
using CrsCalculator.Json.Scores;
using CrsCalculator.Json.Writing;
using CrsCalculator.Planning;
using CrsCalculator.Text;

namespace CrsCalculator.Json.Planning;

/// <summary>The shape of <c>crs-comparison/1</c>.</summary>
internal sealed class ComparisonDocument
{
    public string Schema { get; } = "crs-comparison/1";

    public required string? Id { get; init; }

    /// <summary>The date on which documents were assessed, and of which the notices speak.</summary>
    public required string On { get; init; }

    public required RulesetScoreDocument One { get; init; }

    public required RulesetScoreDocument Other { get; init; }

    /// <summary>The change of the total from the first to the second.</summary>
    public required int Change { get; init; }

    /// <summary>The factors that change.</summary>
    public required IReadOnlyList<FactorChangeDocument> Factors { get; init; }

    public static ComparisonDocument Of(RulesetComparison comparison, string? id, CrsText words) => new()
    {
        Id = id,
        On = Invariant.Text(comparison.On),
        One = RulesetScoreDocument.Of(comparison.One, words),
        Other = RulesetScoreDocument.Of(comparison.Other, words),
        Change = comparison.Change,
        Factors = [.. comparison.Factors.Select(FactorChangeDocument.Of)],
    };
}

/// <summary>The score by a ruleset.</summary>
internal sealed class RulesetScoreDocument
{
    public required string Ruleset { get; init; }

    public required int Total { get; init; }

    /// <summary>Written where the rules are not those in force on the date.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingDefault)]
    public bool Provisional { get; init; }

    public required SectionsDocument Sections { get; init; }

    public required IReadOnlyList<NoticeDocument> Notices { get; init; }

    public static RulesetScoreDocument Of(CrsBreakdown breakdown, CrsText words) =>
        new()
        {
            Ruleset = breakdown.Ruleset.Id,
            Total = breakdown.Score.Total,
            Provisional = breakdown.Score.IsProvisional,
            Sections = SectionsDocument.Of(breakdown.Score),
            Notices = [.. breakdown.Notices.Select(notice => NoticeDocument.Of(notice, words))],
        };
}
