using System.Collections.Immutable;

namespace CrsCalculator;

/// <summary>The spelling of each value of an enumeration in the wire formats. Spellings do not change between versions.</summary>
/// <typeparam name="TEnum">The enumeration, whose values count up from 0.</typeparam>
/// <remarks>
/// Immutable, and safe to use from several threads. The number of a value does not change between versions either, so that it can be stored;
/// new values are appended.
/// </remarks>
public sealed class CodeSet<TEnum>
    where TEnum : struct, Enum
{
    private readonly Func<TEnum, int> _ordinal;
    private readonly TEnum[] _values;

    internal CodeSet(Func<TEnum, int> ordinal, params string[] codes)
    {
        _ordinal = ordinal;
        _values = Enum.GetValues<TEnum>();
        All = [.. codes];
        if (_values.Length != codes.Length)
        {
            throw new ArgumentException($"{typeof(TEnum).Name} has {_values.Length} values but {codes.Length} codes.", nameof(codes));
        }
    }

    /// <summary>All codes, in the order of the values.</summary>
    public ImmutableArray<string> All { get; }

    /// <summary>The code of a value.</summary>
    /// <param name="value">The value.</param>
    /// <returns>The code.</returns>
    /// <exception cref="ArgumentOutOfRangeException">There is no such value.</exception>
    public string Of(TEnum value)
    {
        int ordinal = _ordinal(value);
        return (uint)ordinal < (uint)All.Length
            ? All[ordinal]
            : throw new ArgumentOutOfRangeException(nameof(value), value, $"The value is one of: {string.Join(", ", All)}.");
    }

    /// <summary>The value of a code, if there is one. Codes are matched to the letter.</summary>
    /// <param name="code">A text.</param>
    /// <param name="value">The value, or the default.</param>
    /// <returns>Whether there is one.</returns>
    public bool TryParse(ReadOnlySpan<char> code, out TEnum value)
    {
        for (int i = 0; i < All.Length; i++)
        {
            if (code.SequenceEqual(All[i]))
            {
                value = _values[i];
                return true;
            }
        }

        value = default;
        return false;
    }
}
