using System.Collections.Immutable;
using CrsCalculator.Application;
using CrsCalculator.Json.Reading;
using CrsCalculator.Json.Shapes;
using CrsCalculator.Rounds;
using CrsCalculator.Rules;

namespace CrsCalculator.Json;

/// <summary>Reads the readable formats. <see cref="CrsDocument"/> writes all of them.</summary>
/// <remarks>
/// All members are safe to use from several threads. They do not use reflection. A reader is created when it is first asked for, so that
/// a program pays only for the formats that it reads.
/// </remarks>
/// <example>
/// <code>
/// DocumentReading&lt;Candidate&gt; reading = CrsJson.Profile.Read(bytes);
/// if (reading.IssuesOn(on) is { IsEmpty: false } issues)
/// {
///     Console.WriteLine(string.Join('\n', issues.Select(issue =&gt; $"{issue.Path}: {CrsText.English.Issue(issue)}")));
/// }
/// </code>
/// </example>
public static class CrsJson
{
    /// <summary>The maximum length of a document in bytes: 1 MiB. Only <see cref="Rounds"/> reads longer ones.</summary>
    public const int MaxDocumentBytes = 1024 * 1024;

    // Forty years of rounds, each with its pool, indented.
    private const int MaxRoundsBytes = 8 * 1024 * 1024;

    /// <summary>Reads <c>crs-factors/1</c>: a candidate as factors. A notice reports a spouse who is given but not used.</summary>
    public static DocumentReader<CrsFactors> Factors => field ??= new DocumentReader<FactorsDocument, CrsFactors>(
        FactorsShape.Document,
        static document => document.Factors,
        static document => document.SpouseIsIgnored ? [new Notice(NoticeCodes.SpouseIgnored, new Facts())] : [])
    {
        OtherFormatOf = static json => DocumentFormat.IsProfile(json) ? ProfileShapes.Format : null,
    };

    /// <summary>Reads <c>crs-profile/1</c>: a candidate, with the facts as the documents state them.</summary>
    public static DocumentReader<Candidate> Profile => field ??= new DocumentReader<Identified<Candidate>, Candidate>(
        ProfileShapes.Document,
        static document => document.Value)
    {
        OtherFormatOf = static json => DocumentFormat.IsFactors(json) ? FactorsShape.Format
            : DocumentFormat.IsFeed(json) ? DocumentFormat.FeedFile
            : null,
    };

    /// <summary>
    /// Reads <c>crs-ruleset/1</c> and checks that it is a valid ruleset. The ruleset carries a notice that it is not one of the library's.
    /// </summary>
    public static DocumentReader<CrsRuleset> Ruleset => field ??= new DocumentReader<CrsRuleset, CrsRuleset>(
        RulesetShapes.Document,
        static ruleset => ruleset);

    /// <summary>
    /// Reads <c>crs-rulebook/1</c>: rules to apply to a rule book with <see cref="Rules.RuleBook.With"/>. The reading's id is the name.
    /// </summary>
    public static DocumentReader<RuleBookLayer> RuleBook => field ??= new DocumentReader<RuleBookLayer, RuleBookLayer>(
        RuleBookShapes.Document,
        static layer => layer,
        id: "name");

    /// <summary>
    /// Reads <c>crs-rounds/1</c>: a history of rounds, with the pools beside or within its rounds. A document can be 8 MiB long.
    /// </summary>
    public static DocumentReader<RoundHistory> Rounds => field ??= new DocumentReader<HistoryDocument, RoundHistory>(
        HistoryShapes.Document,
        static document => document.ToHistory(),
        id: null,
        maxBytes: MaxRoundsBytes);

    /// <summary>
    /// Reads <c>crs-documents/1</c>: the papers of an application, as far as they are at hand. Check them against the profile with
    /// <see cref="Applicant.Check"/>.
    /// </summary>
    public static DocumentReader<ImmutableArray<ApplicationDocument>> Documents => field ??=
        new DocumentReader<ImmutableArray<ApplicationDocument>, ImmutableArray<ApplicationDocument>>(
            DocumentsShapes.Document,
            static documents => documents,
            id: null);

    /// <summary>The fields of <c>crs-factors/1</c>, nested ones with a dot: the columns of an equivalent CSV file.</summary>
    public static ImmutableArray<string> FactorsFields => field.IsDefault
        ? field = [.. FactorsShape.Document.Paths().Where(static path => path != "schema")]
        : field;

    /// <summary>Distinguishes the two candidate formats.</summary>
    /// <param name="utf8">A document as UTF-8, with or without a byte order mark. Only its outermost fields are checked.</param>
    /// <returns>Whether to read it as <c>crs-profile/1</c>: it names that format, or has a principal applicant.</returns>
    public static bool IsProfile(ReadOnlySpan<byte> utf8) => DocumentFormat.IsProfile(utf8);

    /// <summary>Distinguishes a rule book from a ruleset.</summary>
    /// <param name="utf8">A document as UTF-8, with or without a byte order mark. Only its outermost fields are checked.</param>
    /// <returns>Whether to read it as <c>crs-rulebook/1</c>: it names that format, or has parts.</returns>
    public static bool IsRuleBook(ReadOnlySpan<byte> utf8) => DocumentFormat.IsRuleBook(utf8);

    /// <summary>Returns the format that a document names in its <c>schema</c> field, whether or not that format exists.</summary>
    /// <param name="utf8">A document as UTF-8, with or without a byte order mark. Only its outermost fields are checked.</param>
    /// <returns>For example <c>crs-profile/1</c>; <see langword="null"/> if it names none, or is not a JSON object.</returns>
    public static string? FormatOf(ReadOnlySpan<byte> utf8) => DocumentFormat.NameOf(utf8);

    /// <summary>Creates the reading of a line that is not even a document.</summary>
    /// <param name="issue">The issue.</param>
    /// <param name="id">The line's id, if it can be read.</param>
    /// <returns>A reading with that issue and no candidate.</returns>
    public static DocumentReading<CrsFactors> Unreadable(Issue issue, string? id = null) => new(id, default, false, [], [issue]);
}
