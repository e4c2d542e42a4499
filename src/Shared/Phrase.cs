namespace CrsCalculator;

/// <summary>
/// A sentence or name in both languages, side by side. <c>{0}</c>, <c>{1}</c> … are placeholders for its facts, in the same order in both,
/// and <c>{0:day|days}</c> is the word behind a number; see <see cref="CountedWords"/>.
/// </summary>
internal sealed record Phrase(string English, string French)
{
    public string In(OfficialLanguage language) => language == OfficialLanguage.French ? French : English;

    /// <summary>The phrase with its facts.</summary>
    public string Format(OfficialLanguage language, IFormatProvider numbers, params object?[] facts) =>
        string.Format(numbers, CountedWords.In(In(language), language, facts), facts);
}
