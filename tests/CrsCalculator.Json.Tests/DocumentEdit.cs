using System.Globalization;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;

namespace CrsCalculator.Json.Tests;

/// <summary>A document with the value at one path changed.</summary>
internal static partial class DocumentEdit
{
    /// <summary>Sets the value at a path such as <c>$.principal.work[0].noc</c>; without a new value, takes the field away.</summary>
    public static string With(string json, string path, string? value)
    {
        JsonNode document = JsonNode.Parse(json)!;
        Match[] steps = [.. Step().Matches(path).Cast<Match>()];
        JsonNode parent = steps[..^1].Aggregate(document, static (node, step) => step.Groups["index"] is { Success: true } index
            ? node[int.Parse(index.ValueSpan, CultureInfo.InvariantCulture)]!
            : node[step.Groups["field"].Value]!);
        Match last = steps[^1];
        if (last.Groups["index"] is { Success: true } place)
        {
            parent[int.Parse(place.ValueSpan, CultureInfo.InvariantCulture)] = value is null ? null : JsonNode.Parse(value);
        }
        else if (value is null)
        {
            parent.AsObject().Remove(last.Groups["field"].Value).Should().BeTrue(path);
        }
        else
        {
            parent[last.Groups["field"].Value] = JsonNode.Parse(value);
        }

        return document.ToJsonString();
    }

    [GeneratedRegex(
        @"\.(?<field>\w+)|\[(?<index>\d+)\]",
        RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant,
        matchTimeoutMilliseconds: 1000)]
    private static partial Regex Step();
}
