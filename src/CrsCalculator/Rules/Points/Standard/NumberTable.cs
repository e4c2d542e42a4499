namespace CrsCalculator.Rules;

/// <summary>The points of a factor of one fact, by its value.</summary>
internal sealed class NumberTable
{
    private readonly int[] _points;

    public NumberTable(CrsFactorRule rule, bool hasSpouse) =>
        _points = [.. Enumerable.Range(0, rule.Row.Greatest() + 1).Select(value => rule.Points.Points(hasSpouse, value))];

    public int Maximum => _points.Max();

    /// <summary>The points of a value; a greater one than any table knows reads the last.</summary>
    public int this[int value] => _points[Math.Min(value, _points.Length - 1)];
}
