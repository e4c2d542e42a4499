namespace CrsCalculator.Rules;

/// <summary>A factor with the points for every value of its facts computed in advance.</summary>
internal sealed class CompiledFactor
{
    private readonly int[] _withSpouse;
    private readonly int[] _single;
    private readonly int _lastRow;
    private readonly int _lastColumn;

    public CompiledFactor(CrsFactorRule rule, CrsTables tables)
    {
        Rule = rule;
        _lastRow = rule.Row.Greatest();
        _lastColumn = rule.Column?.Greatest() ?? 0;
        Group = tables.Groups.IndexOf(tables.Groups.FirstOrDefault(group => group.Id == rule.Group)!);
        _withSpouse = Points(rule.Points, hasSpouse: true);
        _single = Points(rule.Points, hasSpouse: false);
        MaximumWithSpouse = MaximumOf(tables, hasSpouse: true);
        MaximumSingle = MaximumOf(tables, hasSpouse: false);
        IsByAbility = rule.Row.IsByAbility();
        IsOfSpouse = rule.IsOfSpouse;
    }

    public CrsFactorRule Rule { get; }

    /// <summary>The index of its group; -1 if it has none.</summary>
    public int Group { get; }

    public bool IsByAbility { get; }

    public bool IsOfSpouse { get; }

    /// <summary>The most points that it can earn alone, under its caps.</summary>
    public int MaximumWithSpouse { get; }

    /// <inheritdoc cref="MaximumWithSpouse"/>
    public int MaximumSingle { get; }

    /// <summary>The points for values of its facts, before any cap; without a second fact, <paramref name="column"/> is ignored.</summary>
    public int Points(int row, int column, bool hasSpouse) =>
        (hasSpouse ? _withSpouse : _single)[(Math.Min(row, _lastRow) * (_lastColumn + 1)) + Math.Min(column, _lastColumn)];

    /// <summary>The points for four abilities, for a factor by ability.</summary>
    public int Points(AbilityLevels levels, bool hasSpouse)
    {
        int[] points = hasSpouse ? _withSpouse : _single;
        return points[levels.Listening.Level] + points[levels.Reading.Level] + points[levels.Writing.Level] + points[levels.Speaking.Level];
    }

    private int MaximumOf(CrsTables tables, bool hasSpouse)
    {
        int section = tables.CapOf(Rule.Section, hasSpouse);
        int cap = Group < 0 ? section : Math.Min(section, tables.Groups[Group].Cap.Of(hasSpouse));
        return Math.Min(Rule.Maximum(hasSpouse), cap);
    }

    private int[] Points(PointsGrid grid, bool hasSpouse)
    {
        int columns = _lastColumn + 1;
        return [.. Enumerable.Range(0, (_lastRow + 1) * columns).Select(cell => grid.Points(hasSpouse, cell / columns, cell % columns))];
    }
}
