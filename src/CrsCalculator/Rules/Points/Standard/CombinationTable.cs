namespace CrsCalculator.Rules;

/// <summary>The points of a factor with two facts, the same with and without a spouse.</summary>
internal sealed class CombinationTable(CrsFactorRule rule)
{
    public Bands Rows { get; } = rule.Points.Rows;

    public Bands Columns { get; } = rule.Points.Columns!;

    public int Maximum { get; } = rule.Points.Greatest(hasSpouse: false);

    /// <summary>The points for two values.</summary>
    public int this[int row, int column] => Cell(Rows.Of(row), Columns.Of(column));

    /// <summary>The cell for two bands, as published.</summary>
    public int Cell(int rowBand, int columnBand) => rule.Points.Cell(hasSpouse: false, rowBand, columnBand);
}
