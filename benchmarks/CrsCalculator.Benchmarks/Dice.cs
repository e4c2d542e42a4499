namespace CrsCalculator.Benchmarks;

/// <summary>
/// Random numbers by SplitMix64. Unlike those of <see cref="Random"/> they are the same on every runtime, so every run scores the same
/// people.
/// </summary>
internal sealed class Dice(ulong seed)
{
    private ulong _state = seed;

    /// <summary>Returns a number from 0 to one less than <paramref name="count"/>.</summary>
    public int Below(int count) => (int)(Next() % (ulong)count);

    /// <summary>Returns true once in this many times.</summary>
    public bool OneIn(int times) => Below(times) == 0;

    /// <summary>Returns any value of an enumeration.</summary>
    public TEnum Any<TEnum>()
        where TEnum : struct, Enum
    {
        TEnum[] values = Enum.GetValues<TEnum>();
        return values[Below(values.Length)];
    }

    private ulong Next()
    {
        unchecked
        {
            _state += 0x9E3779B97F4A7C15;
            ulong z = (_state ^ (_state >> 30)) * 0xBF58476D1CE4E5B9;
            z = (z ^ (z >> 27)) * 0x94D049BB133111EB;
            return z ^ (z >> 31);
        }
    }
}
