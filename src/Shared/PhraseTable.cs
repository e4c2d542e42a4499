using System.Globalization;

namespace CrsCalculator;

/// <summary>Phrases by key, in one language. Independent of the current culture.</summary>
internal sealed class PhraseTable(IReadOnlyDictionary<string, Phrase> phrases, OfficialLanguage language)
{
    /// <summary>The phrase for a key, or the key itself if there is none.</summary>
    public string this[string key] => Find(key) ?? key;

    public bool Has(string key) => phrases.ContainsKey(key);

    public string? Find(string key) => phrases.TryGetValue(key, out Phrase? phrase) ? phrase.In(language) : null;

    /// <summary>
    /// Formats a phrase with its facts. A key may end in the number of facts: <c>issue.unknownField/2</c> is used for two facts, and
    /// <c>issue.unknownField</c> for any other number.
    /// </summary>
    public string Format(string key, params string[] facts) => FindFormatted(key, facts) ?? key;

    /// <summary>Formats a phrase as <see cref="Format"/> does; nothing if there is none for the key.</summary>
    public string? FindFormatted(string key, params string[] facts)
    {
        if ((Find($"{key}/{Invariant.Text(facts.Length)}") ?? Find(key)) is not { } phrase)
        {
            return null;
        }

        try
        {
            return string.Format(CultureInfo.InvariantCulture, CountedWords.In(phrase, language, facts), facts);
        }
        catch (FormatException)
        {
            // The finding has fewer facts than its code expects; show what there is.
            return $"{key} ({string.Join(", ", facts)})";
        }
    }
}
