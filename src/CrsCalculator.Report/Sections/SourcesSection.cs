using CrsCalculator.Application;
using CrsCalculator.Report.Html;
using CrsCalculator.Report.Text;
using NodaTime;

namespace CrsCalculator.Report.Sections;

/// <summary>The instructions, provisions and pages that the results come from, with their dates.</summary>
internal static class SourcesSection
{
    public const string Id = "sources";

    public static void Write(ReportPage page, ReportResults results)
    {
        page.Section(Id, ReportPhrases.Sources);
        Table table = page.Table(
            "sources-table",
            page.Text.Say(ReportPhrases.SourcesTable),
            page.Head(ReportPhrases.Part),
            page.Head(ReportPhrases.Source),
            page.Head(ReportPhrases.Date));
        foreach (Source source in All(page.Text, results).Distinct())
        {
            table.Row(source.Part, page.Source(source.Name), source.Date);
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
        (eligibility?.Programs ?? []).Select(program => new Source(
            text.Crs(words => words.Program(program.Program)),
            string.Join("; ", program.Requirements.Select(static requirement => requirement.Citation).Distinct(StringComparer.Ordinal)),
            string.Empty));

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
            yield return new Source(text.Say(ReportPhrases.Window), invitation.Citation, string.Empty);
        }

        if (checklist.Fees is { } fees)
        {
            Citation citation = fees.Citation;
            yield return new Source(
                text.Say(ReportPhrases.Fees),
                $"{citation.Instruction}, {citation.Section}",
                InForceFrom(text, citation.InForceFrom));
        }

        foreach (RedFlag flag in checklist.Flags)
        {
            yield return new Source(text.Say(ReportPhrases.Flags), flag.Citation, string.Empty);
        }

        foreach (ChecklistItem item in checklist.Items)
        {
            string read = text.Say(ReportPhrases.ReadUpTo, ReportText.Day(item.Row.SourceDate));
            yield return new Source(text.Say(ReportPhrases.Checklist), item.Row.Citation, read);
        }
    }

    private static string InForceFrom(ReportText text, LocalDate from) => text.Say(ReportPhrases.InForceFrom, ReportText.Day(from));

    /// <summary>A source: which part of the report rests on it, its name, and its date in words.</summary>
    private readonly record struct Source(string Part, string Name, string Date);
}
