namespace CrsCalculator.Cli.Words;

/// <summary>Phrases about the clients of a practice.</summary>
internal static class ClientsWords
{
    public static readonly Phrase Head = new(
        "[bold]Clients on {0}[/], compared with {1}",
        "[bold]Clients au {0}[/], comparés au {1}");
    public static readonly Phrase Rounds = new("Rounds between these days: {0}", "Rondes entre ces jours : {0}");
    public static readonly Phrase Clients = new("{0:N0} {0:client|clients}", "{0:N0} {0:client|clients}");
    public static readonly Phrase Totals = new(
        "{0}: {1:N0} invited, {2:N0} open, {3:N0} not reviewed",
        "{0} : {1:N0} {1:invité|invités}, {2:N0} {2:indéterminé|indéterminés}, {3:N0} non {3:examiné|examinés}");
    public static readonly Phrase Shown = new("Shown: {0}, {1:N0} of {2:N0}", "Affichés : {0}, {1:N0} sur {2:N0}");
    public static readonly Phrase ApplyBy = new("Apply by: {0}", "Présenter la demande au plus tard le : {0}");
    public static readonly Phrase RoundAndDay = new("{0} ({1})", "{0} ({1})");
    public static readonly Phrase Expired = new("expired", "expiré");
    public static readonly Phrase FirstMark = new(
        "[dim]A star marks the first round that invites since the profile was submitted. Expired profiles are not in the pool.[/]",
        "[dim]Un astérisque marque la première ronde qui invite depuis la soumission du profil. Un profil expiré n'est plus dans le "
        + "bassin.[/]");
    public static readonly Phrase Nobody = new("No client fits the filter.", "Aucun client ne correspond au filtre.");

    public static readonly Phrase Client = new("client", "client");
    public static readonly Phrase Score = new("score", "note");
    public static readonly Phrase Change = new("change", "écart");
    public static readonly Phrase Programs = new("programs", "prog.");
    public static readonly Phrase Invited = new("invited", "invité");
    public static readonly Phrase Expires = new("expires", "expire");
    public static readonly Phrase Lost = new("lost", "perdu");
    public static readonly Phrase Document = new("document", "document");
    public static readonly Phrase Year = new("next year", "année");
    public static readonly Phrase Gain = new("gain", "gain");
    public static readonly Phrase Flag = new("flag", "alerte");
    public static readonly Phrase Why = new("why", "motif");

    public static readonly Phrase Up = new("[green]{0:+0;-0;0}[/]", "[green]{0:+0;-0;0}[/]");
    public static readonly Phrase Down = new("[red]{0:+0;-0;0}[/]", "[red]{0:+0;-0;0}[/]");
    public static readonly Phrase Points = new("{0:-0;-0;0}", "{0:-0;-0;0}");
    public static readonly Phrase GainOf = new("{0:+0}", "{0:+0}");
    public static readonly Phrase Stop = new("[red]{0}[/]", "[red]{0}[/]");
    public static readonly Phrase High = new("[yellow]{0}[/]", "[yellow]{0}[/]");
    public static readonly Phrase NotReviewed = new("[red]invalid[/]", "[red]invalide[/]");

    public static readonly Phrase OpenMark = new(
        "[dim]A question mark means that it is open: a fact or a rule is missing. A dash means none, or not known.[/]",
        "[dim]Un point d'interrogation signifie que c'est indéterminé : un fait ou une règle manque. Un tiret signifie rien ou "
        + "inconnu.[/]");

    public static readonly Phrase Nothing = new(
        "There is nothing to review; name crs-profile/1 files, folders of them, or JSON Lines files.",
        "Il n'y a rien à examiner ; nommez des fichiers crs-profile/1, des dossiers de tels fichiers ou des fichiers JSON Lines.");
    public static readonly Phrase Progress = new("{0:N0} {0:client|clients}", "{0:N0} {0:client|clients}");
    public static readonly Phrase SameId = new(
        "{0}: this id appears twice, in {1} and in {2}.",
        "{0} : cet id figure deux fois, dans {1} et dans {2}.");
    public static readonly Phrase Failed = new(
        "{0:N0} of {1:N0} {1:client|clients} could not be reviewed; each is reported above and in the output.",
        "{0:N0} {0:client|clients} sur {1:N0} {0:n'a pas pu être examiné|n'ont pas pu être examinés} ; chacun est signalé ci-dessus et "
            + "dans la sortie.");
    public static readonly Phrase JsonAndCsv = new(
        "--json and --csv: choose one of them.",
        "--json et --csv : choisissez l'un des deux.");
    public static readonly Phrase SinceAfterOn = new(
        "--since: {0} is after {1}, the day of the review. Choose an earlier day.",
        "--since : le {0} suit le {1}, jour de l'examen. Choisissez un jour antérieur.");
    public static readonly Phrase NotDays = new(
        "{0}: '{1}' is not a number of days; write 0d to {2}d, for example 90d.",
        "{0} : « {1} » n'est pas un nombre de jours ; écrivez de 0d à {2}d, par exemple 90d.");
    public static readonly Phrase NotAvailable = new(
        "No review for {0}: Express Entry began on {1}. Choose a later day with --on DATE.",
        "Pas d'examen au {0} : Entrée express a commencé le {1}. Choisissez un jour ultérieur avec --on DATE.");
}
