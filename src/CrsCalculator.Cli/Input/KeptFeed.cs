using System.Security.Cryptography;
using System.Text.Json;
using System.Text.Json.Nodes;
using CrsCalculator.Cli.Fetching;

namespace CrsCalculator.Cli.Input;

/// <summary>
/// Which feed the kept rounds are complete to: a small file beside theirs, with the hash of theirs. If that was copied, edited or restored
/// from a backup, the hash is another, and the file says nothing.
/// </summary>
internal static class KeptFeed
{
    private const string FileName = "rounds.feed.json";
    private const string AddressField = "address";
    private const string LastModifiedField = "lastModified";
    private const string HashField = "sha256";
    private const int MaxBytes = 65_536;

    /// <summary>The feed that a file of kept rounds is complete to; nothing where that is not known.</summary>
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
    /// Says which feed a file of kept rounds is complete to. If that cannot be said, the next update fetches the whole feed.
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
            // What is there has the hash of other rounds, or says the same.
        }
    }

    private static FeedVersion? Of(JsonNode? json, byte[] rounds) =>
        json is JsonObject && Text(json[HashField]) == HashOf(rounds) && Text(json[AddressField]) is { } address
            ? FeedVersion.Of(address, Text(json[LastModifiedField]))
            : null;

    private static string? Text(JsonNode? json) => json is JsonValue value && value.TryGetValue(out string? text) ? text : null;

    private static string HashOf(byte[] bytes) => Convert.ToHexStringLower(SHA256.HashData(bytes));
}
