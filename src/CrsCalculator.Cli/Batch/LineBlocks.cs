using CrsCalculator.Json;

namespace CrsCalculator.Cli.Batch;

/// <summary>
/// Cuts a stream into pieces of whole lines, in memory that does not grow with the input. A line at hand is never kept back until there are
/// more. Of a line that is too long, no more is kept than shows that it is.
/// </summary>
/// <param name="stream">The stream.</param>
internal sealed class LineBlocks(Stream stream)
{
    // What was read behind the last line of a piece: the beginning of the next one.
    private byte[] _behind = [];
    private long _lines;
    private bool _ended;

    /// <summary>Fills a piece with the lines at hand.</summary>
    /// <returns>Whether there were any.</returns>
    public bool TryFill(BatchPiece piece)
    {
        piece.Append(_behind);
        _behind = [];
        ReadLines(piece);
        piece.FirstNumber = _lines + 1;
        if (_lines == 0 && piece.Input.StartsWith("\uFEFF"u8))
        {
            piece.Skip("\uFEFF"u8.Length);
        }

        _lines += piece.Input.Count((byte)'\n');
        return !_ended || piece.Input.Length > 0;
    }

    private void ReadLines(BatchPiece piece)
    {
        int searched = 0;
        while (!TryCut(piece, searched) && !_ended)
        {
            searched = piece.Input.Length;
            if (searched > CrsJson.MaxDocumentBytes)
            {
                SkipLine(piece);
                return;
            }

            _ended = !piece.TryReadFrom(stream);
        }
    }

    /// <summary>Ends a piece behind its last line end, and keeps what follows.</summary>
    private bool TryCut(BatchPiece piece, int searched)
    {
        int last = piece.Input[searched..].LastIndexOf((byte)'\n');
        if (last < 0)
        {
            return false;
        }

        int end = searched + last + 1;
        _behind = piece.Input[end..].ToArray();
        piece.Cut(end);
        return true;
    }

    /// <summary>Reads to the end of the line that a piece begins, and leaves out what follows.</summary>
    private void SkipLine(BatchPiece piece)
    {
        int length = piece.Input.Length;
        int end = -1;
        while (end < 0 && !_ended)
        {
            piece.Cut(length);
            _ended = !piece.TryReadFrom(stream);
            end = piece.Input[length..].IndexOf((byte)'\n');
        }

        _behind = end < 0 ? [] : piece.Input[(length + end + 1)..].ToArray();
        piece.Cut(length);
        piece.Append("\n"u8);
    }
}
