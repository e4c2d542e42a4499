using CrsCalculator.Rounds;

namespace CrsCalculator.Cli.Input;

/// <summary>A category of rounds, as somebody types it.</summary>
internal static class CategoryInput
{
    /// <summary>Every category, as it is written.</summary>
    public static string All { get; } = string.Join(", ", Code.All<RoundCategory>());

    /// <summary>Every category but that of names that are not known.</summary>
    public static string AllKnown { get; } =
        string.Join(", ", Code.All<RoundCategory>().Where(static code => code != Code.Of(RoundCategory.Unknown)));

    /// <summary>Codes are matched whatever the case and the separators: <c>senior-managers</c> will do.</summary>
    public static RoundCategory? Find(string name)
    {
        string bare = Bare(name);
        foreach (string code in Code.All<RoundCategory>())
        {
            if (Bare(code) == bare && Code.TryParse(code, out RoundCategory category))
            {
                return category;
            }
        }

        return null;
    }

    private static string Bare(string text) => string.Concat(text.Where(char.IsAsciiLetter)).ToUpperInvariant();
}
