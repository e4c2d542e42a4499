using System.Collections;
using System.Collections.Immutable;
using System.Text.Json.Serialization;

namespace CrsCalculator;

/// <summary>The numbers, dates and names in a finding, in the order in which its sentence uses them; dates are <c>yyyy-MM-dd</c>.</summary>
/// <remarks>Immutable, compared by value, and safe to use from several threads.</remarks>
[JsonConverter(typeof(ConvertersNeeded))]
public sealed class Facts : IReadOnlyList<string>, IEquatable<Facts>
{
    private readonly string[] _values;

    /// <summary>Creates a list of facts.</summary>
    /// <param name="values">The facts, in order.</param>
    public Facts(params string[] values)
        : this((IEnumerable<string>)values)
    {
    }

    /// <summary>Creates a list of facts.</summary>
    /// <param name="values">The facts, in order.</param>
    public Facts(IEnumerable<string> values)
    {
        ArgumentNullException.ThrowIfNull(values);
        _values = [.. values];
    }

    /// <inheritdoc/>
    public int Count => _values.Length;

    /// <inheritdoc/>
    public string this[int index] => _values[index];

    /// <summary>The facts with their names.</summary>
    /// <param name="code">The code of the issue, notice or evidence that they belong to.</param>
    /// <returns>One per fact, in order; the facts of an unknown code are named <c>fact1</c>, <c>fact2</c> …</returns>
    public ImmutableArray<NamedFact> Named(string code) => Named(FactNames.Of(code));

    /// <summary>The facts with names from another table, for example your own package's.</summary>
    /// <param name="names">The names, in order.</param>
    /// <returns>One per fact, in order; facts without a name are named <c>fact1</c>, <c>fact2</c> …</returns>
    public ImmutableArray<NamedFact> Named(ImmutableArray<FactName> names) =>
        [.. _values.Select((value, place) => new NamedFact(NameAt(names, place), value))];

    /// <inheritdoc/>
    public IEnumerator<string> GetEnumerator() => ((IEnumerable<string>)_values).GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    /// <inheritdoc/>
    public bool Equals(Facts? other) => other is not null && _values.AsSpan().SequenceEqual(other._values);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as Facts);

    /// <inheritdoc/>
    public override int GetHashCode()
    {
        HashCode hash = default;
        foreach (string value in _values)
        {
            hash.Add(value, StringComparer.Ordinal);
        }

        return hash.ToHashCode();
    }

    /// <summary>The facts, separated by commas.</summary>
    /// <returns>For example <c>2025-03-25, 2026-11-03</c>.</returns>
    public override string ToString() => string.Join(", ", _values);

    private static FactName NameAt(ImmutableArray<FactName> names, int place) =>
        !names.IsDefault && place < names.Length ? names[place] : new FactName($"fact{Invariant.Text(place + 1)}", FactKind.Text);
}
