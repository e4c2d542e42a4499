using System.Buffers;
using System.Text.Json;
using ModelContextProtocol.Protocol;

namespace CrsCalculator.Cli.Assistant.Messages;

/// <summary>
/// The outermost fields of a message, without their contents: enough to identify the request that cannot be answered, however long the
/// message is.
/// </summary>
internal sealed class Envelope
{
    // No envelope is longer.
    private const int MostBytes = 4 * 1024;

    private readonly ArrayBufferWriter<byte> _kept = new();
    private int _depth;
    private bool _isInText;
    private bool _isEscaped;

    /// <summary>Adds the next part of the message.</summary>
    public void Add(ReadOnlySpan<byte> part)
    {
        foreach (byte next in part)
        {
            int before = _depth;
            Step(next);
            if (Math.Min(before, _depth) <= 1 && _kept.WrittenCount < MostBytes)
            {
                _kept.Write([next]);
            }
        }
    }

    /// <summary>Returns the id of the request and prepares for the next message; nothing if there is none, or it cannot be read.</summary>
    public RequestId? TakeId()
    {
        try
        {
            using JsonDocument envelope = JsonDocument.Parse(_kept.WrittenMemory);
            return IdOf(envelope.RootElement);
        }
        catch (JsonException)
        {
            return null;
        }
        finally
        {
            Clear();
        }
    }

    private static RequestId? IdOf(JsonElement message)
    {
        if (message.ValueKind != JsonValueKind.Object || !message.TryGetProperty("id", out JsonElement id))
        {
            return null;
        }

        return id.ValueKind == JsonValueKind.String ? new RequestId(id.GetString()!)
            : id.ValueKind == JsonValueKind.Number && id.TryGetInt64(out long number) ? new RequestId(number)
            : null;
    }

    private void Step(byte next)
    {
        if (_isInText)
        {
            _isInText = _isEscaped || next != '"';
            _isEscaped = !_isEscaped && next == '\\';
            return;
        }

        _isInText = next == '"';
        _depth += next is (byte)'{' or (byte)'[' ? 1 : next is (byte)'}' or (byte)']' ? -1 : 0;
    }

    private void Clear()
    {
        _kept.ResetWrittenCount();
        _depth = 0;
        _isInText = false;
        _isEscaped = false;
    }
}
