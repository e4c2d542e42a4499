using System.Text.Json;
using System.Text.Json.Serialization;

namespace CrsCalculator.Json.Converters;

/// <summary>Writes a result in its format. Results are computed, so they cannot be read.</summary>
internal sealed class ResultConverter<T>(Action<Utf8JsonWriter, T> write) : JsonConverter<T>
{
    public override T Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        throw new NotSupportedException(
            $"{typeof(T).Name} is a result: it can be written, not read. Read a candidate and compute it again.");

    public override void Write(Utf8JsonWriter writer, T value, JsonSerializerOptions options) => write(writer, value);
}

/// <summary>Reads and writes a value in its format. Throws <see cref="InvalidDocumentException"/> for a document with issues.</summary>
internal sealed class DocumentConverter<T>(DocumentReader<T> reader, Func<T, CrsDocument> documentOf) : JsonConverter<T>
{
    private readonly DocumentReader<T> _reader = reader;

    public override T Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        DocumentReading<T> reading = _reader.Read(ref reader);
        return reading.IsValid ? reading.Value : throw new InvalidDocumentException(reading.Issues);
    }

    public override void Write(Utf8JsonWriter writer, T value, JsonSerializerOptions options) => documentOf(value).WriteTo(writer);
}

/// <summary>
/// Reads a document with all its issues, so that an endpoint can return them. A JSON null is also a document with an issue.
/// </summary>
internal sealed class ReadingConverter<T>(DocumentReader<T> reader) : JsonConverter<DocumentReading<T>>
{
    private readonly DocumentReader<T> _reader = reader;

    public override bool HandleNull => true;

    public override DocumentReading<T> Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        _reader.Read(ref reader);

    public override void Write(Utf8JsonWriter writer, DocumentReading<T> value, JsonSerializerOptions options) =>
        throw new NotSupportedException($"A reading of {_reader.Format} is only read. Write its Value or its Issues.");
}
