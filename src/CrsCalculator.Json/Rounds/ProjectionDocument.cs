using CrsCalculator.Rounds;

namespace CrsCalculator.Json.Rounds;

/// <summary>The shape of <c>crs-projection/1</c>.</summary>
internal sealed class ProjectionDocument
{
    public string Schema { get; } = "crs-projection/1";

    public string Category { get; } = Code.Of(RoundCategory.CanadianExperienceClass);

    /// <summary>The day to which the rounds are complete.</summary>
    public required string CompleteTo { get; init; }

    public string Source { get; } = RoundHistory.Source;

    /// <summary>The round that it starts from.</summary>
    public required string Last { get; init; }

    /// <summary>The day of the pool that it starts from.</summary>
    public required string PoolAsOf { get; init; }

    public required decimal InflowPerWeek { get; init; }

    /// <summary>The first day of rules that are not available, where a round lies behind it.</summary>
    public required string? RulesUnknownFrom { get; init; }

    public required IReadOnlyList<ProjectedRoundDocument> Rounds { get; init; }

    public required IReadOnlyList<BackTestDocument> BackTests { get; init; }

    /// <summary>The same of the last rounds alone.</summary>
    public required IReadOnlyList<BackTestDocument> RecentBackTests { get; init; }

    public static ProjectionDocument Of(CutOffProjection projection) => new()
    {
        CompleteTo = Invariant.Text(projection.History.CompleteTo),
        Last = projection.Last.Number.ToString(),
        PoolAsOf = Invariant.Text(projection.Snapshot.AsOf),
        InflowPerWeek = projection.InflowPerWeek,
        RulesUnknownFrom = projection.RulesUnknownFrom is { } day ? Invariant.Text(day) : null,
        Rounds = [.. projection.Rounds.Select(ProjectedRoundDocument.Of)],
        BackTests = [.. projection.BackTests.Select(BackTestDocument.Of)],
        RecentBackTests = [.. projection.BackTests.Select(static test => BackTestDocument.Of(test.Recent))],
    };
}

/// <summary>An assumed round with its cut-off.</summary>
internal sealed class ProjectedRoundDocument
{
    public required string Date { get; init; }

    public required int Invitations { get; init; }

    public required int CutOff { get; init; }

    public required int? Low { get; init; }

    public required int? High { get; init; }

    public static ProjectedRoundDocument Of(ProjectedRound round) => new()
    {
        Date = Invariant.Text(round.Round.Date),
        Invitations = round.Round.Invitations,
        CutOff = round.CutOff,
        Low = round.Low,
        High = round.High,
    };
}

/// <summary>How far past projections have been off, so many rounds ahead.</summary>
internal sealed class BackTestDocument
{
    public required int Ahead { get; init; }

    public required int Rounds { get; init; }

    public required decimal MeanError { get; init; }

    public required decimal MeanErrorOfSameAsLast { get; init; }

    public required int BandPercent { get; init; }

    public required int Band { get; init; }

    public required int BandOfSameAsLast { get; init; }

    public required int WorstError { get; init; }

    public static BackTestDocument Of(CutOffBackTest test) => new()
    {
        Ahead = test.Ahead,
        Rounds = test.Rounds.Length,
        MeanError = test.MeanError,
        MeanErrorOfSameAsLast = test.MeanErrorOfBaseline,
        BandPercent = CutOffBackTest.BandPercent,
        Band = test.Band,
        BandOfSameAsLast = test.BandOfBaseline,
        WorstError = test.WorstError,
    };
}
