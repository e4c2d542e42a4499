using CrsCalculator.Application;
using CrsCalculator.Report.Html;
using CrsCalculator.Report.Text;
using NodaTime;

namespace CrsCalculator.Report.Sections;

/// <summary>The instructions, provisions and pages behind the results, with their dates.</summary>
internal static class SourcesSection
{
    public const string Id = "sources";

    private const char Between = ';';

    // Acts cited by their provisions.
    private static readonly string[] Acts = ["IRPA", "IRPR"];

    public static void Write(ReportPage page, ReportResults results)
    {
        page.Section(Id, ReportPhrases.Sources);
        page.Paragraph(page.Text.Say(ReportPhrases.Abbreviations));
        Table table = page.Table(
            "sources-table",
            page.Text.Say(ReportPhrases.SourcesTable),
            page.Head(ReportPhrases.Source),
            page.Head(ReportPhrases.UsedFor),
            page.Head(ReportPhrases.Date));
        foreach (IGrouping<string, Source> source in All(page.Text, results).GroupBy(static one => one.Name, StringComparer.Ordinal))
        {
            table.Row(
                page.Source(source.Key),
                string.Join(", ", source.Select(static one => one.Part).Distinct(StringComparer.Ordinal)),
                string.Join("; ", source.Select(static one => one.Date).Where(static date => date.Length > 0)
                    .Distinct(StringComparer.Ordinal)));
        }

        table.End();
        page.EndSection();
    }

    /// <summary>Whether there is any source.</summary>
    public static bool IsThere(ReportText text, ReportResults results) => All(text, results).Any();

    private static IEnumerable<Source> All(ReportText text, ReportResults results) =>
    [
        .. OfPoints(text, results.Assessment),
        .. OfPrograms(text, results.Eligibility),
        .. OfRounds(text, results),
        .. OfApplication(text, results.Checklist),
    ];

    private static IEnumerable<Source> OfPoints(ReportText text, CrsAssessment? assessment) =>
        (assessment?.Breakdown.Lines ?? [])
            .Select(static line => line.Citation)
            .DistinctBy(static citation => (citation.Instruction, citation.InForceFrom))
            .Select(citation => new Source(text.Say(ReportPhrases.Score), citation.Instruction, InForceFrom(text, citation.InForceFrom)));

    private static IEnumerable<Source> OfPrograms(ReportText text, EligibilityAssessment? eligibility) =>
        (eligibility?.Programs ?? [])
            .SelectMany(static program => program.Requirements)
            .SelectMany(requirement => Cited(text.Say(ReportPhrases.Programs), requirement.Citation));

    private static IEnumerable<Source> OfRounds(ReportText text, ReportResults results) => results.Outlook is { AllRounds: [.., var last] }
        ? [new Source(
            text.Say(ReportPhrases.Rounds),
            Rounds.RoundHistory.Source,
            text.Say(ReportPhrases.RoundsTo, ReportText.Day(last.Round.Date)))]
        : [];

    private static IEnumerable<Source> OfApplication(ReportText text, ApplicationChecklist? checklist)
    {
        if (checklist is null)
        {
            yield break;
        }

        if (checklist.Invitation is { } invitation)
        {
            foreach (Source source in Cited(text.Say(ReportPhrases.Window), invitation.Citation))
            {
                yield return source;
            }
        }

        if (checklist.Fees is { } fees)
        {
            Citation citation = fees.Citation;
            yield return new Source(
                text.Say(ReportPhrases.Fees),
                $"{citation.Instruction}, {citation.Section}",
                InForceFrom(text, citation.InForceFrom));
        }

        foreach (Source source in checklist.Flags.SelectMany(flag => Cited(text.Say(ReportPhrases.Flags), flag.Citation)))
        {
            yield return source;
        }

        foreach (Source source in checklist.Items.SelectMany(item => Cited(
            text.Say(ReportPhrases.Checklist),
            item.Row.Citation,
            text.Say(ReportPhrases.ReadUpTo, ReportText.Day(item.Row.SourceDate)))))
        {
            yield return source;
        }
    }

    /// <summary>
    /// Returns the acts and pages of a citation, each once; provisions are in the tables. Words about a source are not sources.
    /// </summary>
    private static IEnumerable<Source> Cited(string part, string citation, string date = "") => citation
        .Split(Between, StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries)
        .Where(static source => !char.IsLower(source[0]))
        .Select(static source => Array.Find(Acts, act => source.StartsWith(act, StringComparison.Ordinal)) ?? source)
        .Distinct(StringComparer.Ordinal)
        .Select(source => new Source(part, source, Acts.Contains(source) ? string.Empty : date));

    private static string InForceFrom(ReportText text, LocalDate from) => text.Say(ReportPhrases.InForceFrom, ReportText.Day(from));

    /// <summary>A source: the part of the report that rests on it, its name, and its date in words.</summary>
    private readonly record struct Source(string Part, string Name, string Date);
}
