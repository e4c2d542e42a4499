using System.Globalization;
using System.Text;

namespace CrsCalculator;

/// <summary>
/// Words that follow a number in a phrase: <c>{0} {0:day|days}</c> says <c>1 day</c> and <c>2 days</c>. English has the first form for 1
/// alone, French for everything below 2.
/// </summary>
internal static class CountedWords
{
    private const char Between = '|';

    /// <summary>A phrase in which each of these words is chosen, and everything else is as it was.</summary>
    public static string In(string phrase, OfficialLanguage language, IReadOnlyList<object?> facts)
    {
        if (!phrase.Contains(Between, StringComparison.Ordinal))
        {
            return phrase;
        }

        var chosen = new StringBuilder();
        int done = 0;
        int bar = phrase.IndexOf(Between, StringComparison.Ordinal);
        while (bar >= 0)
        {
            int start = phrase.LastIndexOf('{', bar);
            int colon = phrase.IndexOf(':', start);
            int end = phrase.IndexOf('}', bar);
            bool isOne = IsOne(FactOf(phrase[(start + 1)..colon], facts), language);
            chosen.Append(phrase, done, start - done).Append(isOne ? phrase[(colon + 1)..bar] : phrase[(bar + 1)..end]);
            done = end + 1;
            bar = phrase.IndexOf(Between, done);
        }

        return chosen.Append(phrase, done, phrase.Length - done).ToString();
    }

    private static object? FactOf(string place, IReadOnlyList<object?> facts)
    {
        int index = int.Parse(place, CultureInfo.InvariantCulture);
        return index < facts.Count ? facts[index] : null;
    }

    private static bool IsOne(object? fact, OfficialLanguage language)
    {
        string? text = Convert.ToString(fact, CultureInfo.InvariantCulture);
        return language == OfficialLanguage.French
            ? NumberOf(text?.Replace(',', '.')) is > -2 and < 2
            : NumberOf(text) == 1;
    }

    private static decimal? NumberOf(string? text) =>
        decimal.TryParse(text, NumberStyles.Number, CultureInfo.InvariantCulture, out decimal number) ? number : null;
}
