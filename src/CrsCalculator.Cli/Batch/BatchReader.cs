using CrsCalculator.Cli.Input;
using CrsCalculator.Cli.Words;

namespace CrsCalculator.Cli.Batch;

/// <summary>Reads the files of a batch, one after the other, into pieces.</summary>
/// <param name="inputs">The files.</param>
/// <param name="take">Gives a piece that is free; nothing once nobody wants more.</param>
/// <param name="hand">Takes a piece that is full.</param>
internal sealed class BatchReader(BatchInputs inputs, Func<BatchPiece?> take, Action<BatchPiece> hand)
{
    // It stays here while a file that cannot be read leaves it half full.
    private BatchPiece? _piece;

    /// <summary>Reads all files. One of several that cannot be read is a piece too, and does not stop the others.</summary>
    public void Read()
    {
        foreach (BatchInput file in inputs.Files)
        {
            try
            {
                Read(file);
            }
            catch (Exception e) when (inputs.Files.Count > 1 && WhyNotReadable(file, e) is { } why)
            {
                Hand(file, piece => piece.NotReadable = why);
            }
        }
    }

    private static ToolException? WhyNotReadable(BatchInput file, Exception exception) => exception switch
    {
        ToolException known => known,
        IOException or UnauthorizedAccessException =>
            ToolException.Invalid(InputWords.FileProblem, InputFile.NameOf(file.Path), InputFile.Reason(file.Path, exception)),
        _ => null,
    };

    private void Read(BatchInput file)
    {
        using Stream stream = file.Open();
        if (file.IsDocument)
        {
            byte[] document = InputFile.ReadDocument(stream);
            Hand(file, piece => piece.Append(document));
        }
        else
        {
            ReadLines(file, stream);
        }
    }

    private void ReadLines(BatchInput file, Stream stream)
    {
        var lines = new LineBlocks(stream);
        bool isHeaderNext = file.Format.HasHeader;
        bool isEmpty = true;
        while (Begin(file) is { } piece)
        {
            bool isThere = lines.TryFill(piece);
            isHeaderNext = isHeaderNext && !TryReadHeader(piece);
            isEmpty = isEmpty && !new LineCursor(piece.Input, piece.FirstNumber).MoveNext();
            Hand();
            if (!isThere)
            {
                break;
            }
        }

        if (isEmpty)
        {
            throw ToolException.Invalid(BatchWords.Nothing, InputFile.NameOf(file.Path));
        }
    }

    /// <summary>Reads the names of the columns, where the piece has them, and leaves them out.</summary>
    private static bool TryReadHeader(BatchPiece piece)
    {
        var lines = new LineCursor(piece.Input, piece.FirstNumber);
        if (!lines.MoveNext())
        {
            return false;
        }

        if (lines.IsTooLong)
        {
            throw ToolException.Invalid(BatchWords.HeaderTooLong, InputFile.NameOf(piece.File.Path), lines.Number, LineReader.TooLong);
        }

        piece.File.Format.ReadHeader(lines.Current, lines.Number);
        piece.FirstNumber = lines.Number + 1;
        piece.Skip(piece.Input.Length - lines.Rest.Length);
        return true;
    }

    private void Hand(BatchInput file, Action<BatchPiece> fill)
    {
        if (Begin(file) is { } piece)
        {
            fill(piece);
            Hand();
        }
    }

    private BatchPiece? Begin(BatchInput file)
    {
        _piece ??= take();
        _piece?.Begin(file);
        return _piece;
    }

    private void Hand()
    {
        hand(_piece!);
        _piece = null;
    }
}
