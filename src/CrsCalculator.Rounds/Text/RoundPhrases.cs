namespace CrsCalculator.Rounds;

/// <summary>
/// Every sentence and name about rounds, English and French side by side. French follows IRCC's terms. The facts of a reason are the score,
/// the cut-off, the tie-breaking time and the day of the round; every other sentence has the facts of its code.
/// </summary>
internal static class RoundPhrases
{
    public static IReadOnlyDictionary<string, Phrase> All { get; } = new Dictionary<string, Phrase>(StringComparer.Ordinal)
    {
        ["source"] = new(
            RoundHistory.Source,
            "Source : Immigration, Réfugiés et Citoyenneté Canada, rondes d'invitations d'Entrée express. Copie d'une "
            + "information officielle ; produite sans affiliation avec le gouvernement du Canada et sans son approbation."),

        ["category.general"] = new("General", "Ronde générale"),
        ["category.CEC"] = new("Canadian Experience Class", "Catégorie de l'expérience canadienne"),
        ["category.PNP"] = new("Provincial Nominee Program", "Programme des candidats des provinces"),
        ["category.FSW"] = new("Federal Skilled Worker", "Travailleurs qualifiés (fédéral)"),
        ["category.FST"] = new("Federal Skilled Trades", "Travailleurs de métiers spécialisés (fédéral)"),
        ["category.french"] = new("French", "Français"),
        ["category.healthcare"] = new("Healthcare", "Santé"),
        ["category.stem"] = new("STEM", "STIM"),
        ["category.trades"] = new("Trades", "Métiers spécialisés"),
        ["category.education"] = new("Education", "Éducation"),
        ["category.transport"] = new("Transport", "Transport"),
        ["category.agriculture"] = new("Agriculture", "Agriculture"),
        ["category.physicians"] = new("Physicians", "Médecins"),
        ["category.seniorManagers"] = new("Senior managers", "Cadres supérieurs"),
        ["category.researchers"] = new("Researchers", "Chercheurs"),
        ["category.militaryRecruits"] = new("Military recruits", "Recrues militaires"),
        ["category.unknown"] = new("not known", "inconnue"),

        ["reason.aboveCutOff"] = new("The score of {0} is above the cut-off of {1}.", "La note de {0} est supérieure au seuil de {1}."),
        ["reason.beforeTieBreak"] = new(
            "The score is the cut-off of {1}, and the profile was submitted before {2}.",
            "La note est égale au seuil de {1}, et le profil a été soumis avant le {2}."),
        ["reason.noTieBreakPublished"] = new(
            "The score is the cut-off of {1}, and no tie-breaking time was published.",
            "La note est égale au seuil de {1}, et aucune heure de départage n'a été publiée."),
        ["reason.belowCutOff"] = new("The score of {0} is below the cut-off of {1}.", "La note de {0} est inférieure au seuil de {1}."),
        ["reason.notBeforeTieBreak"] = new(
            "The score is the cut-off of {1}, but the profile was not submitted before {2}.",
            "La note est égale au seuil de {1}, mais le profil n'a pas été soumis avant le {2}."),
        ["reason.notEligible"] = new(
            "Not eligible on {3} for a program that the round was for.",
            "Non admissible le {3} à un programme visé par la ronde."),
        ["reason.notNominated"] = new(
            "No nomination had been accepted by {3}.",
            "Aucune désignation provinciale n'avait encore été acceptée le {3}."),
        ["reason.notInCategory"] = new(
            "Does not qualify on {3} for the category.",
            "Ne remplit pas, le {3}, les conditions de la catégorie."),
        ["reason.notYetSubmitted"] = new(
            "The profile was submitted only after the round.",
            "Le profil n'a été soumis qu'après la ronde."),
        ["reason.profileExpired"] = new(
            "The profile had expired.",
            "Le profil avait expiré."),
        ["reason.submissionTimeMissing"] = new(
            "The score is the cut-off of {1}; whether the profile was submitted before {2} is not known, since "
            + "$.profileSubmittedAt gives no time.",
            "La note est égale au seuil de {1} ; on ne sait pas si le profil a été soumis avant le {2}, car $.profileSubmittedAt "
            + "ne donne pas l'heure."),
        ["reason.tieBreakNotKnown"] = new(
            "The score is the cut-off, and the tie-breaking time is not known here.",
            "La note est égale au seuil, et l'heure de départage n'est pas connue ici."),
        ["reason.roundTimeMissing"] = new(
            "The profile was submitted or expired on {3}, and whether that was before the round is not known.",
            "Le profil a été soumis ou a expiré le {3}, et on ne sait pas si c'était avant la ronde."),
        ["reason.eligibilityNotAssessed"] = new(
            "Whether the round fits could not be assessed: facts are missing, or a table is not available.",
            "Il n'a pas été possible d'évaluer si la ronde vise le candidat : des renseignements manquent, ou un tableau n'est "
            + "pas disponible ici."),
        ["reason.categoryNotHeld"] = new(
            "The occupations of the category on {3} are not available.",
            "Les professions de la catégorie le {3} ne sont pas disponibles ici."),
        ["reason.categoryNotKnown"] = new(
            "The name of the round is not known here, so it is unclear who the round was for.",
            "Le nom de la ronde n'est pas connu ici : on ne peut donc pas dire à qui elle s'adressait."),
        ["reason.rulesNotHeld"] = new(
            "The rules of {3} are not available, so there is no score.",
            "Les règles du {3} ne sont pas disponibles ici : il n'y a donc pas de note."),
        ["reason.notAssessable"] = new(
            "The documents cannot be assessed on {3}: somebody was not born yet, or too old.",
            "Les documents ne peuvent pas être évalués le {3} : une personne n'était pas encore née, ou est trop âgée."),
        ["reason.poolAssumed"] = new(
            "It is assumed that the profile was in the pool, since $.profileSubmittedAt is missing.",
            "On suppose que le profil était dans le bassin, car $.profileSubmittedAt manque."),
        ["reason.pointsProbable"] = new(
            "The points of that day are unconfirmed.",
            "Les points de ce jour-là ne sont pas confirmés."),
        ["reason.pointsProvisional"] = new(
            "The points are not those in force on {3}: the official score may be higher or lower.",
            "Les points ne sont pas ceux en vigueur le {3} : la note officielle peut être plus élevée ou plus basse."),
        ["reason.categoryProbable"] = new(
            "The occupations of the category are unconfirmed.",
            "Les professions de la catégorie ne sont pas confirmées."),
        ["reason.noc2016Applies"] = new(
            "NOC 2016, then in force, decides whether some of the candidate's work is skilled.",
            "La CNP 2016, alors en vigueur, détermine si une partie du travail du candidat est qualifiée."),
        ["reason.regulationsNotVerified"] = new(
            "Regulations are current to a day before {3}; later changes are not reflected.",
            "Le règlement est à jour à une date antérieure au {3} ; les modifications ultérieures ne sont pas prises en compte."),
        ["reason.rulesNotOfficial"] = new(
            "Some of the rules of {3} do not come with this library: they were supplied or derived by its user, who answers for them.",
            "Certaines des règles du {3} ne font pas partie de cette bibliothèque : elles ont été fournies ou dérivées par leur "
            + "utilisateur, qui en répond."),

        ["short.aboveCutOff"] = new("score above the cut-off", "note supérieure au seuil"),
        ["short.beforeTieBreak"] = new("at the cut-off, submitted in time", "note égale au seuil, profil soumis à temps"),
        ["short.noTieBreakPublished"] = new(
            "at the cut-off, no tie-break published",
            "note égale au seuil, aucune heure de départage publiée"),
        ["short.belowCutOff"] = new("score below the cut-off", "note inférieure au seuil"),
        ["short.notBeforeTieBreak"] = new(
            "at the cut-off, but not submitted before the tie-breaking time",
            "note égale au seuil, mais profil non soumis avant l'heure de départage"),
        ["short.notEligible"] = new("not eligible for a program of the round", "non admissible à un programme de la ronde"),
        ["short.notNominated"] = new("no nomination", "aucune désignation provinciale"),
        ["short.notInCategory"] = new("does not qualify for the category", "ne remplit pas les conditions de la catégorie"),
        ["short.notYetSubmitted"] = new("profile not submitted yet", "profil pas encore soumis"),
        ["short.profileExpired"] = new("profile expired", "profil expiré"),
        ["short.submissionTimeMissing"] = new(
            "at the cut-off, time of submission missing",
            "note égale au seuil, heure de soumission manquante"),
        ["short.tieBreakNotKnown"] = new(
            "at the cut-off, tie-breaking time not known",
            "note égale au seuil, heure de départage inconnue"),
        ["short.roundTimeMissing"] = new("time of the round not known", "heure de la ronde inconnue"),
        ["short.eligibilityNotAssessed"] = new("eligibility could not be assessed", "admissibilité impossible à évaluer"),
        ["short.categoryNotHeld"] = new("occupations of the category not available", "professions de la catégorie non disponibles ici"),
        ["short.categoryNotKnown"] = new("unclear who the round was for", "on ne sait pas à qui la ronde s'adressait"),
        ["short.rulesNotHeld"] = new("rules of that day not available", "règles de ce jour-là non disponibles ici"),
        ["short.notAssessable"] = new("documents cannot be assessed on that day", "documents impossibles à évaluer à cette date"),
        ["short.poolAssumed"] = new("assumed that the profile was in the pool", "profil supposé dans le bassin"),
        ["short.pointsProbable"] = new("points of that day unconfirmed", "points de ce jour-là non confirmés"),
        ["short.pointsProvisional"] = new("points not in force that day", "points qui n'étaient pas en vigueur ce jour-là"),
        ["short.categoryProbable"] = new("occupations of the category unconfirmed", "professions de la catégorie non confirmées"),
        ["short.noc2016Applies"] = new("occupations by NOC 2016", "professions selon la CNP 2016"),
        ["short.regulationsNotVerified"] = new("regulations current to an earlier day", "règlement à jour à une date antérieure"),
        ["short.rulesNotOfficial"] = new("custom rules", "règles de l'utilisateur"),

        ["condition.deadline"] = new(
            "received by the last day to apply",
            "reçue au plus tard le dernier jour pour présenter la demande"),
        ["condition.program"] = new(
            "the requirements of the program are met on that day too",
            "les exigences du programme sont aussi satisfaites ce jour-là"),
        ["condition.category"] = new(
            "qualifies for the category on that day too",
            "les conditions de la catégorie sont aussi remplies ce jour-là"),
        ["condition.rank"] = new(
            "the score of that day does not rank below the last one invited",
            "la note de ce jour-là n'est pas classée sous celle de la dernière personne invitée"),

        ["subject.pool"] = new("pool {0}", "bassin du {0}"),

        ["whole.round"] = new(
            "{0} ({1}): {2}, {3} {3:invitation|invitations}, cut-off {4}",
            "{0} ({1}) : {2}, invitations : {3}, seuil : {4}"),

        ["change.added"] = new("{0} is new: {2}.", "{0} (ajout) : {2}."),
        ["change.replaced"] = new("{0}: {1} became {2}.", "{0} : {1} est remplacé par {2}."),
        ["change.anotherRound"] = new(
            "{0} is another round in the feed: {2}. It replaces {1} as a whole.",
            "{0} désigne une autre ronde dans le fichier des rondes : {2}. Elle remplace entièrement {1}."),
        ["change.correctionKept"] = new(
            "{0}: kept {1}; the feed's {2} is known to be wrong.",
            "{0} : {1} est conservé ; on sait que la valeur du fichier des rondes, {2}, est erronée."),

        ["change.keptNewer"] = new(
            "{0}: kept {1}; the older feed has {2}.",
            "{0} : {1} est conservé ; le fichier des rondes, plus ancien, donne {2}."),
        ["change.nameKept"] = new(
            "{0}: kept {1}; the feed's '{2}' is not known here.",
            "{0} : {1} est conservé ; « {2} », dans le fichier des rondes, n'est pas connu ici."),

        [FeedAge.ByRound] = new(
            "The feed is older than the rounds already known (to number {0} and {1}, known to number {2} and {3}): it adds what is missing "
            + "and overwrites nothing newer.",
            "Le fichier des rondes est plus ancien que les rondes déjà connues (jusqu'au numéro {0} et au {1} ; connues jusqu'au numéro "
            + "{2} et au {3}) : il ajoute ce qui manque et ne remplace rien de plus récent."),
        [FeedAge.ByPool] = new(
            "The feed is older than the pools already known (newest pool of {0}, known to {1}): it adds what is missing and overwrites "
            + "nothing newer.",
            "Le fichier des rondes est plus ancien que les bassins déjà connus (dernier bassin : {0} ; connus jusqu'au {1}) : il ajoute ce "
            + "qui manque et ne remplace rien de plus récent."),
        ["refusal.tooFewRounds"] = new(
            "Rounds of the Canadian Experience Class of known size since {1}: {0} ({2} required).",
            "Rondes de la catégorie de l'expérience canadienne de taille connue depuis le {1} : {0} (minimum : {2})."),
        ["refusal.noTimeBetweenRounds"] = new(
            "Rounds {0} to {1} leave no time for the pool to refill: they share one day, or each follows another round of its day that "
            + "invited the same candidates.",
            "Les rondes {0} à {1} ne laissent pas au bassin le temps de se reconstituer : elles ont lieu le même jour, ou chacune suit une "
            + "autre ronde du jour qui a invité les mêmes candidats."),
        ["refusal.cutOffOutOfRange"] = new(
            "Round {0} has a cut-off of {1}; the model explains cut-offs from {2} to {3}.",
            "La ronde {0} a un seuil de {1} ; le modèle explique les seuils de {2} à {3}."),
        ["refusal.noPool"] = new(
            "There is no pool in bands of ten points from before round {0} of {1}.",
            "Aucun bassin par tranches de dix points ne précède la ronde {0} du {1}."),
        ["refusal.emptyPool"] = new(
            "The pool of {0} has no candidates with {1} to {2} {2:point|points}, and the model limits all higher scores by them.",
            "Le bassin du {0} ne compte aucun candidat ayant de {1} à {2} {2:point|points}, nombre qui borne dans le modèle toutes les "
            + "notes supérieures."),
        ["refusal.notAfterLastRound"] = new(
            "The assumed round of {0} is not later than round {1} of {2}.",
            "La ronde supposée du {0} ne suit pas la ronde {1} du {2}."),
        ["refusal.largerThanPool"] = new(
            "Round {0} invited {1} {1:candidate|candidates}, and the pool of {3} has {2}.",
            "La ronde {0} a invité {1} {1:candidat|candidats}, et le bassin du {3} en compte {2}."),
        ["refusal.sizeNotExplained"] = new(
            "Round {0} has {1} {1:invitation|invitations}; the model that explains the last rounds best has fewer candidates down to a "
            + "score of {2}.",
            "La ronde {0} compte {1} {1:invitation|invitations} ; le modèle qui explique le mieux les dernières rondes a moins de "
            + "candidats jusqu'à la note de {2}."),
        ["refusal.sizeOutOfRange"] = new(
            "The round of {0} with {1} {1:invitation|invitations} would have a cut-off outside {2} to {3}, the scores that the model "
            + "covers.",
            "La ronde du {0}, à {1} {1:invitation|invitations}, aurait un seuil hors de l'intervalle de {2} à {3} que couvre le modèle."),

        ["issue." + FeedIssueCodes.NotARound] = new(
            "what begins on line {0} cannot be read as a round",
            "ce qui commence à la ligne {0} n'est pas une ronde lisible"),
        ["issue." + FeedIssueCodes.FieldMissing] = new("round {0}: {1} is missing or empty", "ronde {0} : {1} manque ou est vide"),
        ["issue." + FeedIssueCodes.FieldNotText] = new(
            "round {0}: {1} is neither text nor a number",
            "ronde {0} : {1} n'est ni un texte ni un nombre"),
        ["issue." + FeedIssueCodes.FieldNotANumber] = new(
            "round {0}: '{1}' is not a whole number from {2} to {3}",
            "ronde {0} : « {1} » n'est pas un nombre entier de {2} à {3}"),
        ["issue." + FeedIssueCodes.NotARoundNumber] = new("'{0}' is not a round number", "« {0} » n'est pas un numéro de ronde"),
        ["issue." + FeedIssueCodes.FieldNotADate] = new(
            "round {0}: '{1}' is not the date of a round",
            "ronde {0} : « {1} » n'est pas une date de ronde"),
        ["issue." + FeedIssueCodes.FieldNotATime] = new("round {0}: '{1}' is not a time", "ronde {0} : « {1} » n'est pas une heure"),
        ["issue." + FeedIssueCodes.FieldTwice] = new(
            "round {0}: {1} appears twice, so this is not a row of its own",
            "ronde {0} : {1} figure deux fois : ce n'est donc pas une ligne à part entière"),
        ["issue." + FeedIssueCodes.NumbersMissing] = new(
            "no round was read for the numbers {0} to {1}",
            "aucune ronde n'a été lue pour les numéros {0} à {1}"),
        ["issue." + FeedIssueCodes.RoundTwice] = new(
            "round {0} appears in several rows that differ or cannot be read; none of them was taken",
            "la ronde {0} figure dans plusieurs lignes qui diffèrent ou sont illisibles ; aucune n'a été retenue"),
        ["issue." + FeedIssueCodes.DatesDiffer] = new(
            "round {0}: its dates differ; {1} was taken, not {2}",
            "ronde {0} : ses dates diffèrent ; {1} a été retenue, et non {2}"),
        ["issue." + FeedIssueCodes.HeldOnAnotherDay] = new(
            "round {0}: its time falls on {1} in Ottawa, but its date is {2}; the date is used",
            "ronde {0} : son heure tombe le {1} à Ottawa, mais sa date est le {2} ; c'est la date qui est retenue"),
        ["issue." + FeedIssueCodes.TieBreakAfterRound] = new(
            "round {0}: the tie-breaking time {1} is later than the round",
            "ronde {0} : l'heure de départage {1} est postérieure à la ronde"),
        ["issue." + FeedIssueCodes.TieBreakMissing] = new(
            "round {0} of {1}: there is no tie-breaking time, though every round since {2} has one",
            "ronde {0} du {1} : aucune heure de départage, alors que toutes les rondes en ont une depuis le {2}"),
        ["issue." + FeedIssueCodes.TieBreakTooOld] = new(
            "round {0}: the tie-breaking time {1} is before the round by more than a profile lives",
            "ronde {0} : l'heure de départage {1} précède la ronde de plus que la durée de vie d'un profil"),
        ["issue." + FeedIssueCodes.NameNotKnown] = new(
            "round {0}: the name '{1}' is not known here",
            "ronde {0} : le nom « {1} » n'est pas connu ici"),
        ["issue." + FeedIssueCodes.PoolDoesNotAddUp] = new(
            "round {0}: the pool says {1}, but its bands come to {2}; kept as published",
            "ronde {0} : le bassin indique {1}, mais la somme de ses tranches est {2} ; conservé tel que publié"),
        ["issue." + FeedIssueCodes.PoolNotReadable] = new(
            "round {0}: {1} is '{2}', which is not a count; the pool was left out",
            "ronde {0} : {1} est « {2} », qui n'est pas un nombre de candidats ; le bassin a été omis"),
        ["issue." + FeedIssueCodes.PoolWithoutDay] = new(
            "round {0}: the pool has no day that can be read, so it was left out",
            "ronde {0} : le bassin n'a pas de date lisible ; il a donc été omis"),
        ["issue." + FeedIssueCodes.PoolTwice] = new(
            "round {0}: several rounds give different pools of {1}; none of them was taken",
            "ronde {0} : plusieurs rondes donnent des bassins différents du {1} ; aucun n'a été retenu"),
        ["issue." + FeedIssueCodes.TooMany] = new(
            "there are more findings than the {0} that are listed",
            "il y a plus de constats que les {0} qui sont énumérés"),
        ["issue." + FeedIssueCodes.TooLong] = new(FeedRefusals.IsTooLong, "il dépasse {0} octets"),
        ["issue." + FeedIssueCodes.Empty] = new(FeedRefusals.IsEmpty, "il est vide ({0} octets)"),
        ["issue." + FeedIssueCodes.Compressed] = new(FeedRefusals.IsCompressed, "il est compressé ({0}) ; décompressez-le d'abord"),
        ["issue." + FeedIssueCodes.OtherEncoding] = new(
            FeedRefusals.IsInOtherEncoding,
            "c'est du texte en {0} ; enregistrez-le en UTF-8"),
        ["issue." + FeedIssueCodes.WebPage] = new(FeedRefusals.IsWebPage, "c'est une page Web, « {0} »"),
        ["issue." + FeedIssueCodes.WebPage + "/0"] = new(FeedRefusals.IsWebPageWithoutTitle, "c'est une page Web"),
        ["issue." + FeedIssueCodes.OtherFormat] = new(
            FeedRefusals.IsOtherFormat,
            "c'est un document {0} de cette bibliothèque ; donnez le fichier que publie IRCC"),
        ["issue." + FeedIssueCodes.NotJson] = new(FeedRefusals.IsNotJson, "ce n'est pas du JSON ; il commence par « {0} »"),
        ["issue." + FeedIssueCodes.NoRow] = new(FeedRefusals.HasNoRow, "il ne contient aucune ronde : aucun objet n'y a de drawNumber"),
        ["issue." + FeedIssueCodes.NoRoundRead] = new(FeedRefusals.HasNoRoundRead, "aucune ronde n'y est lisible"),
    };
}
