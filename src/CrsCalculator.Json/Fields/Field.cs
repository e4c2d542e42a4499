using System.Collections.Immutable;
using System.Text.Json;
using CrsCalculator.Json.Reading;

namespace CrsCalculator.Json.Fields;

/// <summary>The description of a field in a schema and in the documentation.</summary>
internal interface IField
{
    string Name { get; }

    string Meaning { get; }

    ValueKind Kind { get; }

    bool IsRequired { get; }

    bool IsAlwaysWritten { get; }

    bool AllowsNull { get; }
}

/// <summary>One field of a type: the single source for every format, schema, table and CSV file.</summary>
internal abstract class Field<T>(string name, string meaning) : IField
{
    public string Name => name;

    /// <summary>Its meaning, for the schema and the documentation.</summary>
    public string Meaning => meaning;

    public abstract ValueKind Kind { get; }

    /// <summary>Whether it is required in a document that is read.</summary>
    public bool IsRequired { get; init; }

    /// <summary>Whether it is written even if there is no value.</summary>
    public bool IsAlwaysWritten { get; init; }

    /// <summary>Whether the object can be created without it if it is wrong, so that the rest of the document can be checked.</summary>
    public bool IsDispensable { get; init; }

    /// <summary>Whether null means no value.</summary>
    public bool AllowsNull { get; init; }

    /// <summary>Its index among the fields of its shape.</summary>
    public abstract int Place { get; }

    /// <summary>The number of words that its value takes; none if it has a reference, which takes one place among references.</summary>
    public abstract int Words { get; }

    /// <summary>Whether its value can be kept in a slot.</summary>
    public abstract bool FitsSlot { get; }

    /// <summary>Assigns the field its slot: its index in the shape, and the place of its value among those of the same sort.</summary>
    public abstract void TakePlace(int place, int row);

    /// <summary>What a missing field means, if it is true or false.</summary>
    public bool? Usual { get; init; }

    /// <summary>Reads the current value into its slot.</summary>
    public abstract void Read(ref JsonCursor json, ref Slots slots);

    /// <summary>Applies the value to the object created from the other fields.</summary>
    public abstract T Set(T target, ref Slots slots);

    /// <summary>Whether <see cref="Set"/> has something to do.</summary>
    public abstract bool IsSet { get; }

    public abstract void Write(Utf8JsonWriter json, T source);
}

/// <summary>Gets the value of a field from the object that is written.</summary>
/// <returns>Whether there is a value.</returns>
internal delegate bool Getter<in T, TValue>(T source, out TValue? value);

/// <summary>A field whose value has a kind.</summary>
internal sealed class Field<T, TValue>(
    string name,
    string meaning,
    ValueKind<TValue> kind,
    Getter<T, TValue> get,
    Func<T, TValue, T>? set = null) : Field<T>(name, meaning)
{
    private readonly JsonEncodedText _name = JsonEncodedText.Encode(name);

    public Slot<TValue> Slot { get; } = new();

    public override ValueKind Kind => kind;

    public override int Place => Slot.Place;

    public override int Words => Slots.WordsOf<TValue>();

    public override bool FitsSlot => Slots.Fits<TValue>();

    public override bool IsSet => set is not null;

    public override void TakePlace(int place, int row) => (Slot.Place, Slot.Row) = (place, row);

    /// <summary>Whether it is skipped when read, because the object does not have it.</summary>
    public bool IsSkipped { get; init; }

    public override void Read(ref JsonCursor json, ref Slots slots)
    {
        if (IsSkipped)
        {
            json.Skip();
        }
        else if (AllowsNull && json.IsNull)
        {
            slots.SetNull(Place);
        }
        else if (kind.TryRead(ref json, out TValue? value))
        {
            slots.Set(Slot, value);
        }
        else
        {
            slots.SetUnreadable(Place);
        }
    }

    public override T Set(T target, ref Slots slots) => set is not null && slots.Has(Slot) ? set(target, slots.Get(Slot)) : target;

    /// <summary>When it is omitted although it is otherwise always written.</summary>
    public Func<T, bool>? IsLeftOut { get; init; }

    public override void Write(Utf8JsonWriter json, T source)
    {
        if (IsLeftOut?.Invoke(source) == true)
        {
            return;
        }

        if (get(source, out TValue? value))
        {
            json.WritePropertyName(_name);
            kind.Write(json, value!);
        }
        else if (IsAlwaysWritten)
        {
            json.WriteNull(_name);
        }
    }
}

/// <summary>A field of a part as a field of the whole: for example a person's facts among those of a spouse.</summary>
internal sealed class PartField<T, TPart>(Field<TPart> part, Func<T, TPart> get, Func<T, TPart, T> set) : Field<T>(part.Name, part.Meaning)
{
    public override ValueKind Kind => part.Kind;

    public override int Place => part.Place;

    public override int Words => part.Words;

    public override bool FitsSlot => part.FitsSlot;

    public override bool IsSet => part.IsSet;

    public override void TakePlace(int place, int row) => part.TakePlace(place, row);

    public override void Read(ref JsonCursor json, ref Slots slots) => part.Read(ref json, ref slots);

    public override T Set(T target, ref Slots slots) =>
        slots.HasAt(Place) ? set(target, part.Set(get(target), ref slots)) : target;

    public override void Write(Utf8JsonWriter json, T source) => part.Write(json, get(source));
}

/// <summary>
/// The ways in which a field can be present. For fields that are read, the last argument is the slot from which the object is created, or a
/// function that sets the value on an existing object.
/// </summary>
internal static class Field
{
    /// <summary>Required.</summary>
    public static Field<T> Required<T, TValue>(
        string name, string meaning, ValueKind<TValue> kind, Func<T, TValue> get, out Slot<TValue> slot) =>
        WithSlot(new Field<T, TValue>(name, meaning, kind, Always(get)) { IsRequired = true, IsAlwaysWritten = true }, out slot);

    /// <summary>Required; may be null.</summary>
    public static Field<T> RequiredOrNull<T, TValue>(
        string name, string meaning, ValueKind<TValue> kind, Func<T, TValue?> get, out Slot<TValue> slot)
        where TValue : struct =>
        WithSlot(
            new Field<T, TValue>(name, meaning, kind, IfAny(get)) { IsRequired = true, IsAlwaysWritten = true, AllowsNull = true },
            out slot);

    /// <summary>Optional, and never written.</summary>
    public static Field<T> OnlyRead<T, TValue>(string name, string meaning, ValueKind<TValue> kind) =>
        new Field<T, TValue>(name, meaning, kind, static (T _, out TValue? value) =>
        {
            value = default;
            return false;
        });

    /// <summary>Optional, and always written.</summary>
    public static Field<T> Stated<T, TValue>(
        string name, string meaning, ValueKind<TValue> kind, Func<T, TValue> get, out Slot<TValue> slot) =>
        WithSlot(new Field<T, TValue>(name, meaning, kind, Always(get)) { IsAlwaysWritten = true }, out slot);

    /// <summary>Optional, and always written.</summary>
    public static Field<T> Stated<T, TValue>(
        string name, string meaning, ValueKind<TValue> kind, Func<T, TValue> get, Func<T, TValue, T> set) =>
        new Field<T, TValue>(name, meaning, kind, Always(get), set) { IsAlwaysWritten = true };

    /// <summary>Optional or null, and always written.</summary>
    public static Field<T> StatedOrNull<T, TValue>(
        string name, string meaning, ValueKind<TValue> kind, Func<T, TValue?> get, out Slot<TValue> slot)
        where TValue : struct =>
        WithSlot(new Field<T, TValue>(name, meaning, kind, IfAny(get)) { IsAlwaysWritten = true, AllowsNull = true }, out slot);

    /// <summary>Optional or null, and written unless the whole does not need it.</summary>
    public static Field<T> StatedUnless<T, TValue>(
        Func<T, bool> isLeftOut, string name, string meaning, ValueKind<TValue> kind, Func<T, TValue?> get, out Slot<TValue> slot)
        where TValue : class =>
        WithSlot(
            new Field<T, TValue>(name, meaning, kind, IfAny(get)) { IsAlwaysWritten = true, AllowsNull = true, IsLeftOut = isLeftOut },
            out slot);

    /// <summary>Optional or null, and then omitted.</summary>
    public static Field<T> Optional<T, TValue>(
        string name, string meaning, ValueKind<TValue> kind, Func<T, TValue?> get, Func<T, TValue, T> set)
        where TValue : struct => new Field<T, TValue>(name, meaning, kind, IfAny(get), set) { AllowsNull = true };

    /// <summary>Optional or null, and then omitted.</summary>
    public static Field<T> Optional<T, TValue>(
        string name, string meaning, ValueKind<TValue> kind, Func<T, TValue?> get, Func<T, TValue, T> set)
        where TValue : class => new Field<T, TValue>(name, meaning, kind, IfAny(get), set) { AllowsNull = true };

    /// <summary>Optional or null, and then omitted.</summary>
    public static Field<T> Optional<T, TValue>(
        string name, string meaning, ValueKind<TValue> kind, Func<T, TValue?> get, out Slot<TValue> slot)
        where TValue : struct =>
        WithSlot(new Field<T, TValue>(name, meaning, kind, IfAny(get)) { AllowsNull = true }, out slot);

    /// <summary>Optional or null, and then omitted.</summary>
    public static Field<T> Optional<T, TValue>(
        string name, string meaning, ValueKind<TValue> kind, Func<T, TValue?> get, out Slot<TValue> slot)
        where TValue : class =>
        WithSlot(new Field<T, TValue>(name, meaning, kind, IfAny(get)) { AllowsNull = true }, out slot);

    /// <summary>True or false; the usual value is omitted.</summary>
    public static Field<T> Usually<T>(bool usual, string name, string meaning, Func<T, bool> get, Func<T, bool, T> set) =>
        new Field<T, bool>(
            name,
            $"{meaning}; {(usual ? "true" : "false")} if absent",
            Values.Boolean,
            (T source, out bool value) => (value = get(source)) != usual,
            set)
        {
            Usual = usual,
        };

    /// <summary>True or false; the usual value is omitted.</summary>
    public static Field<T> Usually<T>(bool usual, string name, string meaning, Func<T, bool> get, out Slot<bool> slot) =>
        WithSlot((Field<T, bool>)Usually(usual, name, meaning, get, static (source, _) => source), out slot);

    /// <summary>True or false, false if missing or wrong, and always written.</summary>
    public static Field<T> StatedFlag<T>(string name, string meaning, Func<T, bool> get, out Slot<bool> slot) =>
        WithSlot(new Field<T, bool>(name, meaning, Values.Boolean, Always(get)) { IsAlwaysWritten = true, IsDispensable = true }, out slot);

    /// <summary>An optional list that is always written. A list with a wrong element is omitted as a whole.</summary>
    public static Field<T> StatedList<T, TValue>(
        string name, string meaning, ValueKind<TValue> kind, Func<T, ImmutableArray<TValue>> get, out Slot<ImmutableArray<TValue>> slot) =>
        WithSlot(
            new Field<T, ImmutableArray<TValue>>(
                name,
                meaning,
                Values.ListOf(kind),
                Always(get)) { IsAlwaysWritten = true, IsDispensable = true },
            out slot);

    /// <summary>A list that is omitted if empty.</summary>
    public static Field<T> List<T, TValue>(
        string name, string meaning, ValueKind<TValue> kind, Func<T, ImmutableArray<TValue>> get, Func<T, ImmutableArray<TValue>, T> set) =>
        new Field<T, ImmutableArray<TValue>>(
            name,
            meaning,
            Values.ListOf(kind),
            (T source, out ImmutableArray<TValue> value) => !(value = get(source)).IsEmpty,
            set);

    /// <summary>A list that is omitted if empty.</summary>
    public static Field<T> List<T, TValue>(
        string name, string meaning, ValueKind<TValue> kind, Func<T, ImmutableArray<TValue>> get, out Slot<ImmutableArray<TValue>> slot) =>
        WithSlot((Field<T, ImmutableArray<TValue>>)List(name, meaning, kind, get, static (source, _) => source), out slot);

    /// <summary>The field of a part, as a field of the whole.</summary>
    public static Field<T> Of<T, TPart>(Field<TPart> field, Func<T, TPart> get, Func<T, TPart, T> set) =>
        new PartField<T, TPart>(field, get, set)
        {
            IsRequired = field.IsRequired,
            IsAlwaysWritten = field.IsAlwaysWritten,
            IsDispensable = field.IsDispensable,
            AllowsNull = field.AllowsNull,
            Usual = field.Usual,
        };

    /// <summary>A write-only field of a part, as a field of the whole.</summary>
    public static Field<T> Of<T, TPart>(Field<TPart> field, Func<T, TPart> get) => Of(field, get, static (source, _) => source);

    /// <summary>Write-only, always written.</summary>
    public static Field<T> Written<T, TValue>(string name, string meaning, ValueKind<TValue> kind, Func<T, TValue> get) =>
        new Field<T, TValue>(name, meaning, kind, Always(get)) { IsAlwaysWritten = true };

    /// <summary>Write-only, null if there is no value.</summary>
    public static Field<T> WrittenOrNull<T, TValue>(string name, string meaning, ValueKind<TValue> kind, Func<T, TValue?> get)
        where TValue : struct =>
        new Field<T, TValue>(name, meaning, kind, IfAny(get)) { IsAlwaysWritten = true, AllowsNull = true };

    /// <summary>Write-only, null if there is no value.</summary>
    public static Field<T> WrittenOrNull<T, TValue>(string name, string meaning, ValueKind<TValue> kind, Func<T, TValue?> get)
        where TValue : class =>
        new Field<T, TValue>(name, meaning, kind, IfAny(get)) { IsAlwaysWritten = true, AllowsNull = true };

    /// <summary>Write-only, omitted if there is no value.</summary>
    public static Field<T> WrittenIfAny<T, TValue>(string name, string meaning, ValueKind<TValue> kind, Func<T, TValue?> get)
        where TValue : struct => new Field<T, TValue>(name, meaning, kind, IfAny(get));

    /// <summary>Write-only, omitted if there is no value.</summary>
    public static Field<T> WrittenIfAny<T, TValue>(string name, string meaning, ValueKind<TValue> kind, Func<T, TValue?> get)
        where TValue : class => new Field<T, TValue>(name, meaning, kind, IfAny(get));

    /// <summary>Written in objects that are read without it, and omitted if there is no value.</summary>
    public static Field<T> WrittenAndSkipped<T, TValue>(string name, string meaning, ValueKind<TValue> kind, Func<T, TValue?> get)
        where TValue : class => new Field<T, TValue>(name, meaning, kind, IfAny(get)) { IsSkipped = true };

    /// <summary>Write-only: true, and otherwise omitted.</summary>
    public static Field<T> WrittenIfTrue<T>(string name, string meaning, Func<T, bool> get) =>
        new Field<T, bool>(name, meaning, Values.True, (T source, out bool value) => value = get(source));

    private static Field<T> WithSlot<T, TValue>(Field<T, TValue> field, out Slot<TValue> slot)
    {
        slot = field.Slot;
        return field;
    }

    private static Getter<T, TValue> Always<T, TValue>(Func<T, TValue> get) => (T source, out TValue? value) =>
    {
        value = get(source);
        return true;
    };

    private static Getter<T, TValue> IfAny<T, TValue>(Func<T, TValue?> get)
        where TValue : struct => (T source, out TValue value) =>
    {
        TValue? found = get(source);
        value = found.GetValueOrDefault();
        return found is not null;
    };

    private static Getter<T, TValue> IfAny<T, TValue>(Func<T, TValue?> get)
        where TValue : class => (T source, out TValue? value) => (value = get(source)) is not null;
}
