using System.Collections.Concurrent;
using System.Net;
using System.Net.Sockets;

namespace CrsCalculator.Web.Tests.Host;

/// <summary>Serves a published folder as any host of static files does, and remembers what was asked for.</summary>
public sealed class PageServer : IDisposable
{
    private const string DefaultFile = "index.html";

    private static readonly Dictionary<string, string> Types = new(StringComparer.Ordinal)
    {
        [".html"] = "text/html; charset=utf-8",
        [".js"] = "text/javascript",
        [".css"] = "text/css",
        [".json"] = "application/json",
        [".wasm"] = "application/wasm",
        [".png"] = "image/png",
    };

    private readonly HttpListener _listener = new();
    private readonly string _folder;
    private readonly ConcurrentQueue<(string Path, long Bytes)> _sent = new();

    public PageServer(string folder)
    {
        _folder = folder;
        Address = $"http://127.0.0.1:{FreePort()}/";
        _listener.Prefixes.Add(Address);
        _listener.Start();
        _ = ServeAsync();
    }

    public string Address { get; }

    /// <summary>Whether it answers nothing any more, as a host that is out of reach.</summary>
    public bool IsDown { get; set; }

    /// <summary>What was sent, with the bytes on the wire.</summary>
    public IReadOnlyCollection<(string Path, long Bytes)> Sent => _sent;

    public void Dispose() => _listener.Close();

    private static int FreePort()
    {
        using var probe = new TcpListener(IPAddress.Loopback, 0);
        probe.Start();
        return ((IPEndPoint)probe.LocalEndpoint).Port;
    }

    private async Task ServeAsync()
    {
        while (_listener.IsListening)
        {
            try
            {
                _ = AnswerAsync(await _listener.GetContextAsync());
            }
            catch (Exception e) when (e is HttpListenerException or ObjectDisposedException)
            {
                return;
            }
        }
    }

    private async Task AnswerAsync(HttpListenerContext context)
    {
        string path = Uri.UnescapeDataString(context.Request.Url!.AbsolutePath).TrimStart('/');
        string file = Path.Combine(_folder, path.Length == 0 ? DefaultFile : path);
        if (IsDown || !File.Exists(file))
        {
            _sent.Enqueue((path, 0));
            context.Response.StatusCode = IsDown ? 503 : 404;
            context.Response.Close();
            return;
        }

        context.Response.ContentType = Types[Path.GetExtension(file)];
        if (context.Request.Headers["Accept-Encoding"]?.Contains("br", StringComparison.Ordinal) == true && File.Exists($"{file}.br"))
        {
            context.Response.Headers["Content-Encoding"] = "br";
            file += ".br";
        }

        byte[] bytes = await File.ReadAllBytesAsync(file);
        _sent.Enqueue((path, bytes.Length));
        await context.Response.OutputStream.WriteAsync(bytes);
        context.Response.Close();
    }
}
