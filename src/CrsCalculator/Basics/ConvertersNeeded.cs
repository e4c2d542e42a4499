using System.Text.Json;
using System.Text.Json.Serialization;

namespace CrsCalculator;

/// <summary>
/// Stands at types that System.Text.Json would otherwise write field by field, dates of birth included: it refuses them until the
/// converters of the package CrsCalculator.Json are added to the options, which take its place.
/// </summary>
internal sealed class ConvertersNeeded : JsonConverterFactory
{
    public override bool CanConvert(Type typeToConvert) => true;

    public override JsonConverter CreateConverter(Type typeToConvert, JsonSerializerOptions options) =>
        throw new NotSupportedException(
            $"{typeToConvert.Name} is not written or read without its format. Add the converters of the package CrsCalculator.Json first: "
            + "options.AddCrsCalculator().");
}
