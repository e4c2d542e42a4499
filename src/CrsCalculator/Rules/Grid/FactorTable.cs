namespace CrsCalculator.Rules;

/// <summary>
/// A table of the Federal Skilled Worker Program's selection grid, with its provision. Only the two kinds of table derive from it.
/// </summary>
/// <remarks>Immutable, compared by value, and safe to use from several threads.</remarks>
public abstract class FactorTable
{
    /// <summary>The maximum number of points in one cell or cap.</summary>
    public const int MaxPoints = PointsGrid.MaxPoints;

    private protected FactorTable(Citation citation)
    {
        ArgumentNullException.ThrowIfNull(citation);
        Citation = citation;
    }

    /// <summary>The source of the table.</summary>
    public Citation Citation { get; }

    /// <summary>The most points that the table can award.</summary>
    public abstract int Maximum { get; }

    private protected static int[] Checked(IEnumerable<int> points, string name)
    {
        ArgumentNullException.ThrowIfNull(points, name);
        int[] cells = [.. points];
        if (cells.Length == 0)
        {
            throw new ArgumentException("A table must have at least one row.", name);
        }

        foreach (int cell in cells)
        {
            CheckPoints(cell, name);
        }

        return cells;
    }

    private protected static void CheckPoints(int points, string name)
    {
        if (points is < 0 or > MaxPoints)
        {
            throw new ArgumentOutOfRangeException(name, points, $"Points must be 0 to {MaxPoints}.");
        }
    }
}
