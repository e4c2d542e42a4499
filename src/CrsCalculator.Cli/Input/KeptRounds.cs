using System.Globalization;
using System.Text;
using CrsCalculator.Cli.Fetching;
using CrsCalculator.Cli.Words;
using CrsCalculator.Json;
using CrsCalculator.Rounds;
using NodaTime;

namespace CrsCalculator.Cli.Input;

/// <summary>The rounds that <c>crs rounds update</c> keeps in the user's data folder for every later command.</summary>
/// <param name="History">The rounds.</param>
/// <param name="Feed">The feed up to which they are complete; nothing if unknown.</param>
internal sealed record KeptRounds(RoundHistory History, FeedVersion? Feed)
{
    private const string FileName = "rounds.json";
    private const string LockName = "rounds.lock";
    private const string FormatName = "crs-rounds/";
    private const int Format = 1;

    /// <summary>When IRCC last modified that feed.</summary>
    public Instant? FeedOf => Feed?.ModifiedAt;

    /// <summary>Returns the file of kept rounds; nothing if the user has no data folder.</summary>
    public static string? PathOf(ToolHost host) => KeptFile.PathOf(FileName, host);

    /// <summary>Returns the kept rounds; nothing if there are none, or if they cannot be read, which is then reported.</summary>
    public static KeptRounds? Find(ToolHost host)
    {
        KeptReading kept = Read(host);
        if (kept.LaterFormat is not null)
        {
            host.TellAtEnd(new Sentence(UpdateWords.KeptLater, PathOf(host), kept.LaterFormat));
        }
        else if (kept.Problem is not null)
        {
            host.TellAtEnd(new Sentence(UpdateWords.KeptUnreadable, PathOf(host), kept.Problem));
        }

        return kept.Rounds;
    }

    /// <summary>Returns the feed up to which the kept rounds are complete; nothing if unknown.</summary>
    public static FeedVersion? FindFeed(ToolHost host) => Read(host).Rounds?.Feed;

    /// <summary>
    /// Adds a feed to the currently kept rounds, and keeps the result. Other runs wait meanwhile, so that no run loses what another adds.
    /// </summary>
    /// <param name="feed">The feed.</param>
    /// <param name="version">The feed's version, if the kept rounds are then complete up to it.</param>
    /// <param name="host">The tool's environment, where rounds that could not be kept are reported.</param>
    public static KeptUpdate Add(FeedReading feed, FeedVersion? version, ToolHost host)
    {
        if (PathOf(host) is not { } path)
        {
            host.TellAtEnd(new Sentence(UpdateWords.NoDataFolder, ToolHost.DataVariable));
            return KeptUpdate.Of(kept: null, feed, version);
        }

        try
        {
            using FileStream turn = KeptFile.Lock(KeptFile.PathOf(LockName, host)!);
            KeptReading before = Read(host);
            return Keep(KeptUpdate.Of(before.Rounds, feed, version), before, path, host);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            host.TellAtEnd(new Sentence(UpdateWords.NotKept, path, KeptFile.Reason(path, e)));
            return KeptUpdate.Of(Read(host).Rounds, feed, version);
        }
    }

    private static KeptUpdate Keep(KeptUpdate update, KeptReading before, string path, ToolHost host)
    {
        byte[] document = Encoding.UTF8.GetBytes(CrsDocument.Of(update.Rounds.History).ToJson());
        if (WhyNotToKeep(document, before) is { } reason)
        {
            host.TellAtEnd(new Sentence(UpdateWords.NotKept, path, reason));
            return update;
        }

        KeptFile.Write(path, document, host);
        KeptFeed.Keep(update.Rounds.Feed, document, host);
        if (before.Problem is not null)
        {
            host.TellAtEnd(new Sentence(UpdateWords.KeptReplaced, path, before.Problem));
        }

        return update with { Path = path };
    }

    private static Sentence? WhyNotToKeep(byte[] document, KeptReading before)
    {
        if (before.LaterFormat is not null)
        {
            return new Sentence(UpdateWords.LaterFormat, before.LaterFormat);
        }

        DocumentReading<RoundHistory> again = CrsJson.Rounds.Read(document);
        return again.IsValid ? null : new Sentence(UpdateWords.NotReadAgain, again.Issues[0]);
    }

    private static KeptReading Read(ToolHost host)
    {
        if (PathOf(host) is not { } path || !Path.Exists(path))
        {
            return KeptReading.None;
        }

        try
        {
            return Read(KeptFile.Read(path, CrsJson.Rounds.MaxBytes), host);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            return KeptReading.None with { Problem = KeptFile.Reason(path, e) };
        }
    }

    private static KeptReading Read(byte[] document, ToolHost host)
    {
        DocumentReading<RoundHistory> reading = CrsJson.Rounds.Read(document);
        return reading.IsValid
            ? KeptReading.None with { Rounds = new KeptRounds(reading.Value, KeptFeed.Find(document, host)) }
            : new KeptReading(
                Rounds: null,
                new Sentence(UpdateWords.KeptIssue, reading.Issues[0].Path, reading.Issues[0]),
                LaterFormatOf(document));
    }

    private static string? LaterFormatOf(byte[] document) =>
        CrsJson.FormatOf(document) is { } name
        && name.StartsWith(FormatName, StringComparison.Ordinal)
        && int.TryParse(name.AsSpan(FormatName.Length), NumberStyles.None, CultureInfo.InvariantCulture, out int version)
        && version > Format
            ? name
            : null;

    /// <summary>The kept file as it is: its rounds, or why they cannot be read, and its format if that is a later one.</summary>
    private sealed record KeptReading(KeptRounds? Rounds, Sentence? Problem, string? LaterFormat)
    {
        public static KeptReading None { get; } = new(Rounds: null, Problem: null, LaterFormat: null);
    }
}
