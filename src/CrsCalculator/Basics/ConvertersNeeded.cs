using System.ComponentModel;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace CrsCalculator;

/// <summary>
/// Keeps System.Text.Json from writing a type property by property, dates of birth included. It rejects the type until you add the
/// converters from the CrsCalculator.Json package to the options.
/// </summary>
/// <remarks>
/// It is public so that source-generated contexts in other assemblies can use these types. Immutable, and safe to use from several threads.
/// </remarks>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class ConvertersNeeded : JsonConverterFactory
{
    /// <summary>Whether it converts a type.</summary>
    /// <param name="typeToConvert">The type.</param>
    /// <returns>Always <see langword="true"/>.</returns>
    public override bool CanConvert(Type typeToConvert) => true;

    /// <summary>Rejects a type.</summary>
    /// <param name="typeToConvert">The type.</param>
    /// <param name="options">The options, without a converter for the type.</param>
    /// <returns>Never returns.</returns>
    /// <exception cref="NotSupportedException">Always: the message says which converters to add.</exception>
    public override JsonConverter CreateConverter(Type typeToConvert, JsonSerializerOptions options)
    {
        ArgumentNullException.ThrowIfNull(typeToConvert);
        throw new NotSupportedException(
            $"{typeToConvert.Name} is not written or read without its format. Add the converters of the package CrsCalculator.Json first: "
            + "options.AddCrsCalculator(). A type that has no converter among them has no format of its own: write the CrsDocument that "
            + "holds it.");
    }
}
