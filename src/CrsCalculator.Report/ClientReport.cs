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
/// var question = new ReportQuestion(ExpressEntry.Official.Open(profile), on);
/// var report = new ClientReport(question.Answer())
/// {
///     Head = new ReportHead { PreparedFor = "A. Client" },
///     Language = OfficialLanguage.French,
/// };
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

    /// <summary>The report's style, for a page that shows its <see cref="Parts"/>; <see cref="ToHtml"/> includes it.</summary>
    public static string StyleSheet => Html.StyleSheet.Text;

    /// <summary>The sections one by one, for a page that shows them in a frame of its own.</summary>
    /// <returns>The chosen sections that have a result, and those that every report has, in the order of a report.</returns>
    public ImmutableArray<ReportPart> Parts()
    {
        var text = new ReportText(Language);
        return [.. Written(text).Select(part => PartOf(part, text))];
    }

    /// <summary>The report as a document of HTML.</summary>
    /// <returns>The document, which says of itself that it is UTF-8.</returns>
    public string ToHtml()
    {
        var page = new ReportPage(HtmlWriter.OfDocument(), new ReportText(Language));
        WrittenPart[] parts = [.. Written(page.Text)];
        return HtmlDocument.Of(
            page,
            HeadSection.Title(page.Text, Head, _results),
            () =>
            {
                HeadSection.Write(page, Head, _results);
                WriteContents(page, parts);
            },
            () => Array.ForEach(parts, part => part.Write(page)));
    }

    /// <summary>Writes the report as UTF-8, without a byte-order mark.</summary>
    /// <param name="stream">Where it is written. It stays open.</param>
    public void Write(Stream stream) => HtmlDocument.Write(ToHtml(), stream);

    /// <summary>Whom the report is for, and what it has.</summary>
    /// <returns>For example <c>couple-welder-nurse, 2026-02-25: assessment, eligibility</c>.</returns>
    public override string ToString() => Head.ToString() is { Length: > 0 } name ? $"{name}, {_results}" : _results.ToString();

    private static ReportPart PartOf(WrittenPart part, ReportText text) =>
        new(part.Section, part.Id, text.Say(part.Heading), () => HtmlOf(part, text));

    private static string HtmlOf(WrittenPart part, ReportText text)
    {
        var page = new ReportPage(HtmlWriter.OfPart(), text);
        part.Write(page);
        return page.Html.ToString();
    }

    private static void WriteContents(ReportPage page, WrittenPart[] parts)
    {
        page.Html.Open("nav", ("aria-label", page.Text.Say(ReportPhrases.Contents)));
        page.Html.Open("ol");
        foreach (WrittenPart part in parts)
        {
            page.Html.Open("li");
            page.Html.Inline("a", page.Text.Say(part.Heading), ("href", $"#{part.Id}"));
            page.Html.Close();
        }

        page.Html.Close();
        page.Html.Close();
    }

    /// <summary>The sections that are chosen and have a result, and those that every report has.</summary>
    private IEnumerable<WrittenPart> Written(ReportText text)
    {
        foreach (ReportSection section in Sections.Where(static section => section < ReportSection.Sources))
        {
            if (Find(section) is { } part)
            {
                yield return part;
            }
        }

        yield return new(null, NoticesSection.Id, ReportPhrases.Notices, page => NoticesSection.Write(page, _results));
        if (Sections.Contains(ReportSection.Sources) && SourcesSection.IsThere(text, _results))
        {
            yield return new(ReportSection.Sources, SourcesSection.Id, ReportPhrases.Sources, page => SourcesSection.Write(page, _results));
        }

        yield return new(null, LimitsSection.Id, ReportPhrases.Limits, LimitsSection.Write);
        if (Sections.Contains(ReportSection.Acknowledgement) && !string.IsNullOrWhiteSpace(Head.PreparedBy))
        {
            EligibilityAssessment? shown = Sections.Contains(ReportSection.Programs) ? _results.Eligibility : null;
            yield return new(
                ReportSection.Acknowledgement,
                AcknowledgementSection.Id,
                ReportPhrases.Acknowledgement,
                page => AcknowledgementSection.Write(page, Head, shown));
        }
    }

    private WrittenPart? Find(ReportSection section) => (section, _results) switch
    {
        (ReportSection.Summary, { HasSummary: true }) =>
            new(section, SummarySection.Id, ReportPhrases.Summary, page => SummarySection.Write(page, _results)),
        (ReportSection.Score, { Assessment: { } assessment }) =>
            new(section, ScoreSection.Id, ReportPhrases.Score, page => ScoreSection.Write(page, assessment)),
        (ReportSection.Score, { Gap: { } gap }) =>
            new(section, ScoreSection.Id, ReportPhrases.Score, page => ScoreSection.WriteGap(page, gap, _results.On)),
        (ReportSection.Programs, { Eligibility: { } eligibility }) => new(
            section,
            ProgramsSection.Id,
            ReportPhrases.Programs,
            page => ProgramsSection.Write(page, eligibility, _results.Checklist?.Invitation)),
        (ReportSection.Rounds, { Outlook: { } outlook }) =>
            new(section, RoundsSection.Id, ReportPhrases.Rounds, page => RoundsSection.Write(page, outlook, _results.Checklist)),
        (ReportSection.Plan, { Plan: { } plan }) =>
            new(section, PlanSection.Id, ReportPhrases.Plan, page => PlanSection.Write(page, plan, _results.Answer)),
        (ReportSection.Timeline, { Timeline: { } timeline }) =>
            new(section, TimelineSection.Id, ReportPhrases.Timeline, page => TimelineSection.Write(page, timeline)),
        (ReportSection.Application, { Checklist: { } checklist }) =>
            new(section, ApplicationSection.Id, ReportPhrases.Application, page => ApplicationSection.Write(page, checklist)),
        (ReportSection.Checklist, { Checklist: { } checklist }) =>
            new(section, ChecklistSection.Id, ReportPhrases.Checklist, page => ChecklistSection.Write(page, checklist)),
        (ReportSection.Flags, { Checklist: { } checklist }) =>
            new(section, FlagsSection.Id, ReportPhrases.Flags, page => FlagsSection.Write(page, checklist)),
        _ => null,
    };

    /// <summary>A section that this report has, and what writes it.</summary>
    private sealed record WrittenPart(ReportSection? Section, string Id, Phrase Heading, Action<ReportPage> Write);
}
