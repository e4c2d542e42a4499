using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using System.Text.Json;

namespace CrsCalculator.Json.Reading;

/// <summary>The issues of a document, and the place in it that is being read. A path is spelled out only where an issue needs it.</summary>
internal sealed class IssueList
{
    // A document with more issues than anybody reads is not worth its memory.
    private const int Most = 100;

    private readonly List<Issue> _issues = [];
    private readonly List<(string? Field, int Index)> _place = [];

    public bool IsEmpty => _issues.Count == 0;

    public int Count => _issues.Count;

    public ImmutableArray<Issue> Issues => [.. _issues];

    public void Enter(string field) => _place.Add((field, 0));

    public void Enter(int index) => _place.Add((null, index));

    public void Leave() => _place.RemoveAt(_place.Count - 1);

    public void Clear()
    {
        _issues.Clear();
        _place.Clear();
    }

    /// <summary>Adds an issue of the place that is being read.</summary>
    public void Add(string code, params IEnumerable<string> facts) => Add(null, code, facts);

    /// <summary>Adds an issue of a field of the place that is being read.</summary>
    public void AddOf(string field, string code, params IEnumerable<string> facts) => Add(field, code, facts);

    /// <summary>Adds an issue of the whole document.</summary>
    public void AddOfDocument(string code, params IEnumerable<string> facts) => _issues.Add(new Issue("$", code, new Facts(facts)));

    /// <summary>Adds issues that something else found in the value at this place, with paths from it: <c>$.listening</c>.</summary>
    public void AddWithin(IEnumerable<Issue> issues)
    {
        foreach (Issue issue in issues)
        {
            Add(issue.Path[2..], issue.Code, issue.Facts);
        }
    }

    public void AddRange(IEnumerable<Issue> issues) => _issues.AddRange(issues);

    private void Add(string? field, string code, IEnumerable<string> facts)
    {
        if (_issues.Count < Most)
        {
            _issues.Add(new Issue(Path(field), code, new Facts(facts)));
        }
        else if (_issues.Count == Most)
        {
            AddOfDocument(IssueCodes.TooManyIssues, Invariant.Text(Most));
        }
    }

    private string Path(string? field)
    {
        var path = new StringBuilder("$");
        foreach ((string? step, int index) in _place)
        {
            Append(path, step, index);
        }

        if (field is not null)
        {
            Append(path, field, index: 0);
        }

        return path.ToString();
    }

    /// <summary>Adds a step: an index as it is, a plain name behind a dot, any other name in brackets and quotation marks.</summary>
    private static void Append(StringBuilder path, string? step, int index)
    {
        if (step is null)
        {
            path.Append(CultureInfo.InvariantCulture, $"[{index}]");
        }
        else if (step.Length > 0 && step.All(static c => char.IsAsciiLetterOrDigit(c) || c is '_' or '-'))
        {
            path.Append('.').Append(step);
        }
        else
        {
            path.Append("['").Append(JsonEncodedText.Encode(step)).Append("']");
        }
    }
}
