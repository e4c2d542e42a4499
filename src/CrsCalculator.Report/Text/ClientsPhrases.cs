namespace CrsCalculator.Report.Text;

/// <summary>The headings and sentences of the page for a practice's clients, English and French side by side.</summary>
internal static class ClientsPhrases
{
    public static readonly Phrase Title = new("Clients", "Clients");
    public static readonly Phrase TitleAndDay = new("Express Entry clients, {0}", "Clients Entrée express, {0}");
    public static readonly Phrase Clients = new("Clients", "Clients");
    public static readonly Phrase Reviewed = new("{0} of {1} reviewed", "{0} sur {1} examinés");
    public static readonly Phrase On = new("As of", "En date du");
    public static readonly Phrase Since = new("Compared with", "Comparé au");
    public static readonly Phrase RoundsBetween = new("Rounds between these days", "Rondes entre ces jours");
    public static readonly Phrase NoRound = new("none", "aucune");
    public static readonly Phrase CompleteTo = new("rounds are complete to {0}", "les rondes sont complètes jusqu'au {0}");
    public static readonly Phrase Invited = new("Invited", "Invités");
    public static readonly Phrase Shown = new("Shown", "Affichés");
    public static readonly Phrase ShownOf = new("{0}, {1} of {2}", "{0}, {1} sur {2}");
    public static readonly Phrase ApplyBy = new("apply by {0}", "présenter la demande au plus tard le {0}");
    public static readonly Phrase FirstInvitation = new(
        "new: the first invitation since the profile was submitted",
        "nouveau : première invitation depuis la soumission du profil");
    public static readonly Phrase NotInPool = new(
        "not in the pool: the profile expired on {0}",
        "hors du bassin : le profil a expiré le {0}");
    public static readonly Phrase Ended = new("ended {0}", "terminé le {0}");
    public static readonly Phrase AndMore = new("{0} more", "{0} de plus");
    public static readonly Phrase AndOpen = new("{0}; open for {1} more", "{0} ; indéterminé pour {1} autres");

    public static readonly Phrase NoScores = new(
        "There are no scores for {0}: {1}. Everything else is answered.",
        "Il n'y a pas de note au {0} : {1}. Tout le reste est indiqué.");
    public static readonly Phrase Provisional = new(
        "Scores marked as provisional rest on points that are not those in force, and may be too high or too low.",
        "Les notes dites provisoires reposent sur des points qui ne sont pas ceux en vigueur ; elles peuvent être trop élevées ou trop "
        + "basses.");
    public static readonly Phrase Nobody = new("No client fits the filter.", "Aucun client ne correspond au filtre.");

    public static readonly Phrase Table = new("Each client on {0}", "Chaque client au {0}");
    public static readonly Phrase Client = new("Client", "Client");
    public static readonly Phrase Score = new("Score", "Note");
    public static readonly Phrase ChangeSince = new("{0} since {1}", "{0} depuis le {1}");
    public static readonly Phrase Programs = new("Programs met", "Programmes satisfaits");
    public static readonly Phrase ProgramOpen = new("{0} not assessed", "{0} non évalué");
    public static readonly Phrase Rounds = new("Rounds that invite", "Rondes qui invitent");
    public static readonly Phrase Round = new("{0}: {1} (cut-off {2})", "{0} : {1} (seuil {2})");
    public static readonly Phrase OpenRound = new("{0}: open (cut-off {1})", "{0} : indéterminé (seuil {1})");
    public static readonly Phrase Expiry = new("Next expiry", "Prochaine expiration");
    public static readonly Phrase Lost = new("lost: {0}", "perdu : {0}");
    public static readonly Phrase Year = new("Next completed year", "Prochaine année complète");
    public static readonly Phrase Flag = new("Worst red flag", "Signal d'alerte le plus grave");
    public static readonly Phrase MoreFlags = new("{0} in all", "{0} en tout");
    public static readonly Phrase NotReviewed = new("not reviewed", "non examiné");

    public static readonly Phrase TimeAlone = new(
        "The documents are those of the profile today. What changed since {0} changed by time alone.",
        "Les documents sont ceux du profil d'aujourd'hui. Ce qui a changé depuis le {0} a changé par le seul passage du temps.");
}
