using System.Collections.Immutable;
using CrsCalculator.Json.Reading;
using CrsCalculator.Rules;

namespace CrsCalculator.Json.Shapes.Points;

/// <summary>The cells of a factor, as written: whether there are enough depends on its bands.</summary>
internal sealed record PointsRead(ImmutableArray<int> WithSpouse, ImmutableArray<int> Single)
{
    /// <summary>Whether the points are the same with and without a spouse.</summary>
    public bool IsTheSameForAll => WithSpouse.AsSpan().SequenceEqual(Single.AsSpan());

    public static PointsRead Of(PointsGrid grid) => new(grid.WithSpouse, grid.Single);

    /// <summary>Reports too few or too many cells.</summary>
    public void Check(int expected, string path, IssueList issues)
    {
        if (WithSpouse == Single)
        {
            Check(Single, expected, path, issues);
            return;
        }

        Check(WithSpouse, expected, $"{path}.withSpouse", issues);
        Check(Single, expected, $"{path}.single", issues);
    }

    private static void Check(ImmutableArray<int> cells, int expected, string path, IssueList issues)
    {
        if (cells.Length != expected)
        {
            issues.AddWithin(
                new Issue(path, IssueCodes.TableLength, new Facts(Invariant.Text(cells.Length), Invariant.Text(expected))));
        }
    }
}
