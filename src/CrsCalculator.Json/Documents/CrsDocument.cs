using System.Buffers;
using System.Collections.Immutable;
using System.Text;
using System.Text.Json;
using CrsCalculator.Application;
using CrsCalculator.Json.Fields;
using CrsCalculator.Json.Shapes;
using CrsCalculator.Json.Writing;
using CrsCalculator.Planning;
using CrsCalculator.Rounds;
using CrsCalculator.Rounds.Preview;
using CrsCalculator.Rules;
using CrsCalculator.Text;
using NodaTime;

namespace CrsCalculator.Json;

/// <summary>
/// A document in one of the formats, ready to be written as text, as bytes, to a stream, or into a larger document. It has exactly the
/// facts of its format.
/// </summary>
/// <remarks>
/// Immutable, and safe to use from several threads. The output is the same on every machine: lines end with a line feed, indented or not.
/// It does not use reflection.
/// </remarks>
/// <example>
/// <code>
/// CrsAssessment assessment = ExpressEntry.Official.Assess(candidate, on);
/// string json = CrsDocument.Of(assessment, id: "file-1", OfficialLanguage.French).ToJson(indented: true);
/// </code>
/// </example>
public sealed class CrsDocument
{
    private readonly Action<Utf8JsonWriter> _write;

    private CrsDocument(string format, Action<Utf8JsonWriter> write)
    {
        Format = format;
        _write = write;
    }

    /// <summary>The name of the format, such as <c>crs-score/1</c>.</summary>
    public string Format { get; }

    /// <summary>Creates a <c>crs-factors/1</c> document: a candidate as factors.</summary>
    /// <param name="factors">The candidate.</param>
    /// <param name="id">The document's id, or <see langword="null"/> for none.</param>
    /// <returns>The document.</returns>
    public static CrsDocument Of(in CrsFactors factors, string? id = null) => Of(FactorsShape.Document, new FactorsDocument(id, factors));

    /// <summary>Creates a <c>crs-profile/1</c> document: a candidate, with the facts as the documents state them.</summary>
    /// <param name="candidate">The candidate.</param>
    /// <param name="id">The document's id, or <see langword="null"/> for none.</param>
    /// <returns>The document.</returns>
    public static CrsDocument Of(Candidate candidate, string? id = null)
    {
        ArgumentNullException.ThrowIfNull(candidate);
        return Of(ProfileShapes.Document, new Identified<Candidate>(id, candidate));
    }

    /// <summary>Creates a <c>crs-score/1</c> document: an explained score.</summary>
    /// <param name="breakdown">The explained score.</param>
    /// <param name="id">The candidate's id, or <see langword="null"/> for none.</param>
    /// <param name="language">The language of the messages.</param>
    /// <returns>The document.</returns>
    public static CrsDocument Of(CrsBreakdown breakdown, string? id = null, OfficialLanguage language = OfficialLanguage.English)
    {
        ArgumentNullException.ThrowIfNull(breakdown);
        return Of(ScoreShapes.Document, new ScoreDocument(breakdown, null, id, CrsText.Of(language)));
    }

    /// <summary>
    /// Creates a <c>crs-score/1</c> document: the score of assessed documents, each factor with the facts behind it, and the unused
    /// documents.
    /// </summary>
    /// <param name="assessment">The assessed documents.</param>
    /// <param name="id">The candidate's id, or <see langword="null"/> for none.</param>
    /// <param name="language">The language of the messages.</param>
    /// <returns>The document.</returns>
    public static CrsDocument Of(CrsAssessment assessment, string? id = null, OfficialLanguage language = OfficialLanguage.English)
    {
        ArgumentNullException.ThrowIfNull(assessment);
        return Of(ScoreShapes.Document, new ScoreDocument(assessment.Breakdown, assessment, id, CrsText.Of(language)));
    }

    /// <summary>Creates a <c>crs-eligibility/1</c> document: programs and categories on a date.</summary>
    /// <param name="assessment">The assessment.</param>
    /// <param name="id">The candidate's id, or <see langword="null"/> for none.</param>
    /// <param name="language">The language of the messages.</param>
    /// <returns>The document.</returns>
    public static CrsDocument Of(EligibilityAssessment assessment, string? id = null, OfficialLanguage language = OfficialLanguage.English)
    {
        ArgumentNullException.ThrowIfNull(assessment);
        return Of(EligibilityShapes.Document, new EligibilityDocument(assessment, id, CrsText.Of(language)));
    }

    /// <summary>Creates a <c>crs-improve/1</c> document: what would raise a score.</summary>
    /// <param name="plan">The plan.</param>
    /// <param name="asked">What was asked of the plan, or <see langword="null"/> for only the levers.</param>
    /// <param name="language">The language of the messages.</param>
    /// <returns>The document.</returns>
    public static CrsDocument Of(ImprovementPlan plan, Improvement? asked = null, OfficialLanguage language = OfficialLanguage.English)
    {
        ArgumentNullException.ThrowIfNull(plan);
        return Of(PlanningShapes.Improve, new ImproveDocument(plan, asked ?? new Improvement(), CrsText.Of(language)));
    }

    /// <summary>Creates a <c>crs-improve/1</c> document: what would raise a score, and the rounds that this opens.</summary>
    /// <param name="plan">The plan.</param>
    /// <param name="asked">What else was asked of the plan, or <see langword="null"/> for only the levers.</param>
    /// <param name="answer">
    /// The answer for a target, which replaces <see cref="Improvement.Answer"/>; or <see langword="null"/> for none.
    /// </param>
    /// <param name="language">The language of the messages.</param>
    /// <returns>The document.</returns>
    public static CrsDocument Of(
        RoundPlan plan,
        Improvement? asked = null,
        RoundPlanAnswer? answer = null,
        OfficialLanguage language = OfficialLanguage.English)
    {
        ArgumentNullException.ThrowIfNull(plan);
        Improvement all = asked ?? new Improvement();
        return Of(
            PlanningShapes.Improve,
            new ImproveDocument(plan.Plan, answer is null ? all : all with { Answer = answer.Answer }, CrsText.Of(language))
            {
                Rounds = plan,
                Steered = answer,
            });
    }

    /// <summary>Creates a <c>crs-timeline/1</c> document: when time alone changes a score.</summary>
    /// <param name="timeline">The timeline.</param>
    /// <param name="id">The candidate's id, or <see langword="null"/> for none.</param>
    /// <param name="language">The language of the messages.</param>
    /// <returns>The document.</returns>
    public static CrsDocument Of(ScoreTimeline timeline, string? id = null, OfficialLanguage language = OfficialLanguage.English)
    {
        ArgumentNullException.ThrowIfNull(timeline);
        return Of(PlanningShapes.Timeline, new TimelineDocument(timeline, id, CrsText.Of(language)));
    }

    /// <summary>Creates a <c>crs-comparison/1</c> document: a candidate under two rulesets.</summary>
    /// <param name="comparison">The comparison.</param>
    /// <param name="id">The candidate's id, or <see langword="null"/> for none.</param>
    /// <param name="language">The language of the messages.</param>
    /// <returns>The document.</returns>
    public static CrsDocument Of(RulesetComparison comparison, string? id = null, OfficialLanguage language = OfficialLanguage.English)
    {
        ArgumentNullException.ThrowIfNull(comparison);
        return Of(PlanningShapes.Comparison, new ComparisonDocument(comparison, id, CrsText.Of(language)));
    }

    /// <summary>Creates a <c>crs-invitations/1</c> document: whether a candidate would have been invited, round by round.</summary>
    /// <param name="checks">The answers.</param>
    /// <param name="history">The history that contains the rounds.</param>
    /// <param name="id">The candidate's id, or <see langword="null"/> for none.</param>
    /// <param name="application">The check of the application when it is received, or <see langword="null"/>.</param>
    /// <param name="language">The language of the messages.</param>
    /// <returns>The document.</returns>
    public static CrsDocument Of(
        IEnumerable<InvitationCheck> checks,
        RoundHistory history,
        string? id = null,
        ApplicationCheck? application = null,
        OfficialLanguage language = OfficialLanguage.English)
    {
        ArgumentNullException.ThrowIfNull(checks);
        ArgumentNullException.ThrowIfNull(history);
        return Of(RoundShapes.Invitations, new InvitationsDocument([.. checks], history, null, application, id, CrsText.Of(language)));
    }

    /// <summary>Creates a <c>crs-invitations/1</c> document: a candidate's results in all rounds, round by round.</summary>
    /// <param name="outlook">The outlook.</param>
    /// <param name="history">The history behind the outlook.</param>
    /// <param name="id">The candidate's id, or <see langword="null"/> for none.</param>
    /// <param name="language">The language of the messages.</param>
    /// <returns>The document.</returns>
    public static CrsDocument Of(
        RoundOutlook outlook,
        RoundHistory history,
        string? id = null,
        OfficialLanguage language = OfficialLanguage.English)
    {
        ArgumentNullException.ThrowIfNull(outlook);
        ArgumentNullException.ThrowIfNull(history);
        return Of(
            RoundShapes.Invitations,
            new InvitationsDocument(outlook.AllRounds, history, outlook, null, id, CrsText.Of(language)));
    }

    /// <summary>Creates a <c>crs-rounds/1</c> document: rounds, each with the pool before it if available.</summary>
    /// <param name="rounds">The rounds.</param>
    /// <param name="history">The history that contains them.</param>
    /// <param name="candidate">A candidate whose result in each round is added, or <see langword="null"/> for none.</param>
    /// <returns>The document.</returns>
    public static CrsDocument Of(IEnumerable<Round> rounds, RoundHistory history, PoolCandidate? candidate = null)
    {
        ArgumentNullException.ThrowIfNull(rounds);
        ArgumentNullException.ThrowIfNull(history);
        return Of(HistoryShapes.Document, HistoryDocument.Of([.. rounds], history, candidate));
    }

    /// <summary>
    /// Creates a <c>crs-rounds/1</c> document: a whole history, with its pools beside the rounds. <see cref="CrsJson.Rounds"/> reads it
    /// back.
    /// </summary>
    /// <param name="history">The history.</param>
    /// <returns>The document.</returns>
    public static CrsDocument Of(RoundHistory history)
    {
        ArgumentNullException.ThrowIfNull(history);
        return Of(HistoryShapes.Document, HistoryDocument.Of(history));
    }

    /// <summary>Creates a <c>crs-feed/1</c> document: the contents of IRCC's feed and what it changes.</summary>
    /// <param name="feed">The feed.</param>
    /// <param name="merge">What it changes.</param>
    /// <param name="language">The language of the messages.</param>
    /// <returns>The document.</returns>
    public static CrsDocument Of(FeedReading feed, HistoryMerge merge, OfficialLanguage language = OfficialLanguage.English)
    {
        ArgumentNullException.ThrowIfNull(feed);
        ArgumentNullException.ThrowIfNull(merge);
        return Of(RoundShapes.Feed, new FeedDocument(feed, merge, RoundText.Of(language)));
    }

    /// <summary>Creates a <c>crs-projection/1</c> document: a scenario of cut-offs.</summary>
    /// <param name="projection">The scenario.</param>
    /// <returns>The document.</returns>
    public static CrsDocument Of(CutOffProjection projection)
    {
        ArgumentNullException.ThrowIfNull(projection);
        return Of(RoundShapes.Projection, projection);
    }

    /// <summary>Creates a <c>crs-checklist/1</c> document: what an application submitted on a day needs.</summary>
    /// <param name="checklist">The checklist.</param>
    /// <param name="id">The candidate's id, or <see langword="null"/> for none.</param>
    /// <param name="language">The language of titles, messages and questions.</param>
    /// <returns>The document.</returns>
    public static CrsDocument Of(ApplicationChecklist checklist, string? id = null, OfficialLanguage language = OfficialLanguage.English)
    {
        ArgumentNullException.ThrowIfNull(checklist);
        return Of(ChecklistShapes.Document, new ChecklistDocument(checklist, id, language));
    }

    /// <summary>
    /// Creates a <c>crs-documents/1</c> document: the papers of an application, as far as they are at hand. <see cref="CrsJson.Documents"/>
    /// reads it back.
    /// </summary>
    /// <param name="documents">The papers.</param>
    /// <returns>The document.</returns>
    public static CrsDocument Of(IEnumerable<ApplicationDocument> documents)
    {
        ArgumentNullException.ThrowIfNull(documents);
        return Of(DocumentsShapes.Document, [.. documents]);
    }

    /// <summary>Creates a <c>crs-clients/1</c> document: one client of a practice, as a line in a file of many.</summary>
    /// <param name="row">The client.</param>
    /// <param name="language">The language of the messages.</param>
    /// <returns>The document.</returns>
    public static CrsDocument Of(ClientRow row, OfficialLanguage language = OfficialLanguage.English)
    {
        ArgumentNullException.ThrowIfNull(row);
        return Of(ClientShapes.Document, new ClientDocument(row, language));
    }

    /// <summary>Creates a <c>crs-check/1</c> document: what a candidate's facts show without a score.</summary>
    /// <param name="review">The review.</param>
    /// <param name="id">The candidate's id, or <see langword="null"/> for none.</param>
    /// <param name="language">The language of messages and questions.</param>
    /// <returns>The document.</returns>
    public static CrsDocument Of(ProfileReview review, string? id = null, OfficialLanguage language = OfficialLanguage.English)
    {
        ArgumentNullException.ThrowIfNull(review);
        return Of(CheckShapes.Document, new CheckDocument(review, id, language));
    }

    /// <summary>Creates a <c>crs-noc/1</c> document: occupations, with what the rules of a day say about them.</summary>
    /// <param name="occupations">The occupations, all under the same rules and on the same day. At least one.</param>
    /// <param name="unitGroup">The unit group of NOC 2016 that became these occupations, or <see langword="null"/>.</param>
    /// <param name="language">The language of the messages.</param>
    /// <returns>The document.</returns>
    /// <exception cref="ArgumentException">There is no occupation, or they are on different days.</exception>
    public static CrsDocument Of(
        IEnumerable<OccupationRules> occupations,
        Noc2016Code? unitGroup = null,
        OfficialLanguage language = OfficialLanguage.English)
    {
        ArgumentNullException.ThrowIfNull(occupations);
        ImmutableArray<OccupationRules> all = [.. occupations];
        return all.Select(static occupation => occupation.On).Distinct().Count() == 1
            ? Of(OccupationShapes.Document, new OccupationsDocument(all, unitGroup, CrsText.Of(language)))
            : throw new ArgumentException("At least one occupation is needed, and all are of one day.", nameof(occupations));
    }

    /// <summary>Creates a <c>crs-refusal/1</c> document: why nothing was computed for a date, and what is known about its rules.</summary>
    /// <param name="gap">The gap, for example the one in a <see cref="RulesNotAvailableException"/>.</param>
    /// <param name="on">The requested date.</param>
    /// <param name="next">The command to continue with, or <see langword="null"/> for none.</param>
    /// <param name="language">The language of the messages.</param>
    /// <returns>The document.</returns>
    public static CrsDocument Of(
        RuleGap gap,
        LocalDate on,
        string? next = null,
        OfficialLanguage language = OfficialLanguage.English)
    {
        ArgumentNullException.ThrowIfNull(gap);
        return Of(RefusalShapes.Document, new RefusalDocument(gap, on.WithCalendar(CalendarSystem.Iso), next, language));
    }

    /// <summary>Creates a <c>crs-issues/1</c> document: every issue of an input.</summary>
    /// <param name="issues">The issues.</param>
    /// <param name="input">The name of the input to which the paths refer, or <see langword="null"/> if there is only one.</param>
    /// <param name="language">The language of the messages.</param>
    /// <returns>The document.</returns>
    public static CrsDocument Of(
        IEnumerable<Issue> issues,
        string? input = null,
        OfficialLanguage language = OfficialLanguage.English)
    {
        ArgumentNullException.ThrowIfNull(issues);
        var words = CrsText.Of(language);
        return Of(IssueShapes.Document, new IssuesDocument(input, [.. issues.Select(issue => Said.Of(issue, words))]));
    }

    /// <summary>Creates a <c>crs-ruleset/1</c> document: a whole ruleset, each table on one line.</summary>
    /// <param name="ruleset">The ruleset.</param>
    /// <returns>The document.</returns>
    public static CrsDocument Of(CrsRuleset ruleset)
    {
        ArgumentNullException.ThrowIfNull(ruleset);
        return Of(RulesetShapes.Document, ruleset);
    }

    /// <summary>
    /// Creates a <c>crs-rulebook/1</c> document: rules to apply on top of a rule book, each table on one line. The certainty of points is
    /// not written, because <c>crs-ruleset/1</c> does not state it.
    /// </summary>
    /// <param name="layer">The rules, for example from <see cref="RuleBook.ToLayer"/>.</param>
    /// <returns>The document.</returns>
    public static CrsDocument Of(RuleBookLayer layer)
    {
        ArgumentNullException.ThrowIfNull(layer);
        return Of(RuleBookShapes.Document, layer);
    }

    /// <summary>
    /// Creates a <c>crs-rules/1</c> document: the contents of a rule book, without the rules themselves.
    /// </summary>
    /// <param name="book">The rule book.</param>
    /// <param name="language">The language of the messages.</param>
    /// <returns>The document.</returns>
    public static CrsDocument Of(RuleBook book, OfficialLanguage language = OfficialLanguage.English)
    {
        ArgumentNullException.ThrowIfNull(book);
        return Of(RuleListShapes.Document, new RuleListDocument(book, CrsText.Of(language)));
    }

    /// <summary>Creates a <c>crs-rules-diff/1</c> document: the difference between rules, value by value.</summary>
    /// <param name="difference">The difference.</param>
    /// <returns>The document.</returns>
    public static CrsDocument Of(RuleBookDifference difference)
    {
        ArgumentNullException.ThrowIfNull(difference);
        return Of(DifferenceShapes.Document, difference);
    }

    /// <summary>Writes the document as a value into a larger one. The writer's options determine the layout.</summary>
    /// <param name="json">The writer.</param>
    public void WriteTo(Utf8JsonWriter json)
    {
        ArgumentNullException.ThrowIfNull(json);
        _write(json);
    }

    /// <summary>Writes the document as UTF-8.</summary>
    /// <param name="output">The destination.</param>
    /// <param name="indented">Whether to write several lines.</param>
    public void WriteTo(IBufferWriter<byte> output, bool indented = false)
    {
        ArgumentNullException.ThrowIfNull(output);
        JsonText.Write(output, indented, _write);
    }

    /// <summary>Writes the document as UTF-8.</summary>
    /// <param name="stream">The destination; it stays open.</param>
    /// <param name="indented">Whether to write several lines.</param>
    public void WriteTo(Stream stream, bool indented = false)
    {
        ArgumentNullException.ThrowIfNull(stream);
        stream.Write(Written(indented).WrittenSpan);
    }

    /// <summary>Writes the document as UTF-8.</summary>
    /// <param name="stream">The destination; it stays open.</param>
    /// <param name="indented">Whether to write several lines.</param>
    /// <param name="cancellationToken">Cancels writing.</param>
    /// <returns>A task that completes when the document is written.</returns>
    public async Task WriteToAsync(Stream stream, bool indented = false, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(stream);
        await stream.WriteAsync(Written(indented).WrittenMemory, cancellationToken).ConfigureAwait(false);
    }

    /// <summary>Returns the document as text.</summary>
    /// <param name="indented">Whether to write several lines.</param>
    /// <returns>The JSON.</returns>
    public string ToJson(bool indented = false) => Encoding.UTF8.GetString(Written(indented).WrittenSpan);

    /// <summary>The name of the format, without any content.</summary>
    /// <returns>For example <c>crs-score/1</c>.</returns>
    public override string ToString() => Format;

    private static CrsDocument Of<T>(Shape<T> shape, T document) => new(shape.Name, json => shape.Write(json, document));

    private ArrayBufferWriter<byte> Written(bool indented)
    {
        var output = new ArrayBufferWriter<byte>();
        WriteTo(output, indented);
        return output;
    }
}
