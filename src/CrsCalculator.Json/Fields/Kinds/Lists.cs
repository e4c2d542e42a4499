using System.Collections.Immutable;
using System.Runtime.InteropServices;
using System.Text.Json;
using CrsCalculator.Json.Reading;

namespace CrsCalculator.Json.Fields;

/// <summary>A list. Every element is read, including those after a wrong one; if any is wrong, there is no list.</summary>
internal sealed class ListKind<TValue>(ValueKind<TValue> kind, int least, int? most) : ValueKind<ImmutableArray<TValue>>
{
    private const int FewElements = 4;

    public override ValueKind Element => kind;

    public override string Words => kind.Words.StartsWith('`') ? $"list of codes: {kind.Words}" : $"list of {kind.Plural}";

    public override string Plural => $"lists of {kind.Plural}";

    public override bool TryRead(ref JsonCursor json, out ImmutableArray<TValue> value)
    {
        value = default;
        if (!json.TryEnterArray())
        {
            return false;
        }

        TValue?[] elements = new TValue?[FewElements];
        bool isComplete = true;
        int count = 0;
        for (; json.NextElement(count); count++)
        {
            if (count == elements.Length)
            {
                Array.Resize(ref elements, 2 * count);
            }

            isComplete &= kind.TryRead(ref json, out elements[count]);
        }

        Array.Resize(ref elements, isComplete ? count : 0);
        value = ImmutableCollectionsMarshal.AsImmutableArray(elements)!;
        return isComplete;
    }

    public override void Write(Utf8JsonWriter json, ImmutableArray<TValue> value)
    {
        json.WriteStartArray();
        foreach (TValue element in value)
        {
            kind.Write(json, element);
        }

        json.WriteEndArray();
    }

    public override void Describe(SchemaWriter schema)
    {
        schema.Type("array");
        schema.Json.WritePropertyName("items");
        schema.Write(kind);
        if (least > 0)
        {
            schema.Json.WriteNumber("minItems", least);
        }

        if (most is { } greatest)
        {
            schema.Json.WriteNumber("maxItems", greatest);
        }
    }
}

/// <summary>
/// A list in which each unreadable element is replaced by a stand-in, so that the others can still be checked together. The document then
/// has an issue.
/// </summary>
internal sealed class KeptListKind<TValue>(ValueKind<TValue> kind, Func<int, TValue> standIn) : ValueKind<ImmutableArray<TValue>>
{
    private readonly ListKind<TValue> _list = new(kind, least: 0, most: null);

    public override ValueKind Element => kind;

    public override string Words => _list.Words;

    public override string Plural => _list.Plural;

    public override bool TryRead(ref JsonCursor json, out ImmutableArray<TValue> value)
    {
        value = default;
        if (!json.TryEnterArray())
        {
            return false;
        }

        ImmutableArray<TValue>.Builder elements = ImmutableArray.CreateBuilder<TValue>();
        while (json.NextElement(elements.Count))
        {
            elements.Add(kind.TryRead(ref json, out TValue? element) ? element : standIn(elements.Count));
        }

        value = elements.DrainToImmutable();
        return true;
    }

    public override void Write(Utf8JsonWriter json, ImmutableArray<TValue> value) => _list.Write(json, value);

    public override void Describe(SchemaWriter schema) => _list.Describe(schema);
}
