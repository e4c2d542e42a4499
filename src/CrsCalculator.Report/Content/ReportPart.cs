using System.Text.Json.Serialization;

namespace CrsCalculator.Report;

/// <summary>One section of a report, for a page that shows it in a frame of its own.</summary>
/// <remarks>
/// Immutable, and safe to use from several threads. Not compared by value. The HTML is written on the first call of <see cref="ToHtml"/>,
/// so a section that you do not show costs nothing.
/// </remarks>
[JsonConverter(typeof(ConvertersNeeded))]
public sealed class ReportPart
{
    private readonly Lazy<string> _html;

    internal ReportPart(ReportSection? section, string id, string heading, Func<string> write)
    {
        Section = section;
        Id = id;
        Heading = heading;
        _html = new Lazy<string>(write);
    }

    /// <summary>Which section it is; <see langword="null"/> for one that every report has, so that it cannot be chosen.</summary>
    public ReportSection? Section { get; }

    /// <summary>The id of the section's element, unique in the report, for example <c>programs</c>.</summary>
    public string Id { get; }

    /// <summary>The heading, in the language of the report.</summary>
    public string Heading { get; }

    /// <summary>The section as one element of HTML, which has a heading of the second level, runs no script and loads nothing.</summary>
    /// <returns>The element; <see cref="ClientReport.StyleSheet"/> gives it its style.</returns>
    public string ToHtml() => _html.Value;

    /// <summary>The id and the heading.</summary>
    /// <returns>For example <c>programs: Programs</c>.</returns>
    public override string ToString() => $"{Id}: {Heading}";
}
