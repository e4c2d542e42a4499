using System.Collections.Immutable;

namespace CrsCalculator.Rules;

/// <summary>
/// What a factor is worth: points for each band of one fact, or for each pair of bands of two, as in the published tables; in two columns,
/// for candidates with an accompanying spouse and for all others.
/// </summary>
/// <remarks>Immutable, compared by value, and safe to use from several threads.</remarks>
public sealed class PointsGrid : IEquatable<PointsGrid>
{
    /// <summary>The maximum number of points in one cell or cap.</summary>
    public const int MaxPoints = 1200;

    /// <summary>Creates a grid with different points for candidates with a spouse and for others.</summary>
    /// <param name="rows">The bands of the first fact.</param>
    /// <param name="columns">The bands of the second fact; <see langword="null"/> if there is none.</param>
    /// <param name="withSpouse">The cells with an accompanying spouse, row by row: 0 to 1,200 each.</param>
    /// <param name="single">The cells for everybody else.</param>
    /// <exception cref="ArgumentException">The number of cells is not rows times columns.</exception>
    /// <exception cref="ArgumentOutOfRangeException">A cell is not in 0 to 1,200.</exception>
    public PointsGrid(Bands rows, Bands? columns, IEnumerable<int> withSpouse, IEnumerable<int> single)
    {
        ArgumentNullException.ThrowIfNull(rows);
        Rows = rows;
        Columns = columns;
        WithSpouse = Checked(withSpouse, nameof(withSpouse));
        Single = Checked(single, nameof(single));
    }

    /// <summary>Creates a grid for one fact, the same with and without a spouse.</summary>
    /// <param name="rows">The bands.</param>
    /// <param name="points">The points of each: 0 to 1,200.</param>
    /// <exception cref="ArgumentException">The number of points is not the number of bands.</exception>
    /// <exception cref="ArgumentOutOfRangeException">A number of points is not in 0 to 1,200.</exception>
    public PointsGrid(Bands rows, params int[] points)
        : this(rows, null, points, points)
    {
    }

    /// <summary>Creates a grid for two facts, the same with and without a spouse.</summary>
    /// <param name="rows">The bands of the first fact.</param>
    /// <param name="columns">The bands of the second fact.</param>
    /// <param name="points">The cells, row by row: 0 to 1,200 each.</param>
    /// <exception cref="ArgumentException">The number of cells is not rows times columns.</exception>
    /// <exception cref="ArgumentOutOfRangeException">A cell is not in 0 to 1,200.</exception>
    public PointsGrid(Bands rows, Bands columns, params int[] points)
        : this(rows, columns, points, points)
    {
    }

    /// <summary>The bands of the first fact.</summary>
    public Bands Rows { get; }

    /// <summary>The bands of the second fact; <see langword="null"/> if there is none.</summary>
    public Bands? Columns { get; }

    /// <summary>The cells with an accompanying spouse, row by row.</summary>
    public ImmutableArray<int> WithSpouse { get; }

    /// <summary>The cells without one, row by row.</summary>
    public ImmutableArray<int> Single { get; }

    /// <summary>Whether the points are the same with and without a spouse.</summary>
    public bool IsTheSameForAll => WithSpouse.AsSpan().SequenceEqual(Single.AsSpan());

    /// <summary>The number of cells in each column.</summary>
    public int Count => Rows.Count * (Columns?.Count ?? 1);

    /// <summary>The cells of a column.</summary>
    /// <param name="hasSpouse">Whether there is an accompanying spouse.</param>
    /// <returns>The cells, row by row.</returns>
    public ImmutableArray<int> Cells(bool hasSpouse) => hasSpouse ? WithSpouse : Single;

    /// <summary>One cell, as published.</summary>
    /// <param name="hasSpouse">Whether there is an accompanying spouse.</param>
    /// <param name="rowBand">The band of the first fact, from 0.</param>
    /// <param name="columnBand">The band of the second fact, from 0; 0 if there is none.</param>
    /// <returns>The points.</returns>
    /// <exception cref="ArgumentOutOfRangeException">There is no such band.</exception>
    public int Cell(bool hasSpouse, int rowBand, int columnBand = 0)
    {
        int columns = Columns?.Count ?? 1;
        ArgumentOutOfRangeException.ThrowIfNegative(rowBand);
        ArgumentOutOfRangeException.ThrowIfGreaterThanOrEqual(rowBand, Rows.Count);
        ArgumentOutOfRangeException.ThrowIfNegative(columnBand);
        ArgumentOutOfRangeException.ThrowIfGreaterThanOrEqual(columnBand, columns);
        return Cells(hasSpouse)[(rowBand * columns) + columnBand];
    }

    /// <summary>The points for values of the facts.</summary>
    /// <param name="hasSpouse">Whether there is an accompanying spouse.</param>
    /// <param name="row">The value of the first fact.</param>
    /// <param name="column">The value of the second fact; ignored if there is none.</param>
    /// <returns>The points.</returns>
    public int Points(bool hasSpouse, int row, int column = 0) => Cell(hasSpouse, Rows.Of(row), Columns?.Of(column) ?? 0);

    /// <summary>The highest cell of a column.</summary>
    /// <param name="hasSpouse">Whether there is an accompanying spouse.</param>
    /// <returns>The points.</returns>
    public int Greatest(bool hasSpouse) => Cells(hasSpouse).Max();

    /// <summary>The cells, row by row; those with a spouse first if they differ.</summary>
    /// <returns>For example <c>0, 13, 25 / 0, 25, 50</c>.</returns>
    public override string ToString() =>
        IsTheSameForAll ? Text(Single) : $"{Text(WithSpouse)} with a spouse; {Text(Single)} without";

    /// <inheritdoc/>
    public bool Equals(PointsGrid? other) =>
        other is not null
        && Rows.Equals(other.Rows)
        && Equals(Columns, other.Columns)
        && WithSpouse.AsSpan().SequenceEqual(other.WithSpouse.AsSpan())
        && Single.AsSpan().SequenceEqual(other.Single.AsSpan());

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as PointsGrid);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Rows, Columns, Greatest(hasSpouse: true), Greatest(hasSpouse: false));

    internal static int CheckPoints(int points, string name) => points is >= 0 and <= MaxPoints
        ? points
        : throw new ArgumentOutOfRangeException(name, points, $"Points must be 0 to {MaxPoints}.");

    private string Text(ImmutableArray<int> cells) =>
        string.Join(" / ", cells.Chunk(Columns?.Count ?? cells.Length).Select(static row => string.Join(", ", row)));

    private ImmutableArray<int> Checked(IEnumerable<int> points, string name)
    {
        ArgumentNullException.ThrowIfNull(points, name);
        ImmutableArray<int> cells = [.. points.Select(cell => CheckPoints(cell, name))];
        return cells.Length == Count
            ? cells
            : throw new ArgumentException(
                $"{Rows.Count} rows and {Columns?.Count ?? 1} columns need {Count} cells, not {cells.Length}.",
                name);
    }
}
