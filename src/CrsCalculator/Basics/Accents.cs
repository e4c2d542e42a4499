namespace CrsCalculator;

/// <summary>Removes accents from letters. Unicode normalization needs tables that a natively compiled tool does not include.</summary>
internal static class Accents
{
    private const string Accented = "ÀÂÃÄÅÇÈÉÊËÍÎÏÑÓÔÖÙÚÛÜ";
    private const string Unaccented = "AAAAACEEEEIIINOOOUUUU";

    /// <summary>A capital letter without its accent; any other character unchanged.</summary>
    public static char Without(char letter) => Accented.IndexOf(letter, StringComparison.Ordinal) is var place and >= 0
        ? Unaccented[place]
        : letter;
}
