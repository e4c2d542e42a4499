using CrsCalculator.Rounds;

namespace CrsCalculator.Cli.Input;

/// <summary>A category of rounds, as typed by a user.</summary>
internal static class CategoryInput
{
    /// <summary>Every category, as typed.</summary>
    public static string All { get; } = string.Join(", ", Code.All<RoundCategory>());

    /// <summary>Every category except the one for unknown names.</summary>
    public static string AllKnown { get; } =
        string.Join(", ", Code.All<RoundCategory>().Where(static code => code != Code.Of(RoundCategory.Unknown)));

    /// <summary>Finds a category by its code, ignoring case and separators: <c>senior-managers</c> also works.</summary>
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
