using System.Collections.Immutable;
using System.Text;
using System.Text.Json;
using CrsCalculator.Json.Writing;

namespace CrsCalculator.Json.Reading;

/// <summary>The issues of a document, and the current place in it. A path is built only if an issue needs it.</summary>
internal sealed class IssueList
{
    // A document with more issues than anyone reads is not worth its memory.
    private const int Most = 100;

    private Step[] _steps = new Step[6];
    private int _depth;
    private List<Issue>? _issues;

    public bool IsEmpty => _issues is null;

    /// <summary>The number of issues found, including those that are not listed because there are too many.</summary>
    public int Found { get; private set; }

    public ImmutableArray<Issue> Issues => _issues is null ? [] : [.. _issues];

    /// <summary>The current place: an element of the current array, or a field of the current object by its index.</summary>
    public int Place { get; set; }

    /// <summary>Enters an array, or an object with these fields.</summary>
    public void Enter(FieldNames? fields)
    {
        if (_depth == _steps.Length)
        {
            Array.Resize(ref _steps, 2 * _depth);
        }

        _steps[_depth++] = new Step(fields, Place);
    }

    /// <summary>Returns to the place of the array or object.</summary>
    public void Leave() => Place = _steps[--_depth].Outside;

    /// <summary>Adds an issue about the current place.</summary>
    public void Add(string code, params IEnumerable<string> facts) => Add(null, code, facts);

    /// <summary>Adds an issue about a field of the current object.</summary>
    public void AddOf(string field, string code, params IEnumerable<string> facts) => Add($"${StepOf(field)}", code, facts);

    /// <summary>Adds an issue about a field, whatever its name, of the object whose fields are being read.</summary>
    public void AddBeside(string field, string code, params IEnumerable<string> facts)
    {
        FieldNames? fields = _steps[_depth - 1].Fields;
        Leave();
        AddOf(field, code, facts);
        Enter(fields);
    }

    /// <summary>Adds an issue about the whole document.</summary>
    public void AddOfDocument(string code, params IEnumerable<string> facts) => List(new Issue("$", code, new Facts(facts)));

    public void Clear() => (_issues, _depth, Place, Found) = (null, 0, 0, 0);

    /// <summary>Replaces all issues with a single one.</summary>
    public void ReplaceAll(Issue issue)
    {
        _issues = null;
        List(issue);
    }

    /// <summary>Adds an issue found by other code in the value at this place, with a path relative to it: <c>$.listening</c>.</summary>
    public void AddWithin(Issue issue) => Add(issue.Path, issue.Code, issue.Facts);

    public void AddRange(IEnumerable<Issue> issues)
    {
        foreach (Issue issue in issues)
        {
            List(issue);
        }
    }

    private void Add(string? within, string code, IEnumerable<string> facts)
    {
        int listed = _issues?.Count ?? 0;
        if (listed < Most)
        {
            List(new Issue(Path(within), code, new Facts(facts)));
        }
        else if (listed == Most)
        {
            AddOfDocument(IssueCodes.TooManyIssues, Invariant.Text(Most));
        }
        else
        {
            Found++;
        }
    }

    private void List(Issue issue)
    {
        (_issues ??= []).Add(issue);
        Found++;
    }

    /// <summary>Returns the path of the current place, or of something within it: <c>$.listening</c>.</summary>
    private string Path(string? within)
    {
        var path = new StringBuilder("$");
        for (int i = 0; i < _depth; i++)
        {
            int place = i + 1 < _depth ? _steps[i + 1].Outside : Place;
            path.Append(_steps[i].Fields is { } fields ? StepOf(fields[place]) : $"[{Invariant.Text(place)}]");
        }

        return path.Append(within is null ? string.Empty : within[1..]).ToString();
    }

    /// <summary>Returns a step of a path: a plain name after a dot, any other name in brackets and quotation marks.</summary>
    private static string StepOf(string field) =>
        field.Length > 0 && field.All(static c => char.IsAsciiLetterOrDigit(c) || c is '_' or '-')
            ? $".{field}"
            : $"['{JsonEncodedText.Encode(field, Escaping.Encoder)}']";

    /// <summary>An object with its fields, or an array; and its place in the enclosing one.</summary>
    private readonly record struct Step(FieldNames? Fields, int Outside);
}
