namespace CrsCalculator.Application;

/// <summary>The names of requirements and red flags that wait for a fact, English and French side by side.</summary>
internal static class DecisionPhrases
{
    public static IReadOnlyDictionary<string, Phrase> All { get; } = new Dictionary<string, Phrase>(StringComparer.Ordinal)
    {
        ["decides.cec.province"] = new("Intended province (CEC)", "Province de destination (catégorie de l'expérience canadienne)"),
        ["decides.fsw.province"] = new("Intended province (FSW)", "Province de destination (travailleurs qualifiés)"),
        ["decides.fst.province"] = new("Intended province (FST)", "Province de destination (métiers spécialisés)"),
        ["decides.fsw.funds"] = new("Settlement funds (FSW)", "Fonds d'établissement (travailleurs qualifiés)"),
        ["decides.fst.funds"] = new("Settlement funds (FST)", "Fonds d'établissement (métiers spécialisés)"),

        ["decides.workBeforePermit"] = new("Work before a permit", "Travail avant un permis"),
        ["decides.workAfterPermit"] = new("Work after a permit", "Travail après un permis"),
        ["decides.restoration"] = new("Status that was lost and restored", "Statut perdu et rétabli"),
        ["decides.workWhileStudying"] = new("Work during full-time studies", "Travail pendant des études à temps plein"),
        ["decides.studentHours"] = new("Work hours of a student", "Heures de travail d'un étudiant"),
        ["decides.longVacation"] = new("Long vacation", "Longues vacances"),
        ["decides.residenceGap"] = new("Gap in the addresses", "Période sans adresse"),
        ["decides.residenceContradictsWork"] = new(
            "Work abroad while living in another country",
            "Travail à l'étranger et résidence dans un autre pays"),
        ["decides.presentInCanada"] = new("Work in Canada while living abroad", "Travail au Canada et résidence à l'étranger"),
        ["decides.passportExpires"] = new("Passport that expires soon", "Passeport qui expire bientôt"),
        ["decides.ecaLevelLower"] = new("ECA level lower than claimed", "Niveau de l'EDE inférieur au niveau déclaré"),
        ["decides.childTurns18"] = new("Child who turns 18", "Enfant qui atteint 18 ans"),
        ["decides.childTurns22"] = new("Child who turns 22", "Enfant qui atteint 22 ans"),
        ["decides.childUndeclared"] = new("Family member who is not listed", "Membre de la famille non déclaré"),
        ["decides.maritalStatusChanged"] = new("Marital status that contradicts the rest", "État matrimonial qui contredit le reste"),
        ["decides.familySizeTooSmall"] = new("Family size that is too small", "Taille de la famille trop petite"),
        ["decides.fundsBelow"] = new("Funds below the required amount", "Fonds inférieurs au montant exigé"),
        ["decides.fundsNear"] = new("Funds just above the required amount", "Fonds à peine supérieurs au montant exigé"),
        ["decides.depositUnexplained"] = new("Unexplained deposit", "Dépôt inexpliqué"),
        ["decides.nominationEnds"] = new("Nomination that has ended", "Désignation qui a pris fin"),
        ["decides.lmiaEnds"] = new("LMIA that has expired", "EIMT expirée"),
        ["decides.profileExpires"] = new("Profile that expires", "Profil qui expire"),
        ["decides.provinceQuebec"] = new("Quebec as the destination", "Destination : le Québec"),
    };
}
