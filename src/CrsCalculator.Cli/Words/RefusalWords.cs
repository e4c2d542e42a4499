namespace CrsCalculator.Cli.Words;

/// <summary>Messages for rules that are not available.</summary>
internal static class RefusalWords
{
    public static readonly Phrase NoScore = new("No score for {0}", "Pas de note au {0}");
    public static readonly Phrase NoScoreToday = new("No score for today ({0})", "Pas de note aujourd'hui ({0})");
    public static readonly Phrase NoScoreInTimeline = new("No score on any of these days", "Pas de note pour ces jours");
    public static readonly Phrase NoScoreInRounds = new(
        "No score for the rounds from {0} on",
        "Pas de note pour les rondes à compter du {0}");
    public static readonly Phrase NoRules = new("The rules of {0} are not available", "Les règles du {0} ne sont pas disponibles ici");

    public static readonly Phrase GoOn = new(
        "crs: {0}. To go on by the last rules available, run:",
        "crs : {0}. Pour continuer selon les dernières règles disponibles, lancez :");
    public static readonly Phrase Refused = new("crs: {0}: {1}.", "crs : {0} : {1}.");
    public static readonly Phrase Why = new("Why: {0}.", "Pourquoi : {0}.");
    public static readonly Phrase Known = new("What is known of the new rules:", "Ce que l'on sait des nouvelles règles :");
    public static readonly Phrase Claim = new("- {0} ({1}; {2})", "- {0} ({1} ; {2})");
    public static readonly Phrase NotKnown = new("Not known: {0}.", "Inconnus : {0}.");
    public static readonly Phrase Pages = new("Read the official pages:", "Lisez les pages officielles :");
    public static readonly Phrase EnterRules = new(
        "Once you have read the points, you can enter them without code: follow docs/filling-in-a-ruleset.md, then run the command with "
            + "--rules FILE, or keep the file for every command with crs rules use FILE.",
        "Une fois les points lus, vous pouvez les saisir sans programmer : suivez docs/filling-in-a-ruleset.md, puis lancez la commande "
            + "avec --rules FILE, ou conservez le fichier pour toutes les commandes avec crs rules use FILE.");
    public static readonly Phrase AvailableTo = new(
        "For another day, use --on DATE: rules are available for {0} to {1} (see crs rules list).",
        "Pour un autre jour, utilisez --on DATE : les règles sont disponibles du {0} au {1} (voir crs rules list).");
    public static readonly Phrase AvailableOn = new(
        "For another day, use --on DATE: rules are available from {0} on (see crs rules list).{1}",
        "Pour un autre jour, utilisez --on DATE : les règles sont disponibles à compter du {0} (voir crs rules list).{1}");
}
