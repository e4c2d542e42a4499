using System.Collections.Immutable;
using System.Runtime.CompilerServices;

namespace CrsCalculator.Rules;

/// <summary>
/// Points for two facts together, as the published tables print them: a row for each band of the one, a column for each band of the other.
/// </summary>
/// <remarks>Immutable, compared by value, and safe to use from several threads.</remarks>
public sealed class CombinationTable : FactorTable, IEquatable<CombinationTable>
{
    private const int Side = Bands.MaxThreshold + 1;

    // The points for each pair of values 0 to 15: every threshold lies within, so larger values read the last one.
    private readonly int[] _byValues = new int[Side * Side];

    /// <summary>Makes a table.</summary>
    /// <param name="citation">Where it comes from.</param>
    /// <param name="rows">The bands of the first fact.</param>
    /// <param name="columns">The bands of the second fact.</param>
    /// <param name="points">The cells, row by row: <c>rows.Count</c> times <c>columns.Count</c> numbers, 0 to 1,200 each.</param>
    /// <exception cref="ArgumentException">The number of cells is not rows times columns.</exception>
    /// <exception cref="ArgumentOutOfRangeException">A cell is not in 0 to 1,200.</exception>
    public CombinationTable(Citation citation, Bands rows, Bands columns, IEnumerable<int> points)
        : base(citation)
    {
        ArgumentNullException.ThrowIfNull(rows);
        ArgumentNullException.ThrowIfNull(columns);
        int[] cells = Checked(points, nameof(points));
        if (cells.Length != rows.Count * columns.Count)
        {
            throw new ArgumentException(
                $"{rows.Count} rows and {columns.Count} columns need {rows.Count * columns.Count} cells, not {cells.Length}.",
                nameof(points));
        }

        Rows = rows;
        Columns = columns;
        Points = [.. cells];
        Maximum = cells.Max();
        for (int i = 0; i < _byValues.Length; i++)
        {
            _byValues[i] = Cell(rows.Of(i / Side), columns.Of(i % Side));
        }
    }

    /// <summary>The bands of the first fact.</summary>
    public Bands Rows { get; }

    /// <summary>The bands of the second fact.</summary>
    public Bands Columns { get; }

    /// <summary>The cells, row by row.</summary>
    public ImmutableArray<int> Points { get; }

    /// <inheritdoc/>
    public override int Maximum { get; }

    /// <summary>The points for two values.</summary>
    /// <param name="row">The value of the first fact, 0 or more.</param>
    /// <param name="column">The value of the second fact, 0 or more.</param>
    public int this[int row, int column]
    {
        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        get => _byValues[(Within(row) * Side) + Within(column)];
    }

    /// <summary>The cell of two bands, as printed.</summary>
    /// <param name="rowBand">The band of the first fact, from 0.</param>
    /// <param name="columnBand">The band of the second fact, from 0.</param>
    /// <returns>The points.</returns>
    /// <exception cref="ArgumentOutOfRangeException">There is no such band.</exception>
    public int Cell(int rowBand, int columnBand)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(rowBand);
        ArgumentOutOfRangeException.ThrowIfNegative(columnBand);
        ArgumentOutOfRangeException.ThrowIfGreaterThanOrEqual(rowBand, Rows.Count);
        ArgumentOutOfRangeException.ThrowIfGreaterThanOrEqual(columnBand, Columns.Count);
        return Points[(rowBand * Columns.Count) + columnBand];
    }

    /// <summary>The rows with their points.</summary>
    /// <returns>For example <c>0, 13, 25 / 0, 25, 50</c>.</returns>
    public override string ToString() => string.Join(" / ", Points.Chunk(Columns.Count).Select(static row => string.Join(", ", row)));

    private static int Within(int value) => Math.Min(Math.Max(value, 0), Bands.MaxThreshold);

    /// <inheritdoc/>
    public bool Equals(CombinationTable? other) =>
        other is not null && Citation == other.Citation && Rows.Equals(other.Rows) && Columns.Equals(other.Columns)
        && Points.AsSpan().SequenceEqual(other.Points.AsSpan());

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as CombinationTable);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Rows, Columns, Maximum, Citation);
}
