using System.Collections.Immutable;
using CrsCalculator.Json.Shapes;

namespace CrsCalculator.Json;

/// <summary>The JSON Schemas of the formats (draft 2020-12), also available in the package's <c>schemas</c> folder.</summary>
/// <remarks>Immutable, and safe to use from several threads.</remarks>
public static class CrsSchemas
{
    /// <summary>The formats with a schema: all of them.</summary>
    public static ImmutableArray<string> Formats { get; } = [.. Format.All.Select(static format => format.Name)];

    /// <summary>Opens the schema of a format.</summary>
    /// <param name="format">One of <see cref="Formats"/>.</param>
    /// <returns>The schema as UTF-8. Dispose it when done.</returns>
    /// <exception cref="ArgumentException">There is no such format.</exception>
    public static Stream Open(string format)
    {
        ArgumentNullException.ThrowIfNull(format);
        Format? found = Format.All.FirstOrDefault(candidate => candidate.Name == format);
        return found is not null
            ? new MemoryStream(found.Schema(), writable: false)
            : throw new ArgumentException($"'{format}' has no schema; these have: {string.Join(", ", Formats)}.", nameof(format));
    }
}
