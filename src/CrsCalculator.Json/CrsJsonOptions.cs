using System.Diagnostics.CodeAnalysis;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using CrsCalculator.Json.Converters;

namespace CrsCalculator.Json;

/// <summary>Adds the formats to System.Text.Json, and thereby to ASP.NET Core.</summary>
/// <example>
/// <code>
/// JsonSerializerOptions options = new JsonSerializerOptions(JsonSerializerDefaults.Web).AddCrsCalculator();
/// string json = JsonSerializer.Serialize(ExpressEntry.Official.Assess(candidate, on), options);
/// </code>
/// </example>
public static class CrsJsonOptions
{
    /// <summary>
    /// Adds converters for the types of these packages: candidates, their individual facts, rulesets and values are read and written as in
    /// the formats; results and their parts are only written. Types without a format are rejected. Only what the format states is written,
    /// so a serialized assessment has no date of birth.
    /// </summary>
    /// <remarks>
    /// <para>
    /// Bind <see cref="DocumentReading{T}"/> to receive every issue of a document. Reading <see cref="CrsFactors"/>,
    /// <see cref="Candidate"/>, <see cref="Rules.CrsRuleset"/>, a fact or a value throws an <see cref="InvalidDocumentException"/> instead.
    /// Enumerations are written as their codes. NodaTime's days and times are left to its own converters.
    /// </para>
    /// <para>
    /// No converter uses reflection. The types are also added to <see cref="JsonSerializerOptions.TypeInfoResolverChain"/>, so that they
    /// work where reflection is disabled: set <see cref="JsonSerializerOptions.TypeInfoResolver"/> before, not after. Calling this again
    /// changes the language.
    /// </para>
    /// </remarks>
    /// <param name="options">The options.</param>
    /// <param name="language">The language of messages in results.</param>
    /// <returns>The same options.</returns>
    /// <exception cref="InvalidOperationException">The options are already in use.</exception>
    /// <exception cref="ArgumentOutOfRangeException">There is no such language.</exception>
    public static JsonSerializerOptions AddCrsCalculator(
        this JsonSerializerOptions options, OfficialLanguage language = OfficialLanguage.English)
    {
        ArgumentNullException.ThrowIfNull(options);
        CrsConverters converters = CrsConverters.Of(language);
        Remove(options.Converters);
        options.Converters.Add(converters);

        // Options without a resolver would add reflection at first use; with one in the chain they no longer do.
        if (options.TypeInfoResolver is null && JsonSerializer.IsReflectionEnabledByDefault)
        {
            options.TypeInfoResolverChain.Add(Reflection());
        }

        Remove(options.TypeInfoResolverChain);
        options.TypeInfoResolverChain.Insert(0, converters);
        return options;
    }

    [UnconditionalSuppressMessage("Trimming", "IL2026", Justification = "Only where the application itself has reflection enabled.")]
    [UnconditionalSuppressMessage("AOT", "IL3050", Justification = "Only where the application itself has reflection enabled.")]
    private static DefaultJsonTypeInfoResolver Reflection() => new();

    private static void Remove<T>(IList<T> list)
    {
        for (int i = list.Count - 1; i >= 0; i--)
        {
            if (list[i] is CrsConverters)
            {
                list.RemoveAt(i);
            }
        }
    }
}
