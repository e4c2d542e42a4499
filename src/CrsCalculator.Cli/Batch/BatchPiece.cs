using System.Buffers;

namespace CrsCalculator.Cli.Batch;

/// <summary>A part of one file that is scored at once, and what comes of it. It is used again and again.</summary>
internal sealed class BatchPiece
{
    // Large enough that handing pieces around costs nothing, and small enough that a few for each core need little memory.
    private const int FirstSize = 128 * 1024;

    private readonly List<BatchProblem> _problems = [];
    private byte[] _input = new byte[FirstSize];
    private int _start;
    private int _end;

    /// <summary>The lines, or the document.</summary>
    public ReadOnlySpan<byte> Input => _input.AsSpan(_start.._end);

    /// <summary>The file.</summary>
    public BatchInput File { get; private set; } = null!;

    /// <summary>The number of the first line.</summary>
    public long FirstNumber { get; set; }

    /// <summary>Why the file cannot be read further, if so; there is no input then.</summary>
    public ToolException? NotReadable { get; set; }

    /// <summary>What is written for the candidates.</summary>
    public ArrayBufferWriter<byte> Output { get; } = new();

    /// <summary>What is wrong with candidates, in their order.</summary>
    public IReadOnlyList<BatchProblem> Problems => _problems;

    /// <summary>How many candidates were scored.</summary>
    public int Scored { get; set; }

    /// <summary>What ended the batch in this piece, if anything did.</summary>
    public Exception? Stopped { get; set; }

    /// <summary>Makes it an empty piece of a file.</summary>
    public void Begin(BatchInput file)
    {
        File = file;
        _start = 0;
        _end = 0;
        _problems.Clear();
        Output.ResetWrittenCount();
        NotReadable = null;
        Scored = 0;
        Stopped = null;
    }

    /// <summary>Adds what a stream has at hand.</summary>
    /// <returns>Whether there was anything; not at the end of the stream.</returns>
    public bool TryReadFrom(Stream stream)
    {
        if (_end == _input.Length)
        {
            Array.Resize(ref _input, _input.Length * 2);
        }

        int read = stream.Read(_input, _end, _input.Length - _end);
        _end += read;
        return read > 0;
    }

    public void Append(ReadOnlySpan<byte> bytes)
    {
        while (_input.Length - _end < bytes.Length)
        {
            Array.Resize(ref _input, _input.Length * 2);
        }

        bytes.CopyTo(_input.AsSpan(_end));
        _end += bytes.Length;
    }

    /// <summary>Leaves out so many bytes in front.</summary>
    public void Skip(int length) => _start += length;

    /// <summary>Leaves out what follows so many bytes.</summary>
    public void Cut(int length) => _end = _start + length;

    /// <summary>Adds what is wrong with a candidate.</summary>
    public void AddProblem(BatchProblem problem) => _problems.Add(problem);
}
