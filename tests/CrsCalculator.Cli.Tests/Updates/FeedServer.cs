using System.Net;
using System.Net.Sockets;
using System.Text;

namespace CrsCalculator.Cli.Tests.Updates;

/// <summary>A web server on this computer that answers each request as a test says, byte by byte if need be.</summary>
internal sealed class FeedServer : IDisposable
{
    private const char Tls = '\x16';

    private readonly TcpListener _listener = new(IPAddress.Loopback, 0);
    private readonly CancellationTokenSource _end = new();
    private readonly Func<string, Answer, Task> _answer;
    private readonly List<string> _requests = [];

    public FeedServer(Func<string, Answer, Task> answer)
    {
        _answer = answer;
        _listener.Start();
        Address = new Uri($"http://127.0.0.1:{((IPEndPoint)_listener.LocalEndpoint).Port}/feed.json");
        _ = Serve();
    }

    public Uri Address { get; }

    /// <summary>The head of every request so far.</summary>
    public IReadOnlyList<string> Requests
    {
        get
        {
            lock (_requests)
            {
                return [.. _requests];
            }
        }
    }

    /// <summary>A server that always sends the same.</summary>
    public static FeedServer Of(string body, string status = "200 OK", params string[] headers) =>
        new((_, answer) => answer.Send(status, Encoding.UTF8.GetBytes(body), headers));

    public void Dispose()
    {
        _end.Cancel();
        _listener.Dispose();
        _end.Dispose();
    }

    private async Task Serve()
    {
        CancellationToken end = _end.Token;
        try
        {
            while (!end.IsCancellationRequested)
            {
                TcpClient client = await _listener.AcceptTcpClientAsync(end).ConfigureAwait(false);
                _ = Answer(client, end);
            }
        }
        catch (Exception e) when (e is OperationCanceledException or SocketException or ObjectDisposedException)
        {
            // The test is over.
        }
    }

    private async Task Answer(TcpClient client, CancellationToken end)
    {
        try
        {
            using (client)
            {
                NetworkStream stream = client.GetStream();
                string request = await Head(stream, end).ConfigureAwait(false);
                lock (_requests)
                {
                    _requests.Add(request);
                }

                await _answer(request, new Answer(stream, end)).ConfigureAwait(false);
            }
        }
        catch (Exception e) when (e is OperationCanceledException or IOException or ObjectDisposedException)
        {
            // The tool went away, or the test is over.
        }
    }

    private static async Task<string> Head(Stream stream, CancellationToken end)
    {
        var head = new StringBuilder();
        byte[] one = new byte[1];
        while (!IsWhole(head.ToString()) && await stream.ReadAsync(one, end).ConfigureAwait(false) > 0)
        {
            head.Append((char)one[0]);
        }

        return head.ToString();

        // A client that begins with TLS never sends a head.
        static bool IsWhole(string text) => text.EndsWith("\r\n\r\n", StringComparison.Ordinal) || text.StartsWith(Tls);
    }
}

/// <summary>What a server sends.</summary>
internal sealed class Answer(Stream stream, CancellationToken end)
{
    /// <summary>Ends when the test does.</summary>
    public CancellationToken End => end;

    /// <summary>A whole answer.</summary>
    public async Task Send(string status, byte[] body, params string[] headers)
    {
        await Begin(status, [$"Content-Length: {body.Length}", .. headers]).ConfigureAwait(false);
        await Write(body).ConfigureAwait(false);
    }

    /// <summary>The head of an answer.</summary>
    public Task Begin(string status, params IEnumerable<string> headers) =>
        Write(Encoding.ASCII.GetBytes(string.Join("\r\n", (string[])[$"HTTP/1.1 {status}", "Connection: close", .. headers, "", ""])));

    public async Task Write(byte[] bytes)
    {
        await stream.WriteAsync(bytes, end).ConfigureAwait(false);
        await stream.FlushAsync(end).ConfigureAwait(false);
    }
}
