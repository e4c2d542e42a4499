using System.Buffers;
using System.Collections.Immutable;

namespace CrsCalculator.Cli.Batch;

/// <summary>Some lines of a batch that are scored together, and what comes of them. It is used again and again.</summary>
internal sealed class BatchPiece
{
    // Large enough that handing pieces around costs nothing, and small enough that a few for each core need little memory.
    private const int FullAt = 128 * 1024;

    private readonly ArrayBufferWriter<byte> _input = new();
    private readonly List<Line> _lines = [];
    private readonly List<Problem> _problems = [];

    /// <summary>What is written for the lines.</summary>
    public ArrayBufferWriter<byte> Output { get; } = new();

    /// <summary>What is wrong with lines, in their order.</summary>
    public IReadOnlyList<Problem> Problems => _problems;

    /// <summary>How many lines were scored.</summary>
    public int Scored { get; set; }

    /// <summary>What ended the batch in these lines, if anything did.</summary>
    public Exception? Stopped { get; set; }

    /// <summary>How many bytes were read until the end of these lines.</summary>
    public long BytesRead { get; set; }

    public int LineCount => _lines.Count;

    public long LastNumber => _lines.Count == 0 ? 0 : _lines[^1].Number;

    public bool IsFull => _input.WrittenCount >= FullAt;

    /// <summary>Makes it empty.</summary>
    public void Clear()
    {
        _input.ResetWrittenCount();
        _lines.Clear();
        _problems.Clear();
        Output.ResetWrittenCount();
        Scored = 0;
        Stopped = null;
    }

    /// <summary>Adds a line of input.</summary>
    public void Add(ReadOnlySpan<byte> line, long number, bool isTooLong)
    {
        _lines.Add(new Line(_input.WrittenCount, line.Length, number, isTooLong));
        _input.Write(line);
    }

    /// <summary>Adds what is wrong with a line.</summary>
    public void AddProblem(long number, ImmutableArray<Issue> issues) => _problems.Add(new Problem(number, issues));

    /// <summary>A line by its place, from 0.</summary>
    public ReadOnlySpan<byte> LineAt(int index, out long number, out bool isTooLong)
    {
        Line line = _lines[index];
        number = line.Number;
        isTooLong = line.IsTooLong;
        return _input.WrittenSpan.Slice(line.Start, line.Length);
    }

    /// <summary>What is wrong with a line.</summary>
    internal readonly record struct Problem(long Number, ImmutableArray<Issue> Issues);

    private readonly record struct Line(int Start, int Length, long Number, bool IsTooLong);
}
