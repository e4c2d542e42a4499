namespace CrsCalculator.Rules;

/// <summary>The points of a factor with four abilities, by the level of one, and the most that the four earn together.</summary>
internal sealed class LevelTable
{
    private const int Abilities = 4;

    private readonly int[] _points;

    public LevelTable(CrsFactorRule rule, int? cap, bool hasSpouse)
    {
        _points = [.. Enumerable.Range(0, Clb.MaxLevel + 1).Select(level => rule.Points.Points(hasSpouse, level))];
        Cap = cap ?? Abilities * Greatest;
    }

    public int Cap { get; }

    /// <summary>The most points of one ability.</summary>
    public int Greatest => _points.Max();

    public int Maximum => Math.Min(Cap, Abilities * Greatest);

    /// <summary>The points of one ability.</summary>
    public int this[int level] => _points[level];

    /// <summary>The points of the four abilities before the cap.</summary>
    public int Sum(AbilityLevels levels) =>
        this[levels.Listening.Level] + this[levels.Reading.Level] + this[levels.Writing.Level] + this[levels.Speaking.Level];

    /// <summary>The points of the four abilities, at most the cap.</summary>
    public int Of(AbilityLevels levels) => Math.Min(Sum(levels), Cap);
}
