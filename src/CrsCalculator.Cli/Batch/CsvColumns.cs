using System.Text.Json;
using System.Text.RegularExpressions;
using CrsCalculator.Cli.Words;
using CrsCalculator.Json;

namespace CrsCalculator.Cli.Batch;

/// <summary>The columns of a CSV file as the tree of fields that their dots make.</summary>
internal sealed partial class CsvColumns
{
    // A candidate without a language result has empty cells; a file without the columns says nothing of languages at all.
    private static readonly string[] Required =
    [
        "age",
        "education",
        "firstLanguage.language",
        "firstLanguage.listening",
        "firstLanguage.reading",
        "firstLanguage.writing",
        "firstLanguage.speaking",
    ];

    private readonly Node _root;
    private readonly int _id;

    private CsvColumns(string[] names, IReadOnlyList<string> ignored, Node root)
    {
        Ignored = ignored;
        Count = names.Length;
        _id = Array.IndexOf(names, "id");
        _root = root;
    }

    public static CsvColumns None { get; } = new([], [], new Node(string.Empty));

    public int Count { get; }

    /// <summary>The columns that are no fields and are left out.</summary>
    public IReadOnlyList<string> Ignored { get; }

    /// <summary>Reads a header. Columns that appear twice, or are not fields, are refused all at once; the latter can be ignored.</summary>
    public static CsvColumns Of(string[] names, Func<Sentence, Sentence> told, bool ignoresExtra)
    {
        string[] extra = [.. names.Where(static name => !IsField(name))];
        Sentence[] problems =
        [
            .. ignoresExtra ? [] : extra.Select(NotAColumn),
            .. names.GroupBy(static name => name, StringComparer.Ordinal)
                .Where(group => group.Count() > 1 && (!ignoresExtra || IsField(group.Key)))
                .Select(static group => new Sentence(BatchWords.ColumnTwice, group.Key)),
            .. Required.Where(name => !names.Contains(name, StringComparer.Ordinal))
                .Select(static name => new Sentence(BatchWords.ColumnMissing, name)),
        ];
        if (problems.Length > 0)
        {
            throw ToolException.Invalid(
            [
                .. problems.Select(told),
                .. extra.Length > 0 && !ignoresExtra ? AboutExtra() : [],
            ]);
        }

        var root = new Node(string.Empty);
        for (int i = 0; i < names.Length; i++)
        {
            if (IsField(names[i]))
            {
                root.Add(names[i].Split('.'), i);
            }
        }

        return new CsvColumns(names, extra, root);
    }

    private static bool IsField(string name) => CrsJson.FactorsFields.Contains(name, StringComparer.Ordinal);

    private static Sentence NotAColumn(string name)
    {
        var sentence = new Sentence(BatchWords.NotAColumn, name);
        return Suggestion.For(name, CrsJson.FactorsFields) is { } meant ? new Sentence(HelpWords.DidYouMean, sentence, meant) : sentence;
    }

    private static Sentence[] AboutExtra() =>
    [
        new Sentence(BatchWords.Columns, string.Join(", ", CrsJson.FactorsFields)),
        new Sentence(BatchWords.HowToIgnore),
    ];

    /// <summary>The id of a line, even one whose cells do not fit the header.</summary>
    public string? IdOf(string[] cells) => _id >= 0 && _id < cells.Length && cells[_id].Length > 0 ? cells[_id] : null;

    /// <summary>Writes the cells of a line as a document. An empty cell is a missing field; an object of empty cells is null.</summary>
    public void Write(Utf8JsonWriter writer, string[] cells)
    {
        writer.WriteStartObject();
        _root.WriteFields(writer, cells);
        writer.WriteEndObject();
    }

    [GeneratedRegex(
        "^-?(0|[1-9][0-9]*)(\\.[0-9]+)?([eE][+-]?[0-9]+)?\\z",
        RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant,
        matchTimeoutMilliseconds: 1000)]
    private static partial Regex JsonNumber();

    /// <summary>A field: a column, or an object with fields of its own.</summary>
    private sealed class Node(string name)
    {
        private readonly List<Node> _fields = [];
        private int _column = -1;

        public void Add(ReadOnlySpan<string> path, int column)
        {
            if (path.IsEmpty)
            {
                _column = column;
                return;
            }

            string first = path[0];
            Node? field = _fields.Find(f => f.Name == first);
            if (field is null)
            {
                field = new Node(first);
                _fields.Add(field);
            }

            field.Add(path[1..], column);
        }

        public void WriteFields(Utf8JsonWriter writer, string[] cells)
        {
            foreach (Node field in _fields)
            {
                field.Write(writer, cells);
            }
        }

        private string Name => name;

        private bool IsEmpty(string[] cells) =>
            _column >= 0 ? cells[_column].Length == 0 : _fields.TrueForAll(field => field.IsEmpty(cells));

        private void Write(Utf8JsonWriter writer, string[] cells)
        {
            if (_column >= 0)
            {
                WriteCell(writer, cells[_column]);
            }
            else if (IsEmpty(cells))
            {
                writer.WriteNull(name);
            }
            else
            {
                writer.WriteStartObject(name);
                WriteFields(writer, cells);
                writer.WriteEndObject();
            }
        }

        /// <summary>A number or a truth where the cell reads as one, else a text; only an id is always a text.</summary>
        private void WriteCell(Utf8JsonWriter writer, string cell)
        {
            if (cell.Length == 0)
            {
                return;
            }

            if (name != "id" && JsonNumber().IsMatch(cell))
            {
                writer.WritePropertyName(name);
                writer.WriteRawValue(cell, skipInputValidation: true);
            }
            else if (name != "id" && bool.TryParse(cell, out bool truth))
            {
                writer.WriteBoolean(name, truth);
            }
            else
            {
                writer.WriteString(name, cell);
            }
        }
    }
}
