using System.Collections.Immutable;
using System.Text.Json.Serialization;
using CrsCalculator.Report.Html;
using CrsCalculator.Report.Sections;
using CrsCalculator.Report.Text;

namespace CrsCalculator.Report;

/// <summary>
/// A report that you hand over to a client: one HTML file without scripts that loads nothing, reads well on a phone, and prints on Letter
/// and A4. A browser's print is the PDF.
/// </summary>
/// <remarks>
/// Immutable, and safe to use from several threads. The same report gives the same bytes on every machine. It is not legal advice, and says
/// so.
/// </remarks>
/// <example>
/// <code>
/// CandidateFile file = ExpressEntry.Official.Open(profile);
/// var results = new ReportResults { On = on, Assessment = file.Assess(on), Eligibility = file.Eligibility(on) };
/// var report = new ClientReport(results) { Head = new ReportHead { PreparedFor = "A. Client" }, Language = OfficialLanguage.French };
/// string html = report.ToHtml();
/// </code>
/// </example>
[JsonConverter(typeof(ConvertersNeeded))]
public sealed class ClientReport
{
    private readonly ReportResults _results;
    private readonly ImmutableArray<ReportSection> _sections = AllSections;

    /// <summary>Takes the results that the report shows.</summary>
    /// <param name="results">The results, all of one candidate and one day.</param>
    /// <exception cref="ArgumentException">They are of several candidates or days, or two of them contradict each other.</exception>
    public ClientReport(ReportResults results)
    {
        _results = Guard.Given(results, nameof(results));
        if (results.Contradiction() is { } contradiction)
        {
            throw new ArgumentException(contradiction, nameof(results));
        }
    }

    /// <summary>Every section, in the order of a report.</summary>
    public static ImmutableArray<ReportSection> AllSections { get; } = [.. Enum.GetValues<ReportSection>()];

    /// <summary>Who the report is for and who prepared it.</summary>
    public ReportHead Head { get; init => field = Guard.Given(value); } = new();

    /// <summary>The language of the report.</summary>
    public OfficialLanguage Language { get; init => field = Guard.Defined(value); }

    /// <summary>
    /// The sections that may appear, each if its result is there; they keep the order of a report. When left out, all of them.
    /// </summary>
    public ImmutableArray<ReportSection> Sections
    {
        get => _sections;
        init => _sections = [.. Guard.Listed(value).Select(static section => Guard.Defined(section, nameof(Sections))).Distinct().Order()];
    }

    /// <summary>The report as a document of HTML.</summary>
    /// <returns>The document, which says of itself that it is UTF-8.</returns>
    public string ToHtml()
    {
        var page = new ReportPage(new HtmlWriter(), new ReportText(Language));
        (string Id, Phrase Heading, Action Write)[] parts = [.. Parts(page)];
        return HtmlDocument.Of(
            page,
            HeadSection.Title(page.Text, Head, _results),
            () =>
            {
                HeadSection.Write(page, Head, _results);
                WriteContents(page, parts);
            },
            () => Array.ForEach(parts, static part => part.Write()));
    }

    /// <summary>Writes the report as UTF-8, without a byte-order mark.</summary>
    /// <param name="stream">Where it is written. It stays open.</param>
    public void Write(Stream stream) => HtmlDocument.Write(ToHtml(), stream);

    /// <summary>Whom the report is for, and what it has.</summary>
    /// <returns>For example <c>couple-welder-nurse, 2026-02-25: assessment, eligibility</c>.</returns>
    public override string ToString() => Head.ToString() is { Length: > 0 } name ? $"{name}, {_results}" : _results.ToString();

    private static void WriteContents(ReportPage page, (string Id, Phrase Heading, Action Write)[] parts)
    {
        page.Html.Open("nav", ("aria-label", page.Text.Say(ReportPhrases.Contents)));
        page.Html.Open("ol");
        foreach ((string id, Phrase heading, _) in parts)
        {
            page.Html.Open("li");
            page.Html.Inline("a", page.Text.Say(heading), ("href", $"#{id}"));
            page.Html.Close();
        }

        page.Html.Close();
        page.Html.Close();
    }

    /// <summary>The sections that are chosen and have a result, and those that every report has.</summary>
    private IEnumerable<(string Id, Phrase Heading, Action Write)> Parts(ReportPage page)
    {
        foreach (ReportSection section in Sections.Where(static section => section < ReportSection.Sources))
        {
            if (PartOf(section, page) is { } part)
            {
                yield return part;
            }
        }

        yield return (NoticesSection.Id, ReportPhrases.Notices, () => NoticesSection.Write(page, _results));
        if (Sections.Contains(ReportSection.Sources) && SourcesSection.IsThere(page.Text, _results))
        {
            yield return (SourcesSection.Id, ReportPhrases.Sources, () => SourcesSection.Write(page, _results));
        }

        yield return (LimitsSection.Id, ReportPhrases.Limits, () => LimitsSection.Write(page));
        if (Sections.Contains(ReportSection.Acknowledgement) && !string.IsNullOrWhiteSpace(Head.PreparedBy))
        {
            EligibilityAssessment? shown = Sections.Contains(ReportSection.Programs) ? _results.Eligibility : null;
            yield return (AcknowledgementSection.Id, ReportPhrases.Acknowledgement, () => AcknowledgementSection.Write(page, Head, shown));
        }
    }

    private (string Id, Phrase Heading, Action Write)? PartOf(ReportSection section, ReportPage page) => (section, _results) switch
    {
        (ReportSection.Summary, { HasSummary: true }) =>
            (SummarySection.Id, ReportPhrases.Summary, () => SummarySection.Write(page, _results)),
        (ReportSection.Score, { Assessment: { } assessment }) =>
            (ScoreSection.Id, ReportPhrases.Score, () => ScoreSection.Write(page, assessment)),
        (ReportSection.Score, { Gap: { } gap }) =>
            (ScoreSection.Id, ReportPhrases.Score, () => ScoreSection.WriteGap(page, gap, _results.On)),
        (ReportSection.Programs, { Eligibility: { } eligibility }) =>
            (ProgramsSection.Id, ReportPhrases.Programs, () => ProgramsSection.Write(page, eligibility, _results.Checklist?.Invitation)),
        (ReportSection.Rounds, { Outlook: { } outlook }) =>
            (RoundsSection.Id, ReportPhrases.Rounds, () => RoundsSection.Write(page, outlook, _results.Checklist)),
        (ReportSection.Plan, { Plan: { } plan }) =>
            (PlanSection.Id, ReportPhrases.Plan, () => PlanSection.Write(page, plan, _results.Answer)),
        (ReportSection.Timeline, { Timeline: { } timeline }) =>
            (TimelineSection.Id, ReportPhrases.Timeline, () => TimelineSection.Write(page, timeline)),
        (ReportSection.Application, { Checklist: { } checklist }) =>
            (ApplicationSection.Id, ReportPhrases.Application, () => ApplicationSection.Write(page, checklist)),
        (ReportSection.Checklist, { Checklist: { } checklist }) =>
            (ChecklistSection.Id, ReportPhrases.Checklist, () => ChecklistSection.Write(page, checklist)),
        (ReportSection.Flags, { Checklist: { } checklist }) =>
            (FlagsSection.Id, ReportPhrases.Flags, () => FlagsSection.Write(page, checklist)),
        _ => null,
    };
}
