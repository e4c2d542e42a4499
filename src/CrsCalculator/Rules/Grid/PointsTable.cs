using System.Collections.Immutable;
using System.Runtime.CompilerServices;

namespace CrsCalculator.Rules;

/// <summary>
/// Points by one number: age, years, the ordinal of a level, or no and yes as 0 and 1. The first row also applies to everything below it
/// and the last row to everything above ("17 or younger", "5 years or more"), so every number has an entry.
/// </summary>
/// <remarks>Immutable, compared by value, and safe to use from several threads.</remarks>
public sealed class PointsTable : FactorTable, IEquatable<PointsTable>
{
    // Rows from 0, the ones before FirstRow filled in, so that a look-up is one comparison and one load.
    private readonly int[] _rowsFromZero;

    /// <summary>Creates a table.</summary>
    /// <param name="citation">The source.</param>
    /// <param name="firstRow">The number of the first row, 0 to 120.</param>
    /// <param name="points">The points of each row, 0 to 1,200 each; at least one row.</param>
    /// <exception cref="ArgumentOutOfRangeException">A number is out of its range.</exception>
    /// <exception cref="ArgumentException">There is no row.</exception>
    public PointsTable(Citation citation, int firstRow, IEnumerable<int> points)
        : base(citation)
    {
        if (firstRow is < 0 or > Person.MaxAge)
        {
            throw new ArgumentOutOfRangeException(nameof(firstRow), firstRow, $"The first row must be 0 to {Person.MaxAge}.");
        }

        int[] cells = Checked(points, nameof(points));
        FirstRow = firstRow;
        Points = [.. cells];
        Maximum = cells.Max();
        _rowsFromZero = [.. Enumerable.Repeat(cells[0], firstRow), .. cells];
    }

    /// <summary>The number of the first row, which also applies to everything below it.</summary>
    public int FirstRow { get; }

    /// <summary>The number of the last row, which also applies to everything above it.</summary>
    public int LastRow => _rowsFromZero.Length - 1;

    /// <summary>The points of each row from <see cref="FirstRow"/> to <see cref="LastRow"/>.</summary>
    public ImmutableArray<int> Points { get; }

    /// <inheritdoc/>
    public override int Maximum { get; }

    /// <summary>The points for a number.</summary>
    /// <param name="row">Any number.</param>
    public int this[int row]
    {
        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        get
        {
            int[] rows = _rowsFromZero;
            return rows[Math.Min(Math.Max(row, 0), rows.Length - 1)];
        }
    }

    internal int this[bool row] => this[row ? 1 : 0];

    /// <summary>Creates a table for a yes-or-no fact: 0 points for no, the given points for yes.</summary>
    /// <param name="citation">The source.</param>
    /// <param name="points">The points for yes, 0 to 1,200.</param>
    /// <returns>The table.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="points"/> is not in 0 to 1,200.</exception>
    public static PointsTable YesNo(Citation citation, int points) => new(citation, 0, [0, points]);

    /// <summary>The rows and their points.</summary>
    /// <returns>For example <c>17 to 45: 0, 99, 105, 110</c>.</returns>
    public override string ToString() => $"{FirstRow} to {LastRow}: {string.Join(", ", Points)}";

    /// <inheritdoc/>
    public bool Equals(PointsTable? other) =>
        other is not null
            && FirstRow == other.FirstRow
            && Citation == other.Citation
            && Points.AsSpan().SequenceEqual(other.Points.AsSpan());

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as PointsTable);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(FirstRow, Points.Length, Maximum, Citation);
}
