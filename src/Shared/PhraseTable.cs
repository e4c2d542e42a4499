using System.Globalization;

namespace CrsCalculator;

/// <summary>Phrases by their keys, in one language. It follows no culture.</summary>
internal sealed class PhraseTable(IReadOnlyDictionary<string, Phrase> phrases, OfficialLanguage language)
{
    /// <summary>The phrase of a key; the key itself where there is none.</summary>
    public string this[string key] => Find(key) ?? key;

    public bool Has(string key) => phrases.ContainsKey(key);

    public string? Find(string key) => phrases.TryGetValue(key, out Phrase? phrase) ? phrase.In(language) : null;

    /// <summary>
    /// A phrase with its facts. Where a finding may have more facts or fewer, the key of its phrase ends in their number:
    /// <c>issue.unknownField/2</c> is taken for two facts, and <c>issue.unknownField</c> for any other number.
    /// </summary>
    public string Format(string key, params string[] facts)
    {
        string phrase = Find($"{key}/{Invariant.Text(facts.Length)}") ?? this[key];
        try
        {
            return string.Format(CultureInfo.InvariantCulture, CountedWords.In(phrase, language, facts), facts);
        }
        catch (FormatException)
        {
            // Somebody made a finding with fewer facts than its code has; what there is still gets said.
            return $"{key} ({string.Join(", ", facts)})";
        }
    }
}
