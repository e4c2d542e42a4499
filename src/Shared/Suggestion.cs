namespace CrsCalculator;

/// <summary>Suggests the name nearest to a misspelled one.</summary>
internal static class Suggestion
{
    // Different words differ in more than a third of their letters; typing errors do not.
    private const int LettersPerSlip = 3;
    private const int MostSlips = 3;

    // A shorter beginning of a word is not enough for a guess.
    private const int ShortestBeginning = 3;

    // No name is longer, so a longer text is not a misspelled name.
    private const int LongestText = 64;

    /// <summary>
    /// Finds the candidate that differs from a text only in case, underscores, hyphens and blanks, or else the one with the fewest letters
    /// wrong, missing, added or swapped: at most a third of them, and at most 3.
    /// </summary>
    /// <param name="text">The misspelled text.</param>
    /// <param name="candidates">What is allowed.</param>
    /// <returns>The first of the nearest candidates; <see langword="null"/> if none is near.</returns>
    public static string? For(string? text, IEnumerable<string> candidates)
    {
        string meant = Letters(text);
        if (meant.Length is 0 or > LongestText)
        {
            return null;
        }

        string? nearest = null;
        int fewest = Math.Min(MostSlips, meant.Length / LettersPerSlip) + 1;
        foreach (string candidate in candidates)
        {
            string letters = Letters(candidate);
            int slips = letters == meant ? 0
                : Math.Abs(letters.Length - meant.Length) >= fewest ? fewest
                : SlipsBetween(letters, meant);
            if (slips < fewest)
            {
                (nearest, fewest) = (candidate, slips);
            }
        }

        return nearest;
    }

    /// <summary>
    /// Finds the nearest value of a closed list with long names, or if none is near, the only one that begins with the text.
    /// </summary>
    /// <param name="text">The misspelled or shortened text, for example <c>IELTS</c>.</param>
    /// <param name="values">What is allowed.</param>
    /// <returns>For example <c>ieltsGeneralTraining</c>; <see langword="null"/> if none or several fit.</returns>
    public static string? ForValue(string? text, IReadOnlyCollection<string> values)
    {
        if (For(text, values) is { } nearest)
        {
            return nearest;
        }

        string beginning = Letters(text);
        string[] meant = beginning.Length is < ShortestBeginning or > LongestText
            ? []
            : [.. values.Where(value => Letters(value).StartsWith(beginning, StringComparison.Ordinal))];
        return meant.Length == 1 ? meant[0] : null;
    }

    private static string Letters(string? text) =>
        string.Concat((text ?? string.Empty).Where(static c => c is not ('_' or '-' or ' ' or '\u00A0'))).ToUpperInvariant();

    /// <summary>The Damerau-Levenshtein distance, restricted so that no letter is changed twice.</summary>
    private static int SlipsBetween(string one, string other)
    {
        int[][] slips = new int[one.Length + 1][];
        for (int i = 0; i <= one.Length; i++)
        {
            slips[i] = new int[other.Length + 1];
            for (int j = 0; j <= other.Length; j++)
            {
                slips[i][j] = i == 0 || j == 0 ? i + j : Fewest(slips, one, other, (i, j));
            }
        }

        return slips[one.Length][other.Length];
    }

    private static int Fewest(int[][] slips, string one, string other, (int I, int J) at)
    {
        (int i, int j) = at;
        int different = one[i - 1] == other[j - 1] ? 0 : 1;
        int fewest = Math.Min(slips[i - 1][j - 1] + different, 1 + Math.Min(slips[i - 1][j], slips[i][j - 1]));
        bool areSwapped = i > 1 && j > 1 && one[i - 1] == other[j - 2] && one[i - 2] == other[j - 1];
        return areSwapped ? Math.Min(fewest, slips[i - 2][j - 2] + 1) : fewest;
    }
}
