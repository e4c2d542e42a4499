namespace CrsCalculator.Cli.Words;

/// <summary>The French names of provisions. Numbers and dates in them are the same in both languages.</summary>
internal static class FrenchSources
{
    // A longer name comes before any name that it begins with.
    private static readonly (string English, string French)[] Names =
    [
        ("IRPR", "RIPR"),
        ("IRPA", "LIPR"),
        ("SOR/", "DORS/"),
        ("Ministerial Instructions respecting the Express Entry system", "Instructions ministérielles concernant Entrée express"),
        ("Ministerial Instructions on categories", "Instructions ministérielles sur les catégories"),
        ("Ministerial Instructions effective ", "Instructions ministérielles en vigueur le "),
        ("Ministerial Instructions, from ", "Instructions ministérielles, à compter du "),
        ("Ministerial Instructions of ", "Instructions ministérielles du "),
        ("Ministerial Instructions", "Instructions ministérielles"),
        ("; table from ", "\u00A0; tableau du "),
        (") and (", ") et ("),
        (" 78 to 83", " 78 à 83"),
    ];

    public static string Of(string provision) =>
        Names.Aggregate(provision, static (said, name) => said.Replace(name.English, name.French, StringComparison.Ordinal));
}
