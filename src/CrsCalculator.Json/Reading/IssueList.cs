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

    private Step[] _steps = new Step[4];
    private int _depth;
    private List<Issue>? _issues;

    public bool IsEmpty => _issues is null;

    public int Count => _issues?.Count ?? 0;

    public ImmutableArray<Issue> Issues => _issues is null ? [] : [.. _issues];

    /// <summary>Goes into the object or array at hand; <see cref="At(string)"/> says where in it reading stands.</summary>
    public void Enter()
    {
        if (_depth == _steps.Length)
        {
            Array.Resize(ref _steps, 2 * _depth);
        }

        _depth++;
    }

    public void At(string field) => _steps[_depth - 1] = new Step(field, 0);

    public void At(int index) => _steps[_depth - 1] = new Step(null, index);

    public void Leave() => _depth--;

    /// <summary>Adds an issue of the place that is being read.</summary>
    public void Add(string code, params IEnumerable<string> facts) => Add(null, code, facts);

    /// <summary>Adds an issue of a field of the object that is being read.</summary>
    public void AddOf(string field, string code, params IEnumerable<string> facts) => Add($"$.{field}", code, facts);

    /// <summary>Adds an issue of the whole document.</summary>
    public void AddOfDocument(string code, params IEnumerable<string> facts) => (_issues ??= []).Add(new Issue("$", code, new Facts(facts)));

    /// <summary>Says one thing of the document instead of everything that was found.</summary>
    public void ReplaceAll(string code, params IEnumerable<string> facts)
    {
        _issues = null;
        AddOfDocument(code, facts);
    }

    /// <summary>Adds issues that something else found in the value at this place, with paths from it: <c>$.listening</c>.</summary>
    public void AddWithin(IEnumerable<Issue> issues)
    {
        foreach (Issue issue in issues)
        {
            Add(issue.Path, issue.Code, issue.Facts);
        }
    }

    public void AddRange(IEnumerable<Issue> issues)
    {
        foreach (Issue issue in issues)
        {
            (_issues ??= []).Add(issue);
        }
    }

    private void Add(string? within, string code, IEnumerable<string> facts)
    {
        if (Count < Most)
        {
            (_issues ??= []).Add(new Issue(Path(within), code, new Facts(facts)));
        }
        else if (Count == Most)
        {
            AddOfDocument(IssueCodes.TooManyIssues, Invariant.Text(Most));
        }
    }

    /// <summary>The path of the place that is being read, or of something within it: <c>$.listening</c>.</summary>
    private string Path(string? within)
    {
        var path = new StringBuilder("$");
        foreach (Step step in _steps.AsSpan(0, _depth))
        {
            Append(path, step.Field, step.Index);
        }

        return path.Append(within is null ? string.Empty : within[1..]).ToString();
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

    private readonly record struct Step(string? Field, int Index);
}
