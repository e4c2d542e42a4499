using System.Collections;

namespace CrsCalculator;

/// <summary>
/// The numbers, dates and names that a finding is about, in the order in which its sentence uses them; dates are <c>yyyy-MM-dd</c>.
/// </summary>
/// <remarks>Immutable, compared by value, and safe to use from several threads.</remarks>
public sealed class Facts : IReadOnlyList<string>, IEquatable<Facts>
{
    private readonly string[] _values;

    /// <summary>Collects facts.</summary>
    /// <param name="values">The facts, in order.</param>
    public Facts(params string[] values)
        : this((IEnumerable<string>)values)
    {
    }

    /// <summary>Collects facts.</summary>
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
}
