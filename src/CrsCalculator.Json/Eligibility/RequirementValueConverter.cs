using System.Text.Json;
using System.Text.Json.Serialization;
using CrsCalculator.Eligibility;

namespace CrsCalculator.Json.Eligibility;

/// <summary>Writes what was found or is asked for as a number, a text or null.</summary>
internal sealed class RequirementValueConverter : JsonConverter<RequirementValue?>
{
    public override bool HandleNull => true;

    public override RequirementValue? Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        throw new NotSupportedException("Eligibility is written, never read.");

    public override void Write(Utf8JsonWriter writer, RequirementValue? value, JsonSerializerOptions options)
    {
        switch (value)
        {
            case { Number: { } number }:
                writer.WriteNumberValue(number);
                break;
            case { Text: { } text }:
                writer.WriteStringValue(text);
                break;
            default:
                writer.WriteNullValue();
                break;
        }
    }
}
