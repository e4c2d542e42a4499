namespace CrsCalculator.Cli.Words;

/// <summary>Phrases about the parts of the rule book other than points.</summary>
internal static class PartWords
{
    public static readonly Phrase Work = new("How work is counted", "Comment le travail est compté");
    public static readonly Phrase Documents = new("Which documents count", "Quels documents comptent");
    public static readonly Phrase Tests = new(
        "Language tests: the lowest score for each level",
        "Tests de langue : la note la plus basse de chaque niveau");
    public static readonly Phrase Cec = new("Canadian Experience Class", "Catégorie de l'expérience canadienne");
    public static readonly Phrase Fsw = new("Federal Skilled Worker Program", "Programme des travailleurs qualifiés (fédéral)");
    public static readonly Phrase Fst = new(
        "Federal Skilled Trades Program",
        "Programme des travailleurs de métiers spécialisés (fédéral)");
    public static readonly Phrase Funds = new("Settlement funds", "Fonds d'établissement");
    public static readonly Phrase Categories = new("Categories of category-based selection", "Catégories de la sélection par catégorie");
    public static readonly Phrase Invitations = new("Invitations to apply", "Invitations à présenter une demande");

    public static readonly Phrase NoRule = new("[bold]{0}[/]: {1}", "[bold]{0}[/] : {1}");
    public static readonly Phrase Source = new("  Source: {0}", "  Source : {0}");
    public static readonly Phrase Certainty = new("  Certainty: {0}{1}", "  Certitude : {0}{1}");
    public static readonly Phrase CertaintyAndVerified = new(
        "  Certainty: {0}; verified to {1}",
        "  Certitude : {0} ; vérifié jusqu'au {1}");
    public static readonly Phrase PartlyUnconfirmed = new("partly unconfirmed", "en partie non confirmé");
    public static readonly Phrase ValueAndProvision = new("{0} [dim]({1})[/]", "{0} [dim]({1})[/]");
    public static readonly Phrase Unknown = new(
        "'{0}' has no entry of {1}. Its entries begin on {2}.",
        "« {0} » n'a pas d'entrée du {1}. Ses entrées commencent le {2}.");

    public static readonly Phrase FullTime = new("Full-time work, and the most counted", "Travail à temps plein, et maximum compté");
    public static readonly Phrase YearOfWork = new("One year of work", "Une année de travail");
    public static readonly Phrase CrsWindow = new("Work counts for the CRS within", "Le travail compte pour le SCG pendant");
    public static readonly Phrase SkilledWork = new("Skilled work", "Travail qualifié");
    public static readonly Phrase CanadianEmployersOnly = new(
        "Canadian work is for a Canadian employer only",
        "Travail au Canada : seulement pour un employeur canadien");
    public static readonly Phrase LeaveWithoutWork = new("Leave that is not work", "Congés qui ne sont pas du travail");
    public static readonly Phrase UsualVacation = new("Usual vacation", "Vacances habituelles");
    public static readonly Phrase Physicians = new("Self-employed physicians count", "Les médecins autonomes comptent");
    public static readonly Phrase Noc2016 = new(
        "Skilled work under NOC 2016, in force then",
        "Travail qualifié selon la CNP 2016, alors en vigueur");
    public static readonly Phrase ReadOtherwise = new(
        "Occupations whose skill level changed with NOC 2021",
        "Professions dont le niveau a changé avec la CNP 2021");

    public static readonly Phrase TestResults = new("Age of a language test result", "Âge d'un résultat de test de langue");
    public static readonly Phrase Assessments = new(
        "Age of an educational credential assessment",
        "Âge d'une évaluation des diplômes d'études");
    public static readonly Phrase StudyMonths = new("Study in Canada: presence in Canada", "Études au Canada : présence au Canada");
    public static readonly Phrase StudyYears = new("Study in Canada: length of the program", "Études au Canada : durée du programme");
    public static readonly Phrase StudyHigherPoints = new(
        "Study in Canada: higher points from",
        "Études au Canada : points plus élevés à partir de");
    public static readonly Phrase StudyWaiver = new(
        "Full-time study and presence waived for study within",
        "Études à temps plein et présence non exigées pour des études du");
    public static readonly Phrase OffersNeedLmia = new("A job offer needs an LMIA", "Une offre d'emploi nécessite une EIMT");
    public static readonly Phrase NominationsExcluded = new("Nominations that do not count", "Désignations qui ne comptent pas");

    public static readonly Phrase OneSkillRetake = new(
        "IELTS One Skill Retakes count",
        "Une reprise d'une seule compétence de l'IELTS compte");
    public static readonly Phrase Listening = new("listening", "écoute");
    public static readonly Phrase Reading = new("reading", "lecture");
    public static readonly Phrase Writing = new("writing", "écriture");
    public static readonly Phrase Speaking = new("speaking", "expression orale");
    public static readonly Phrase PrintedBetween = new(
        " (printed on certificates from {0} to {1})",
        " (imprimé sur les attestations du {0} au {1})");
    public static readonly Phrase PrintedFrom = new(
        " (printed on certificates from {0} on)",
        " (imprimé sur les attestations à compter du {0})");

    public static readonly Phrase Experience = new("Work experience", "Expérience de travail");
    public static readonly Phrase Language = new("Official language", "Langue officielle");
    public static readonly Phrase Education = new("Education", "Études");
    public static readonly Phrase PassMark = new("Selection grid", "Grille de sélection");
    public static readonly Phrase FundsNeeded = new("Settlement funds", "Fonds d'établissement");
    public static readonly Phrase FundsByFamily = new("by family size, see part 'funds'", "selon la taille de la famille, voir « funds »");
    public static readonly Phrase ProvinceExcluded = new("Not for residents of", "Pas pour qui habitera au");
    public static readonly Phrase WorkOfStudents = new(
        "Work as a full-time student counts",
        "Le travail pendant des études à temps plein compte");
    public static readonly Phrase Qualification = new("Qualification", "Qualification professionnelle");
    public static readonly Phrase CertificateOrOffer = new(
        "certificate of qualification, or offers of one year of full-time work",
        "certificat de qualification, ou offres d'un an de travail à temps plein");
    public static readonly Phrase TradeGroups = new("Skilled trades: NOC groups", "Métiers spécialisés : groupes de la CNP");
    public static readonly Phrase ExceptedGroups = new("Groups within them that are not", "Groupes qui en sont exclus");
    public static readonly Phrase Trades = new("Unit groups that are skilled trades", "Groupes de base qui sont des métiers spécialisés");

    public static readonly Phrase FamilySize = new("family size", "taille de la famille");
    public static readonly Phrase Dollars = new("Canadian dollars", "dollars canadiens");
    public static readonly Phrase EachMore = new("each more", "chaque membre de plus");
    public static readonly Phrase Adaptability = new("Adaptability ({0})", "Capacité d'adaptation ({0})");
    public static readonly Phrase AtMost = new("at most", "au plus");

    public static readonly Phrase FrenchLevelInAll = new("NCLC {0} in every ability", "NCLC {0} dans chaque habileté");
    public static readonly Phrase FrenchCategory = new("French category", "Catégorie du français");
    public static readonly Phrase Category = new("{1} ({0} {0:occupation|occupations}; {2})", "{1} ({0} {0:profession|professions} ; {2})");
    public static readonly Phrase CategoryInCanada = new(
        "{1} ({0} {0:occupation|occupations}; work in Canada only; {2})",
        "{1} ({0} {0:profession|professions} ; travail au Canada seulement ; {2})");

    public static readonly Phrase ProgramOrder = new(
        "Order of programs, after a nomination",
        "Ordre des programmes, après une désignation");
    public static readonly Phrase DaysToApply = new("Days to apply", "Jours pour présenter une demande");
    public static readonly Phrase ProfileMonths = new("A profile is in the pool for", "Un profil reste dans le bassin");
    public static readonly Phrase Declined = new("An invitation that is declined", "Une invitation refusée");
    public static readonly Phrase StaysInPool = new("the profile stays in the pool", "le profil reste dans le bassin");
    public static readonly Phrase Lapsed = new("An invitation that is not used in time", "Une invitation restée sans suite");
    public static readonly Phrase LeavesPool = new(
        "the profile can no longer be invited",
        "le profil ne peut plus recevoir d'invitation");
    public static readonly Phrase OnReceipt = new("When the application is received", "À la réception de la demande");
    public static readonly Phrase MustStillHold = new(
        "qualifications and rank must still hold",
        "les qualités et le rang doivent encore être là");

    public static readonly Phrase Number = new("{0:N0}", "{0:N0}");
    public static readonly Phrase Either = new("{0} or {1}", "{0} ou {1}");
    public static readonly Phrase Hours = new("{0:N0} {0:hour|hours}", "{0:N0} {0:heure|heures}");
    public static readonly Phrase HoursAWeek = new("{0} {0:hour|hours} a week", "{0} {0:heure|heures} par semaine");
    public static readonly Phrase HoursWithin = new("{0:N0} {0:hour|hours} within {1}", "{0:N0} {0:heure|heures} en {1}");
    public static readonly Phrase HoursWithinWithoutBreak = new(
        "{0:N0} {0:hour|hours} within {1}, without a break",
        "{0:N0} {0:heure|heures} en {1}, sans interruption");
    public static readonly Phrase DaysWithin = new("{0} {0:day|days} in {1} {1:day|days}", "{0} {0:jour|jours} sur {1} {1:jour|jours}");
    public static readonly Phrase Months = new("{0} {0:month|months}", "{0} mois");
    public static readonly Phrase LessThan = new("less than {0}", "moins de {0}");
    public static readonly Phrase YearsOrMore = new("{0} {0:year|years} or more", "{0} {0:an|ans} ou plus");
    public static readonly Phrase YearsOrLevel = new("{0} {0:year|years}, or {1}", "{0} {0:an|ans}, ou {1}");
    public static readonly Phrase TeerTo = new("TEER 0 to {0}", "FEER 0 à {0}");
    public static readonly Phrase LevelTo = new("skill level 0 to {0}", "niveau de compétence 0 à {0}");
    public static readonly Phrase LevelInAll = new("CLB {0} in every ability", "NCLC {0} dans chaque habileté");
    public static readonly Phrase LevelsByTeer = new(
        "CLB {2} for TEER 0 to {0} (NOC 2016: 0 to {1}), else CLB {3}, in every ability",
        "NCLC {2} pour FEER 0 à {0} (CNP 2016 : 0 à {1}), sinon NCLC {3}, dans chaque habileté");
    public static readonly Phrase SpokenAndWritten = new(
        "CLB {0} in listening and speaking, CLB {1} in reading and writing",
        "NCLC {0} en écoute et en expression orale, NCLC {1} en lecture et en écriture");
    public static readonly Phrase PointsOf = new("{0} of {1} {1:point|points}", "{0} {0:point|points} sur {1}");

    /// <summary>Returns the name of an ability.</summary>
    public static Phrase Of(Ability ability) => ability switch
    {
        Ability.Listening => Listening,
        Ability.Reading => Reading,
        Ability.Writing => Writing,
        _ => Speaking,
    };
}
