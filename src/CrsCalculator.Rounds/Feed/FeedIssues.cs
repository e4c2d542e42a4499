using System.Collections.Immutable;

namespace CrsCalculator.Rounds;

/// <summary>Collects findings, up to as many as a person can read.</summary>
internal sealed class FeedIssues
{
    private const int Most = 1000;

    // Longer than any round name; a fact of the feed may be as long as the feed.
    private const int MostChars = 200;

    private readonly ImmutableArray<Issue>.Builder _issues = ImmutableArray.CreateBuilder<Issue>();

    public ImmutableArray<Issue> All => _issues.ToImmutable();

    /// <summary>The number of rows with a finding.</summary>
    public int Rows => RowsIn(_issues);

    /// <summary>Counts the rows with a finding: a row can have several.</summary>
    public static int RowsIn(IEnumerable<Issue> issues) =>
        issues.Where(static issue => issue.Code != FeedIssueCodes.TooMany)
            .Select(static issue => issue.Path.Split(']')[0])
            .Distinct(StringComparer.Ordinal)
            .Count();

    public void Add(string path, string code, params string[] facts)
    {
        if (_issues.Count < Most)
        {
            _issues.Add(new Issue(path, code, new Facts(facts.Select(static fact => Excerpt.Of(fact, MostChars)))));
        }
        else if (_issues.Count == Most)
        {
            _issues.Add(new Issue("$.rounds", FeedIssueCodes.TooMany, new Facts(Invariant.Text(Most))));
        }
    }
}
