namespace CrsCalculator.Rules;

/// <summary>The most points that several factors give together, with an accompanying spouse and without one.</summary>
/// <remarks>The default value is 0 points. Immutable, compared by value, and safe to use from several threads.</remarks>
public readonly record struct PointsCap
{
    /// <summary>Makes a cap.</summary>
    /// <param name="withSpouse">The points with an accompanying spouse, 0 to 1,200.</param>
    /// <param name="single">The points without one, 0 to 1,200.</param>
    /// <exception cref="ArgumentOutOfRangeException">A number is not in 0 to 1,200.</exception>
    public PointsCap(int withSpouse, int single)
    {
        WithSpouse = PointsGrid.CheckPoints(withSpouse, nameof(withSpouse));
        Single = PointsGrid.CheckPoints(single, nameof(single));
    }

    /// <summary>Makes a cap that does not tell candidates with a spouse from others.</summary>
    /// <param name="points">The points, 0 to 1,200.</param>
    /// <exception cref="ArgumentOutOfRangeException">The number is not in 0 to 1,200.</exception>
    public PointsCap(int points)
        : this(PointsGrid.CheckPoints(points, nameof(points)), points)
    {
    }

    /// <summary>The points with an accompanying spouse.</summary>
    public int WithSpouse { get; }

    /// <summary>The points without one.</summary>
    public int Single { get; }

    /// <summary>Whether candidates with a spouse are not told from others.</summary>
    public bool IsTheSameForAll => WithSpouse == Single;

    /// <summary>The points of a column.</summary>
    /// <param name="hasSpouse">With or without an accompanying spouse.</param>
    /// <returns>The points.</returns>
    public int Of(bool hasSpouse) => hasSpouse ? WithSpouse : Single;

    /// <summary>The points; both numbers where they differ.</summary>
    /// <returns>For example <c>22 with a spouse, 24 without</c>.</returns>
    public override string ToString() => IsTheSameForAll
        ? Invariant.Text(Single)
        : $"{Invariant.Text(WithSpouse)} with a spouse, {Invariant.Text(Single)} without";
}
