using CrsCalculator.Cli.Words;

namespace CrsCalculator.Cli.Fetching;

/// <summary>The addresses from which a feed is fetched: HTTPS anywhere, HTTP only on this computer.</summary>
internal static class FeedAddress
{
    private const string SchemeEnd = "://";

    /// <summary>Whether a source on the command line is an address, not a file.</summary>
    public static bool IsOne(string source) => source.Contains(SchemeEnd, StringComparison.Ordinal);

    /// <summary>Returns the address of a source.</summary>
    /// <exception cref="ToolException">It is not an address, or not one from which a feed is fetched.</exception>
    public static Uri Of(string source) =>
        Uri.TryCreate(source, UriKind.Absolute, out Uri? address) && IsAllowed(address)
            ? address
            : throw ToolException.Invalid(UpdateWords.AddressNotAllowed, source);

    /// <summary>Whether a redirect may be followed: never from HTTPS to HTTP.</summary>
    public static bool MayLead(Uri from, Uri to) => IsAllowed(to) && (from.Scheme != Uri.UriSchemeHttps || to.Scheme == Uri.UriSchemeHttps);

    private static bool IsAllowed(Uri address) =>
        address.Scheme == Uri.UriSchemeHttps || (address.Scheme == Uri.UriSchemeHttp && address.IsLoopback);
}
