using System.Buffers;
using System.Collections.Immutable;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using CrsCalculator.Json.Eligibility;
using CrsCalculator.Json.Planning;
using CrsCalculator.Json.Reading;
using CrsCalculator.Json.Rounds;
using CrsCalculator.Json.Scores;
using CrsCalculator.Json.Shapes;
using CrsCalculator.Json.Writing;
using CrsCalculator.Planning;
using CrsCalculator.Rounds;
using CrsCalculator.Rules;
using CrsCalculator.Text;

namespace CrsCalculator.Json;

/// <summary>
/// Reads and writes the JSON formats. Reading reports all issues of a document at once, each with its path: the first 100, then
/// <see cref="IssueCodes.TooManyIssues"/>. It throws for none of them.
/// </summary>
/// <remarks>All members are safe to use from several threads. Nothing here uses reflection.</remarks>
public static class CrsJson
{
    /// <summary>The longest document that is read, in bytes: 1 MiB.</summary>
    public const int MaxDocumentBytes = Document.MaxBytes;

    /// <summary>Reads <c>crs-factors/1</c>: a candidate as factors. Its notices tell of a spouse who is not taken into account.</summary>
    public static DocumentReader<CrsFactors> Factors { get; } = new DocumentReader<FactorsDocument, CrsFactors>(
        FactorsShape.Document,
        static document => document.Factors,
        static document => document.SpouseIsIgnored ? [new Notice(NoticeCodes.SpouseIgnored, new Facts())] : [])
    {
        OtherFormatOf = static utf8 => DocumentFormat.IsProfile(utf8) ? ProfileShapes.Format : null,
    };

    /// <summary>Reads <c>crs-profile/1</c>: a candidate as the documents state the facts.</summary>
    public static DocumentReader<Candidate> Profile { get; } = new DocumentReader<Identified<Candidate>, Candidate>(
        ProfileShapes.Document,
        static document => document.Value);

    /// <summary>Tells the two formats of a candidate apart.</summary>
    /// <param name="utf8">A document as UTF-8, with or without a byte order mark. Nothing is checked but its outermost fields.</param>
    /// <returns>Whether it is to be read as <c>crs-profile/1</c>: it says so, or it has a principal applicant.</returns>
    public static bool IsProfile(ReadOnlySpan<byte> utf8) => DocumentFormat.IsProfile(utf8);

    /// <summary>The fields of <c>crs-factors/1</c>, nested ones with a dot: the columns of a CSV file that says the same.</summary>
    public static ImmutableArray<string> FactorsFields { get; } = [.. FactorsShape.Document.Paths().Where(static path => path != "schema")];

    /// <summary>A reading of a line that could not even be taken for a document.</summary>
    /// <param name="issue">What is wrong with it.</param>
    /// <param name="id">The line's id, if it can be read.</param>
    /// <returns>A reading with that issue and no candidate.</returns>
    public static DocumentReading<CrsFactors> Unreadable(Issue issue, string? id = null) => new(id, default, false, [], [issue]);

    /// <summary>Writes a candidate as a <c>crs-factors/1</c> document.</summary>
    /// <param name="output">Where to.</param>
    /// <param name="factors">The candidate.</param>
    /// <param name="id">The document's id, or <see langword="null"/> for none.</param>
    /// <param name="indented">Whether on several lines.</param>
    public static void WriteFactors(IBufferWriter<byte> output, in CrsFactors factors, string? id = null, bool indented = true) =>
        JsonText.Write(output, indented, Writing(FactorsShape.Document, new FactorsDocument(id, factors)));

    /// <summary>Writes a candidate's documents as a <c>crs-profile/1</c> document.</summary>
    /// <param name="output">Where to.</param>
    /// <param name="profile">The documents.</param>
    /// <param name="id">The document's id, or <see langword="null"/> for none.</param>
    /// <param name="indented">Whether on several lines.</param>
    public static void WriteProfile(IBufferWriter<byte> output, Candidate profile, string? id = null, bool indented = true)
    {
        ArgumentNullException.ThrowIfNull(profile);
        JsonText.Write(output, indented, Writing(ProfileShapes.Document, new Identified<Candidate>(id, profile)));
    }

    /// <summary>Writes an explained score as a <c>crs-score/1</c> document, on several lines.</summary>
    /// <param name="output">Where to.</param>
    /// <param name="breakdown">The explained score.</param>
    /// <param name="id">The candidate's id, or <see langword="null"/> for none.</param>
    /// <param name="language">The language of the messages.</param>
    public static void WriteScore(
        IBufferWriter<byte> output,
        CrsBreakdown breakdown,
        string? id = null,
        OfficialLanguage language = OfficialLanguage.English)
    {
        ArgumentNullException.ThrowIfNull(breakdown);
        Write(output, ScoreDocument.Of(breakdown, id, CrsText.Of(language)), JsonContext.Pretty.ScoreDocument);
    }

    /// <summary>
    /// Writes the score of assessed documents as a <c>crs-score/1</c> document: each factor with the facts that it came from,
    /// and what was left out.
    /// </summary>
    /// <param name="output">Where to.</param>
    /// <param name="assessment">The assessed documents.</param>
    /// <param name="id">The candidate's id, or <see langword="null"/> for none.</param>
    /// <param name="language">The language of the messages.</param>
    public static void WriteScore(
        IBufferWriter<byte> output,
        CrsAssessment assessment,
        string? id = null,
        OfficialLanguage language = OfficialLanguage.English)
    {
        ArgumentNullException.ThrowIfNull(assessment);
        Write(output, ScoreDocument.Of(assessment, id, CrsText.Of(language)), JsonContext.Pretty.ScoreDocument);
    }

    /// <summary>Writes an assessment of eligibility as a <c>crs-eligibility/1</c> document.</summary>
    /// <param name="output">Where to.</param>
    /// <param name="assessment">The assessment.</param>
    /// <param name="id">The candidate's id, or <see langword="null"/> for none.</param>
    /// <param name="language">The language of the messages.</param>
    public static void WriteEligibility(
        IBufferWriter<byte> output,
        EligibilityAssessment assessment,
        string? id = null,
        OfficialLanguage language = OfficialLanguage.English)
    {
        ArgumentNullException.ThrowIfNull(assessment);
        Write(output, EligibilityDocument.Of(assessment, id, CrsText.Of(language)), JsonContext.Pretty.EligibilityDocument);
    }

    /// <summary>Writes what would raise a score as a <c>crs-improve/1</c> document.</summary>
    /// <param name="output">Where to.</param>
    /// <param name="plan">The plan.</param>
    /// <param name="asked">What was asked of it.</param>
    /// <param name="language">The language of the messages.</param>
    public static void WriteImprovement(
        IBufferWriter<byte> output,
        ImprovementPlan plan,
        Improvement asked,
        OfficialLanguage language = OfficialLanguage.English)
    {
        ArgumentNullException.ThrowIfNull(plan);
        ArgumentNullException.ThrowIfNull(asked);
        Write(output, ImproveDocument.Of(plan, asked, CrsText.Of(language)), JsonContext.Pretty.ImproveDocument);
    }

    /// <summary>Writes when time alone changes a score as a <c>crs-timeline/1</c> document.</summary>
    /// <param name="output">Where to.</param>
    /// <param name="timeline">The timeline.</param>
    /// <param name="id">The candidate's id, or <see langword="null"/> for none.</param>
    /// <param name="language">The language of the messages.</param>
    public static void WriteTimeline(
        IBufferWriter<byte> output,
        ScoreTimeline timeline,
        string? id = null,
        OfficialLanguage language = OfficialLanguage.English)
    {
        ArgumentNullException.ThrowIfNull(timeline);
        Write(output, TimelineDocument.Of(timeline, id, CrsText.Of(language)), JsonContext.Pretty.TimelineDocument);
    }

    /// <summary>Writes a candidate under two rulesets as a <c>crs-comparison/1</c> document.</summary>
    /// <param name="output">Where to.</param>
    /// <param name="comparison">The comparison.</param>
    /// <param name="id">The candidate's id, or <see langword="null"/> for none.</param>
    /// <param name="indented">Whether on several lines.</param>
    /// <param name="language">The language of the messages.</param>
    public static void WriteComparison(
        IBufferWriter<byte> output,
        RulesetComparison comparison,
        string? id = null,
        bool indented = true,
        OfficialLanguage language = OfficialLanguage.English)
    {
        ArgumentNullException.ThrowIfNull(comparison);
        Write(output, ComparisonDocument.Of(comparison, id, CrsText.Of(language)), JsonContext.With(indented).ComparisonDocument);
    }

    /// <summary>Writes whether a candidate would have been invited, round by round, as a <c>crs-invitations/1</c> document.</summary>
    /// <param name="output">Where to.</param>
    /// <param name="checks">The answers.</param>
    /// <param name="history">The history that the rounds are of.</param>
    /// <param name="id">The candidate's id, or <see langword="null"/> for none.</param>
    /// <param name="application">What holds when an application is received, or <see langword="null"/>.</param>
    /// <param name="language">The language of the messages.</param>
    public static void WriteInvitations(
        IBufferWriter<byte> output,
        IEnumerable<InvitationCheck> checks,
        RoundHistory history,
        string? id = null,
        ApplicationCheck? application = null,
        OfficialLanguage language = OfficialLanguage.English)
    {
        ArgumentNullException.ThrowIfNull(checks);
        ArgumentNullException.ThrowIfNull(history);
        InvitationsDocument document = InvitationsDocument.Of(checks, history, id, application, CrsText.Of(language));
        Write(output, document, JsonContext.Pretty.InvitationsDocument);
    }

    /// <summary>Writes rounds as a <c>crs-rounds/1</c> document, each with the pool before it where one is held.</summary>
    /// <param name="output">Where to.</param>
    /// <param name="rounds">The rounds.</param>
    /// <param name="history">The history that they are of.</param>
    public static void WriteRounds(IBufferWriter<byte> output, IEnumerable<Round> rounds, RoundHistory history)
    {
        ArgumentNullException.ThrowIfNull(rounds);
        ArgumentNullException.ThrowIfNull(history);
        Write(output, RoundsDocument.Of(rounds, history), JsonContext.Pretty.RoundsDocument);
    }

    /// <summary>Writes what IRCC's feed says and what it changes as a <c>crs-feed/1</c> document.</summary>
    /// <param name="output">Where to.</param>
    /// <param name="feed">The feed.</param>
    /// <param name="merge">What it changes.</param>
    /// <param name="language">The language of the messages.</param>
    public static void WriteFeed(
        IBufferWriter<byte> output,
        FeedReading feed,
        HistoryMerge merge,
        OfficialLanguage language = OfficialLanguage.English)
    {
        ArgumentNullException.ThrowIfNull(feed);
        ArgumentNullException.ThrowIfNull(merge);
        Write(output, FeedDocument.Of(feed, merge, RoundText.Of(language)), JsonContext.Pretty.FeedDocument);
    }

    /// <summary>Writes a scenario of cut-offs as a <c>crs-projection/1</c> document.</summary>
    /// <param name="output">Where to.</param>
    /// <param name="projection">The scenario.</param>
    public static void WriteProjection(IBufferWriter<byte> output, CutOffProjection projection)
    {
        ArgumentNullException.ThrowIfNull(projection);
        Write(output, ProjectionDocument.Of(projection), JsonContext.Pretty.ProjectionDocument);
    }

    /// <summary>Reads <c>crs-ruleset/1</c> and checks that it can be a ruleset. It carries a notice that it does not come with the library.</summary>
    public static DocumentReader<CrsRuleset> Ruleset { get; } = new DocumentReader<CrsRuleset, CrsRuleset>(
        RulesetShapes.Document,
        static ruleset => ruleset);

    /// <summary>Writes a whole ruleset as a <c>crs-ruleset/1</c> document, each table on one line.</summary>
    /// <param name="output">Where to.</param>
    /// <param name="ruleset">The ruleset.</param>
    public static void WriteRuleset(IBufferWriter<byte> output, CrsRuleset ruleset)
    {
        ArgumentNullException.ThrowIfNull(ruleset);
        JsonText.Write(output, indented: true, Writing(RulesetShapes.Document, ruleset));
    }

    private static Action<Utf8JsonWriter> Writing<T>(Shape<T> shape, T document) => json => shape.Write(json, document);

    private static void Write<T>(IBufferWriter<byte> output, T document, JsonTypeInfo<T> type)
    {
        ArgumentNullException.ThrowIfNull(output);
#if NET9_0_OR_GREATER
        using var writer = new Utf8JsonWriter(output, Options(type) with { NewLine = LineFeeds.NewLine });
        JsonSerializer.Serialize(writer, document, type);
#else
        // The writer of .NET 8 ends lines as the machine does.
        var written = new ArrayBufferWriter<byte>();
        using (var writer = new Utf8JsonWriter(written, Options(type)))
        {
            JsonSerializer.Serialize(writer, document, type);
        }

        LineFeeds.Write(output, written.WrittenSpan);
#endif
    }

    private static JsonWriterOptions Options(JsonTypeInfo type) => new()
    {
        Encoder = type.Options.Encoder,
        Indented = type.Options.WriteIndented,
        SkipValidation = true,
    };
}
