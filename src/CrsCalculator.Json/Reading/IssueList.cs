using System.Globalization;
using System.Text;

namespace CrsCalculator.Json.Reading;

/// <summary>The issues of a document, and the place in it that is being read. A path is spelled out only where an issue needs it.</summary>
internal sealed class IssueList
{
    private readonly List<Issue> _issues = [];
    private readonly List<string> _place = [];

    public bool IsEmpty => _issues.Count == 0;

    public IReadOnlyList<Issue> Issues => _issues;

    public void Enter(string field) => _place.Add(field);

    public void Enter(int index) => _place.Add($"[{index.ToString(CultureInfo.InvariantCulture)}]");

    public void Leave() => _place.RemoveAt(_place.Count - 1);

    public void Clear()
    {
        _issues.Clear();
        _place.Clear();
    }

    /// <summary>Adds an issue of the place that is being read.</summary>
    public void Add(string code, params IEnumerable<string> facts) => _issues.Add(new Issue(Path(null), code, new Facts(facts)));

    /// <summary>Adds an issue of a field of the place that is being read.</summary>
    public void AddOf(string field, string code, params IEnumerable<string> facts) => _issues.Add(new Issue(Path(field), code, new Facts(facts)));

    /// <summary>Adds an issue of the whole document.</summary>
    public void AddOfDocument(string code, params IEnumerable<string> facts) => _issues.Add(new Issue("$", code, new Facts(facts)));

    public void AddRange(IEnumerable<Issue> issues) => _issues.AddRange(issues);

    private string Path(string? field)
    {
        var path = new StringBuilder("$");
        foreach (string step in _place)
        {
            Append(path, step);
        }

        if (field is not null)
        {
            Append(path, field);
        }

        return path.ToString();
    }

    private static void Append(StringBuilder path, string step)
    {
        if (!step.StartsWith('['))
        {
            path.Append('.');
        }

        path.Append(step);
    }
}
