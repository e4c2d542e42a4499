using NodaTime;

namespace CrsCalculator.Cli.Fetching;

/// <summary>A feed as a server sent it.</summary>
/// <param name="Bytes">The feed.</param>
/// <param name="PublishedAt">When the server says that it was last modified, or else when it sent it; nothing if it says neither.</param>
internal sealed record FetchedFeed(byte[] Bytes, Instant? PublishedAt);
