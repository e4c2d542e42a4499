namespace CrsCalculator;

/// <summary>Letters without their accents. Normalization forms need tables that a natively compiled tool does not carry.</summary>
internal static class Accents
{
    private const string Accented = "ÀÂÃÄÅÇÈÉÊËÍÎÏÑÓÔÖÙÚÛÜ";
    private const string Unaccented = "AAAAACEEEEIIINOOOUUUU";

    /// <summary>A capital letter without its accent; any other character as it is.</summary>
    public static char Without(char letter) => Accented.IndexOf(letter, StringComparison.Ordinal) is var place and >= 0
        ? Unaccented[place]
        : letter;
}
