using System.Text;
using CrsCalculator.Cli.Words;
using CrsCalculator.Json;
using CrsCalculator.Rounds;
using NodaTime;

namespace CrsCalculator.Cli.Input;

/// <summary>The rounds that <c>crs rounds update</c> keeps in the user's data folder for every later command.</summary>
/// <param name="History">The rounds.</param>
/// <param name="FeedOf">When IRCC last modified the feed they come from; nothing where they do not all come from it.</param>
internal sealed record KeptRounds(RoundHistory History, Instant? FeedOf)
{
    private const string FileName = "rounds.json";

    /// <summary>The file's time says of which feed it is. This one says that the next update fetches the feed whatever its time.</summary>
    private static readonly Instant OfNoFeed = NodaConstants.UnixEpoch;

    /// <summary>The file that rounds are kept in; nothing where the user has no data folder.</summary>
    public static string? PathOf(ToolHost host) => KeptFile.PathOf(FileName, host);

    /// <summary>The kept rounds; nothing where none are kept, or where they cannot be read, which is then told.</summary>
    public static KeptRounds? Find(ToolHost host)
    {
        KeptRounds? kept = Find(host, out Sentence? reason);
        if (reason is not null)
        {
            host.TellAtEnd(new Sentence(UpdateWords.KeptUnreadable, PathOf(host), reason));
        }

        return kept;
    }

    /// <summary>The kept rounds, to be replaced by newer ones; nothing where none are kept, or where they cannot be read.</summary>
    public static KeptRounds? FindToReplace(ToolHost host) => Find(host, out _);

    /// <summary>Keeps rounds.</summary>
    /// <returns>The file; nothing where they could not be kept, which is then told.</returns>
    public string? Keep(ToolHost host)
    {
        if (PathOf(host) is not { } path)
        {
            host.TellAtEnd(new Sentence(UpdateWords.NoDataFolder, ToolHost.DataVariable));
            return null;
        }

        try
        {
            KeptFile.Write(path, Encoding.UTF8.GetBytes(CrsDocument.Of(History).ToJson()), (FeedOf ?? OfNoFeed).ToDateTimeUtc());
            return path;
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            host.TellAtEnd(new Sentence(UpdateWords.NotKept, path, InputFile.Reason(path, e)));
            return null;
        }
    }

    private static Instant? FeedTimeOf(string path) =>
        Instant.FromDateTimeUtc(File.GetLastWriteTimeUtc(path)) is var time && time > OfNoFeed ? time : null;

    private static KeptRounds? Find(ToolHost host, out Sentence? reason)
    {
        reason = null;
        if (PathOf(host) is not { } path || !Path.Exists(path))
        {
            return null;
        }

        try
        {
            Instant? feedOf = FeedTimeOf(path);
            DocumentReading<RoundHistory> reading = CrsJson.Rounds.Read(InputFile.ReadDocument(path, host, CrsJson.Rounds.MaxBytes));
            reason = reading.IsValid ? null : new Sentence(RoundsWords.FeedRemark, reading.Issues[0].Path, reading.Issues[0]);
            return reading.IsValid ? new KeptRounds(reading.Value, feedOf) : null;
        }
        catch (ToolException e)
        {
            reason = e.Lines[0];
            return null;
        }
    }
}
