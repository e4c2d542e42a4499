using System.Globalization;
using System.Net.Http.Headers;
using NodaTime;

namespace CrsCalculator.Cli.Fetching;

/// <summary>The version of a fetched feed: its address, and when it was last modified according to the server.</summary>
internal sealed record FeedVersion
{
    private FeedVersion(string address, string lastModified, Instant modifiedAt) =>
        (Address, LastModified, ModifiedAt) = (address, lastModified, modifiedAt);

    /// <summary>The requested address, before any redirect.</summary>
    public string Address { get; }

    /// <summary>The <c>Last-Modified</c> header as the server wrote it, to be sent back unchanged.</summary>
    public string LastModified { get; }

    /// <summary>The header as a time.</summary>
    public Instant ModifiedAt { get; }

    /// <summary>Returns the version of a feed; nothing if the server does not say when it was last modified.</summary>
    public static FeedVersion? Of(string address, string? lastModified) =>
        lastModified is not null
        && DateTimeOffset.TryParseExact(
            lastModified,
            "r",
            CultureInfo.InvariantCulture,
            DateTimeStyles.AssumeUniversal,
            out DateTimeOffset time)
            ? new FeedVersion(address, lastModified, Instant.FromDateTimeOffset(time))
            : null;

    /// <summary>
    /// Returns the version of the feed in a response. The time of the response itself does not count: a cache may have sent an old feed.
    /// </summary>
    public static FeedVersion? Of(Uri address, HttpContentHeaders headers) =>
        Of(
            address.AbsoluteUri,
            headers.NonValidated.TryGetValues("Last-Modified", out HeaderStringValues values) ? values.ToString() : null);
}
