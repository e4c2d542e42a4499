using System.Collections.Immutable;

namespace CrsCalculator;

/// <summary>
/// A list compared by its elements, in order. A record that keeps its lists in fields of this type needs no custom equality.
/// </summary>
/// <remarks>The default value is an unknown list, which is not equal to an empty one.</remarks>
internal readonly struct ValueList<T>(ImmutableArray<T> items) : IEquatable<ValueList<T>>
    where T : notnull
{
    /// <summary>A list that is known to be empty.</summary>
    public static ValueList<T> None { get; } = new([]);

    /// <summary>The elements of a known list.</summary>
    public ImmutableArray<T> Items { get; } = items;

    /// <summary>The elements; <see langword="null"/> if they are unknown.</summary>
    public ImmutableArray<T>? OrUnknown => Items.IsDefault ? null : Items;

    public bool Equals(ValueList<T> other) =>
        Items == other.Items || (!Items.IsDefault && !other.Items.IsDefault && Items.SequenceEqual(other.Items));

    public override bool Equals(object? obj) => obj is ValueList<T> other && Equals(other);

    /// <summary>Hashes the length alone: it is quick, and different lists of equal length are rare.</summary>
    public override int GetHashCode() => Items.IsDefault ? -1 : Items.Length;
}

internal static class ValueList
{
    /// <summary>Creates a list that may be unknown.</summary>
    public static ValueList<T> Of<T>(ImmutableArray<T>? items, string name)
        where T : class => items is { } known ? new ValueList<T>(Guard.AllGiven(known, name)) : default;
}
