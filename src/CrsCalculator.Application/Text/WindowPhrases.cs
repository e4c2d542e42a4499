namespace CrsCalculator.Application;

/// <summary>Sentences and names for windows, fees and expiries, English and French side by side.</summary>
internal static class WindowPhrases
{
    public static IReadOnlyDictionary<string, Phrase> All { get; } = new Dictionary<string, Phrase>(StringComparer.Ordinal)
    {
        ["notLegalAdvice"] = new(
            "This checklist is information, not legal advice.",
            "Cette liste de contrôle est fournie à titre d'information et ne constitue pas un avis juridique."),

        ["advice.submit"] = new("submit", "soumettre"),
        ["advice.wait"] = new("wait", "attendre"),
        ["advice.decline"] = new("decline", "décliner"),
        ["advice.open"] = new("not known: facts are missing", "inconnu : des renseignements manquent"),

        ["edge.invited"] = new("the invitation is issued", "l'invitation est émise"),
        ["edge.programMet"] = new("the requirements of the program are met", "les exigences du programme sont satisfaites"),
        ["edge.programLost"] = new("the requirements of the program are not met", "les exigences du programme ne sont pas satisfaites"),
        ["edge.programOpen"] = new(
            "whether the requirements of the program are met is not known",
            "on ne sait pas si les exigences du programme sont satisfaites"),
        ["edge.categoryMet"] = new("the candidate qualifies for the category", "le candidat remplit les conditions de la catégorie"),
        ["edge.categoryLost"] = new(
            "the candidate does not qualify for the category",
            "le candidat ne remplit pas les conditions de la catégorie"),
        ["edge.categoryOpen"] = new(
            "whether the candidate qualifies for the category is not known",
            "on ne sait pas si le candidat remplit les conditions de la catégorie"),
        ["edge.rankMet"] = new("the score ranks high enough", "la note est assez élevée"),
        ["edge.rankLost"] = new(
            "the score ranks below the lowest-ranked candidate invited",
            "la note est inférieure à celle du candidat invité le moins bien classé"),
        ["edge.rankOpen"] = new("whether the score ranks high enough is not known", "on ne sait pas si la note est assez élevée"),
        ["edge.deadlineOpen"] = new(
            "the shorter of two possible periods is over",
            "la plus courte de deux périodes possibles est terminée"),
        ["edge.deadline"] = new("the time to apply is over", "le délai pour présenter la demande est écoulé"),

        ["expiry.languageTest"] = new("language test result", "résultat de test de langue"),
        ["expiry.assessment"] = new("educational credential assessment", "évaluation des diplômes d'études"),
        ["expiry.nomination"] = new("provincial nomination", "désignation provinciale"),
        ["expiry.lmia"] = new("labour market impact assessment", "étude d'impact sur le marché du travail"),
        ["expiry.permit"] = new("permit", "permis"),
        ["expiry.passport"] = new("passport", "passeport"),
        ["expiry.profile"] = new("Express Entry profile", "profil Entrée express"),

        ["notice.pointsNotAvailable"] = new(
            "The points of {0} are not available, so the points at stake are not known.",
            "Les points du {0} ne sont pas disponibles ici : on ne peut donc pas dire combien de points sont en jeu."),
        ["notice.feesNotAvailable"] = new(
            "The fees of {0} are not available. No amount is guessed: see IRCC's fee list.",
            "Les frais du {0} ne sont pas disponibles ici. Aucun montant n'est supposé : consultez la liste des frais d'IRCC."),
        ["notice.feesUnconfirmed"] = new(
            "Some fees in force from {0} are unconfirmed: check them on IRCC's fee list before you pay.",
            "Certains frais en vigueur depuis le {0} ne sont pas confirmés : vérifiez-les dans la liste des frais d'IRCC avant de payer."),
        ["notice.feesWithoutChildren"] = new(
            "The fees include no children, because the profile does not say whether there are any.",
            "Les frais ne comprennent aucun enfant, car le profil ne dit pas s'il y en a."),
        ["notice.feesWithoutOlderChildren"] = new(
            "The fees leave out a child of {0} or older. If the child is still a dependent child, by a disability or because a province "
            + "received the application earlier, add the fees of a child.",
            "Les frais ne comprennent pas un enfant de {0} {0:an|ans} ou plus. S'il est encore un enfant à charge, en raison d'un handicap "
            + "ou parce qu'une province a reçu la demande plus tôt, ajoutez les frais d'un enfant."),
        ["notice.biometricsAgeUnknown"] = new(
            "The biometrics fee includes a person whose date of birth is not known.",
            "Les frais de biométrie comprennent une personne dont la date de naissance n'est pas connue."),
        ["notice.lowestScoreNotGiven"] = new(
            "The lowest score of the round is not known. A score that is not lower than on {0} is taken to rank high enough; a lower one "
            + "is left open.",
            "La note la plus basse de la ronde n'est pas connue. Une note qui n'est pas inférieure à celle du {0} est réputée assez "
            + "élevée ; pour une note inférieure, on ne peut rien dire."),
        ["notice.categoryNotGiven"] = new(
            "It is assumed that the round was not for a category. State the category if it was: it must still fit on the day of "
            + "submission.",
            "On suppose que la ronde ne visait pas une catégorie. Indiquez la catégorie si c'était le cas : ses conditions doivent encore "
            + "être remplies le jour de la soumission."),
        ["notice.papersNotVerified"] = new(
            "IRCC's pages on documents were read up to {0}; check them again before submitting on {1}.",
            "Les pages d'IRCC sur les documents ont été lues jusqu'au {0} ; vérifiez-les avant de soumettre la demande le {1}."),

        ["filter.all"] = new("all clients", "tous les clients"),
        ["filter.invited"] = new("clients whom a round invites or may invite", "clients qu'une ronde invite ou pourrait inviter"),
        ["filter.expiring"] = new(
            "clients with an expiry within {0} {0:day|days}",
            "clients dont un document expire d'ici {0} {0:jour|jours}"),
        ["filter.both"] = new(
            "clients whom a round invites or may invite, with an expiry within {0} {0:day|days}",
            "clients qu'une ronde invite ou pourrait inviter et dont un document expire d'ici {0} {0:jour|jours}"),

        ["role.principal"] = new("Principal applicant", "Demandeur principal"),
        ["role.spouse"] = new("Spouse or common-law partner", "Époux ou conjoint de fait"),
        ["role.child"] = new("Child {0}", "Enfant {0}"),
    };
}
