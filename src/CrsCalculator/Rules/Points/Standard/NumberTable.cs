namespace CrsCalculator.Rules;

/// <summary>The points of a factor with one fact, by its value.</summary>
internal sealed class NumberTable
{
    private readonly int[] _points;

    public NumberTable(CrsFactorRule rule, bool hasSpouse) =>
        _points = [.. Enumerable.Range(0, rule.Row.Greatest() + 1).Select(value => rule.Points.Points(hasSpouse, value))];

    public int Maximum => _points.Max();

    /// <summary>The points for a value; a value beyond the table uses its last entry.</summary>
    public int this[int value] => _points[Math.Min(value, _points.Length - 1)];
}
