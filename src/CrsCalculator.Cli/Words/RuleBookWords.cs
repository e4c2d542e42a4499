namespace CrsCalculator.Cli.Words;

/// <summary>Phrases about rule books: those in a file, the kept one, and the difference between rules.</summary>
internal static class RuleBookWords
{
    public static readonly Phrase OtherFormat = new(
        "{0}: this is a {1} document; rules are a {2} or a {3} document.",
        "{0} : c'est un document {1} ; des règles sont un document {2} ou {3}.");
    public static readonly Phrase TwoNames = new(
        "give either a file or --none, not both.",
        "donnez un fichier ou --none, mais pas les deux.");

    public static readonly Phrase InUse = new(
        "rules in use: {0}, kept by 'crs rules use'. Use --rules official to ignore them.",
        "règles utilisées : {0}, conservées par « crs rules use ». Utilisez --rules official pour ne pas en tenir compte.");
    public static readonly Phrase KeptUnreadable = new(
        "{0}: the rules that 'crs rules use' keeps can no longer be read:",
        "{0} : les règles que conserve « crs rules use » ne peuvent plus être lues :");
    public static readonly Phrase MendKept = new(
        "Keep a corrected file with 'crs rules use FILE', or return to the official rules with 'crs rules use --none'. "
            + "--rules official ignores the kept rules for one command.",
        "Conservez un fichier corrigé avec « crs rules use FILE » ou revenez aux règles officielles avec « crs rules use --none ». "
            + "--rules official n'en tient pas compte le temps d'une commande.");
    public static readonly Phrase NoDataFolder = new(
        "there is no folder to keep rules in; name one with the environment variable {0}.",
        "il n'y a pas de dossier où conserver des règles ; nommez-en un avec la variable d'environnement {0}.");
    public static readonly Phrase Kept = new("[bold]{0}[/] is in use from now on.", "[bold]{0}[/] s'applique désormais.");
    public static readonly Phrase IsKept = new("[bold]{0}[/] is in use.", "[bold]{0}[/] s'applique.");
    public static readonly Phrase KeptIn = new("Kept in {0}", "Conservé dans {0}");
    public static readonly Phrase HowBack = new(
        "Every command that answers by law uses it and says so. To return to the official rules, run:",
        "Chaque commande qui répond selon le droit l'utilise et le dit. Pour revenir aux règles officielles, lancez :");
    public static readonly Phrase OfficialInUse = new("The official rules are in use.", "Les règles officielles s'appliquent.");
    public static readonly Phrase OfficialAgain = new(
        "The official rules are in use again.",
        "Les règles officielles s'appliquent de nouveau.");

    public static readonly Phrase Part = new("[bold]{0}[/] ({1})", "[bold]{0}[/] ({1})");
    public static readonly Phrase BookIsValid = new("[bold]{0}[/] is valid: {1}", "[bold]{0}[/] est valide : {1}");
    public static readonly Phrase NoEntries = new("it has no entries", "il n'a aucune entrée");
    public static readonly Phrase PartFrom = new("{0} from {1}", "{0} à compter du {1}");
    public static readonly Phrase FromBeginning = new("{0} from the beginning", "{0} depuis le début");

    public static readonly Phrase Source = new("source", "provenance");
    public static readonly Phrase CertaintyHead = new("certainty", "certitude");
    public static readonly Phrase VerifiedTo = new("{0}, verified to {1}", "{0}, vérifié jusqu'au {1}");
    public static readonly Phrase SourceOf = new("{0}, {1}", "{0}, {1}");
    public static readonly Phrase Ruleset = new("{0}: {1} ({2})", "{0} : {1} ({2})");
    public static readonly Phrase NotOfficial = new("not official", "non officiel");
    public static readonly Phrase NotOfficialBehind = new("; not official", " ; non officiel");
    public static readonly Phrase CertaintyAndStatus = new("{0}{1}", "{0}{1}");

    public static readonly Phrase NothingInCommon = new(
        "'{0}' and '{1}' have no part of the rule book in common, so there is nothing to compare.",
        "« {0} » et « {1} » n'ont aucune partie des règles en commun, il n'y a donc rien à comparer.");
    public static readonly Phrase FromTo = new("[bold]{0}[/] → [bold]{1}[/]", "[bold]{0}[/] → [bold]{1}[/]");
    public static readonly Phrase Changes = new("Changes to {0}:", "Changements par rapport à {0} :");
    public static readonly Phrase OfficialRules = new("the official rules", "les règles officielles");
    public static readonly Phrase Entry = new("[bold]{0}[/]: {1} → {2}", "[bold]{0}[/] : {1} → {2}");
    public static readonly Phrase NewEntry = new("[bold]{0}[/]: new from {1}", "[bold]{0}[/] : nouveau à compter du {1}");
    public static readonly Phrase OnlyIn = new("[bold]{0}[/]: {1} is only in {2}", "[bold]{0}[/] : {1} n'est que dans {2}");
    public static readonly Phrase Beginning = new("the beginning", "le début");
    public static readonly Phrase Day = new("{0}", "{0}");
    public static readonly Phrase SetIn = new("  {0}", "  {0}");
    public static readonly Phrase RulesetOf = new("{0} ({1})", "{0} ({1})");
    public static readonly Phrase Table = new("  {0} ({1})", "  {0} ({1})");
    public static readonly Phrase OwnTable = new("  {0}", "  {0}");
    public static readonly Phrase OtherValues = new("  Other values", "  Autres valeurs");
    public static readonly Phrase Sources = new("  Sources and certainty", "  Provenance et certitude");
    public static readonly Phrase Changed = new("{0}: {1} → {2}{3}", "{0} : {1} → {2}{3}");
    public static readonly Phrase Added = new("{0}: added {1}{2}", "{0} : ajouté {1}{2}");
    public static readonly Phrase Removed = new("{0}: removed {1}{2}", "{0} : retiré {1}{2}");
    public static readonly Phrase ForCandidates = new(" ({0})", " ({0})");
    public static readonly Phrase Cell = new("{0}, {1}", "{0}, {1}");
    public static readonly Phrase NothingDiffers = new(
        "Nothing differs: every value is the same.",
        "Rien ne diffère : toutes les valeurs sont les mêmes.");
    public static readonly Phrase Alike = new(
        "{0} {0:entry has|entries have} the same values on both sides.",
        "{0} {0:entrée a|entrées ont} les mêmes valeurs des deux côtés.");
    public static readonly Phrase AlikeOfficial = new(
        "{0} {0:entry has|entries have} the values that the rules already have.",
        "{0} {0:entrée a|entrées ont} les valeurs que les règles ont déjà.");
    public static readonly Phrase UnchangedCopy = new(
        "[yellow]Warning:[/] {0} from {1}: the same values as {2}, so nothing changes on that day. Check that the new values are "
            + "entered.",
        "[yellow]Avertissement :[/] {0} à compter du {1} : mêmes valeurs que {2}. Rien ne change ce jour-là ; vérifiez que les nouvelles "
            + "valeurs sont saisies.");
    public static readonly Phrase NothingChanges = new(
        "[yellow]Warning:[/] nothing changes. Scores and verdicts by these rules are the same as by {0}.",
        "[yellow]Avertissement :[/] rien ne change. Les notes et les verdicts selon ces règles sont les mêmes que selon {0}.");
}
