using CrsCalculator.Json;

namespace CrsCalculator.Cli.Input;

/// <summary>
/// Splits a stream into lines without creating strings, in memory that does not grow with the input. A line that is too long is skipped and
/// reported as such, so that the lines after it are still read.
/// </summary>
/// <param name="stream">The stream.</param>
/// <param name="skip">Receives the parts of a line that is too long, in order.</param>
internal sealed class LineReader(Stream stream, Action<ReadOnlySpan<byte>>? skip = null)
{
    private const int FirstSize = 128 * 1024;

    private byte[] _buffer = new byte[FirstSize];
    private int _start;
    private int _end;
    private bool _ended;

    /// <summary>The issue of a line that is longer than a document may be.</summary>
    public static Issue TooLong { get; } = new("$", IssueCodes.TooLong, new Facts($"{CrsJson.MaxDocumentBytes}"));

    /// <summary>The number of the last line that was read, from 1.</summary>
    public long Number { get; private set; }

    /// <summary>The number of bytes read from the stream.</summary>
    public long BytesRead { get; private set; }

    /// <summary>The size of the buffer in bytes.</summary>
    public int Capacity => _buffer.Length;

    /// <summary>Whether the next line can be read without waiting for the stream.</summary>
    public bool HasLine => _buffer.AsSpan(_start.._end).Contains((byte)'\n');

    /// <summary>Reads the next line, without its line ending.</summary>
    /// <param name="line">The line, valid until the next call. Empty if the line is too long.</param>
    /// <param name="isTooLong">Whether the line was longer than <see cref="CrsJson.MaxDocumentBytes"/>.</param>
    /// <returns>Whether there was one.</returns>
    public bool TryRead(out ReadOnlySpan<byte> line, out bool isTooLong)
    {
        isTooLong = false;
        int searched = _start;
        while (true)
        {
            int length = _buffer.AsSpan(searched.._end).IndexOf((byte)'\n');
            if (length >= 0)
            {
                return Take(searched + length, mark: 1, ref isTooLong, out line);
            }

            if (_ended)
            {
                return Take(_end, mark: 0, ref isTooLong, out line);
            }

            if (_end - _start > CrsJson.MaxDocumentBytes)
            {
                // Only the end of this line matters now.
                isTooLong = true;
                skip?.Invoke(_buffer.AsSpan(_start.._end));
                _start = _end;
            }

            int unsearched = _end - _start;
            Fill();
            searched = _start + unsearched;
        }
    }

    private bool Take(int end, int mark, scoped ref bool isTooLong, out ReadOnlySpan<byte> line)
    {
        isTooLong |= end - _start > CrsJson.MaxDocumentBytes;
        bool isThere = mark > 0 || end > _start || isTooLong;
        line = _buffer.AsSpan(_start..end);
        if (isTooLong)
        {
            skip?.Invoke(line);
            line = default;
        }

        line = line.EndsWith("\r"u8) ? line[..^1] : line;
        line = Number == 0 && line.StartsWith("\uFEFF"u8) ? line[3..] : line;
        _start = end + mark;
        Number += isThere ? 1 : 0;
        return isThere;
    }

    private void Fill()
    {
        if (_start > 0)
        {
            Buffer.BlockCopy(_buffer, _start, _buffer, 0, _end - _start);
            _end -= _start;
            _start = 0;
        }

        if (_end == _buffer.Length)
        {
            Array.Resize(ref _buffer, _buffer.Length * 2);
        }

        int read = stream.Read(_buffer, _end, _buffer.Length - _end);
        _end += read;
        BytesRead += read;
        _ended = read == 0;
    }
}
