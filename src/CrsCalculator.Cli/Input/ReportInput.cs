using System.Collections.Immutable;
using CrsCalculator.Cli.Words;
using CrsCalculator.Report;
using CrsCalculator.Rounds;

namespace CrsCalculator.Cli.Input;

/// <summary>What a report is asked, as typed by a user.</summary>
internal static class ReportInput
{
    private static readonly string AllSections = string.Join(", ", Code.All<ReportSection>());

    /// <summary>Returns every result of an application's report.</summary>
    /// <param name="input">The application.</param>
    /// <param name="target">What to reach; nothing if nothing is requested.</param>
    /// <exception cref="ToolException">The target cannot be aimed at.</exception>
    public static ReportResults Of(ApplicationInput input, string? target)
    {
        PlanTarget? wanted = target is null ? null : TargetInput.Of(target, input.Rounds);
        ReportResults results = input.Report(wanted);
        return results is { Plan.HasEligibility: true, Answer: null } && wanted?.Category is { } category
            ? throw ToolException.Invalid(RoundTargetWords.NoRoundYet, Code.Of(category), results.On)
            : results;
    }

    /// <summary>Returns the sections in a list such as <c>score,programs</c>.</summary>
    public static ImmutableArray<ReportSection> Sections(string names)
    {
        ImmutableArray<ReportSection> sections =
        [
            .. names.Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries).Select(static name =>
                Code.TryParse(name, out ReportSection section)
                    ? section
                    : throw ToolException.Invalid(ReportWords.UnknownSection, name, AllSections)),
        ];
        return sections.IsEmpty ? throw ToolException.Invalid(ReportWords.NoSection, AllSections) : sections;
    }
}
