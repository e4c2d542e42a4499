using System.Collections.Immutable;
using System.Runtime.CompilerServices;

namespace CrsCalculator.Rules;

/// <summary>Points for each of the four abilities by CLB or NCLC level, and the maximum for the four together.</summary>
/// <remarks>
/// The first entry is level 0; the last one also applies to every level above it ("CLB 10 or higher"). Immutable, compared by value, and
/// safe to use from several threads.
/// </remarks>
public sealed class AbilityTable : FactorTable, IEquatable<AbilityTable>
{
    // One entry for each level of the scale, the last one repeated.
    private readonly int[] _byLevel;

    /// <summary>Creates a table.</summary>
    /// <param name="citation">The source.</param>
    /// <param name="points">The points of one ability at level 0, 1, 2 and so on: 1 to 13 entries of 0 to 1,200.</param>
    /// <param name="cap">The maximum points for the four abilities together, 0 to 1,200.</param>
    /// <exception cref="ArgumentOutOfRangeException">A number is out of its range.</exception>
    /// <exception cref="ArgumentException">There are no entries, or more entries than levels.</exception>
    public AbilityTable(Citation citation, IEnumerable<int> points, int cap)
        : base(citation)
    {
        int[] cells = Checked(points, nameof(points));
        if (cells.Length > Clb.MaxLevel + 1)
        {
            throw new ArgumentException(
                $"There are {Clb.MaxLevel + 1} levels, 0 to {Clb.MaxLevel}; the table has {cells.Length} entries.",
                nameof(points));
        }

        CheckPoints(cap, nameof(cap));
        Points = [.. cells];
        Cap = cap;
        _byLevel = [.. cells, .. Enumerable.Repeat(cells[^1], Clb.MaxLevel + 1 - cells.Length)];
    }

    /// <summary>The points of one ability by level, from level 0.</summary>
    public ImmutableArray<int> Points { get; }

    /// <summary>The maximum points for the four abilities together.</summary>
    public int Cap { get; }

    /// <summary>The cap, or four times the highest entry if that is less.</summary>
    public override int Maximum => Math.Min(Cap, 4 * Points.Max());

    /// <summary>The points of one ability.</summary>
    /// <param name="level">The level in that ability.</param>
    public int this[Clb level] => _byLevel[level.Level];

    /// <summary>The points of the four abilities before the cap.</summary>
    /// <param name="levels">The levels.</param>
    /// <returns>The sum.</returns>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public int Sum(AbilityLevels levels) =>
        this[levels.Listening] + this[levels.Reading] + this[levels.Writing] + this[levels.Speaking];

    /// <summary>The points by level and the cap.</summary>
    /// <returns>For example <c>0, 0, 0, 0, 6, 6, 8, 16, 22, 29, 32; at most 128</c>.</returns>
    public override string ToString() => $"{string.Join(", ", Points)}; at most {Cap}";

    /// <inheritdoc/>
    public bool Equals(AbilityTable? other) =>
        other is not null && Cap == other.Cap && Citation == other.Citation && Points.AsSpan().SequenceEqual(other.Points.AsSpan());

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as AbilityTable);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Cap, Points.Length, Citation);
}
