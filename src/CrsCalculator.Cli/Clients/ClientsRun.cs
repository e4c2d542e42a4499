using System.Collections.Immutable;
using System.Runtime.ExceptionServices;
using CrsCalculator.Application;
using CrsCalculator.Cli.Batch;
using CrsCalculator.Cli.Words;
using CrsCalculator.Json;
using NodaTime;

namespace CrsCalculator.Cli.Clients;

/// <summary>
/// Reviews clients on all cores, some at a time, and hands them on in the order of the input. A bad document is reported and does not stop
/// the others.
/// </summary>
/// <param name="review">What is asked about each client.</param>
/// <param name="shownOn">The day on which documents are shown; one of a later day cannot exist.</param>
/// <param name="host">The world, to which problems are reported.</param>
internal sealed class ClientsRun(ClientReview review, LocalDate shownOn, ToolHost host)
{
    // So many clients, or so many bytes, wait for each other: enough for all cores, and the same memory for any number of clients.
    private const int MostAtOnce = 256;
    private const int MostBytesAtOnce = 4 * 1024 * 1024;

    private readonly ClientIds _ids = new();
    private readonly BatchReport _report = new(host);

    /// <summary>Whether progress is shown on the terminal.</summary>
    public bool ShowsProgress { get; init; }

    /// <summary>How many clients there were up to now, and what came of them.</summary>
    public ClientTotals Totals { get; private set; } = new();

    /// <summary>Reviews clients as they are asked for.</summary>
    /// <returns>The clients, in pieces that were each reviewed at once.</returns>
    public IEnumerable<ImmutableArray<ClientRow>> Review(IEnumerable<ClientSource> sources)
    {
        List<ClientSource> waiting = [];
        long bytes = 0;
        foreach (ClientSource source in sources)
        {
            waiting.Add(source);
            bytes += source.Utf8.Length;
            if (source.IsLastAtHand || waiting.Count == MostAtOnce || bytes >= MostBytesAtOnce)
            {
                yield return ReviewAll(waiting);
                waiting.Clear();
                bytes = 0;
            }
        }

        if (waiting.Count > 0)
        {
            yield return ReviewAll(waiting);
        }
    }

    private ImmutableArray<ClientRow> ReviewAll(List<ClientSource> sources)
    {
        var rows = new ClientRow[sources.Count];
        try
        {
            Parallel.For(0, rows.Length, i => rows[i] = ReviewOne(sources[i]));
        }
        catch (AggregateException e)
        {
            ExceptionDispatchInfo.Throw(e.InnerExceptions[0]);
        }

        for (int i = 0; i < rows.Length; i++)
        {
            Report(rows[i], sources[i]);
        }

        if (ShowsProgress)
        {
            host.Progress.Show(host.Speech.Say(ClientsWords.Progress, Totals.Clients));
        }

        return ImmutableArray.Create(rows);
    }

    private ClientRow ReviewOne(ClientSource source)
    {
        string id = source.Name;
        try
        {
            if (source.Problem is { } problem)
            {
                return Bad(id, source, [problem]);
            }

            DocumentReading<Candidate> reading = CrsJson.Profile.Read(source.Utf8.Span);
            id = string.IsNullOrWhiteSpace(reading.Id) ? id : reading.Id;
            ImmutableArray<Issue> issues = reading.IssuesOn(review.On, shownOn);
            return issues.IsEmpty
                ? new ClientRow(id, review.Of(reading.Value)) { File = source.Path, Line = source.Line }
                : Bad(id, source, issues);
        }
        catch (Exception e) when (UnexpectedIssue.IsOfLine(e))
        {
            return Bad(id, source, UnexpectedIssue.IssuesOf(e));
        }
    }

    private static ClientRow Bad(string id, ClientSource source, ImmutableArray<Issue> issues) =>
        new(id, issues) { File = source.Path, Line = source.Line };

    private void Report(ClientRow row, ClientSource source)
    {
        Totals = Totals.With(row);
        if (_ids.EarlierOf(row.Id, source) is { } earlier)
        {
            host.Complain([new Sentence(ClientsWords.SameId, row.Id, earlier.Place, source.Place)]);
        }

        if (row.Overview is null)
        {
            _report.Problem(new BatchProblem(source.Path, source.Line, row.Issues) { Complaints = source.Complaints });
        }
    }
}
