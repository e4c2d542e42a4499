using System.Collections.Concurrent;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Json.Serialization.Metadata;
using CrsCalculator.Cli.Input;
using CrsCalculator.Cli.Words;
using CrsCalculator.Json;
using ModelContextProtocol;
using ModelContextProtocol.Protocol;

namespace CrsCalculator.Cli.Assistant.Messages;

/// <summary>
/// Exchanges messages as lines on the tool's own streams. A message that is too long or unreadable is rejected, and reading continues. At
/// the end of the input, pending requests are still answered.
/// </summary>
internal sealed class MessageTransport : TransportBase
{
    private static readonly JsonTypeInfo<JsonRpcMessage> MessageInfo =
        (JsonTypeInfo<JsonRpcMessage>)McpJsonUtilities.DefaultOptions.GetTypeInfo(typeof(JsonRpcMessage));

    private readonly ToolHost _host;
    private readonly LineReader _lines;
    private readonly Envelope _envelope = new();
    private readonly SemaphoreSlim _turn = new(1, 1);
    private readonly ConcurrentDictionary<RequestId, bool> _unanswered = new();

    // One for the input itself, and one per request.
    private readonly CountdownEvent _open = new(1);

    public MessageTransport(ToolHost host)
        : base("crs", loggerFactory: null)
    {
        _host = host;
        _lines = new LineReader(host.Input, _envelope.Add);
        SetConnected();
        new Thread(Read) { IsBackground = true, Name = "crs mcp: input" }.Start();
    }

    /// <inheritdoc/>
    public override async Task SendMessageAsync(JsonRpcMessage message, CancellationToken cancellationToken = default)
    {
        byte[] line = [.. JsonSerializer.SerializeToUtf8Bytes(message, MessageInfo), (byte)'\n'];
        await _turn.WaitAsync(cancellationToken).ConfigureAwait(false);
        try
        {
            await _host.Output.WriteAsync(line, cancellationToken).ConfigureAwait(false);
            await _host.Output.FlushAsync(cancellationToken).ConfigureAwait(false);
        }
        catch (IOException e) when (ToolHost.IsClosedPipe(e))
        {
            // Nobody reads the answers any more; the end of the input follows.
        }
        finally
        {
            _turn.Release();
            if (message is JsonRpcResponse or JsonRpcError)
            {
                Close(((JsonRpcMessageWithId)message).Id);
            }
        }
    }

    /// <inheritdoc/>
    public override ValueTask DisposeAsync()
    {
        SetDisconnected();
        _turn.Dispose();
        _open.Dispose();
        return ValueTask.CompletedTask;
    }

    private void Read()
    {
        IOException? failure = null;
        try
        {
            while (_lines.TryRead(out ReadOnlySpan<byte> line, out bool isTooLong))
            {
                Take(line, isTooLong);
            }
        }
        catch (IOException e)
        {
            failure = e;
        }

        _open.Signal();
        _open.Wait();
        SetDisconnected(failure);
    }

    private void Take(ReadOnlySpan<byte> line, bool isTooLong)
    {
        if (isTooLong)
        {
            Refuse(McpErrorCode.InvalidRequest, new Sentence(AssistantWords.MessageTooLong, CrsJson.MaxDocumentBytes));
        }
        else if (!line.Trim(" \t"u8).IsEmpty)
        {
            Take(line);
        }
    }

    private void Take(ReadOnlySpan<byte> line)
    {
        try
        {
            if (RepeatedField.Find(line) is { } name)
            {
                _envelope.Add(line);
                Refuse(McpErrorCode.InvalidRequest, new Sentence(AssistantWords.MessageRepeats, Excerpt.Of(name)));
                return;
            }

            JsonRpcMessage message = JsonSerializer.Deserialize(line, MessageInfo) ?? throw new JsonException();
            Open(message);
            WriteMessageAsync(message).GetAwaiter().GetResult();
        }
        catch (Exception e) when (e is JsonException or InvalidOperationException or ArgumentException)
        {
            _envelope.Add(line);
            Refuse(McpErrorCode.ParseError, new Sentence(AssistantWords.MessageUnreadable));
        }
    }

    /// <summary>Rejects a message, and reports it on standard error.</summary>
    private void Refuse(McpErrorCode code, Sentence reason)
    {
        _host.Complain([reason]);
        var error = new JsonRpcError
        {
            Id = _envelope.TakeId() ?? default,
            Error = new JsonRpcErrorDetail { Code = (int)code, Message = Speech.English.Say(reason) },
        };
        SendMessageAsync(error).GetAwaiter().GetResult();
    }

    private void Open(JsonRpcMessage message)
    {
        if (message is JsonRpcRequest { Method: not RequestMethods.SubscriptionsListen, Id: var id } && _unanswered.TryAdd(id, true))
        {
            _open.AddCount();
        }
        else if (message is JsonRpcNotification { Method: NotificationMethods.CancelledNotification, Params: JsonObject facts })
        {
            // A cancelled request need not be answered.
            Close(IdOf(facts["requestId"] as JsonValue));
        }
    }

    private static RequestId IdOf(JsonValue? id) => id is null ? default
        : id.TryGetValue(out long number) ? new RequestId(number)
        : id.TryGetValue(out string? text) ? new RequestId(text)
        : default;

    private void Close(RequestId id)
    {
        if (_unanswered.TryRemove(id, out _))
        {
            _open.Signal();
        }
    }
}
