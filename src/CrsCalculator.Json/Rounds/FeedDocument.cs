using CrsCalculator.Rounds;

namespace CrsCalculator.Json.Rounds;

/// <summary>The shape of <c>crs-feed/1</c>.</summary>
internal sealed class FeedDocument
{
    public string Schema { get; } = "crs-feed/1";

    public required string Language { get; init; }

    /// <summary>How many rounds and pools were read.</summary>
    public required int Rounds { get; init; }

    public required int Pools { get; init; }

    /// <summary>The day to which the rounds are complete with the feed.</summary>
    public required string CompleteTo { get; init; }

    public string Source { get; } = RoundHistory.Source;

    public required IReadOnlyList<ChangeDocument> Changes { get; init; }

    public required IReadOnlyList<FindingDocument> Unread { get; init; }

    public required IReadOnlyList<FindingDocument> Remarks { get; init; }

    public static FeedDocument Of(FeedReading feed, HistoryMerge merge, RoundText words) => new()
    {
        Language = Code.Of(feed.Language),
        Rounds = feed.Rounds.Length,
        Pools = feed.Snapshots.Length,
        CompleteTo = Invariant.Text(merge.History.CompleteTo),
        Changes = [.. merge.Changes.Select(ChangeDocument.Of)],
        Unread = [.. feed.Unread.Select(issue => FindingDocument.Of(issue, words))],
        Remarks = [.. feed.Remarks.Select(issue => FindingDocument.Of(issue, words))],
    };
}

/// <summary>A difference between history and feed.</summary>
internal sealed class ChangeDocument
{
    public required string Kind { get; init; }

    public required string Subject { get; init; }

    public required string? Field { get; init; }

    public required string Before { get; init; }

    public required string Feed { get; init; }

    public static ChangeDocument Of(RoundChange change) => new()
    {
        Kind = Code.Of(change.Kind),
        Subject = change.Subject,
        Field = change.Field,
        Before = change.Before,
        Feed = change.Feed,
    };
}

/// <summary>A finding in the feed, with its sentence.</summary>
internal sealed class FindingDocument
{
    public required string Path { get; init; }

    public required string Code { get; init; }

    public required string Message { get; init; }

    public static FindingDocument Of(Issue issue, RoundText words) =>
        new() { Path = issue.Path, Code = issue.Code, Message = words.Issue(issue) };
}
