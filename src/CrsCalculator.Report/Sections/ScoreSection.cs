using System.Collections.Immutable;
using CrsCalculator.Report.Charts;
using CrsCalculator.Report.Html;
using CrsCalculator.Report.Text;
using CrsCalculator.Rules;
using NodaTime;

namespace CrsCalculator.Report.Sections;

/// <summary>The score: sections, then each factor with its facts and its provision, then what was not used.</summary>
internal static class ScoreSection
{
    public const string Id = "score";

    private const string SectionsTable = "sections-table";

    public static void Write(ReportPage page, CrsAssessment assessment)
    {
        CrsBreakdown breakdown = assessment.Breakdown;
        page.Section(Id, ReportPhrases.Score);
        page.Paragraph(page.Text.Say(
            ReportPhrases.ScoreOn,
            page.Text.Number(breakdown.Score.Total),
            page.Text.LongDay(assessment.Date.On),
            breakdown.Ruleset.Id));
        if (breakdown.Score.IsProvisional)
        {
            page.Paragraph(page.Text.Say(ReportPhrases.Provisional), "warning");
        }

        SectionsChart.Draw(page, breakdown, SectionsTable);
        WriteSections(page, breakdown);
        WriteFactors(page, assessment);
        WriteUnused(page, assessment);
        page.EndSection();
    }

    /// <summary>Writes what replaces a score if the day's points are not available.</summary>
    public static void WriteGap(ReportPage page, RuleGap gap, LocalDate on)
    {
        page.Section(Id, ReportPhrases.Score);
        page.Paragraph(page.Text.Say(ReportPhrases.NoScoreOn, page.Text.LongDay(on)), "warning");
        page.Paragraph(page.Text.Say(ReportPhrases.Because, page.Text.Crs(words => words.Gap(gap))));
        if (page.Text.Crs(words => words.NotKnown(gap) ?? string.Empty) is { Length: > 0 } notKnown)
        {
            page.Paragraph(page.Text.Say(ReportPhrases.NotKnownYet, notKnown));
        }

        if (!gap.Known.IsEmpty)
        {
            page.Paragraph(page.Text.Say(ReportPhrases.KnownSoFar));
            page.List(gap.Known.Select(claim => new Line(page.Text.Crs(words =>
                $"{words.Claim(claim)} ({words.Source(claim)}, {words.Certainty(claim.Certainty)})"))));
        }

        page.EndSection();
    }

    private static void WriteSections(ReportPage page, CrsBreakdown breakdown)
    {
        Table table = page.Table(
            SectionsTable,
            page.Text.Say(ReportPhrases.SectionsTable),
            page.Head(ReportPhrases.Section),
            page.NumberHead(ReportPhrases.PointsHead),
            page.NumberHead(ReportPhrases.Maximum));
        SectionPoints[] sections = [.. SectionPoints.Of(breakdown)];
        foreach (SectionPoints section in sections)
        {
            table.Row(
                page.Text.Crs(words => words.Section(section.Section)),
                page.Text.Number(section.Points),
                page.Text.Number(section.Maximum));
        }

        table.TotalRow(
            page.Text.Say(ReportPhrases.Total),
            page.Text.Number(breakdown.Score.Total),
            page.Text.Number(sections.Sum(static section => section.Maximum)));
        table.End();
    }

    private static void WriteFactors(ReportPage page, CrsAssessment assessment)
    {
        CrsBreakdown breakdown = assessment.Breakdown;
        Table table = page.Table(
            "factors-table",
            page.Text.Say(ReportPhrases.FactorsTable),
            page.Head(ReportPhrases.Factor),
            page.Head(ReportPhrases.ScoredOn),
            page.NumberHead(ReportPhrases.PointsHead),
            page.NumberHead(ReportPhrases.Maximum),
            page.Head(ReportPhrases.Provision));
        HashSet<Evidence> mentioned = [];
        foreach (IGrouping<CrsSection, CrsBreakdownLine> section in breakdown.Lines.GroupBy(static line => line.Rule.Section))
        {
            table.Group(page.Text.Crs(words => words.Section(section.Key)));
            foreach (CrsBreakdownLine line in section)
            {
                table.Row(
                    page.Text.Crs(words => words.Factor(line.Rule)),
                    Cell.Of(
                    [
                        page.Text.Crs(words => words.Input(line.Rule, breakdown.Factors)),
                        .. FactLines(page, assessment, line, mentioned),
                    ]),
                    Cell.Of([page.Text.Number(line.Points), .. BeforeCaps(page, line)]),
                    page.Text.Number(line.Maximum),
                    page.Provision($"{line.Citation.Instruction}, {line.Citation.Section}"));
            }
        }

        table.End();
    }

    /// <summary>Returns the facts in words, each once; a fact already mentioned is only named.</summary>
    private static IEnumerable<Line> FactLines(
        ReportPage page,
        CrsAssessment assessment,
        CrsBreakdownLine line,
        HashSet<Evidence> mentioned)
    {
        ImmutableArray<Evidence> facts = assessment.EvidenceFor(line.Factor);
        string[] known =
        [
            .. facts.Where(mentioned.Contains)
                .Where(static fact => fact.Code != EvidenceCodes.Hours)
                .Select(static fact => fact.Path)
                .Distinct(StringComparer.Ordinal),
        ];
        if (known.Length > 0)
        {
            yield return Line.Note(page.Text.Say(ReportPhrases.SeeAbove, string.Join(", ", known)));
        }

        foreach (Evidence fact in facts.Where(mentioned.Add))
        {
            string sentence = page.Text.Crs(words => words.Evidence(fact));
            yield return Line.Note(SaysWhose(fact) ? sentence : page.Text.Say(ReportPhrases.Named, fact.Path, sentence));
        }
    }

    /// <summary>Whether a fact needs no owner: the principal applicant has only one of its kind.</summary>
    private static bool SaysWhose(Evidence fact) =>
        fact.Path.StartsWith("$.principal.", StringComparison.Ordinal) && !fact.Path.EndsWith(']');

    private static IEnumerable<Line> BeforeCaps(ReportPage page, CrsBreakdownLine line) => line.Points == line.BeforeCaps
        ? []
        : [Line.Note(page.Text.Say(ReportPhrases.BeforeCaps, page.Text.Number(line.BeforeCaps)))];

    private static void WriteUnused(ReportPage page, CrsAssessment assessment)
    {
        if (assessment.UnusedDocuments.IsEmpty)
        {
            return;
        }

        Table table = page.Table(
            "unused-table",
            page.Text.Say(ReportPhrases.UnusedTable),
            page.Head(ReportPhrases.Document),
            page.Head(ReportPhrases.Why));
        foreach (UnusedDocument document in assessment.UnusedDocuments)
        {
            table.Row(page.Text.Set(document.Path), page.Text.Crs(words => words.Unused(document)));
        }

        table.End();
    }
}
