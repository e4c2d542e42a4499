using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;
using System.Text.Json;
using CrsCalculator.Json.Fields;
using CrsCalculator.Json.Reading;
using CrsCalculator.Rules;
using NodaTime;

namespace CrsCalculator.Json.Shapes;

/// <summary>An entry of a part of a rule book: a rule, or a gap.</summary>
/// <typeparam name="T">The kind of rule.</typeparam>
/// <typeparam name="TRule">The type into which the fields of a rule are read.</typeparam>
internal sealed class EntryKind<T, TRule>(
    Shape<TRule> rule,
    string firstDay,
    Func<TRule, Dated<T>> entryOf,
    Func<Dated<T>, TRule> ruleOf) : ValueKind<Dated<T>>
    where T : class
{
    private const string GapField = "gap";

    private readonly Slot<LocalDate> _ruleFrom = rule.SlotOf<LocalDate>(firstDay);
    private readonly Slot<LocalDate> _gapFrom = EntryShapes.Gap.SlotOf<LocalDate>("from");

    // The fields that a gap does not have.
    private readonly ImmutableArray<string> _ofRule =
    [
        .. rule.Fields.Select(static field => field.Name)
            .Except(EntryShapes.Gap.Fields.Select(static field => field.Name), StringComparer.Ordinal),
    ];

    public override string Words => $"{rule.Name} or {GapField}";

    public override ImmutableArray<ValueKind> Choices => [rule, EntryShapes.Gap];

    public override bool TryRead(ref JsonCursor json, [MaybeNullWhen(false)] out Dated<T> value) =>
        TryRead(ref json, out value, out _, out _);

    /// <summary>Reads an entry. Its first day and the place of that are returned even if something else in it is wrong.</summary>
    public bool TryRead(ref JsonCursor json, [MaybeNullWhen(false)] out Dated<T> value, out LocalDate? from, out string field)
    {
        ImmutableArray<string> fields = json.FieldsAhead();
        if (!fields.Contains(GapField, StringComparer.Ordinal))
        {
            field = firstDay;
            return TryReadRule(ref json, out value, out from);
        }

        field = "from";
        if (fields.FirstOrDefault(field => _ofRule.Contains(field, StringComparer.Ordinal)) is { } other)
        {
            value = null;
            from = null;
            return json.RefuseWhole(IssueCodes.RuleAndGap, other);
        }

        var values = default(Slots);
        value = EntryShapes.Gap.TryRead(ref json, ref values, out RuleGap? gap) ? new Dated<T>(gap) : null;
        from = EntryShapes.FindFrom(ref values, _gapFrom);
        return value is not null;
    }

    public override void Write(Utf8JsonWriter json, Dated<T> value)
    {
        if (value.Gap is { } gap)
        {
            EntryShapes.Gap.Write(json, gap);
        }
        else
        {
            rule.Write(json, ruleOf(value));
        }
    }

    public override void Describe(SchemaWriter schema)
    {
        schema.Json.WriteStartArray("anyOf");
        schema.Write(new Defined(rule));
        schema.Write(EntryShapes.Gap);
        schema.Json.WriteEndArray();
    }

    /// <summary>A ruleset is a document in itself, which checks itself as a whole.</summary>
    private bool TryReadRule(ref JsonCursor json, [MaybeNullWhen(false)] out Dated<T> value, out LocalDate? from)
    {
        var values = default(Slots);
        JsonCursor apart = json.Apart(new IssueList());
        value = rule.TryRead(ref apart, ref values, out TRule? read) ? entryOf(read) : null;
        bool isSound = apart.Issues.IsEmpty;
        json.Rejoin(apart);
        from = EntryShapes.FindFrom(ref values, _ruleFrom);
        return value is not null && isSound;
    }

    /// <summary>The rule under a name that a reference can contain: the name of a format has a slash.</summary>
    private sealed class Defined(Shape<TRule> shape) : ValueKind
    {
        public override string Name => shape.Name.Replace('/', '-');

        public override string Words => shape.Words;

        public override void Describe(SchemaWriter schema) => shape.Describe(schema);
    }
}

/// <summary>The entries of a part: earliest first, no day twice.</summary>
internal sealed class EntriesKind<T, TRule>(EntryKind<T, TRule> entry) : ValueKind<ImmutableArray<Dated<T>>>
    where T : class
{
    public override ValueKind Element => entry;

    public override string Words => $"list of {entry.Plural}";

    public override bool TryRead(ref JsonCursor json, out ImmutableArray<Dated<T>> value)
    {
        value = default;
        if (!json.TryEnterArray())
        {
            return false;
        }

        ImmutableArray<Dated<T>>.Builder entries = ImmutableArray.CreateBuilder<Dated<T>>();
        int before = json.Issues.Found;
        LocalDate? last = null;
        for (int i = 0; json.NextElement(i); i++)
        {
            if (entry.TryRead(ref json, out Dated<T>? read, out LocalDate? from, out string field))
            {
                entries.Add(read);
            }

            CheckOrder(json.Issues, field, from, last);
            last = from ?? last;
        }

        value = entries.ToImmutable();
        return json.Issues.Found == before;
    }

    public override void Write(Utf8JsonWriter json, ImmutableArray<Dated<T>> value)
    {
        json.WriteStartArray();
        foreach (Dated<T> one in value)
        {
            entry.Write(json, one);
        }

        json.WriteEndArray();
    }

    public override void Describe(SchemaWriter schema)
    {
        schema.Type("array");
        schema.Json.WritePropertyName("items");
        schema.Write(entry);
    }

    private static void CheckOrder(IssueList issues, string field, LocalDate? from, LocalDate? last)
    {
        if (from == last && from is { } day)
        {
            issues.AddOf(field, IssueCodes.DayTwice, Invariant.Text(day));
        }
        else if (from < last)
        {
            issues.AddOf(field, IssueCodes.DatesOutOfOrder, Invariant.Text(from.Value), Invariant.Text(last.Value));
        }
    }
}
