using System.Text.Json;
using CrsCalculator.Json.Converters;

namespace CrsCalculator.Json;

/// <summary>Adds the formats to System.Text.Json, and so to ASP.NET Core.</summary>
public static class CrsJsonOptions
{
    /// <summary>
    /// Adds converters for the types of these packages: candidates, rulesets and values are read and written in their format, results are
    /// written. Nothing is written that the format does not state, so a serialized assessment holds no date of birth.
    /// </summary>
    /// <remarks>
    /// <para>
    /// Bind <see cref="DocumentReading{T}"/> to receive every issue of a document. Reading <see cref="CrsFactors"/>,
    /// <see cref="Candidate"/>, <see cref="Rules.CrsRuleset"/> or a value throws an <see cref="InvalidDocumentException"/> instead.
    /// Enumerations are their codes. Days and times of NodaTime are left to its own converters.
    /// </para>
    /// <para>
    /// No converter uses reflection. Where the options have a resolver of their own, or reflection is disabled, the types are also added to
    /// <see cref="JsonSerializerOptions.TypeInfoResolverChain"/>; so set your own resolver first. Calling this again changes the language.
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

        // Without a resolver of their own, options fall back on reflection; a resolver in the chain would take that away.
        if (options.TypeInfoResolver is not null || !JsonSerializer.IsReflectionEnabledByDefault)
        {
            Remove(options.TypeInfoResolverChain);
            options.TypeInfoResolverChain.Insert(0, converters);
        }

        return options;
    }

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
