using System.Collections.Immutable;
using System.Text.Json;
using CrsCalculator.Json.Fields;
using CrsCalculator.Json.Reading;
using CrsCalculator.Text;

namespace CrsCalculator.Json.Shapes;

/// <summary>A finding with its sentence: a notice, an issue, a piece of evidence.</summary>
internal readonly record struct Said(string? Path, string Code, string Message, ImmutableArray<NamedFact> Facts)
{
    private const string PathMeaning = "the document concerned, as a JSON path into the input";
    public const string FactsMeaning = "the facts of the message, by name";

    /// <summary>The facts of a message, as an object.</summary>
    public static readonly ValueKind<ImmutableArray<NamedFact>> FactsByName = FactsKind.Instance;

    /// <summary>A notice; it may concern no document in particular.</summary>
    public static readonly Shape<Said> Notice = new(
        "notice",
        [
            Field.Written("code", "the kind of notice, one of `NoticeCodes`", Values.Text, (Said s) => s.Code),
            Field.WrittenIfAny("path", PathMeaning, Values.Path, (Said s) => s.Path),
            Field.Written("message", "the notice as a sentence", Values.Text, (Said s) => s.Message),
            Field.Written("facts", FactsMeaning, FactsKind.Instance, (Said s) => s.Facts),
        ]);

    /// <summary>Facts behind a factor.</summary>
    public static readonly Shape<Said> Evidence = new(
        "evidence",
        [
            Field.Written("path", PathMeaning, Values.Path, (Said s) => s.Path!),
            Field.Written("code", "the kind of fact, one of `EvidenceCodes`", Values.Text, (Said s) => s.Code),
            Field.Written("message", "the fact as a sentence", Values.Text, (Said s) => s.Message),
            Field.Written("facts", FactsMeaning, FactsKind.Instance, (Said s) => s.Facts),
        ]);

    /// <summary>An issue of an input.</summary>
    public static readonly Shape<Said> Issue = new(
        "issue",
        [
            Field.Written("path", "the place of the problem", Values.Path, (Said s) => s.Path!),
            Field.Written("code", "the kind of problem, one of `IssueCodes`", Values.Text, (Said s) => s.Code),
            Field.Written("message", "the problem as a sentence", Values.Text, (Said s) => s.Message),
            Field.Written("facts", FactsMeaning, FactsKind.Instance, (Said s) => s.Facts),
        ]);

    /// <summary>Findings in a feed.</summary>
    public static readonly Shape<Said> Finding = new(
        "finding",
        [
            Field.Written("path", "the place in the feed", Values.Path, (Said s) => s.Path!),
            Field.Written("code", "the kind of finding, one of `FeedIssueCodes`", Values.Text, (Said s) => s.Code),
            Field.Written("message", "the finding as a sentence", Values.Text, (Said s) => s.Message),
            Field.Written("facts", FactsMeaning, FactsKind.Instance, (Said s) => s.Facts),
        ]);

    public static Said Of(Notice notice, CrsText words) =>
        new(notice.Path, notice.Code, words.Notice(notice), notice.Facts.Named(notice.Code));

    /// <summary>A score is shared with more people than the profile is: it shows the age, never the date of birth.</summary>
    public static Said Of(Evidence evidence, CrsText words)
    {
        Evidence shown = evidence.Code == EvidenceCodes.Born ? evidence with { Facts = new Facts() } : evidence;
        return new Said(shown.Path, shown.Code, words.Evidence(shown), shown.Facts.Named(shown.Code));
    }

    public static Said Of(Issue issue, CrsText words) => new(issue.Path, issue.Code, words.Issue(issue), issue.Facts.Named(issue.Code));

    public static ImmutableArray<Said> Of(IEnumerable<Notice> notices, CrsText words) => [.. notices.Select(notice => Of(notice, words))];

    /// <summary>Facts as an object: each with its name, numbers as numbers.</summary>
    private sealed class FactsKind : ValueKind<ImmutableArray<NamedFact>>
    {
        private FactsKind()
        {
        }

        public static ValueKind<ImmutableArray<NamedFact>> Instance { get; } = new FactsKind();

        public override string Words => "object";

        public override bool TryRead(ref JsonCursor json, out ImmutableArray<NamedFact> value) =>
            throw new NotSupportedException("Findings are written, never read.");

        public override void Write(Utf8JsonWriter json, ImmutableArray<NamedFact> value)
        {
            json.WriteStartObject();
            foreach (NamedFact fact in value)
            {
                json.WritePropertyName(fact.Name);
                if (fact.Kind == FactKind.Number)
                {
                    json.WriteRawValue(fact.Value, skipInputValidation: true);
                }
                else
                {
                    json.WriteStringValue(fact.Value);
                }
            }

            json.WriteEndObject();
        }

        public override void Describe(SchemaWriter schema)
        {
            schema.Type("object");
            schema.Json.WritePropertyName("additionalProperties");
            schema.WriteRaw("""{ "type": ["string", "number"] }""");
        }
    }
}
