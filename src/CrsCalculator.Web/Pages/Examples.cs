using System.Collections.Immutable;
using System.Reflection;

namespace CrsCalculator.Web.Pages;

/// <summary>The profiles of the guides, to try the page with.</summary>
internal static class Examples
{
    private const string Prefix = "profile-";

    /// <summary>Their names, as they are offered.</summary>
    public static ImmutableArray<string> Names { get; } =
    [
        .. Assembly.GetExecutingAssembly().GetManifestResourceNames()
            .Where(static name => name.StartsWith(Prefix, StringComparison.Ordinal))
            .Order(StringComparer.Ordinal),
    ];

    /// <summary>The document of a name.</summary>
    public static string Read(string name)
    {
        using Stream stream = Assembly.GetExecutingAssembly().GetManifestResourceStream(name)!;
        using var reader = new StreamReader(stream);
        return reader.ReadToEnd();
    }
}
