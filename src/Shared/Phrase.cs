namespace CrsCalculator;

/// <summary>
/// A sentence or name in both languages, side by side. <c>{0}</c>, <c>{1}</c> … are placeholders for its facts, in the same order in both.
/// </summary>
internal sealed record Phrase(string English, string French)
{
    public string In(OfficialLanguage language) => language == OfficialLanguage.French ? French : English;
}
