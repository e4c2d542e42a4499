namespace CrsCalculator.Cli.Fetching;

/// <summary>A feed as a server sent it.</summary>
/// <param name="Bytes">The feed.</param>
/// <param name="Version">Which feed it is; nothing if the server does not say.</param>
internal sealed record FetchedFeed(byte[] Bytes, FeedVersion? Version);
