using CrsCalculator.Rounds;

namespace CrsCalculator.Json.Rounds;

/// <summary>The shape of <c>crs-rounds/1</c>.</summary>
internal sealed class RoundsDocument
{
    public string Schema { get; } = "crs-rounds/1";

    /// <summary>The day to which the rounds are complete.</summary>
    public required string CompleteTo { get; init; }

    public string Source { get; } = RoundHistory.Source;

    public required IReadOnlyList<RoundDocument> Rounds { get; init; }

    public static RoundsDocument Of(IEnumerable<Round> rounds, RoundHistory history) => new()
    {
        CompleteTo = Invariant.Text(history.CompleteTo),
        Rounds = [.. rounds.Select(round => RoundDocument.Of(round, history))],
    };
}

/// <summary>A round.</summary>
internal sealed class RoundDocument
{
    public required string Number { get; init; }

    public required string Date { get; init; }

    public required string Name { get; init; }

    public required string Category { get; init; }

    public required IReadOnlyList<string> Programs { get; init; }

    public required int Invitations { get; init; }

    public required int CutOff { get; init; }

    public required string? TieBreak { get; init; }

    public required string? HeldAt { get; init; }

    public required PoolDocument? Pool { get; init; }

    public static RoundDocument Of(Round round, RoundHistory history) => new()
    {
        Number = round.Number.ToString(),
        Date = Invariant.Text(round.Date),
        Name = round.Name,
        Category = Code.Of(round.Category),
        Programs = [.. round.Programs.Select(Code.Of)],
        Invitations = round.Invitations,
        CutOff = round.CutOff,
        TieBreak = round.TieBreak is { } tieBreak ? Invariant.Text(tieBreak) : null,
        HeldAt = round.HeldAt is { } heldAt ? Invariant.Text(heldAt) : null,
        Pool = history.SnapshotOn(round.Date) is { } snapshot ? PoolDocument.Of(snapshot) : null,
    };
}

/// <summary>The last pool that was published on or before a day.</summary>
internal sealed class PoolDocument
{
    public required string AsOf { get; init; }

    public required int Total { get; init; }

    public required IReadOnlyList<PoolBandDocument> Bands { get; init; }

    public static PoolDocument Of(PoolSnapshot snapshot) => new()
    {
        AsOf = Invariant.Text(snapshot.AsOf),
        Total = snapshot.Total,
        Bands = [.. snapshot.Bands.Select(static band => new PoolBandDocument { From = band.From, To = band.To, Count = band.Count })],
    };
}

/// <summary>A band of scores, both ends included.</summary>
internal sealed class PoolBandDocument
{
    public required int From { get; init; }

    public required int To { get; init; }

    public required int Count { get; init; }
}
