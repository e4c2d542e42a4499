using System.Collections.Immutable;
using CrsCalculator.Json.Reading;
using CrsCalculator.Rules;

namespace CrsCalculator.Json.Shapes.Points;

/// <summary>The cells of a factor, as written: whether they are enough hangs on its bands.</summary>
internal sealed record PointsRead(ImmutableArray<int> WithSpouse, ImmutableArray<int> Single)
{
    /// <summary>Whether candidates with a spouse are not told from others.</summary>
    public bool IsTheSameForAll => WithSpouse.AsSpan().SequenceEqual(Single.AsSpan());

    public static PointsRead Of(PointsGrid grid) => new(grid.WithSpouse, grid.Single);

    /// <summary>Notes where there are too few or too many cells.</summary>
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
