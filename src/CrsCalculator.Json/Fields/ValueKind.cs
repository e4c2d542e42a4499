using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;
using System.Text.Json;
using CrsCalculator.Json.Reading;

namespace CrsCalculator.Json.Fields;

/// <summary>How a value appears in JSON: its JSON Schema and its wording in the documentation.</summary>
internal abstract class ValueKind
{
    /// <summary>The name under which a schema defines it once, or <see langword="null"/> if it is described in place.</summary>
    public virtual string? Name => null;

    /// <summary>Its text in the "type" column of a table of fields.</summary>
    public abstract string Words { get; }

    /// <summary>The same text for several of them.</summary>
    public virtual string Plural => Words;

    /// <summary>Writes the keywords of its schema into the current object.</summary>
    public abstract void Describe(SchemaWriter schema);

    /// <summary>The kind of its elements, if it is a list.</summary>
    public virtual ValueKind? Element => null;

    /// <summary>The alternative kinds of its value, if there are several.</summary>
    public virtual ImmutableArray<ValueKind> Choices => [];

    /// <summary>The object form in which it can also be written, if there is one; its wording is then that of the plain form.</summary>
    public virtual ValueKind? Alternative => null;

    /// <summary>The paths of its fields, if it is an object.</summary>
    public virtual IEnumerable<string> Paths() => [];
}

/// <summary>Reads and writes values of a type.</summary>
internal abstract class ValueKind<TValue> : ValueKind
{
    /// <summary>Reads the current value and moves past it; if it is wrong, reports why.</summary>
    public abstract bool TryRead(ref JsonCursor json, [MaybeNullWhen(false)] out TValue value);

    public abstract void Write(Utf8JsonWriter json, TValue value);
}
