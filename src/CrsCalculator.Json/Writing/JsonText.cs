using System.Buffers;
using System.Text.Json;

namespace CrsCalculator.Json.Writing;

/// <summary>Writes JSON text that is the same on every machine: lines end with a line feed, and accents are not escaped.</summary>
internal static class JsonText
{
    public static void Write(IBufferWriter<byte> output, bool indented, Action<Utf8JsonWriter> write)
    {
#if NET9_0_OR_GREATER
        using var writer = new Utf8JsonWriter(output, Options(indented) with { NewLine = LineFeeds.NewLine });
        write(writer);
#else
        // The writer of .NET 8 uses the line endings of the machine.
        var written = new ArrayBufferWriter<byte>();
        using (var writer = new Utf8JsonWriter(written, Options(indented)))
        {
            write(writer);
        }

        LineFeeds.Write(output, written.WrittenSpan);
#endif
    }

    public static JsonWriterOptions Options(bool indented) =>
        new() { Encoder = Escaping.Encoder, Indented = indented, SkipValidation = true };
}
