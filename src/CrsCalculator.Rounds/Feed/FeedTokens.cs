namespace CrsCalculator.Rounds;

/// <summary>
/// Splits a typed time into words, numbers, times and hyphenated dates. Commas, full stops and spaces are only separators.
/// </summary>
internal static class FeedTokens
{
    public static IEnumerable<string> Of(string text)
    {
        int start = 0;
        for (int i = 1; i <= text.Length; i++)
        {
            if (i < text.Length && KindOf(text[i]) == KindOf(text[start]))
            {
                continue;
            }

            if (KindOf(text[start]) != Kind.Separator)
            {
                yield return text[start..i];
            }

            start = i;
        }
    }

    private static Kind KindOf(char c) => c switch
    {
        ' ' or ',' or '.' or '\u00A0' or '\u202F' or '\t' => Kind.Separator,
        (>= '0' and <= '9') or ':' or '-' => Kind.Number,
        >= 'a' and <= 'z' => Kind.Word,
        _ => Kind.Other,
    };

    private enum Kind : byte
    {
        Separator,
        Number,
        Word,

        /// <summary>A character that no time contains; it makes an unknown token.</summary>
        Other,
    }
}
