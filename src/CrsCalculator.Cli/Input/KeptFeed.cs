using System.Security.Cryptography;
using System.Text.Json;
using System.Text.Json.Nodes;
using CrsCalculator.Cli.Fetching;

namespace CrsCalculator.Cli.Input;

/// <summary>
/// The version of the feed up to which the kept rounds are complete: a small file beside theirs, with their hash. If the rounds were
/// copied, edited or restored from a backup, the hash differs, and the file is ignored.
/// </summary>
internal static class KeptFeed
{
    private const string FileName = "rounds.feed.json";
    private const string AddressField = "address";
    private const string LastModifiedField = "lastModified";
    private const string HashField = "sha256";
    private const int MaxBytes = 65_536;

    /// <summary>Returns the feed up to which a file of kept rounds is complete; nothing if unknown.</summary>
    public static FeedVersion? Find(byte[] rounds, ToolHost host)
    {
        if (KeptFile.PathOf(FileName, host) is not { } path || !File.Exists(path))
        {
            return null;
        }

        try
        {
            return Of(JsonNode.Parse(KeptFile.Read(path, MaxBytes)), rounds);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException or JsonException or ArgumentException)
        {
            return null;
        }
    }

    /// <summary>
    /// Records the feed up to which a file of kept rounds is complete. If that fails, the next update fetches the whole feed.
    /// </summary>
    public static void Keep(FeedVersion? feed, byte[] rounds, ToolHost host)
    {
        string path = KeptFile.PathOf(FileName, host)!;
        try
        {
            if (feed is null)
            {
                File.Delete(path);
                return;
            }

            var json = new JsonObject
            {
                [AddressField] = feed.Address,
                [LastModifiedField] = feed.LastModified,
                [HashField] = HashOf(rounds),
            };
            KeptFile.Write(path, System.Text.Encoding.UTF8.GetBytes(json.ToJsonString()), host);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            // An existing file has the hash of other rounds, or says the same.
        }
    }

    private static FeedVersion? Of(JsonNode? json, byte[] rounds) =>
        json is JsonObject && Text(json[HashField]) == HashOf(rounds) && Text(json[AddressField]) is { } address
            ? FeedVersion.Of(address, Text(json[LastModifiedField]))
            : null;

    private static string? Text(JsonNode? json) => json is JsonValue value && value.TryGetValue(out string? text) ? text : null;

    private static string HashOf(byte[] bytes) => Convert.ToHexStringLower(SHA256.HashData(bytes));
}
