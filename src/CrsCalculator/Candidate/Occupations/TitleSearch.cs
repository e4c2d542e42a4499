using System.Collections.Immutable;

namespace CrsCalculator;

/// <summary>Finds occupations by words in their titles.</summary>
internal static class TitleSearch
{
    // "Nurses" is a plural; "gas" is not.
    private const int ShortestPlural = 4;

    private static readonly Lazy<ImmutableArray<(NocCode Occupation, string[] Words)>> Titles =
        new(static () => [.. Noc2021.All.Select(static noc => (noc, WordsOf(noc.Title)))]);

    public static ImmutableArray<NocCode> Find(string text)
    {
        string[] asked = WordsOf(text);
        return asked.Length == 0
            ? []
            :
            [
                .. Titles.Value.Where(title => asked.All(word => title.Words.Any(other => BeginsWith(other, word))))
                    .OrderByDescending(title => asked.Count(title.Words.Contains))
                    .ThenBy(static title => title.Words.Length)
                    .ThenBy(static title => title.Occupation.Code, StringComparer.Ordinal)
                    .Select(static title => title.Occupation),
            ];
    }

    private static bool BeginsWith(string word, string asked) => word.StartsWith(asked, StringComparison.Ordinal);

    /// <summary>The words of a text, in capital letters without accents and plurals.</summary>
    private static string[] WordsOf(string text)
    {
        string letters = string.Concat(text.ToUpperInvariant().Select(static c => char.IsLetter(c) ? Accents.Without(c) : ' '));
        return [.. letters.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(Singular)];
    }

    private static string Singular(string word) =>
        word.Length >= ShortestPlural && word[^1] == 'S' && word[^2] != 'S' ? word[..^1] : word;
}
