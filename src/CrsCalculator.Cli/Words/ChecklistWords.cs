using CrsCalculator.Application;

namespace CrsCalculator.Cli.Words;

/// <summary>Phrases about an application after an invitation.</summary>
internal static class ChecklistWords
{
    public static readonly Phrase Head = new(
        "[bold]Application received on {0}[/]{1}",
        "[bold]Demande reçue le {0}[/]{1}");
    public static readonly Phrase Score = new(": a score of {0}{1}", " : une note de {0}{1}");

    public static readonly Phrase NoInvitation = new(
        "No invitation was given, so no days to submit are shown. State one with --round N, or with --invited-on DATE and --program P.",
        "Aucune invitation n'est donnée, donc aucun jour de soumission n'est indiqué. Donnez-en une avec --round N, ou avec --invited-on "
            + "DATE et --program P.");
    public static readonly Phrase InvitedInRound = new(
        "Invited on {0} under {1} in round {2}, {3}: apply by {4} ({5} {5:day|days}, {6}){7}.",
        "Invité le {0} au titre de {1} dans la ronde {2}, {3} : présenter la demande au plus tard le {4} ({5} {5:jour|jours}, {6}){7}.");
    public static readonly Phrase InvitedByLetter = new(
        "Invited on {0} under {1}: apply by {2} ({3} {3:day|days}, {4}){5}.",
        "Invité le {0} au titre de {1} : présenter la demande au plus tard le {2} ({3} {3:jour|jours}, {4}){5}.");

    public static readonly Phrase Submit = new(
        "[bold]Advice: {0}.[/] Deadline, program, category and rank all hold on {1}, and until {2}.",
        "[bold]Conseil : {0}.[/] Le délai, le programme, la catégorie et le rang sont tous respectés le {1}, et jusqu'au {2}.");
    public static readonly Phrase Wait = new(
        "[bold]Advice: {0}.[/] On {1} not everything holds; from {2} to {3} it does.",
        "[bold]Conseil : {0}.[/] Le {1}, tout n'est pas réuni ; du {2} au {3}, tout l'est.");
    public static readonly Phrase Decline = new(
        "[bold]Advice: {0}.[/] From {1} on there is no day on which deadline, program, category and rank all hold. If the "
            + "invitation is declined, the profile stays in the pool ({2}). If it lapses, the profile can no longer be invited ({3}).",
        "[bold]Conseil : {0}.[/] À compter du {1}, il n'y a aucun jour où le délai, le programme, la catégorie et le rang sont tous "
            + "respectés. Si l'invitation est déclinée, le profil reste dans le bassin ({2}). Si elle reste sans suite, il ne peut plus "
            + "être invité ({3}).");
    public static readonly Phrase Over = new(
        "[bold]The last day to apply was {0}.[/] An invitation that lapses leaves a profile that can no longer be invited ({1}): a new "
            + "profile is needed.",
        "[bold]Le dernier jour pour présenter la demande était le {0}.[/] Une invitation restée sans suite laisse un profil qui ne peut "
            + "plus être invité ({1}) : il faut un nouveau profil.");
    public static readonly Phrase Open = new(
        "[bold]Advice: {0}.[/] On some days from {1} on nothing fails, but something could not be assessed.",
        "[bold]Conseil : {0}.[/] Certains jours à compter du {1}, aucune condition ne manque, mais tout n'a pas pu être évalué.");
    public static readonly Phrase ButStop = new(
        "[red]The advice follows from the days alone. {0} red {0:flag below says stop: read it|flags below say stop: read them} first.[/]",
        "[red]Ce conseil ne tient compte que des jours. {0} {0:signal|signaux} d'alerte ci-dessous {0:dit|disent} d'arrêter : "
            + "{0:lisez-le|lisez-les} d'abord.[/]");

    public static readonly Phrase Days = new("[bold]Days to submit[/]: {0}", "[bold]Jours de soumission[/] : {0}");
    public static readonly Phrase OpenDays = new("Not assessed: {0}", "Non évalués : {0}");
    public static readonly Phrase Range = new("{0} to {1} ({2})", "du {0} au {1} ({2})");
    public static readonly Phrase CountOfDays = new("{0} {0:day|days}", "{0} {0:jour|jours}");
    public static readonly Phrase Edge = new("{0}: {1}{2}", "{0} : {1}{2}");
    public static readonly Phrase Causes = new(" ({0})", " ({0})");

    public static readonly Phrase Flags = new("[bold]Red flags[/]", "[bold]Signaux d'alerte[/]");
    public static readonly Phrase NoFlags = new("None was found.", "Aucun n'a été trouvé.");
    public static readonly Phrase NoSeriousFlags = new(
        "None says stop, and none is high. See \"Also check\" below.",
        "Aucun n'exige l'arrêt et aucun n'est élevé. Voir « À vérifier aussi » ci-dessous.");
    public static readonly Phrase MoreFlags = new("[bold]Also check[/]", "[bold]À vérifier aussi[/]");
    public static readonly Phrase Stop = new("[red]{0}[/]: {1}{2}", "[red]{0}[/] : {1}{2}");
    public static readonly Phrase High = new("[yellow]{0}[/]: {1}{2}", "[yellow]{0}[/] : {1}{2}");
    public static readonly Phrase Flag = new("{0}: {1}{2}", "{0} : {1}{2}");
    public static readonly Phrase BriefFlag = new("{0}: {1}{2} {3}", "{0} : {1}{2} {3}");
    public static readonly Phrase Remedy = new("What to do: {0}", "Que faire : {0}");
    public static readonly Phrase Source = new("[dim]{0}{1}[/]", "[dim]{0}{1}[/]");
    public static readonly Phrase Certainty = new(" ({0})", " ({0})");
    public static readonly Phrase AtStake = new("At stake: {0}", "En jeu : {0}");

    public static readonly Phrase Evidence = new("[bold]Evidence[/]: {0}", "[bold]Preuves[/] : {0}");
    public static readonly Phrase StakesDoNotAddUp = new(
        "What is at stake is what would be lost without the document. Stakes do not add up, because factors share caps and pairs.",
        "Ce qui est en jeu est ce qui serait perdu sans le document. Ces pertes ne s'additionnent pas, car des facteurs partagent des "
            + "plafonds et des combinaisons.");
    public static readonly Phrase NothingListed = new(
        "No evidence is listed for this day.",
        "Aucune preuve n'est énumérée pour ce jour.");
    public static readonly Phrase NothingChecked = new(
        "No list of the papers at hand was given (--documents FILE), so none is marked as held, out of date or missing.",
        "Aucune liste des documents en main n'est donnée (--documents FILE) : aucun n'est donc marqué comme en main, périmé ou manquant.");
    public static readonly Phrase OthersNotChecked = new(
        "A paper without a mark is not on your list of papers at hand.",
        "Un document sans mention ne figure pas dans votre liste des documents en main.");
    public static readonly Phrase Document = new("[bold]{0}[/]{1}", "[bold]{0}[/]{1}");
    public static readonly Phrase NameAndPath = new("{0} ({1})", "{0} ({1})");
    public static readonly Phrase Behind = new("; at stake: {0}", " ; en jeu : {0}");
    public static readonly Phrase Item = new("{0} ({1}{2}{3})", "{0} ({1}{2}{3})");
    public static readonly Phrase State = new(", {0}", ", {0}");
    public static readonly Phrase DependsOn = new("depends on: {0}", "dépend de : {0}");
    public static readonly Phrase UsableFrom = new("; usable from {0}", " ; utilisable à compter du {0}");
    public static readonly Phrase UsableUntil = new("; usable until {0}", " ; utilisable jusqu'au {0}");
    public static readonly Phrase UsableBetween = new("; usable from {0} until {1}", " ; utilisable du {0} au {1}");
    public static readonly Phrase MustShow = new("must show: {0}", "doit indiquer : {0}");
    public static readonly Phrase Recommended = new("recommended: {0}", "recommandé : {0}");
    public static readonly Phrase Lacks = new("[red]does not show: {0}[/]", "[red]n'indique pas : {0}[/]");
    public static readonly Phrase ItemSource = new(
        "[dim]source: {0} ({1}, read up to {2})[/]",
        "[dim]source : {0} ({1}, lue jusqu'au {2})[/]");

    public static readonly Phrase Points = new("{0} {0:point|points}", "{0} {0:point|points}");
    public static readonly Phrase PointsNotKnown = new("points that are not known", "un nombre de points inconnu");
    public static readonly Phrase Stands = new("without it, the invitation would stand", "sans lui, l'invitation tiendrait");
    public static readonly Phrase DoesNotStand = new(
        "without it, the invitation would not stand",
        "sans lui, l'invitation ne tiendrait pas");
    public static readonly Phrase StandsNotKnown = new(
        "whether the invitation would stand without it is not known",
        "on ne sait pas si l'invitation tiendrait sans lui");

    public static readonly Phrase Expiries = new("[bold]Last useful days[/]", "[bold]Derniers jours utiles[/]");
    public static readonly Phrase Expiry = new("{0}: {1} ({2}); then lost: {3}", "{0} : {1} ({2}) ; ensuite perdu : {3}");
    public static readonly Phrase ExpiryOfNothing = new("{0}: {1} ({2})", "{0} : {1} ({2})");

    public static readonly Phrase Fees = new("[bold]Fees[/]", "[bold]Frais[/]");
    public static readonly Phrase FeesOfPerson = new(
        "{0}: {1} processing, {2} right of permanent residence",
        "{0} : {1} de traitement, {2} de droit de résidence permanente");
    public static readonly Phrase FeesOfChild = new("{0}: {1} processing", "{0} : {1} de traitement");
    public static readonly Phrase Total = new("Total: [bold]{0}[/]", "Total : [bold]{0}[/]");
    public static readonly Phrase Biometrics = new(
        "Biometrics, not included: {1} for {0} {0:person|persons}",
        "Biométrie, non comprise : {1} pour {0} {0:personne|personnes}");
    public static readonly Phrase Dollars = new("${0:N0}", "{0:N0} $");
    public static readonly Phrase NoFees = new("Not available for {0}.", "Non disponibles ici au {0}.");

    public static readonly Phrase Questions = new(
        "[bold]Facts that are missing[/], the most decisive first",
        "[bold]Renseignements manquants[/], le plus décisif d'abord");
    public static readonly Phrase Question = new("{0}. {1} [dim]({2})[/]", "{0}. {1} [dim]({2})[/]");
    public static readonly Phrase Unlocks = new("decides: {0}", "décide de : {0}");

    public static readonly Phrase NotAvailable = new(
        "No checklist for {0}: Express Entry began on {1}. Choose a later day with --on DATE.",
        "Pas de liste de contrôle au {0} : Entrée express a commencé le {1}. Choisissez un jour ultérieur avec --on DATE.");

    /// <summary>Returns the line of a flag, in the colour of its severity.</summary>
    public static Phrase LineOf(FlagSeverity severity) => severity switch
    {
        FlagSeverity.Stop => Stop,
        FlagSeverity.High => High,
        _ => Flag,
    };

    /// <summary>Returns whether the invitation would hold, in words.</summary>
    public static Phrase StandsOf(Outcome outcome) => outcome switch
    {
        Outcome.Met => Stands,
        Outcome.NotMet => DoesNotStand,
        _ => StandsNotKnown,
    };
}
