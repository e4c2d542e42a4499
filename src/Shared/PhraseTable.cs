using System.Globalization;

namespace CrsCalculator;

/// <summary>Phrases by their keys, in one language. It follows no culture.</summary>
internal sealed class PhraseTable(IReadOnlyDictionary<string, Phrase> phrases, OfficialLanguage language)
{
    /// <summary>The phrase of a key; the key itself where there is none.</summary>
    public string this[string key] => Find(key) ?? key;

    public bool Has(string key) => phrases.ContainsKey(key);

    public string? Find(string key) => phrases.TryGetValue(key, out Phrase? phrase) ? phrase.In(language) : null;

    /// <summary>A phrase with its facts.</summary>
    public string Format(string key, params string[] facts)
    {
        try
        {
            return string.Format(CultureInfo.InvariantCulture, this[key], facts);
        }
        catch (FormatException)
        {
            // Somebody made a finding with fewer facts than its code has; what there is still gets said.
            return $"{key} ({string.Join(", ", facts)})";
        }
    }
}
