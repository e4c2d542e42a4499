using System.Collections.Immutable;

namespace CrsCalculator.Json;

/// <summary>The JSON Schemas of the formats (draft 2020-12). They also lie in the package's folder <c>schemas</c>.</summary>
/// <remarks>Immutable, and safe to use from several threads.</remarks>
public static class CrsSchemas
{
    /// <summary>The formats that have a schema.</summary>
    public static ImmutableArray<string> Formats { get; } =
    [
        "crs-factors/1", "crs-profile/1", "crs-score/1", "crs-eligibility/1",
        "crs-invitations/1", "crs-rounds/1", "crs-feed/1", "crs-projection/1",
        "crs-improve/1", "crs-timeline/1", "crs-comparison/1", "crs-ruleset/1",
    ];

    /// <summary>Opens the schema of a format.</summary>
    /// <param name="format">One of <see cref="Formats"/>.</param>
    /// <returns>The schema as UTF-8. The caller disposes it.</returns>
    /// <exception cref="ArgumentException">There is no such format.</exception>
    public static Stream Open(string format)
    {
        ArgumentNullException.ThrowIfNull(format);
        return typeof(CrsSchemas).Assembly.GetManifestResourceStream($"{format.Replace('/', '-')}.schema.json")
            ?? throw new ArgumentException($"'{format}' has no schema; these have: {string.Join(", ", Formats)}.", nameof(format));
    }
}
