namespace CrsCalculator.Application;

/// <summary>Sentences and names of windows, fees and expiries, English and French side by side.</summary>
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

        ["role.principal"] = new("Principal applicant", "Demandeur principal"),
        ["role.spouse"] = new("Spouse or common-law partner", "Époux ou conjoint de fait"),
        ["role.child"] = new("Child {0}", "Enfant {0}"),
    };
}
