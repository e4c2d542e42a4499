using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;
using System.Numerics;
using System.Text.Json;
using CrsCalculator.Json.Reading;

namespace CrsCalculator.Json.Fields;

/// <summary>
/// Creates an object from the values that were read; returns nothing if they are not enough, for a reason already reported.
/// </summary>
internal delegate T Make<out T>(ref Slots values);

/// <summary>Finds issues in values that can be read but do not fit together. Some of them may be missing.</summary>
internal delegate void CheckTogether(ref Slots values, IssueList issues);

/// <summary>The description of a shape's objects in a schema and in the documentation.</summary>
internal interface IShape
{
    string Name { get; }

    string? Description { get; }

    bool IsRead { get; }

    IEnumerable<IField> Parts { get; }
}

/// <summary>The fields of a type, in the order of its format: the single list from which everything else follows.</summary>
/// <param name="name">Its name in schemas and tables.</param>
/// <param name="fields">The fields.</param>
/// <param name="make">Creates the object; a shape without it is write-only.</param>
internal sealed class Shape<T>(string name, ImmutableArray<Field<T>> fields, Make<T>? make = null)
    : ValueKind<T>, IShape
{
    private readonly Field<T>[] _fields = [.. Placed(fields, name, isRead: make is not null)];
    private readonly FieldNames _names = new([.. fields.Select(static field => field.Name)]);
    private readonly uint _required = Mask(fields, static field => field.IsRequired);
    private readonly uint _stated = Mask(fields, static field => field is { IsSet: false, AllowsNull: false, IsDispensable: false });
    private readonly uint _set = Mask(fields, static field => field.IsSet);

    public override string Name => name;

    public override string Words => name;

    /// <summary>A sentence that describes an object of this shape, if its name does not.</summary>
    public string? Description { get; init; }

    public IEnumerable<IField> Parts => fields;

    /// <summary>The fields, in the order of the format.</summary>
    public ImmutableArray<Field<T>> Fields => fields;

    /// <summary>Whether objects of this shape are read.</summary>
    public bool IsRead => make is not null;

    /// <summary>Whether stand-ins replace missing values, so that the rest of the document can be checked.</summary>
    public bool IsMadeOfStandIns { get; init; }

    /// <summary>The conditions between fields.</summary>
    public CheckTogether? Check { get; init; }

    /// <summary>The part of <see cref="Check"/> that a schema can express: a JSON array of schemas that must all hold.</summary>
    public string? Conditions { get; init; }

    public override bool TryRead(ref JsonCursor json, [MaybeNullWhen(false)] out T value)
    {
        var values = default(Slots);
        return TryRead(ref json, ref values, out value);
    }

    /// <summary>Reads an object; <paramref name="values"/> has what could be read of it even if it cannot be created.</summary>
    public bool TryRead(ref JsonCursor json, ref Slots values, [MaybeNullWhen(false)] out T value)
    {
        value = default;
        if (!json.TryEnterObject(_names))
        {
            return false;
        }

        var met = new FieldsMet();
        while (json.NextField(_names, ref met))
        {
            _fields[met.Current].Read(ref json, ref values);
        }

        met.Require(_names, _required, json.Issues);
        int before = json.Issues.Found;
        Check?.Invoke(ref values, json.Issues);
        if ((!IsMadeOfStandIns && !values.CanBeMade(_required, _stated)) || json.Issues.Found != before)
        {
            return false;
        }

        value = MadeOf(ref values);
        return value is not null;
    }

    public override void Write(Utf8JsonWriter json, T value)
    {
        json.WriteStartObject();
        foreach (Field<T> field in _fields)
        {
            field.Write(json, value);
        }

        json.WriteEndObject();
    }

    public override void Describe(SchemaWriter schema)
    {
        if (Description is not null)
        {
            schema.Description(Description);
        }

        schema.WriteObject(this);
    }

    /// <summary>Returns the slot of a field.</summary>
    public Slot<TValue> SlotOf<TValue>(string field) => ((Field<T, TValue>)fields.First(candidate => candidate.Name == field)).Slot;

    /// <summary>
    /// Creates an object from the values that were read, by this shape or by one whose fields begin with this shape's fields.
    /// </summary>
    public T MadeOf(ref Slots values)
    {
        T value = make!(ref values);
        for (uint left = _set & values.Read; left != 0; left &= left - 1)
        {
            value = _fields[BitOperations.TrailingZeroCount(left)].Set(value, ref values);
        }

        return value;
    }

    /// <summary>Returns the paths of all fields, those of nested objects with a dot.</summary>
    public override IEnumerable<string> Paths() =>
        fields.SelectMany(static field => field.Kind.Paths() is var nested && nested.Any()
            ? nested.Select(path => $"{field.Name}.{path}")
            : [field.Name]);

    /// <summary>Assigns each field its index, and its value a place among those of the same sort.</summary>
    private static ImmutableArray<Field<T>> Placed(ImmutableArray<Field<T>> fields, string name, bool isRead)
    {
        (int references, int words) = (0, 0);
        for (int i = 0; i < fields.Length; i++)
        {
            int taken = fields[i].Words;
            fields[i].TakePlace(i, taken == 0 ? references : words);
            words += taken;
            references += taken == 0 ? 1 : 0;
        }

        return !isRead || (Slots.HaveRoom(references, words) && fields.All(static field => field.FitsSlot))
            ? fields
            : throw new InvalidOperationException($"The slots have no room for the fields of '{name}'.");
    }

    private static uint Mask(ImmutableArray<Field<T>> fields, Func<Field<T>, bool> holds) =>
        fields.Aggregate(0u, (mask, field) => holds(field) ? mask | (1u << field.Place) : mask);
}
