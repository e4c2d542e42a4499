using System.Diagnostics.CodeAnalysis;
using System.Text.Json;
using CrsCalculator.Json.Reading;

namespace CrsCalculator.Json.Fields;

/// <summary>A value written in a plain form, or as an object of its parts if the plain form is not enough.</summary>
internal sealed class PlainOrPartsKind<T>(ValueKind<T> plain, Shape<T> parts, Func<T, bool> isPlain) : ValueKind<T>
{
    public override string Words => plain.Words;

    public override string Plural => plain.Plural;

    public override ValueKind Alternative => parts;

    public override bool TryRead(ref JsonCursor json, [MaybeNullWhen(false)] out T value) =>
        json.IsObject ? parts.TryRead(ref json, out value) : plain.TryRead(ref json, out value);

    public override void Write(Utf8JsonWriter json, T value)
    {
        if (isPlain(value))
        {
            plain.Write(json, value);
        }
        else
        {
            parts.Write(json, value);
        }
    }

    public override void Describe(SchemaWriter schema)
    {
        schema.Json.WriteStartArray("anyOf");
        schema.Write(plain);
        schema.Write(parts);
        schema.Json.WriteEndArray();
    }
}

/// <summary>A value written as another one.</summary>
internal sealed class MappedKind<TWritten, T>(ValueKind<TWritten> kind, Func<TWritten, T> read, Func<T, TWritten> written) : ValueKind<T>
{
    public override string Words => kind.Words;

    public override string Plural => kind.Plural;

    public override bool TryRead(ref JsonCursor json, [MaybeNullWhen(false)] out T value)
    {
        bool isRead = kind.TryRead(ref json, out TWritten? raw);
        value = isRead ? read(raw!) : default;
        return isRead;
    }

    public override void Write(Utf8JsonWriter json, T value) => kind.Write(json, written(value));

    public override void Describe(SchemaWriter schema) => kind.Describe(schema);
}
