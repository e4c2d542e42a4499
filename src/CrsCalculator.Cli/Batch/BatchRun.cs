using System.Collections.Concurrent;
using System.Runtime.ExceptionServices;
using CrsCalculator.Cli.Input;
using CrsCalculator.Cli.Words;
using NodaTime;

namespace CrsCalculator.Cli.Batch;

/// <summary>
/// Scores a stream of lines on all cores: one line out for each line in, in order. A bad line gives its issues and does not stop the
/// others.
/// <para>
/// A fixed number of pieces goes round, so memory does not grow: one thread fills them with lines, any core scores them, and the caller's
/// thread writes them in order. A line at hand is never kept back until there are more.
/// </para>
/// </summary>
internal sealed class BatchRun : IDisposable
{
    // Enough that no core waits for the reading of the next piece or the writing of the last one.
    private const int PiecesForEachCore = 3;

    private readonly ILineFormat _format;
    private readonly IBatchReport _report;
    private readonly ConcurrentBag<LineScorer> _scorers = [];
    private readonly Func<LineScorer> _newScorer;

#pragma warning disable CA2213 // The thread that reads may still use them when a run ends early, and they hold nothing of the system.
    private readonly BlockingCollection<BatchPiece> _free = [];
    private readonly BlockingCollection<Task<BatchPiece>> _scored = [];
#pragma warning restore CA2213

    private bool _isHeaderNext;
    private ExceptionDispatchInfo? _readingFailed;

    /// <summary>Prepares a run.</summary>
    /// <param name="format">The form of the lines.</param>
    /// <param name="choice">The date and the rules.</param>
    /// <param name="shownOn">The day on which documents are shown; one of a later day cannot exist.</param>
    /// <param name="report">Receives progress meanwhile.</param>
    /// <param name="language">The language of the messages.</param>
    public BatchRun(
        ILineFormat format,
        RulesChoice choice,
        LocalDate shownOn,
        IBatchReport report,
        OfficialLanguage language = OfficialLanguage.English)
    {
        _format = format;
        _report = report;
        _newScorer = () => new LineScorer(format, choice, shownOn, language);
        _isHeaderNext = format.HasHeader;
        for (int i = 0; i < PiecesForEachCore * Environment.ProcessorCount; i++)
        {
            _free.Add(new BatchPiece());
        }
    }

    /// <summary>How many candidates were scored.</summary>
    public long Scored { get; private set; }

    /// <summary>How many lines had issues.</summary>
    public long Failed { get; private set; }

    public void Dispose()
    {
        foreach (LineScorer scorer in _scorers)
        {
            scorer.Dispose();
        }
    }

    /// <summary>Runs through all lines. What was scored before something stops the run is written all the same.</summary>
    public void Run(Stream input, Stream output)
    {
        // A thread of its own: it may wait for a terminal or a pipe, and ends with the process where nobody wants more lines.
        var reader = new Thread(() => ReadAll(new LineReader(input))) { IsBackground = true };
        reader.Start();
        try
        {
            foreach (Task<BatchPiece> piece in _scored.GetConsumingEnumerable())
            {
                Write(piece.GetAwaiter().GetResult(), output);
            }
        }
        finally
        {
            _free.CompleteAdding();
        }

        _readingFailed?.Throw();
    }

    private void ReadAll(LineReader lines)
    {
        try
        {
            foreach (BatchPiece piece in _free.GetConsumingEnumerable())
            {
                piece.Clear();
                bool isLast = !Fill(piece, lines);
                _scored.Add(Task.Run(() => Score(piece)));
                if (isLast || _free.IsAddingCompleted)
                {
                    break;
                }
            }
        }
#pragma warning disable CA1031 // It is thrown again by the thread that writes, behind what was read before.
        catch (Exception e)
        {
            _readingFailed = ExceptionDispatchInfo.Capture(e);
        }
#pragma warning restore CA1031
        finally
        {
            _scored.CompleteAdding();
        }
    }

    /// <summary>Fills a piece with the lines at hand.</summary>
    /// <returns>Whether there may be more.</returns>
    private bool Fill(BatchPiece piece, LineReader lines)
    {
        while (lines.TryRead(out ReadOnlySpan<byte> line, out bool isTooLong))
        {
            if (isTooLong && _isHeaderNext)
            {
                throw ToolException.Invalid(BatchWords.HeaderTooLong, lines.Number, LineReader.TooLong);
            }

            if (isTooLong || line.IndexOfAnyExcept(" \t"u8) >= 0)
            {
                Add(piece, line, lines.Number, isTooLong);
            }

            if (piece.IsFull || !lines.HasLine)
            {
                piece.BytesRead = lines.BytesRead;
                return true;
            }
        }

        piece.BytesRead = lines.BytesRead;
        return false;
    }

    private void Add(BatchPiece piece, ReadOnlySpan<byte> line, long number, bool isTooLong)
    {
        if (_isHeaderNext)
        {
            _format.ReadHeader(line, number);
            _isHeaderNext = false;
            return;
        }

        piece.Add(line, number, isTooLong);
    }

    private BatchPiece Score(BatchPiece piece)
    {
#pragma warning disable CA2000 // It goes back to the others, and ends with them.
        if (!_scorers.TryTake(out LineScorer? scorer))
        {
            scorer = _newScorer();
        }
#pragma warning restore CA2000

        scorer.Score(piece);
        _scorers.Add(scorer);
        return piece;
    }

    private void Write(BatchPiece piece, Stream output)
    {
        output.Write(piece.Output.WrittenSpan);
        output.Flush();
        Scored += piece.Scored;
        Failed += piece.Problems.Count;
        foreach (BatchPiece.Problem problem in piece.Problems)
        {
            _report.Problem(problem.Number, problem.Issues);
        }

        if (piece.Stopped is { } stopped)
        {
            ExceptionDispatchInfo.Throw(stopped);
        }

        _report.Progress(piece.LastNumber, piece.BytesRead);
        _free.Add(piece);
    }
}
