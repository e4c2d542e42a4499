namespace CrsCalculator.Cli.Fetching;

/// <summary>A feed as a server sent it.</summary>
/// <param name="Bytes">The feed.</param>
/// <param name="Version">Its version; nothing if the server does not state it.</param>
internal sealed record FetchedFeed(byte[] Bytes, FeedVersion? Version);
