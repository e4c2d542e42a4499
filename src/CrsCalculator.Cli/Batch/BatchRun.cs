using System.Collections.Concurrent;
using System.Runtime.ExceptionServices;

namespace CrsCalculator.Cli.Batch;

/// <summary>
/// Scores the candidates of files on all cores, in order. A bad one gives its issues and does not stop the others.
/// <para>
/// A fixed number of pieces goes round, so memory does not grow: one thread reads the files into them, any core scores them, and the
/// caller's thread writes them in order. A line at hand is never kept back until there are more.
/// </para>
/// </summary>
/// <param name="newScorer">Makes what scores a piece. One works for each core.</param>
/// <param name="report">Receives progress meanwhile.</param>
internal sealed class BatchRun(Func<LineScorer> newScorer, BatchReport report) : IDisposable
{
    // Enough that no core waits for the reading of the next piece or the writing of the last one.
    private const int PiecesForEachCore = 3;

    private readonly ConcurrentBag<LineScorer> _scorers = [];

#pragma warning disable CA2213 // The thread that reads may still use them when a run ends early, and they hold nothing of the system.
    private readonly BlockingCollection<BatchPiece> _free = [];
    private readonly BlockingCollection<Task<BatchPiece>> _scored = [];
#pragma warning restore CA2213

    private ExceptionDispatchInfo? _readingFailed;
    private bool _hasBegun;
    private long _bytes;

    /// <summary>What is written before everything else.</summary>
    public ReadOnlyMemory<byte> Header { get; init; }

    /// <summary>How many candidates were scored.</summary>
    public long Scored { get; private set; }

    /// <summary>How many candidates had issues.</summary>
    public long Failed { get; private set; }

    public void Dispose()
    {
        foreach (LineScorer scorer in _scorers)
        {
            scorer.Dispose();
        }
    }

    /// <summary>Runs through all files. What was scored before something stops the run is written all the same.</summary>
    public void Run(BatchInputs inputs, Stream output)
    {
        for (int i = 0; i < PiecesForEachCore * Environment.ProcessorCount; i++)
        {
            _free.Add(new BatchPiece());
        }

        // A thread of its own: it may wait for a terminal or a pipe, and ends with the process where nobody wants more lines.
        var reader = new Thread(() => ReadAll(new BatchReader(inputs, TakeFree, Hand))) { IsBackground = true };
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

    private BatchPiece? TakeFree() =>
        !_free.IsAddingCompleted && _free.TryTake(out BatchPiece? piece, Timeout.Infinite) ? piece : null;

    private void Hand(BatchPiece piece) => _scored.Add(Task.Run(() => Score(piece)));

    private void ReadAll(BatchReader reader)
    {
        try
        {
            reader.Read();
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

    private BatchPiece Score(BatchPiece piece)
    {
#pragma warning disable CA2000 // It goes back to the others, and ends with them.
        if (!_scorers.TryTake(out LineScorer? scorer))
        {
            scorer = newScorer();
        }
#pragma warning restore CA2000

        scorer.Score(piece);
        _scorers.Add(scorer);
        return piece;
    }

    private void Write(BatchPiece piece, Stream output)
    {
        if (!_hasBegun && piece.Output.WrittenCount > 0)
        {
            output.Write(Header.Span);
            _hasBegun = true;
        }

        output.Write(piece.Output.WrittenSpan);
        output.Flush();
        Scored += piece.Scored;
        Failed += piece.Problems.Count;
        foreach (BatchProblem problem in piece.Problems)
        {
            report.Problem(problem);
        }

        if (piece.Stopped is { } stopped)
        {
            ExceptionDispatchInfo.Throw(stopped);
        }

        _bytes += piece.Input.Length;
        report.Progress(Scored + Failed, _bytes);
        _free.Add(piece);
    }
}
