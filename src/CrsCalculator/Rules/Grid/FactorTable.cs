namespace CrsCalculator.Rules;

/// <summary>
/// A table of the selection grid of the Federal Skilled Worker Program, with the provision that it comes from. The two kinds of table
/// derive from it; there are no others.
/// </summary>
/// <remarks>Immutable, compared by value, and safe to use from several threads.</remarks>
public abstract class FactorTable
{
    /// <summary>The greatest number of points that one cell or cap may hold.</summary>
    public const int MaxPoints = PointsGrid.MaxPoints;

    private protected FactorTable(Citation citation)
    {
        ArgumentNullException.ThrowIfNull(citation);
        Citation = citation;
    }

    /// <summary>Where the table comes from.</summary>
    public Citation Citation { get; }

    /// <summary>The most points that the table can give.</summary>
    public abstract int Maximum { get; }

    private protected static int[] Checked(IEnumerable<int> points, string name)
    {
        ArgumentNullException.ThrowIfNull(points, name);
        int[] cells = [.. points];
        if (cells.Length == 0)
        {
            throw new ArgumentException("A table has at least one row.", name);
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
            throw new ArgumentOutOfRangeException(name, points, $"Points are 0 to {MaxPoints}.");
        }
    }
}
