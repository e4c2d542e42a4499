namespace CrsCalculator.Cli.Words;

/// <summary>Phrases about one score and its reasons.</summary>
internal static class ScoreWords
{
    public static readonly Phrase Head = new(
        "[bold]CRS {0}[/]{1}, by the rules of {2}{3}",
        "[bold]SCG {0}[/]{1}, selon le jeu de règles {2}{3}");
    public static readonly Phrase On = new(" on {0}", " au {0}");
    public static readonly Phrase CutFrom = new("[yellow]cut from {0}[/]", "[yellow]ramené de {0}[/]");
    public static readonly Phrase NotHighest = new("[yellow]{0} is lower[/]", "[yellow]{0}, moindre[/]");
    public static readonly Phrase NotUsed = new("[bold]Not used[/]", "[bold]Non utilisés[/]");
    public static readonly Phrase Unused = new("  {0}: {1}", "  {0} : {1}");

    public static readonly Phrase Points = new("  {0}: {1}", "  {0} : {1}");
    public static readonly Phrase Citation = new("    [dim]{0}[/]", "    [dim]{0}[/]");
    public static readonly Phrase Cap = new(
        "    The table gives {0}; a cap leaves {1}.",
        "    Le tableau donne {0} ; un plafond en laisse {1}.");
    public static readonly Phrase AnotherIsHigher = new(
        "    The table gives {0}; only the highest factor of its group counts.",
        "    Le tableau donne {0} ; seul le facteur le plus élevé de son groupe compte.");
    public static readonly Phrase FromPaths = new("    from {0}", "    d'après {0}");
    public static readonly Phrase FromFact = new("    from {0}: {1}", "    d'après {0} : {1}");
}
