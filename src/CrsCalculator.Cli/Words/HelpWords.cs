namespace CrsCalculator.Cli.Words;

/// <summary>The words of help pages, and messages about command lines that cannot be understood.</summary>
internal static class HelpWords
{
    public static readonly Phrase Usage = new("Usage", "Utilisation");
    public static readonly Phrase Commands = new("Commands", "Commandes");
    public static readonly Phrase Arguments = new("Arguments", "Arguments");
    public static readonly Phrase Options = new("Options", "Options");
    public static readonly Phrase Examples = new("Examples", "Exemples");
    public static readonly Phrase ExitCodes = new("Exit codes", "Codes de sortie");
    public static readonly Phrase ACommand = new("COMMAND", "COMMANDE");
    public static readonly Phrase SomeOptions = new("[options]", "[options]");
    public static readonly Phrase Required = new(" Required.", " Obligatoire.");
    public static readonly Phrase Help = new("Show help, and stop.", "Afficher l'aide et s'arrêter.");
    public static readonly Phrase HelpCommand = new("Show the help of a command.", "Afficher l'aide d'une commande.");
    public static readonly Phrase HelpOf = new(
        "The command, for example rounds check. All commands when left out.",
        "La commande, par exemple rounds check. Par défaut, toutes.");
    public static readonly Phrase Version = new("Show the version, and stop.", "Afficher la version et s'arrêter.");
    public static readonly Phrase MoreHelp = new(
        "Run 'crs COMMAND --help' for a command's options and examples.",
        "Lancez « crs COMMANDE --help » pour les options et les exemples d'une commande.");

    public static readonly Phrase ExitDone = new("done", "terminé");
    public static readonly Phrase ExitDefect = new("an error in crs itself", "une erreur de crs lui-même");
    public static readonly Phrase ExitInvalid = new(
        "wrong usage, or input that is not valid: every problem is on standard error",
        "mauvais usage, ou données non valides : chaque problème figure sur la sortie d'erreur");
    public static readonly Phrase ExitRules = new(
        "the rules for the date are not available",
        "les règles pour cette date ne sont pas disponibles");
    public static readonly Phrase ExitStopped = new("stopped from the keyboard", "arrêté au clavier");

    public static readonly Phrase UnknownCommand = new("'{0}' is not a command.", "« {0} » n'est pas une commande.");
    public static readonly Phrase UnknownOption = new(
        "'{0}' is not an option of '{1}'.",
        "« {0} » n'est pas une option de « {1} ».");
    public static readonly Phrase UnexpectedArgument = new(
        "'{0}' is one argument too many for '{1}'.",
        "« {0} » est un argument de trop pour « {1} ».");
    public static readonly Phrase DidYouMean = new("{0} Did you mean '{1}'?", "{0} Vouliez-vous dire « {1} » ?");
    public static readonly Phrase Missing = new("{0} is missing: {1}", "{0} manque : {1}");
    public static readonly Phrase ValueMissing = new("{0}: give a value, as in {0} {1}.", "{0} : donnez une valeur, comme {0} {1}.");
    public static readonly Phrase GivenTwice = new(
        "{0} is given {1} {1:time|times}; give it once.",
        "{0} figure {1} fois ; donnez-la une seule fois.");

    public static readonly Phrase NotADate = new(
        "{0}: '{1}' is not a date; write yyyy-MM-dd or today.",
        "{0} : « {1} » n'est pas une date ; écrivez AAAA-MM-JJ ou today.");
    public static readonly Phrase DateOutOfRange = new(
        "{0}: {1} is out of range; {2} to {3} is allowed.",
        "{0} : {1} est hors limites ; dates permises : {2} à {3}.");
    public static readonly Phrase NotAChoice = new(
        "{0}: '{1}' is not one of its values: {2}.",
        "{0} : « {1} » n'est pas une de ses valeurs : {2}.");
    public static readonly Phrase NotALanguage = new(
        "--lang: '{0}' is not a language of this tool; write en or fr.",
        "--lang : « {0} » n'est pas une langue de cet outil ; écrivez en ou fr.");
    public static readonly Phrase NotASize = new(
        "--sizes: '{0}' is not a number of invitations from 1 to {1}; write for example 6000,5000.",
        "--sizes : « {0} » n'est pas un nombre d'invitations de 1 à {1} ; écrivez par exemple 6000,5000.");
    public static readonly Phrase TooManySizes = new(
        "--sizes: {0} {0:round is|rounds are} too many; 1 to {1} can be projected.",
        "--sizes : {0} {0:ronde|rondes}, c'est trop ; on peut en projeter de 1 à {1}.");
    public static readonly Phrase NotAnInflow = new(
        "--inflow: '{0}' is not a number of candidates from 1 to {1}.",
        "--inflow : « {0} » n'est pas un nombre de candidats de 1 à {1}.");
    public static readonly Phrase NotADistance = new(
        "--every: '{0}' is not a distance from 1d to {1}d; write for example 14d.",
        "--every : « {0} » n'est pas un intervalle de 1d à {1}d ; écrivez par exemple 14d.");
}
