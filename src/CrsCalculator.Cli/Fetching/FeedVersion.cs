using System.Globalization;
using System.Net.Http.Headers;
using NodaTime;

namespace CrsCalculator.Cli.Fetching;

/// <summary>Which feed was fetched: from where, and when it was last modified by the server's own account.</summary>
internal sealed record FeedVersion
{
    private FeedVersion(string address, string lastModified, Instant modifiedAt) =>
        (Address, LastModified, ModifiedAt) = (address, lastModified, modifiedAt);

    /// <summary>The address that was asked for, before any redirect.</summary>
    public string Address { get; }

    /// <summary>The header <c>Last-Modified</c> as the server wrote it, to be sent back to it unchanged.</summary>
    public string LastModified { get; }

    /// <summary>The same as a time.</summary>
    public Instant ModifiedAt { get; }

    /// <summary>The version of a feed; nothing where the server does not say when it was last modified.</summary>
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

    /// <summary>The version of the feed in an answer. The time of the answer itself is none: a cache may have sent an old feed.</summary>
    public static FeedVersion? Of(Uri address, HttpContentHeaders headers) =>
        Of(
            address.AbsoluteUri,
            headers.NonValidated.TryGetValues("Last-Modified", out HeaderStringValues values) ? values.ToString() : null);
}
