using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;
using System.Text.Json;
using CrsCalculator.Json.Reading;

namespace CrsCalculator.Json.Fields;

/// <summary>What a value is on the wire: its JSON Schema and its words in the documentation.</summary>
internal abstract class ValueKind
{
    /// <summary>The name under which a schema defines it once, or <see langword="null"/> where it is described in place.</summary>
    public virtual string? Name => null;

    /// <summary>What stands in the column "type" of a table of fields.</summary>
    public abstract string Words { get; }

    /// <summary>What stands there for several of them.</summary>
    public virtual string Plural => Words;

    /// <summary>Writes the keywords of its schema into the object that is open.</summary>
    public abstract void Describe(SchemaWriter schema);

    /// <summary>The kind of its elements, if it is a list.</summary>
    public virtual ValueKind? Element => null;

    /// <summary>The alternatives, if its value can be of several kinds.</summary>
    public virtual ImmutableArray<ValueKind> Choices => [];

    /// <summary>The object that it can also be written as, if it can; its words are then those of the plain way.</summary>
    public virtual ValueKind? Alternative => null;

    /// <summary>The paths of its fields, if it is an object.</summary>
    public virtual IEnumerable<string> Paths() => [];
}

/// <summary>How values of a type are read and written.</summary>
internal abstract class ValueKind<TValue> : ValueKind
{
    /// <summary>Reads the value at hand and stands behind it; where it is wrong, notes why.</summary>
    public abstract bool TryRead(ref JsonCursor json, [MaybeNullWhen(false)] out TValue value);

    public abstract void Write(Utf8JsonWriter json, TValue value);
}
