using System.Collections.Immutable;

namespace CrsCalculator.Web.Browser;

/// <summary>The names of countries, which a browser knows in every language.</summary>
internal static class CountryNames
{
    private const string Canada = "CA";

    /// <summary>Codes and names in the order of a language, Canada first.</summary>
    public static ImmutableArray<KeyValuePair<string, string>> In(string language)
    {
        string[] codes = [.. Country.All];
        string[] names = BrowserPage.CountryNames(codes, language);
        return
        [
            .. BrowserPage.Order(names, language)
                .Select(place => KeyValuePair.Create(codes[place], names[place]))
                .OrderBy(static country => country.Key == Canada ? 0 : 1),
        ];
    }
}
