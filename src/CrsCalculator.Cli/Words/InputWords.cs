namespace CrsCalculator.Cli.Words;

/// <summary>Messages about files, options and documents that cannot be used.</summary>
internal static class InputWords
{
    public static readonly Phrase IssueOf = new("{0}: {1}: {2}", "{0} : {1} : {2}");
    public static readonly Phrase IssueOfLine = new("crs: {0}: line {1}: {2}: {3}", "crs : {0} : ligne {1} : {2} : {3}");
    public static readonly Phrase NotJson = new(
        "this is not valid JSON (line {0}, character {1}); look for a missing comma, quotation mark or bracket at the mark or just "
            + "before it:",
        "ce n'est pas du JSON valide (ligne {0}, caractère {1}) ; cherchez une virgule, un guillemet ou un crochet manquant au repère "
            + "ou juste avant :");
    public static readonly Phrase NotJsonForAComma = new(
        "this is not valid JSON (line {0}, character {1}): '{2}' has a decimal comma; write {3}:",
        "ce n'est pas du JSON valide (ligne {0}, caractère {1}) : « {2} » est écrit avec une virgule décimale ; écrivez {3} :");
    public static readonly Phrase FileProblem = new("{0}: {1}", "{0} : {1}");
    public static readonly Phrase StandardInput = new("standard input", "entrée standard");
    public static readonly Phrase StandardInputClosed = new(
        "it is closed; name a file, or pipe the input in.",
        "elle est fermée ; nommez un fichier ou transmettez les données par un tube.");
    public static readonly Phrase EndWithCtrlD = new(
        "Reading standard input; end with Ctrl-D.",
        "Lecture de l'entrée standard ; terminez par Ctrl-D.");
    public static readonly Phrase EndWithCtrlZ = new(
        "Reading standard input; end with Ctrl-Z and Enter.",
        "Lecture de l'entrée standard ; terminez par Ctrl-Z puis Entrée.");
    public static readonly Phrase OneStandardInput = new(
        "standard input cannot be both the input and {0}; give one of them as a file.",
        "l'entrée standard ne peut pas être à la fois le document et {0} ; donnez l'un d'eux en fichier.");
    public static readonly Phrase TheRules = new("the rules", "les règles");
    public static readonly Phrase TheDocuments = new("the documents", "les documents");
    public static readonly Phrase TheFeed = new("the feed", "le fichier des rondes");
    public static readonly Phrase RulesWithoutCandidate = new(
        "--rules: rounds have no score without a candidate; name one with --for FILE.",
        "--rules : les rondes n'ont pas de note sans candidat ; nommez-en un avec --for FILE.");
    public static readonly Phrase BothRulesets = new("both rulesets", "un jeu de règles");
    public static readonly Phrase NoSuchFile = new("there is no such file.", "ce fichier n'existe pas.");
    public static readonly Phrase NoSuchFolder = new("there is no such folder.", "ce dossier n'existe pas.");
    public static readonly Phrase Folder = new("this is a folder; give a file.", "c'est un dossier ; donnez un fichier.");
    public static readonly Phrase FolderInTheWay = new(
        "this is a folder; move it or delete it.",
        "c'est un dossier ; déplacez-le ou supprimez-le.");
    public static readonly Phrase FolderNotMade = new(
        "the folder {0} cannot be made; name another with the environment variable {1}.",
        "le dossier {0} ne peut pas être créé ; nommez-en un autre avec la variable d'environnement {1}.");
    public static readonly Phrase NoPermission = new("there is no permission to open it.", "l'accès est refusé.");
    public static readonly Phrase NoName = new("give the name of a file.", "donnez le nom d'un fichier.");
    public static readonly Phrase SameFile = new(
        "{0}: input and output are the same file; name another with -o.",
        "{0} : l'entrée et la sortie sont le même fichier ; nommez-en un autre avec -o.");
    public static readonly Phrase OutputAmongInputs = new(
        "-o: {0} lies in a folder that is read, so it would be an input the next time. Choose another folder, or another ending than "
            + ".json.",
        "-o : {0} se trouve dans un dossier qui est lu et serait donc lu la prochaine fois. Choisissez un autre dossier, ou une autre "
            + "extension que .json.");
    public static readonly Phrase StandardInputTwice = new(
        "standard input can be read only once; name '-' once.",
        "l'entrée standard ne peut être lue qu'une fois ; nommez « - » une seule fois.");
    public static readonly Phrase FactorsGiven = new(
        "{0}: this is a crs-factors/1 document; this command needs the dated facts of a crs-profile/1 document.",
        "{0} : c'est un document crs-factors/1 ; il faut ici les faits datés d'un document crs-profile/1.");
    public static readonly Phrase InvitedAfter = new(
        "--invited-on: {0} is after {1}, the date that is asked about.",
        "--invited-on : le {0} suit le {1}, date sur laquelle porte la question.");

    public static readonly Phrase RulesForDateNotAvailable = new(
        "The rules for this date are not available: {0}. Choose another date.",
        "Les règles pour cette date ne sont pas disponibles ici : {0}. Choisissez une autre date.");
    public static readonly Phrase UnknownRuleset = new(
        "'{0}' is not a ruleset. The ids are {1}; '{2}' and '{3}' name rules too, and so does the path of a crs-ruleset/1 or "
            + "crs-rulebook/1 file.",
        "« {0} » n'est pas un jeu de règles. Les id sont {1} ; « {2} » et « {3} » désignent aussi des règles, comme le chemin d'un fichier "
            + "crs-ruleset/1 ou crs-rulebook/1.");

    public static readonly Phrase ReadingFailed = new("reading or writing failed: {0}", "la lecture ou l'écriture a échoué : {0}");
    public static readonly Phrase Defect = new(
        "This is an error in crs itself, not in your input: {0}: {1}",
        "C'est un défaut de crs, non de vos données : {0} : {1}");
    public static readonly Phrase PleaseReport = new(
        "Please report it together with the input.",
        "Veuillez le signaler en joignant les données.");
    public static readonly Phrase SeeHelp = new("Run '{0} --help' for the usage.", "Voyez l'usage avec « {0} --help ».");
    public static readonly Phrase Complaint = new("crs: {0}", "crs : {0}");
    public static readonly Phrase Below = new("    {0}", "    {0}");
}
