using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;

namespace CrsCalculator.Rules;

/// <summary>
/// Thresholds that divide a scale into bands: with thresholds 7 and 9, values below 7 are band 0, 7 and 8 are band 1, and 9 or more are
/// band 2. Without thresholds, one band covers everything.
/// </summary>
/// <remarks>Immutable, compared by value, and safe to use from several threads.</remarks>
public sealed class Bands : IEquatable<Bands>
{
    /// <summary>The highest threshold: all scales in use fit below it.</summary>
    public const int MaxThreshold = Person.MaxAge;

    /// <summary>Creates bands.</summary>
    /// <param name="thresholds">The first value of band 1, of band 2, and so on: rising, each 1 to 120.</param>
    /// <exception cref="ArgumentException">A threshold is out of range, or the thresholds do not rise.</exception>
    public Bands(params int[] thresholds)
        : this((IEnumerable<int>)thresholds)
    {
    }

    /// <summary>Creates bands.</summary>
    /// <param name="thresholds">The first value of band 1, of band 2, and so on: rising, each 1 to 120.</param>
    /// <exception cref="ArgumentException">A threshold is out of range, or the thresholds do not rise.</exception>
    public Bands(IEnumerable<int> thresholds)
    {
        ArgumentNullException.ThrowIfNull(thresholds);
        Thresholds = [.. thresholds];
        if (!AreValid(Thresholds))
        {
            throw new ArgumentException(
                $"Thresholds must rise from 1 or more to {MaxThreshold} or less: {string.Join(", ", Thresholds)}.",
                nameof(thresholds));
        }
    }

    /// <summary>The first value of band 1, of band 2, and so on.</summary>
    public ImmutableArray<int> Thresholds { get; }

    /// <summary>The number of bands: one more than the thresholds.</summary>
    public int Count => Thresholds.Length + 1;

    /// <summary>The first value of every band: 0 and the thresholds.</summary>
    public ImmutableArray<int> Starts => [0, .. Thresholds];

    /// <summary>Creates one band per value from 0 on, and a last band for <paramref name="last"/> and above.</summary>
    /// <param name="last">The first value of the last band, 0 to 120.</param>
    /// <returns>The bands.</returns>
    /// <exception cref="ArgumentException">The value is out of range.</exception>
    public static Bands UpTo(int last) => From(1, last);

    /// <summary>
    /// Creates one band for everything below <paramref name="first"/>, one per value from it on, and a last band for
    /// <paramref name="last"/> and above.
    /// </summary>
    /// <param name="first">The first value with its own band, 1 to 120.</param>
    /// <param name="last">The first value of the last band, up to 120.</param>
    /// <returns>The bands.</returns>
    /// <exception cref="ArgumentException">A value is out of range.</exception>
    public static Bands From(int first, int last) => new(Enumerable.Range(first, Math.Max(0, last - first + 1)));

    /// <summary>Finds the band of a value.</summary>
    /// <param name="value">Any number.</param>
    /// <returns>The number of thresholds that are not above it.</returns>
    public int Of(int value)
    {
        int band = 0;
        while (band < Thresholds.Length && Thresholds[band] <= value)
        {
            band++;
        }

        return band;
    }

    /// <summary>The thresholds.</summary>
    /// <returns>For example <c>7, 9</c>.</returns>
    public override string ToString() => string.Join(", ", Thresholds);

    /// <summary>Creates bands if the thresholds are valid: rising, each 1 to <see cref="MaxThreshold"/>.</summary>
    /// <param name="thresholds">The first value of band 1, of band 2, and so on.</param>
    /// <param name="bands">The bands, or <see langword="null"/>.</param>
    /// <returns>Whether there are bands.</returns>
    public static bool TryCreate(IEnumerable<int> thresholds, [NotNullWhen(true)] out Bands? bands)
    {
        ArgumentNullException.ThrowIfNull(thresholds);
        ImmutableArray<int> values = [.. thresholds];
        bands = AreValid(values) ? new Bands(values) : null;
        return bands is not null;
    }

    private static bool AreValid(ImmutableArray<int> thresholds)
    {
        int previous = 0;
        foreach (int threshold in thresholds)
        {
            if (threshold <= previous || threshold > MaxThreshold)
            {
                return false;
            }

            previous = threshold;
        }

        return true;
    }

    /// <inheritdoc/>
    public bool Equals(Bands? other) => other is not null && Thresholds.AsSpan().SequenceEqual(other.Thresholds.AsSpan());

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as Bands);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Thresholds.Length, Of(Clb.MaxLevel));
}
