using System.Buffers;
using System.Text.Json;
using CrsCalculator.Json;

namespace CrsCalculator.Cli.Assistant.Tools;

/// <summary>Documents in the protocol's form.</summary>
internal static class Structured
{
    public static JsonElement Of(CrsDocument document)
    {
        var output = new ArrayBufferWriter<byte>();
        document.WriteTo(output);
        using JsonDocument json = JsonDocument.Parse(output.WrittenMemory);
        return json.RootElement.Clone();
    }
}
