using System.Collections.Immutable;
using System.Text.Json;
using CrsCalculator.Json.Fields;
using CrsCalculator.Json.Reading;
using CrsCalculator.Rules;
using NodaTime;

namespace CrsCalculator.Json.Shapes;

/// <summary>The fields of <c>crs-rules-diff/1</c>.</summary>
internal static class DifferenceShapes
{
    public const string Format = "crs-rules-diff/1";

    /// <summary>A value that differs.</summary>
    public static readonly Shape<RuleDifference> Differences = new(
        "difference",
        [
            Field.Written(
                "path",
                "the place in the second entry; in the first if the second has no such value; `$` is the entry",
                Values.Path,
                (RuleDifference d) => d.Path),
            Field.WrittenIfAny(
                "factor",
                "the id of the factor, for a value of a factor of points",
                Values.Text,
                (RuleDifference d) => d.Factor),
            Field.WrittenIfAny(
                "row",
                "the row of a cell of points: `20`, `20-29`, `45+`, or codes such as `doctoral`",
                Values.Text,
                (RuleDifference d) => d.Row),
            Field.WrittenIfAny("column", "its column, if the factor has two facts", Values.Text, (RuleDifference d) => d.Column),
            Field.WrittenIfAny(
                "candidates",
                "the candidates that the cell is for; absent for all",
                Values.OneOf("withSpouse", "single"),
                (RuleDifference d) => d.Candidates),
            Field.WrittenOrNull(
                "before",
                "the value in the first entry; null if it has none",
                AnyValue.Instance,
                (RuleDifference d) => d.Before),
            Field.WrittenOrNull(
                "after",
                "the value in the second entry; null if it has none",
                AnyValue.Instance,
                (RuleDifference d) => d.After),
            Field.WrittenIfTrue(
                "source",
                "present if the value only says where the rule comes from or how sure it is",
                (RuleDifference d) => d.IsOfSource),
        ]);

    private static readonly Shape<EntryName> Names = new(
        "entryName",
        [
            Field.WrittenOrNull("from", "the first day; null for the beginning of the calendar", Values.AnyDay, (EntryName e) => e.From),
            Field.WrittenIfAny("id", "the id of the ruleset, for points", Values.Text, (EntryName e) => e.Id),
        ]);

    /// <summary>Two entries and their differences.</summary>
    public static readonly Shape<RuleEntryDifference> Entries = new(
        "entryDifference",
        [
            Field.Written("part", "the part of the law", Values.CodeOf<RuleBookPart>(), (RuleEntryDifference e) => e.Part),
            Field.WrittenOrNull("before", "the first entry; null if there is none", Names, (RuleEntryDifference e) =>
                EntryName.Of(e.BeforeFrom, e.BeforeId)),
            Field.WrittenOrNull("after", "the second entry; null if there is none", Names, (RuleEntryDifference e) =>
                EntryName.Of(e.AfterFrom, e.AfterId)),
            Field.Written(
                "sameRule",
                "whether every score and verdict is the same; only sources may differ",
                Values.Boolean,
                (RuleEntryDifference e) => e.IsSameRule),
            Field.Written(
                "differences",
                "every value that differs, except first days and ids; empty if an entry is missing",
                Values.ListOf(Differences),
                (RuleEntryDifference e) => e.Differences),
        ]);

    /// <summary>The difference between rules.</summary>
    public static readonly Shape<RuleBookDifference> Document = new(
        Format,
        [
            Field.Written("schema", "the format", Values.FormatName(Format), (RuleBookDifference _) => Format),
            Field.Written("before", "the name of the first rules", Values.Text, (RuleBookDifference d) => d.Before),
            Field.Written("after", "the name of the second rules", Values.Text, (RuleBookDifference d) => d.After),
            Field.Written(
                "entries",
                "the entries that were compared, including those without a difference",
                Values.ListOf(Entries),
                (RuleBookDifference d) => d.Entries),
        ]);

    private sealed record EntryName(LocalDate? From, string? Id)
    {
        public static EntryName? Of(LocalDate? from, string? id) =>
            from is { } day ? new EntryName(day == LocalDate.MinIsoValue ? null : day, id) : null;
    }

    /// <summary>A value of any kind, as written elsewhere.</summary>
    private sealed class AnyValue : ValueKind<string>
    {
        public static ValueKind<string> Instance { get; } = new AnyValue();

        public override string Words => "any value";

        public override bool TryRead(ref JsonCursor json, [System.Diagnostics.CodeAnalysis.NotNullWhen(true)] out string? value) =>
            throw new NotSupportedException("Differences are written, never read.");

        public override void Write(Utf8JsonWriter json, string value) => json.WriteRawValue(value, skipInputValidation: true);

        public override void Describe(SchemaWriter schema)
        {
            schema.Json.WriteStartArray("type");
            foreach (string type in (ImmutableArray<string>)["string", "number", "boolean", "array", "object"])
            {
                schema.Json.WriteStringValue(type);
            }

            schema.Json.WriteEndArray();
        }
    }
}
