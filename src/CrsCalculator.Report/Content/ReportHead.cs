using System.Text.Json.Serialization;

namespace CrsCalculator.Report;

/// <summary>Who a report is for and who prepared it. The texts are yours and appear unchanged.</summary>
/// <remarks>
/// Immutable, compared by value, and safe to use from several threads. Parts that are <see langword="null"/> are left out.
/// </remarks>
[JsonConverter(typeof(ConvertersNeeded))]
public sealed record ReportHead
{
    /// <summary>The client's name, or however you address the client.</summary>
    public string? PreparedFor { get; init; }

    /// <summary>Your reference for the client, for example the id of the profile.</summary>
    public string? Reference { get; init; }

    /// <summary>The purpose of the report.</summary>
    public string? Purpose { get; init; }

    /// <summary>Who prepared it. If given, the report ends with lines for signatures.</summary>
    public string? PreparedBy { get; init; }

    /// <summary>The licence of the person who prepared it, for example a College licensee's number.</summary>
    public string? Licence { get; init; }

    /// <summary>A hash of the input, so that the report can be matched to it, for example <c>SHA-256 9f86d081…</c>.</summary>
    public string? InputHash { get; init; }

    /// <summary>The reference, or whom the report is for.</summary>
    /// <returns>For example <c>couple-welder-nurse</c>; empty if neither is given.</returns>
    public override string ToString() => Reference ?? PreparedFor ?? string.Empty;
}
