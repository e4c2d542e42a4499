namespace CrsCalculator.Rules;

/// <summary>The most points that several factors earn together, with and without an accompanying spouse.</summary>
/// <remarks>The default value is 0 points. Immutable, compared by value, and safe to use from several threads.</remarks>
public readonly record struct PointsCap
{
    /// <summary>Creates a cap.</summary>
    /// <param name="withSpouse">The points with an accompanying spouse, 0 to 1,200.</param>
    /// <param name="single">The points without one, 0 to 1,200.</param>
    /// <exception cref="ArgumentOutOfRangeException">A number is not in 0 to 1,200.</exception>
    public PointsCap(int withSpouse, int single)
    {
        WithSpouse = PointsGrid.CheckPoints(withSpouse, nameof(withSpouse));
        Single = PointsGrid.CheckPoints(single, nameof(single));
    }

    /// <summary>Creates a cap that is the same with and without a spouse.</summary>
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

    /// <summary>Whether the points are the same with and without a spouse.</summary>
    public bool IsTheSameForAll => WithSpouse == Single;

    /// <summary>The points with or without a spouse.</summary>
    /// <param name="hasSpouse">Whether there is an accompanying spouse.</param>
    /// <returns>The points.</returns>
    public int Of(bool hasSpouse) => hasSpouse ? WithSpouse : Single;

    /// <summary>The points; both numbers if they differ.</summary>
    /// <returns>For example <c>22 with a spouse, 24 without</c>.</returns>
    public override string ToString() => IsTheSameForAll
        ? Invariant.Text(Single)
        : $"{Invariant.Text(WithSpouse)} with a spouse, {Invariant.Text(Single)} without";
}
