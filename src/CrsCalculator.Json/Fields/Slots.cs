using System.Diagnostics;
using System.Diagnostics.CodeAnalysis;
using System.Runtime.CompilerServices;

namespace CrsCalculator.Json.Fields;

/// <summary>The place of a field among the fields of its shape, and the type of its value.</summary>
internal sealed class Slot<TValue>
{
    /// <summary>The place of the field, from 0; the shape sets it.</summary>
    public int Place { get; set; }
}

/// <summary>
/// The values that were read of one object, each in its field's slot, until the object is made of them. Nothing is boxed: references
/// stand in one row, other values of at most 16 bytes in the other.
/// </summary>
internal struct Slots
{
    /// <summary>The greatest number of fields of a shape that is read.</summary>
    public const int Most = 20;

    private References _references;
    private Words _words;
    private uint _read;
    private uint _null;
    private uint _unreadable;

    /// <summary>The fields that have a value, one bit each.</summary>
    public readonly uint Read => _read;

    /// <summary>Whether the field has a value that could be read.</summary>
    public readonly bool Has<TValue>(Slot<TValue> slot) => (_read & (1u << slot.Place)) != 0;

    /// <summary>Whether the field is there and null.</summary>
    public readonly bool IsNull<TValue>(Slot<TValue> slot) => (_null & (1u << slot.Place)) != 0;

    /// <summary>The value of a field, or the default where none was read.</summary>
    public TValue Get<TValue>(Slot<TValue> slot) => At<TValue>(slot.Place);

    /// <summary>The value of a field, or another one where none was read.</summary>
    public TValue GetOr<TValue>(Slot<TValue> slot, TValue other) => Has(slot) ? At<TValue>(slot.Place) : other;

    /// <summary>The value of a field, or nothing where none was read.</summary>
    public TValue? Find<TValue>(Slot<TValue> slot)
        where TValue : struct => Has(slot) ? At<TValue>(slot.Place) : null;

    public void Set<TValue>(int place, TValue value)
    {
        Debug.Assert(Fits<TValue>(), $"{typeof(TValue)} is too large for a slot");
        At<TValue>(place) = value;
        _read |= 1u << place;
    }

    public void SetNull(int place) => _null |= 1u << place;

    public void SetUnreadable(int place) => _unreadable |= 1u << place;

    /// <summary>Whether all fields that are required are there, and none is wrong of those that are required or have a usual value.</summary>
    public readonly bool CanBeMade(uint required, uint stated) =>
        ((_read | _null) & required) == required && (_unreadable & stated) == 0;

    /// <summary>Whether the field at a place has a value.</summary>
    public readonly bool HasAt(int place) => (_read & (1u << place)) != 0;

    [UnscopedRef]
    private ref TValue At<TValue>(int place) => ref RuntimeHelpers.IsReferenceOrContainsReferences<TValue>()
        ? ref Unsafe.As<object?, TValue>(ref _references[place])
        : ref Unsafe.As<Word, TValue>(ref _words[place]);

    /// <summary>Whether values of a type fit: one reference, or at most 16 bytes without any.</summary>
    private static bool Fits<TValue>() =>
        Unsafe.SizeOf<TValue>() <= (RuntimeHelpers.IsReferenceOrContainsReferences<TValue>() ? IntPtr.Size : Unsafe.SizeOf<Word>());

    [InlineArray(2)]
    private struct Word
    {
        private long _half;
    }

    [InlineArray(Most)]
    private struct References
    {
        private object? _first;
    }

    [InlineArray(Most)]
    private struct Words
    {
        private Word _first;
    }
}
