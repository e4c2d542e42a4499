namespace CrsCalculator.Cli.Words;

/// <summary>Phrases about checked facts.</summary>
internal static class CheckWords
{
    public static readonly Phrase Head = new(
        "[bold]{0} can be scored[/]: no issue was found on {1}",
        "[bold]{0} peut être noté[/] : aucun problème relevé au {1}");
    public static readonly Phrase HeadWithoutPoints = new(
        "[bold]{0}: no issue was found[/] on {1}, but the points of that day are not available: crs score says how to go on",
        "[bold]{0} : aucun problème relevé[/] au {1}, mais les points de ce jour ne sont pas disponibles : crs score indique la suite");
    public static readonly Phrase OnlyFactors = new(
        "A crs-factors/1 document states no dates and no documents, so nothing more can be checked.",
        "Un document crs-factors/1 n'indique ni dates ni documents ; rien d'autre ne peut être vérifié.");
    public static readonly Phrase Complete = new(
        "No fact is missing that evidence or a requirement asks for.",
        "Il ne manque aucun fait qu'une preuve ou une exigence demande.");
    public static readonly Phrase NotAvailable = new(
        "The facts are not checked for {0}: Express Entry began on {1}. Choose a later day with --on DATE.",
        "Les faits ne sont pas vérifiés au {0} : Entrée express a commencé le {1}. Choisissez un jour ultérieur avec --on DATE.");
}
