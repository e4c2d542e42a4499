using System.Diagnostics.CodeAnalysis;
using System.Text.Json;
using System.Text.Json.Serialization;
using CrsCalculator.Json.Fields;
using CrsCalculator.Json.Reading;

namespace CrsCalculator.Json.Converters;

/// <summary>Reads and writes a value as the formats do.</summary>
internal class ValueConverter<T>(ValueKind<T> kind) : JsonConverter<T>
{
    public override T? Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        var issues = new IssueList();
        var json = new JsonCursor(reader, issues);
        bool isRead = kind.TryRead(ref json, out T? value);
        reader = json.Reader;
        return isRead && issues.IsEmpty ? value : throw new InvalidDocumentException(issues.Issues);
    }

    public override void Write(Utf8JsonWriter writer, T value, JsonSerializerOptions options) => kind.Write(writer, value);
}

/// <summary>Reads and writes the name of a factor, also as the key of a dictionary.</summary>
internal sealed class FactorIdConverter() : ValueConverter<FactorId>(Values.Factor)
{
    public override FactorId ReadAsPropertyName(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        string name = reader.GetString()!;
        return FactorId.TryParse(name, out FactorId factor) ? factor : throw InvalidDocumentException.InvalidKey(name);
    }

    public override void WriteAsPropertyName(Utf8JsonWriter writer, FactorId value, JsonSerializerOptions options) =>
        writer.WritePropertyName(value.Text);
}

/// <summary>Reads and writes a value of an enumeration as its code, also as the key of a dictionary.</summary>
internal sealed class CodeConverter<[DynamicallyAccessedMembers(DynamicallyAccessedMemberTypes.PublicFields)] TEnum>()
    : ValueConverter<TEnum>(Values.CodeOf<TEnum>())
    where TEnum : struct, Enum
{
    public override TEnum ReadAsPropertyName(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        string code = reader.GetString()!;
        return Code.TryParse(code, out TEnum value) ? value : throw InvalidDocumentException.UnknownCode(code, Code.All<TEnum>());
    }

    public override void WriteAsPropertyName(Utf8JsonWriter writer, TEnum value, JsonSerializerOptions options) =>
        writer.WritePropertyName(Code.Of(value));
}
