using System.Diagnostics.CodeAnalysis;
using System.Runtime.CompilerServices;

namespace CrsCalculator.Json.Fields;

/// <summary>Keeps the value of a field until its object is created.</summary>
internal sealed class Slot<TValue>
{
    /// <summary>The index of the field in its shape, from 0.</summary>
    public int Place { get; set; }

    /// <summary>The start of its value among those of the same sort: references, or words of values without any.</summary>
    public int Row { get; set; }
}

/// <summary>
/// The values read for one object, each in its field's slot, until the object is created. Nothing is boxed: references are in one row,
/// other values in words of eight bytes.
/// </summary>
internal struct Slots
{
    // The most that any readable shape has.
    private const int MostReferences = 10;
    private const int MostWords = 18;

    private References _references;
    private Words _words;
    private uint _null;
    private uint _unreadable;

    /// <summary>The fields that have a value, one bit each.</summary>
    public uint Read { get; private set; }

    /// <summary>Whether a field has a value that could be read.</summary>
    public readonly bool Has<TValue>(Slot<TValue> slot) => HasAt(slot.Place);

    /// <summary>Whether the field at an index has a value.</summary>
    public readonly bool HasAt(int place) => (Read & (1u << place)) != 0;

    /// <summary>Whether the field is present and null.</summary>
    public readonly bool IsNull<TValue>(Slot<TValue> slot) => (_null & (1u << slot.Place)) != 0;

    /// <summary>Whether the field is present and could not be read.</summary>
    public readonly bool IsUnreadable<TValue>(Slot<TValue> slot) => (_unreadable & (1u << slot.Place)) != 0;

    /// <summary>Returns the value of a field, or the default if none was read.</summary>
    public TValue Get<TValue>(Slot<TValue> slot) => At(slot);

    /// <summary>Returns the value of a field, or another one if none was read.</summary>
    public TValue GetOr<TValue>(Slot<TValue> slot, TValue other) => Has(slot) ? At(slot) : other;

    /// <summary>Returns the value of a field, or nothing if none was read.</summary>
    public TValue? Find<TValue>(Slot<TValue> slot)
        where TValue : struct => Has(slot) ? At(slot) : null;

    public void Set<TValue>(Slot<TValue> slot, TValue value)
    {
        At(slot) = value;
        Read |= 1u << slot.Place;
    }

    public void SetNull(int place) => _null |= 1u << place;

    public void SetUnreadable(int place) => _unreadable |= 1u << place;

    /// <summary>Whether all required fields are present, and none is wrong that is required or has a usual value.</summary>
    public readonly bool CanBeMade(uint required, uint stated) =>
        ((Read | _null) & required) == required && (_unreadable & stated) == 0;

    [UnscopedRef]
    private ref TValue At<TValue>(Slot<TValue> slot) => ref RuntimeHelpers.IsReferenceOrContainsReferences<TValue>()
        ? ref Unsafe.As<object?, TValue>(ref _references[slot.Row])
        : ref Unsafe.As<long, TValue>(ref _words[slot.Row]);

    /// <summary>Whether a shape with this many references and words fits.</summary>
    public static bool HaveRoom(int references, int words) => references <= MostReferences && words <= MostWords;

    /// <summary>Whether a value of a type can be kept in a slot: one with references must be a single reference and nothing else.</summary>
    public static bool Fits<TValue>() =>
        !RuntimeHelpers.IsReferenceOrContainsReferences<TValue>() || Unsafe.SizeOf<TValue>() == IntPtr.Size;

    /// <summary>The number of words for a value of a type; none if it has a reference.</summary>
    public static int WordsOf<TValue>() =>
        RuntimeHelpers.IsReferenceOrContainsReferences<TValue>() ? 0 : (Unsafe.SizeOf<TValue>() + sizeof(long) - 1) / sizeof(long);

    [InlineArray(MostReferences)]
    private struct References
    {
        private object? _first;
    }

    [InlineArray(MostWords)]
    private struct Words
    {
        private long _first;
    }
}
