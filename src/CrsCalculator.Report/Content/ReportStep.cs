using System.Collections.Immutable;
using System.Text.Json.Serialization;

namespace CrsCalculator.Report;

/// <summary>A step towards all results of a report.</summary>
/// <remarks>Immutable, and safe to use from several threads: a step is worked out once. Not compared by value.</remarks>
[JsonConverter(typeof(ConvertersNeeded))]
public sealed class ReportStep
{
    private readonly Lazy<ReportResults> _results;

    internal ReportStep(ImmutableArray<ReportSection> sections, Func<ReportResults> work)
    {
        Sections = sections;
        _results = new Lazy<ReportResults>(work);
    }

    /// <summary>
    /// The sections that this step decides: each can be shown from now on if it has a result, and is left out otherwise.
    /// </summary>
    public ImmutableArray<ReportSection> Sections { get; }

    /// <summary>All results up to this step.</summary>
    /// <remarks>Worked out when first asked for, after those of the steps before.</remarks>
    /// <exception cref="ArgumentOutOfRangeException">The day of the report is before that of the invitation.</exception>
    /// <exception cref="InvalidProfileException">The documents contradict each other, or cannot be assessed on the day.</exception>
    public ReportResults Results => _results.Value;

    /// <summary>The sections.</summary>
    /// <returns>For example <c>application, flags, checklist</c>.</returns>
    public override string ToString() => string.Join(", ", Sections.Select(Code.Of));

    internal ReportStep Then(ImmutableArray<ReportSection> sections, Func<ReportResults, ReportResults> add) =>
        new(sections, () => add(Results));
}
