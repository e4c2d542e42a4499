using CrsCalculator.Rules.Official;

namespace CrsCalculator.Text;

/// <summary>
/// Every sentence and name, English and French side by side. French uses IRCC's terms, with a plain space before colons and semicolons and
/// inside « ».
/// </summary>
internal static class CrsPhrases
{
    public static IReadOnlyDictionary<string, Phrase> All { get; } = new Dictionary<string, Phrase>(StringComparer.Ordinal)
    {
        ["unit.years"] = new("{0} {0:year|years}", "{0} {0:an|ans}"),
        ["unit.yes"] = new("yes", "oui"),
        ["unit.no"] = new("no", "non"),
        ["unit.none"] = new("none", "aucune"),

        ["joint.named"] = new("{0}: {1}", "{0} : {1}"),
        ["joint.next"] = new("; ", " ; "),

        ["citation"] = new("{0}, {1}, in force from {2}", "{0}, {1}, en vigueur depuis le {2}"),

        ["ruleset.2015-01-01"] = new(
            Instruction20150101.Ruleset.Summary,
            "Le système commence : désignation provinciale 600 ou offre d'emploi 600"),
        ["ruleset.2016-11-19"] = new(
            Instruction20161119.Ruleset.Summary,
            "Offre d'emploi 200 (grand groupe 00) ou 50 ; études au Canada 15 ou 30"),
        ["ruleset.2017-06-06"] = new(Instruction20170606.Ruleset.Summary, "Français 15 ou 30 ; frère ou sœur au Canada 15"),
        ["ruleset.2020-10-20"] = new(Instruction20201020.Ruleset.Summary, "Français 25 ou 50"),
        ["ruleset.2025-03-25"] = new(Instruction20250325.Ruleset.Summary, "Les offres d'emploi ne donnent plus de points"),

        ["gap.beforeTheCrs"] = new(ExpressEntryBegins.Before.Summary, "le Système de classement global a commencé le 2015-01-01"),
        ["gap.2026-11-03"] = new(
            Gap20261103.Gap.Summary,
            "une nouvelle instruction s'applique à compter du 2026-11-03, dont les points ne sont pas disponibles ici"),
        ["gap.caution"] = new(
            "A score by the last rules available may be too high or too low.",
            "Une note calculée selon les dernières règles disponibles peut être trop élevée ou trop basse."),
        ["notKnown.2026-11-03"] = new(
            Gap20261103.Gap.NotKnown!,
            "les points, les professions de la liste et ce que deviennent les points pour le français, le frère ou la sœur, les études, "
                + "le conjoint et le certificat"),
        ["gap.fundsBefore2018"] = new(
            SettlementFunds.Gap.Summary,
            "les tableaux des fonds d'établissement d'avant 2018 ne sont pas disponibles"),
        ["gap.beforeCategories"] = new(
            CategoryInstructions.Before.Summary,
            "la sélection par catégorie a commencé le 2023-05-31"),

        ["claim.2026-11-03.inForce"] = new(
            Gap20261103.ClaimOf("inForce").Statement,
            "Une instruction qui modifie le SCG s'applique depuis le 2026-11-03. Les profils du bassin ont été "
                + "réévalués ce jour-là."),
        ["claimSource.2026-11-03.inForce"] = new(
            Gap20261103.ClaimOf("inForce").Source,
            "deux textes sans lien entre eux, octobre 2026"),
        ["claim.2026-11-03.invitations"] = new(
            Gap20261103.ClaimOf("invitations").Statement,
            "Une invitation à présenter une demande garde les règles selon lesquelles elle a été émise, a dit IRCC. La disposition n'a "
                + "pas été lue."),
        ["claimSource.2026-11-03.invitations"] = new(
            Gap20261103.ClaimOf("invitations").Source,
            "webinaire d'IRCC du 2026-04-21"),
        ["claim.2026-11-03.highWageList"] = new(
            Gap20261103.ClaimOf("highWageList").Statement,
            "Une liste nomme 186 professions à salaire élevé (CNP 2021) en trois niveaux : 2, 1,5 et 1,3 fois le "
                + "salaire médian national. Les autres professions ne donnent aucun point pour le salaire élevé ou l'offre "
                + "d'emploi."),
        ["claimSource.2026-11-03.highWageList"] = new(
            Gap20261103.ClaimOf("highWageList").Source,
            "outil de CELPass sur les professions, tel que présenté sur glama.ai"),
        ["claim.2026-11-03.workOrOffer"] = new(
            Gap20261103.ClaimOf("workOrOffer").Statement,
            "Le travail au Canada dans une profession de la liste, ou une offre d'emploi dans l'une d'elles, peut "
                + "donner des points. L'offre ne nécessite pas d'EIMT."),
        ["claimSource.2026-11-03.workOrOffer"] = new(
            Gap20261103.ClaimOf("workOrOffer").Source,
            "BryceYuuu/RUN, guide sur le Canada, octobre 2026"),
        ["claim.2026-11-03.nomination"] = new(
            Gap20261103.ClaimOf("nomination").Statement,
            "Une désignation provinciale donne toujours 600 points."),
        ["claimSource.2026-11-03.nomination"] = new(
            Gap20261103.ClaimOf("nomination").Source,
            "BryceYuuu/RUN, guide sur le Canada, octobre 2026"),
        ["claim.2026-11-03.cuts"] = new(
            Gap20261103.ClaimOf("cuts").Statement,
            "IRCC a proposé de réduire ou de supprimer les points pour le français, le frère ou la sœur au Canada et "
                + "les études générales au Canada. On ne sait pas si l'instruction le fait."),
        ["claimSource.2026-11-03.cuts"] = new(
            Gap20261103.ClaimOf("cuts").Source,
            "consultation d'IRCC du 2026-04-23 au 2026-05-24"),

        ["certainty.certain"] = new("certain", "certain"),
        ["certainty.probable"] = new("unconfirmed", "non confirmé"),
        ["certainty.unsure"] = new("disputed", "contesté"),

        ["section.Core"] = new("A. Core human capital", "A. Facteurs du capital humain"),
        ["section.Spouse"] = new("B. Spouse or common-law partner", "B. Époux ou conjoint de fait"),
        ["section.Transferability"] = new("C. Skill transferability", "C. Transférabilité des compétences"),
        ["section.Additional"] = new("D. Additional points", "D. Points supplémentaires"),
        ["section.Further"] = new("E. Further points", "E. Autres points"),

        ["factor.core.age"] = new("Age", "Âge"),
        ["factor.core.education"] = new("Education", "Études"),
        ["factor.core.firstLanguage"] = new("First official language", "Première langue officielle"),
        ["factor.core.secondLanguage"] = new("Second official language", "Deuxième langue officielle"),
        ["factor.core.canadianWork"] = new("Canadian work experience", "Expérience de travail au Canada"),
        ["factor.spouse.education"] = new("Education", "Études"),
        ["factor.spouse.language"] = new("Official language", "Langue officielle"),
        ["factor.spouse.canadianWork"] = new("Canadian work experience", "Expérience de travail au Canada"),
        ["factor.transferability.educationAndLanguage"] = new("Education × language", "Études × langue"),
        ["factor.transferability.educationAndCanadianWork"] = new("Education × Canadian work", "Études × travail au Canada"),
        ["factor.transferability.foreignWorkAndLanguage"] = new("Foreign work × language", "Travail à l'étranger × langue"),
        ["factor.transferability.foreignWorkAndCanadianWork"] = new("Foreign × Canadian work", "Travail à l'étranger × au Canada"),
        ["factor.transferability.certificateAndLanguage"] = new("Certificate × language", "Certificat × langue"),
        ["factor.additional.nomination"] = new("Provincial nomination", "Désignation provinciale"),
        ["factor.additional.jobOffer"] = new("Job offer", "Offre d'emploi"),
        ["factor.additional.canadianStudy"] = new("Study in Canada", "Études au Canada"),
        ["factor.additional.french"] = new("French", "Français"),
        ["factor.additional.sibling"] = new("Sibling in Canada", "Frère ou sœur au Canada"),

        ["fact.age"] = new("Age", "Âge"),
        ["fact.education"] = new("Education", "Études"),
        ["fact.firstLanguage"] = new("First official language", "Première langue officielle"),
        ["fact.firstLanguageLowest"] = new(
            "First official language, lowest ability",
            "Première langue officielle, habileté la plus faible"),
        ["fact.secondLanguage"] = new("Second official language", "Deuxième langue officielle"),
        ["fact.secondLanguageLowest"] = new(
            "Second official language, lowest ability",
            "Deuxième langue officielle, habileté la plus faible"),
        ["fact.english"] = new("English, lowest ability", "Anglais, habileté la plus faible"),
        ["fact.french"] = new("French, lowest ability", "Français, habileté la plus faible"),
        ["fact.canadianYears"] = new("Canadian work", "Travail au Canada"),
        ["fact.canadianYearsInTier1"] = new("Canadian work, tiers 1–3", "Travail au Canada, paliers 1 à 3"),
        ["fact.canadianYearsInTier2"] = new("Canadian work, tiers 2–3", "Travail au Canada, paliers 2 et 3"),
        ["fact.canadianYearsInTier3"] = new("Canadian work, tier 3", "Travail au Canada, palier 3"),
        ["fact.foreignYears"] = new("Foreign work", "Travail à l'étranger"),
        ["fact.certificate"] = new("Certificate", "Certificat"),
        ["fact.study"] = new("Study in Canada", "Études au Canada"),
        ["fact.nomination"] = new("Provincial nomination", "Désignation provinciale"),
        ["fact.jobOffer"] = new("Job offer", "Offre d'emploi"),
        ["fact.jobOfferTier"] = new("Job offer, wage tier", "Offre d'emploi, palier salarial"),
        ["fact.sibling"] = new("Sibling in Canada", "Frère ou sœur au Canada"),
        ["fact.spouseEducation"] = new("Spouse's education", "Études du conjoint"),
        ["fact.spouseLanguage"] = new("Spouse's official language", "Langue officielle du conjoint"),
        ["fact.spouseCanadianYears"] = new("Spouse's Canadian work", "Travail du conjoint au Canada"),
        ["fact.both"] = new("{0} × {1}", "{0} × {1}"),

        ["education.lessThanSecondary"] = new("Less than secondary", "Moins que les études secondaires"),
        ["education.secondary"] = new("Secondary diploma", "Diplôme d'études secondaires"),
        ["education.lessThanOneYear"] = new("Less than one year", "Moins d'un an"),
        ["education.oneYear"] = new("One-year program", "Programme d'un an"),
        ["education.twoYear"] = new("Two-year program", "Programme de deux ans"),
        ["education.bachelorsOrThreeYear"] = new("Bachelor's or 3+ years", "Baccalauréat ou 3 ans et plus"),
        ["education.twoOrMoreCredentials"] = new("Two or more credentials", "Deux diplômes ou plus"),
        ["education.mastersOrProfessional"] = new("Master's or professional", "Maîtrise ou diplôme professionnel"),
        ["education.doctoral"] = new("Doctoral degree", "Doctorat"),

        ["language.english"] = new("English", "anglais"),
        ["language.french"] = new("French", "français"),

        ["ability.listening"] = new("listening", "compréhension de l'oral"),
        ["ability.reading"] = new("reading", "compréhension de l'écrit"),
        ["ability.writing"] = new("writing", "expression écrite"),
        ["ability.speaking"] = new("speaking", "expression orale"),

        ["person.principal"] = new("principal applicant", "demandeur principal"),
        ["person.spouse"] = new("spouse", "conjoint"),

        ["lever.Ability"] = new("{0}: {1} {2} to level {3}", "{0} : {1}, {2} au niveau {3}"),
        ["lever.NewLanguage"] = new(
            "{0}: a test in {1} with level {2} in all abilities",
            "{0} : un test en {1} avec le niveau {2} pour toutes les habiletés"),
        ["lever.CanadianCredential"] = new("{0}: one more Canadian credential: {1}", "{0} : un diplôme canadien de plus ({1})"),
        ["lever.ForeignCredential"] = new(
            "{0}: one more foreign credential, assessed: {1}",
            "{0} : un diplôme étranger de plus, évalué ({1})"),
        ["lever.CanadianWork"] = new("{0}: skilled work in Canada to {1}", "{0} : travail qualifié au Canada porté à {1}"),
        ["lever.ForeignWork"] = new("{0}: skilled work abroad to {1}", "{0} : travail qualifié à l'étranger porté à {1}"),
        ["lever.Certificate"] = new(
            "{0}: a certificate of qualification in a trade",
            "{0} : un certificat de compétence dans un métier"),
        ["lever.RedSeal"] = new(
            "{0}: a certificate of qualification in a trade with the Red Seal",
            "{0} : un certificat de compétence dans un métier, avec le Sceau rouge"),
        ["lever.Nomination"] = new("a provincial nomination", "une désignation provinciale"),
        ["lever.Sibling"] = new(
            "a sibling in Canada who meets the conditions",
            "un frère ou une sœur au Canada qui remplit les conditions"),
        ["lever.SpouseComes"] = new("the spouse comes along", "le conjoint accompagne le candidat"),
        ["lever.SpouseStays"] = new("the spouse stays behind", "le conjoint n'accompagne pas le candidat"),
        ["lever.Swap"] = new("the spouse becomes the principal applicant", "le conjoint devient le demandeur principal"),

        ["cause.start"] = new("as it stands", "situation de départ"),
        ["cause.birthday"] = new("a birthday", "un anniversaire"),
        ["cause.languageTestCounts"] = new("a language test counts", "un test de langue commence à compter"),
        ["cause.languageTestExpires"] = new("a language test expires", "un test de langue expire"),
        ["cause.credentialCounts"] = new("a credential counts", "un diplôme commence à compter"),
        ["cause.assessmentExpires"] = new(
            "a credential assessment expires",
            "une évaluation de diplôme expire"),
        ["cause.canadianWorkYearCompleted"] = new(
            "a year of work in Canada is complete",
            "une année de travail au Canada est complète"),
        ["cause.canadianWorkYearLost"] = new(
            "work in Canada leaves the years that count",
            "du travail au Canada sort de la période qui compte"),
        ["cause.yearInTierCompleted"] = new(
            "a year of work in Canada in a high-wage occupation is complete",
            "une année de travail au Canada dans une profession à salaire élevé est complète"),
        ["cause.yearInTierLost"] = new(
            "work in Canada in a high-wage occupation leaves the years that count",
            "du travail au Canada dans une profession à salaire élevé sort de la période qui compte"),
        ["cause.foreignWorkYearCompleted"] = new(
            "a year of foreign work is complete",
            "une année de travail à l'étranger est complète"),
        ["cause.foreignWorkYearLost"] = new(
            "foreign work leaves the years that count",
            "du travail à l'étranger sort de la période qui compte"),
        ["cause.certificateCounts"] = new("a certificate of qualification counts", "un certificat de compétence commence à compter"),
        ["cause.nominationCounts"] = new("a nomination counts", "une désignation provinciale commence à compter"),
        ["cause.nominationEnds"] = new("a nomination ends", "une désignation provinciale prend fin"),
        ["cause.jobOfferEnds"] = new("a job offer ends", "une offre d'emploi prend fin"),
        ["cause.nominationExpires"] = new("the nomination certificate expires", "le certificat de désignation expire"),
        ["cause.lmiaExpires"] = new("the LMIA of a job offer expires", "l'EIMT d'une offre d'emploi expire"),
        ["cause.permitExpires"] = new("a permit expires", "un permis expire"),
        ["cause.passportExpires"] = new("the passport expires", "le passeport expire"),
        ["cause.profileExpires"] = new("the profile expires", "le profil expire"),
        ["cause.spousePermitExpires"] = new("the spouse's permit expires", "un permis du conjoint expire"),
        ["cause.spousePassportExpires"] = new("the spouse's passport expires", "le passeport du conjoint expire"),
        ["cause.jobOfferChanges"] = new("a job offer counts differently", "une offre d'emploi compte autrement"),
        ["cause.spouseLanguageTestCounts"] = new(
            "a language test of the spouse counts",
            "un test de langue du conjoint commence à compter"),
        ["cause.spouseLanguageTestExpires"] = new(
            "a language test of the spouse expires",
            "un test de langue du conjoint expire"),
        ["cause.spouseCredentialCounts"] = new("a credential of the spouse counts", "un diplôme du conjoint commence à compter"),
        ["cause.spouseAssessmentExpires"] = new(
            "a credential assessment of the spouse expires",
            "une évaluation de diplôme du conjoint expire"),
        ["cause.spouseCanadianWorkYearCompleted"] = new(
            "the spouse completes a year of work in Canada",
            "le conjoint complète une année de travail au Canada"),
        ["cause.spouseCanadianWorkYearLost"] = new(
            "work in Canada of the spouse leaves the years that count",
            "du travail au Canada du conjoint sort de la période qui compte"),
        ["cause.rulesChange"] = new("other rules are in force", "d'autres règles sont en vigueur"),
        ["cause.rulesNotHeld"] = new("the rules in force are not available", "les règles en vigueur ne sont pas disponibles ici"),
        ["cause.cecMet"] = new("eligible for the Canadian Experience Class", "admissible à la catégorie de l'expérience canadienne"),
        ["cause.cecNotMet"] = new(
            "no longer eligible for the Canadian Experience Class",
            "n'est plus admissible à la catégorie de l'expérience canadienne"),
        ["cause.cecNotAssessed"] = new(
            "eligibility for the Canadian Experience Class becomes unknown",
            "l'admissibilité à la catégorie de l'expérience canadienne devient inconnue"),
        ["cause.fswMet"] = new(
            "eligible for the Federal Skilled Worker Program",
            "admissible au Programme des travailleurs qualifiés (fédéral)"),
        ["cause.fswNotMet"] = new(
            "no longer eligible for the Federal Skilled Worker Program",
            "n'est plus admissible au Programme des travailleurs qualifiés (fédéral)"),
        ["cause.fswNotAssessed"] = new(
            "eligibility for the Federal Skilled Worker Program becomes unknown",
            "l'admissibilité au Programme des travailleurs qualifiés (fédéral) devient inconnue"),
        ["cause.fstMet"] = new(
            "eligible for the Federal Skilled Trades Program",
            "admissible au Programme des travailleurs de métiers spécialisés (fédéral)"),
        ["cause.fstNotMet"] = new(
            "no longer eligible for the Federal Skilled Trades Program",
            "n'est plus admissible au Programme des travailleurs de métiers spécialisés (fédéral)"),
        ["cause.fstNotAssessed"] = new(
            "eligibility for the Federal Skilled Trades Program becomes unknown",
            "l'admissibilité au Programme des travailleurs de métiers spécialisés (fédéral) devient inconnue"),
        ["cause.categoryMet"] = new("qualifies for another category", "admissible à une autre catégorie"),
        ["cause.categoryNotMet"] = new("no longer qualifies for a category", "n'est plus admissible à une catégorie"),
        ["cause.scoreProvisional"] = new(
            "other rules are in force, which are not available: the score is provisional",
            "d'autres règles sont en vigueur, qui ne sont pas disponibles ici : la note est provisoire"),

        ["jobOffer.none"] = new("none", "aucune"),
        ["jobOffer.seniorManagement"] = new("senior management", "cadre supérieur"),
        ["jobOffer.otherSkilled"] = new("other skilled", "autre emploi qualifié"),

        ["canadianStudy.none"] = new("none", "aucune"),
        ["canadianStudy.oneOrTwoYears"] = new("one or two years", "un ou deux ans"),
        ["canadianStudy.threeYearsOrMore"] = new("three years or more", "trois ans ou plus"),
        ["canadianStudy.graduate"] = new("graduate study", "études supérieures"),

        ["certificate.redSeal"] = new("Red Seal", "Sceau rouge"),

        ["tier.none"] = new("none", "aucun"),
        ["tier.some"] = new("tier {0}", "palier {0}"),

        ["input.levels"] = new("{0} {1}", "{0} {1}"),
        ["input.lowestOfFour"] = new("lowest language {0}", "NCLC le plus faible : {0}"),
        ["input.inCanada"] = new("{0} in Canada", "{0} au Canada"),
        ["input.both"] = new("{0}, {1}", "{0}, {1}"),
        ["input.french"] = new("French {0}, English {1}", "français {0}, anglais {1}"),

        ["notice." + NoticeCodes.RulesetNotInForce] = new(
            "Scored by the rules of {0}, which are not those in force on {1} (these are the rules of {2}).",
            "Note calculée selon le jeu de règles {0}, qui ne sont pas celles en vigueur le {1} (ces dernières sont celles du "
            + "jeu de règles {2})."),
        ["notice." + NoticeCodes.RulesForDateNotHeld] = new(
            "Scored by the rules of {0}. This version does not include the rules in force on {1}, so this is not the candidate's score on "
            + "that date: it may be too high or too low.",
            "Note calculée selon le jeu de règles {0}. Cette version ne contient pas les règles en vigueur le {1} : ce n'est donc "
            + "pas la note du candidat à cette date ; elle peut être trop élevée ou trop basse."),
        ["notice." + NoticeCodes.NoRulesOnDate] = new(
            "Scored by the rules of {0}. On {1} there was no CRS yet, so nobody had a score on that date.",
            "Note calculée selon le jeu de règles {0}. Le {1}, le SCG n'existait pas encore : personne n'avait donc de note à "
            + "cette date."),
        ["notice." + NoticeCodes.RulesetNotOfficial] = new(
            "The ruleset {0} does not come with this library: it was supplied or derived by its user, who answers for its points.",
            "Le jeu de règles {0} ne fait pas partie de cette bibliothèque : il a été fourni ou dérivé par son utilisateur, qui "
            + "répond des points qu'il attribue."),
        ["notice." + NoticeCodes.RulesNotOfficial] = new(
            "Rules of the rule book '{0}' were used, which does not come with this library: {1}. Its supplier answers for them.",
            "Des règles du recueil « {0} », qui ne fait pas partie de cette bibliothèque, ont été utilisées : {1}. La personne qui l'a "
            + "fourni en répond."),
        ["notice." + NoticeCodes.TablesProbable] = new(
            "The tables of sections A to C under the rules of {0} are unconfirmed. Scores published from 2017 on agree with them, and "
            + "no earlier change is known.",
            "Les tableaux des sections A à C selon le jeu de règles {0} ne sont pas confirmés. Les notes publiées à partir de 2017 "
            + "concordent avec eux, et aucune modification antérieure n'est connue."),
        ["notice." + NoticeCodes.FactsTakenAsNone] = new(
            "The ruleset {0} also counts facts that these factors leave out or give as none, so nothing was counted for them: {1}.",
            "Le jeu de règles {0} compte aussi des faits que ces facteurs omettent ou donnent comme nuls ; rien n'a donc été compté pour "
            + "eux : {1}."),
        ["notice." + NoticeCodes.FurtherWorkOutsideTiers] = new(
            "The ruleset {0} gives points for Canadian work in high-wage occupations. Further years are taken to be in none of them, "
            + "because the factors name no occupation; a profile does.",
            "Le jeu de règles {0} accorde des points pour le travail au Canada dans des professions à salaire élevé. Les années à "
            + "venir sont comptées hors de ces professions, car les facteurs ne nomment aucune profession ; un profil le fait."),
        ["notice." + NoticeCodes.FurtherWorkInOccupation] = new(
            "The ruleset {0} gives points for Canadian work in high-wage occupations. Further years are taken to be in {1}; in another "
            + "occupation they may be worth more or less.",
            "Le jeu de règles {0} accorde des points pour le travail au Canada dans des professions à salaire élevé. Les années à "
            + "venir sont comptées dans la profession {1} ; dans une autre, elles peuvent valoir plus ou moins."),
        ["notice." + NoticeCodes.RedSealNotStated] = new(
            "The ruleset {0} makes a difference between the Red Seal and other certificates. This one does not say whether it bears "
            + "the Red Seal, so it was taken not to; add redSeal.",
            "Le jeu de règles {0} distingue le Sceau rouge des autres certificats. Celui-ci ne dit pas s'il porte le Sceau rouge : il "
            + "a été compté comme ne le portant pas. Ajoutez redSeal."),
        ["notice." + NoticeCodes.SpouseIgnored] = new(
            "The facts about the spouse were not used, because accompanyingSpouse is not true: the candidate was scored as single.",
            "Les renseignements sur le conjoint n'ont pas été utilisés, car accompanyingSpouse n'est pas true : la note a été "
            + "calculée comme pour un candidat sans conjoint."),
        ["notice." + NoticeCodes.DocumentsNotGiven] = new(
            "Eligibility and expiries are not known: factors name no documents. Give the candidate as a profile.",
            "L'admissibilité et les expirations ne sont pas connues : les facteurs ne nomment aucun document. Donnez le candidat sous "
            + "forme de profil."),
        ["notice." + NoticeCodes.InvitationDateIgnored] = new(
            "The invitation date {0} changed nothing: the document gives the age as a number, and that number was used.",
            "La date d'invitation {0} n'a rien changé : le document donne l'âge sous forme de nombre, et c'est ce nombre qui a "
            + "été utilisé."),
        ["notice." + NoticeCodes.BirthdayForgiven] = new(
            "Scored at the age of {0}, that on the day of the invitation, {1}; the birthday since (now {2}) is forgiven.",
            "Note calculée à l'âge de {0} {0:an|ans}, celui du jour de l'invitation, le {1}. L'anniversaire survenu depuis (maintenant "
            + "{2} {2:an|ans}) n'est pas retenu contre le candidat."),
        ["notice." + NoticeCodes.SpouseIsCitizenOrResident] = new(
            "The spouse is a citizen or permanent resident, so the candidate was scored as single.",
            "Le conjoint est citoyen canadien ou résident permanent : la note a donc été calculée comme pour un candidat sans "
            + "conjoint."),
        ["notice." + NoticeCodes.SpouseStaysBehind] = new(
            "The spouse does not accompany the candidate, who was scored as single.",
            "Le conjoint n'accompagne pas le candidat : la note a été calculée comme pour un candidat sans conjoint."),
        ["notice." + NoticeCodes.TestExpiresSoon] = new(
            "The test of {0} expires on {1}. Allow time to book a new one.",
            "Le test du {0} expire le {1}. Prévoyez le temps d'en passer un nouveau."),
        ["notice." + NoticeCodes.TefScaleDoesNotFit] = new(
            "Certificates of {1} do not show the scale '{0}'; check which column the scores come from.",
            "Les attestations du {1} ne présentent pas l'échelle « {0} » ; vérifiez de quelle colonne proviennent les résultats."),
        ["notice." + NoticeCodes.AssessmentExpiresSoon] = new(
            "The credential assessment of {0} expires on {1}. Allow time to order a new one.",
            "L'évaluation des diplômes d'études (EDE) du {0} expire le {1}. Prévoyez le temps d'en obtenir une nouvelle."),
        ["notice." + NoticeCodes.AssessedBeforeAward] = new(
            "The credential assessment ({0}) predates the award ({1}); check both dates.",
            "L'évaluation du diplôme ({0}) est antérieure au diplôme ({1}) ; vérifiez les deux dates."),
        ["notice." + NoticeCodes.FullTimeJobsAtOnce] = new(
            "This job and work[{0}] are both full-time from {1} to {2}; no week counts for more than one full-time job. Check the letters.",
            "Cet emploi et work[{0}] sont tous deux à temps plein du {1} au {2} ; une semaine ne compte jamais "
            + "pour plus d'un emploi à temps plein. Vérifiez les lettres d'emploi."),
        ["notice." + NoticeCodes.GapInWork] = new(
            "No work history from {0} to {1} ({2} {2:day|days}).",
            "Aucun travail n'est indiqué du {0} au {1} ({2} {2:jour|jours})."),
        ["notice." + NoticeCodes.RegulationsNotVerified] = new(
            "Regulations are current to {0}; later changes are not reflected.",
            "Le règlement est à jour au {0} ; les modifications ultérieures ne sont pas prises en compte."),
        ["notice." + NoticeCodes.FundsTableOld] = new(
            "The settlement-funds table is from {0}; a newer one has probably been published. Check the official page.",
            "Le tableau des fonds d'établissement date du {0} ; un tableau plus récent a probablement été publié. Consultez la "
            + "page officielle."),
        ["notice." + NoticeCodes.FundsTableProbable] = new(
            "The settlement-funds table from {0} is unconfirmed.",
            "Le tableau des fonds d'établissement à compter du {0} n'est pas confirmé."),
        ["notice." + NoticeCodes.FamilySizeTooSmall] = new(
            "The family has one member, but there is a spouse, who counts for settlement funds even when staying behind.",
            "La famille compte un seul membre, mais il y a un conjoint, qui compte pour les fonds d'établissement même s'il "
            + "n'accompagne pas le candidat."),
        ["notice." + NoticeCodes.CategoriesNotHeld] = new(
            "This version does not include the occupations of some categories in force on {0}, so those are not assessed. "
            + "Lists from {1} on are complete.",
            "Cette version ne contient pas les professions de certaines catégories en vigueur le {0} ; celles-ci ne sont donc "
            + "pas évaluées. Les listes sont complètes à compter du {1}."),
        ["notice." + NoticeCodes.CategoriesNotHeld + "/1"] = new(
            "This version does not include the occupations of some categories in force on {0}, so those are not assessed.",
            "Cette version ne contient pas les professions de certaines catégories en vigueur le {0} ; celles-ci ne sont donc "
            + "pas évaluées."),
        ["notice." + NoticeCodes.CategoriesProbable] = new(
            "The occupations of these categories are unconfirmed: {0}.",
            "Les professions de ces catégories ne sont pas confirmées : {0}."),
        ["notice." + NoticeCodes.ProgramOrderUnconfirmed] = new(
            "The order in which the programs are considered for an invitation is unconfirmed.",
            "L'ordre dans lequel les programmes sont pris en compte pour une invitation n'est pas confirmé."),
        ["notice." + NoticeCodes.Noc2016Applies] = new(
            "NOC 2016 was in force on {0} (NOC 2021 applies from {1}). It decides which work is skilled, and reads these "
            + "occupations differently: {2}.",
            "La CNP 2016 était en vigueur le {0} (la CNP 2021 s'applique à compter du {1}). Elle détermine quel travail est "
            + "qualifié et classe ces professions autrement : {2}."),
        ["notice." + NoticeCodes.NominatedElsewhere] = new(
            "{0} nominated the candidate, who intends to live in {1}; a nominee must intend to live in the province that nominated.",
            "Le candidat a été désigné par {0}, mais a l'intention de vivre ailleurs ({1}) ; un candidat désigné doit avoir "
            + "l'intention de vivre dans la province qui l'a désigné."),
        ["notice." + NoticeCodes.NewProfileNeeded] = new(
            "A new principal applicant needs a new Express Entry profile: the old one, with the date on which it was submitted, cannot be "
            + "transferred.",
            "Un nouveau demandeur principal doit présenter un nouveau profil Entrée express : l'ancien profil et sa date de présentation "
            + "ne peuvent pas être transférés."),

        ["notice." + NoticeCodes.MonthOnly] = new(
            "The job gives only a month for its start or end. It counts {0} {0:hour|hours}, the fewest that the months allow; the most "
            + "is {1}. Ask for the days.",
            "L'emploi n'indique que le mois de son début ou de sa fin. {0} {0:heure compte|heures comptent}, le minimum que ces mois "
            + "permettent ; le maximum est de {1}. Demandez les jours exacts."),
        ["notice." + NoticeCodes.LongVacation] = new(
            "The job has {0} {0:day|days} of vacation between {1} and {2}. About two weeks a year is usual; an officer may not count "
            + "the rest.",
            "L'emploi comporte {0} {0:jour|jours} de vacances entre le {1} et le {2}. Environ deux semaines par an sont habituelles ; "
            + "un agent pourrait ne pas compter le reste."),
        ["notice." + NoticeCodes.ForeignWorkAdded] = new(
            "Foreign work counts as {0} (more earns the same) because several occupations are added up; no single one has "
            + "more than {1}. The instruction allows one or more occupations, but IRCC's tool counts only one.",
            "Le travail à l'étranger compte pour {0} (davantage vaut autant) parce que plusieurs professions sont "
            + "additionnées ; aucune n'en compte à elle seule plus de {1}. L'instruction admet une ou plusieurs professions, "
            + "mais l'outil d'IRCC n'en compte qu'une."),
        ["notice." + NoticeCodes.ForeignWorkBroken] = new(
            "Foreign work counts as {0} (more earns the same) although it has a break; the longest run without one has {1}. "
            + "The instruction's text of 2014 says 'continuous'.",
            "Le travail à l'étranger compte pour {0} (davantage vaut autant) malgré une interruption ; la plus longue période "
            + "ininterrompue en compte {1}. Le texte de 2014 de l'instruction parle de travail « continu »."),
        ["notice." + NoticeCodes.WorkInTwoCountries] = new(
            "This job and work[{0}] are in Canada and abroad at the same time, from {1} to {2}. Each counts separately. This "
            + "is contested, and refusals are reported.",
            "Cet emploi et work[{0}] se déroulent en même temps au Canada et à l'étranger, du {1} au {2} ; chacun compte "
            + "séparément. Ce point est contesté : des refus ont été signalés."),
        ["notice." + NoticeCodes.CompleteByMonthsOnly] = new(
            "By calendar months, as in an IRCC account, a year of {0} is complete. By days it is complete on {1}; until then "
            + "the account shows more.",
            "En mois civils, comme dans un compte d'IRCC, une année de {0} est complète ; en jours, elle le sera le {1}. "
            + "D'ici là, le compte affiche davantage."),
        ["notice." + NoticeCodes.CompleteByMonthsOnly + "/1"] = new(
            "By calendar months, as in an IRCC account, a year of {0} is complete. By days it is not, so the account shows "
            + "more.",
            "En mois civils, comme dans un compte d'IRCC, une année de {0} est complète ; en jours, elle ne l'est pas, et le "
            + "compte affiche davantage."),
        ["notice." + NoticeCodes.YearJustComplete] = new(
            "A year of {0} has been complete only since {1}. If a letter gives other dates, it may fall short; a few more "
            + "days of work make it safe.",
            "Une année de {0} n'est complète que depuis le {1}. Une lettre indiquant d'autres dates la remettrait en cause ; "
            + "quelques jours de travail de plus la mettraient à l'abri."),
        ["notice." + NoticeCodes.NextYear] = new(
            "If the jobs continue, {0} reaches {1} on {2}, worth {3} more {3:point|points} under these rules.",
            "Si les emplois se poursuivent, le {0} atteindra {1} le {2}, soit {3} {3:point|points} de plus selon ces règles."),
        ["notice." + NoticeCodes.JobDuringStudies] = new(
            "The documents show full-time studies from {0} to {1}, at the same time as this job, which counts. If the person "
            + "was then a full-time student, set whileFullTimeStudent: the job would not count.",
            "Les documents indiquent des études à temps plein du {0} au {1}, en même temps que cet emploi, qui compte. Si la "
            + "personne étudiait alors à temps plein, indiquez whileFullTimeStudent : l'emploi ne compterait pas."),
        ["notice." + NoticeCodes.JobDuringStudies + "/3"] = new(
            "The documents show full-time studies from {0} to {1}, at the same time as this job, which counts. If the person "
            + "was then a full-time student, set whileFullTimeStudent: the score would be {2}.",
            "Les documents indiquent des études à temps plein du {0} au {1}, en même temps que cet emploi, qui compte. Si la "
            + "personne étudiait alors à temps plein, indiquez whileFullTimeStudent : la note serait de {2}."),
        ["notice." + NoticeCodes.WorkBeforeQualifying] = new(
            "The two years of work in {0} include work before the certificate of {1}. Only work after qualifying to practise "
            + "counts.",
            "Les deux années de travail dans la profession {0} comprennent du travail antérieur au certificat du {1} ; seul "
            + "le travail effectué après la qualification compte."),
        ["notice." + NoticeCodes.AncienScoreAsked] = new(
            "Express Entry asks for the column 'Équivalence ancien score' of the TEF certificate of {0}, not for scores out of 699.",
            "Entrée express demande la colonne « Équivalence ancien score » de l'attestation TEF du {0}, et non les résultats sur 699."),
        ["notice." + NoticeCodes.AssessedLower] = new(
            "The credential assessment (ECA) states a lower level, which decides: {1} instead of {0}.",
            "L'évaluation des diplômes d'études (EDE) indique un niveau inférieur, qui est déterminant : {1} au lieu de {0}."),
        ["notice." + NoticeCodes.NoEligibleProgram] = new(
            "According to these documents, the candidate is not eligible for any program, so no score leads to an invitation. "
            + "Check eligibility first.",
            "Selon ces documents, le candidat n'est admissible à aucun programme : aucune note ne mène donc à une invitation. "
            + "Vérifiez d'abord l'admissibilité."),

        ["count.canadian"] = new("work in Canada", "travail au Canada"),
        ["count.foreign"] = new("foreign work", "travail à l'étranger"),
        ["count.tier1"] = new("work in Canada in wage tiers 1 to 3", "travail au Canada dans les paliers salariaux 1 à 3"),
        ["count.tier2"] = new("work in Canada in wage tiers 2 and 3", "travail au Canada dans les paliers salariaux 2 et 3"),
        ["count.tier3"] = new("work in Canada in wage tier 3", "travail au Canada dans le palier salarial 3"),
        ["count.cec"] = new("work for the Canadian Experience Class", "travail pour la catégorie de l'expérience canadienne"),
        ["count.spouse"] = new("the spouse's work in Canada", "travail du conjoint au Canada"),

        ["program.CEC"] = new("Canadian Experience Class", "Catégorie de l'expérience canadienne"),
        ["program.FSW"] = new("Federal Skilled Worker Program", "Programme des travailleurs qualifiés (fédéral)"),
        ["program.FST"] = new("Federal Skilled Trades Program", "Programme des travailleurs de métiers spécialisés (fédéral)"),
        ["program.PNP"] = new("a provincial nomination", "une désignation provinciale"),

        ["province.AB"] = new("Alberta", "Alberta"),
        ["province.BC"] = new("British Columbia", "Colombie-Britannique"),
        ["province.MB"] = new("Manitoba", "Manitoba"),
        ["province.NB"] = new("New Brunswick", "Nouveau-Brunswick"),
        ["province.NL"] = new("Newfoundland and Labrador", "Terre-Neuve-et-Labrador"),
        ["province.NS"] = new("Nova Scotia", "Nouvelle-Écosse"),
        ["province.NT"] = new("Northwest Territories", "Territoires du Nord-Ouest"),
        ["province.NU"] = new("Nunavut", "Nunavut"),
        ["province.ON"] = new("Ontario", "Ontario"),
        ["province.PE"] = new("Prince Edward Island", "Île-du-Prince-Édouard"),
        ["province.QC"] = new("Quebec", "Québec"),
        ["province.SK"] = new("Saskatchewan", "Saskatchewan"),
        ["province.YT"] = new("Yukon", "Yukon"),

        ["category.french"] = new("French", "Français"),
        ["category.healthcare"] = new("Healthcare and social services", "Santé et services sociaux"),
        ["category.stem"] = new("STEM", "STIM"),
        ["category.trades"] = new("Trades", "Métiers spécialisés"),
        ["category.education"] = new("Education", "Éducation"),
        ["category.transport"] = new("Transport", "Transport"),
        ["category.agriculture"] = new("Agriculture and agri-food", "Agriculture et agroalimentaire"),
        ["category.physicians"] = new("Physicians, Canadian work", "Médecins, travail au Canada"),
        ["category.seniorManagers"] = new("Senior managers, Canadian work", "Cadres supérieurs, travail au Canada"),
        ["category.researchers"] = new("Researchers, Canadian work", "Chercheurs, travail au Canada"),
        ["category.militaryRecruits"] = new("Skilled military recruits", "Recrues militaires qualifiées"),

        ["part.points"] = new("CRS points", "points du SCG"),
        ["part.work"] = new("counting of work", "calcul de l'expérience de travail"),
        ["part.documents"] = new("validity of documents", "validité des documents"),
        ["part.tests"] = new("language tests", "tests linguistiques"),
        ["part.cec"] = new("Canadian Experience Class", "Catégorie de l'expérience canadienne"),
        ["part.fsw"] = new("Federal Skilled Worker Program", "Programme des travailleurs qualifiés (fédéral)"),
        ["part.fst"] = new("Federal Skilled Trades Program", "Programme des travailleurs de métiers spécialisés (fédéral)"),
        ["part.funds"] = new("settlement funds", "fonds d'établissement"),
        ["part.categories"] = new("categories", "catégories"),
        ["part.invitations"] = new("invitations to apply", "invitations à présenter une demande"),

        ["listed.french"] = new("French", "français"),
        ["listed.healthcare"] = new("healthcare", "santé et services sociaux"),
        ["listed.stem"] = new("STEM", "STIM"),
        ["listed.trades"] = new("trades", "métiers spécialisés"),
        ["listed.education"] = new("education", "éducation"),
        ["listed.transport"] = new("transport", "transport"),
        ["listed.agriculture"] = new("agriculture", "agriculture et agroalimentaire"),
        ["listed.physicians"] = new("physicians", "médecins"),
        ["listed.seniorManagers"] = new("senior managers", "cadres supérieurs"),
        ["listed.researchers"] = new("researchers", "chercheurs"),
        ["listed.militaryRecruits"] = new("military recruits", "recrues militaires qualifiées"),

        ["requirement.cec.experience"] = new(
            "Skilled work in Canada within {0} {0:year|years}",
            "Travail qualifié au Canada au cours des {0} dernières années"),
        ["requirement.cec.language"] = new("Lowest ability of the best test", "Habileté la plus faible du meilleur test"),
        ["requirement.cec.province"] = new("Intended province", "Province de destination"),
        ["requirement.fsw.experience"] = new(
            "Continuous work in one occupation within {0} {0:year|years}",
            "Travail continu dans une même profession au cours des {0} dernières années"),
        ["requirement.fsw.language"] = new("Lowest ability of the best test", "Habileté la plus faible du meilleur test"),
        ["requirement.fsw.education"] = new("Education", "Études"),
        ["requirement.fsw.points"] = new("Selection grid", "Grille de sélection"),
        ["requirement.fsw.funds"] = new("Settlement funds", "Fonds d'établissement"),
        ["requirement.fsw.province"] = new("Intended province", "Province de destination"),
        ["requirement.fst.experience"] = new(
            "Work in one trade within {0} {0:year|years}",
            "Travail dans un même métier au cours des {0} dernières années"),
        ["requirement.fst.language"] = new(
            "Listening/reading/writing/speaking of the best test",
            "Compréhension de l'oral/compréhension de l'écrit/expression écrite/expression orale du meilleur test"),
        ["requirement.fst.qualification"] = new(
            "Certificate of qualification or job offer in the trade",
            "Certificat de compétence ou offre d'emploi dans le métier"),
        ["requirement.fst.funds"] = new("Settlement funds", "Fonds d'établissement"),
        ["requirement.fst.province"] = new("Intended province", "Province de destination"),
        ["requirement.category.experience"] = new(
            "Work in one listed occupation within {0} {0:year|years}",
            "Travail dans une même profession de la liste au cours des {0} dernières années"),
        ["requirement.category.french"] = new(
            "Lowest ability of the best French test",
            "Habileté la plus faible du meilleur test de français"),
        ["requirement.category.jobOffer"] = new(
            "Job offer of the Canadian Armed Forces",
            "Offre d'emploi des Forces armées canadiennes"),
        ["requirement.category.service"] = new(
            "Long service in a foreign military",
            "Long service dans des forces armées étrangères"),
        ["requirement.category.program"] = new("Eligibility for a program", "Admissibilité à un programme"),
        ["requirement.category.nomination"] = new("Provincial nomination", "Désignation provinciale"),

        ["needed.cec.experience"] = new(
            "{0} {0:hour|hours} of skilled work in Canada within {1} {1:year|years} ({2} so far)",
            "{0} {0:heure|heures} de travail qualifié au Canada en {1} {1:an|ans} ({2} jusqu'ici)"),
        ["needed.cec.language"] = new(
            "CLB {0} in all four abilities of one test (lowest: {2})",
            "NCLC {0} dans les quatre habiletés d'un même test (la plus faible : {2})"),
        ["needed.cec.language/2"] = new(
            "CLB {0} in all four abilities of one test",
            "NCLC {0} dans les quatre habiletés d'un même test"),
        ["needed.cec.province"] = new("a destination outside Quebec", "une destination hors du Québec"),
        ["needed.fsw.experience"] = new(
            "{0} {0:hour|hours} of continuous work in one occupation within {1} {1:year|years} ({2} so far)",
            "{0} {0:heure|heures} de travail continu dans une même profession en {1} {1:an|ans} ({2} jusqu'ici)"),
        ["needed.fsw.language"] = new(
            "CLB {0} in all four abilities of one test (lowest: {2})",
            "NCLC {0} dans les quatre habiletés d'un même test (la plus faible : {2})"),
        ["needed.fsw.language/2"] = new(
            "CLB {0} in all four abilities of one test",
            "NCLC {0} dans les quatre habiletés d'un même test"),
        ["needed.fsw.education"] = new(
            "{0} or higher, with an ECA if it is not Canadian",
            "{0} ou plus, avec une EDE si le diplôme n'est pas canadien"),
        ["needed.fsw.points"] = new(
            "{0} {0:point|points} on the selection grid ({2} so far)",
            "{0} {0:point|points} à la grille de sélection ({2} jusqu'ici)"),
        ["needed.fsw.funds"] = new("settlement funds of ${0} (${2} available)", "{0} $ de fonds d'établissement ({2} $ disponibles)"),
        ["needed.fsw.province"] = new("a destination outside Quebec", "une destination hors du Québec"),
        ["needed.fst.experience"] = new(
            "{0} {0:hour|hours} of work in one trade within {1} {1:year|years} ({2} so far)",
            "{0} {0:heure|heures} de travail dans un même métier en {1} {1:an|ans} ({2} jusqu'ici)"),
        ["needed.fst.language"] = new(
            "CLB {0} in listening/reading/writing/speaking ({2} in the best test)",
            "NCLC {0} en compréhension de l'oral/compréhension de l'écrit/expression écrite/expression orale ({2} au meilleur test)"),
        ["needed.fst.language/2"] = new(
            "CLB {0} in listening/reading/writing/speaking",
            "NCLC {0} en compréhension de l'oral/compréhension de l'écrit/expression écrite/expression orale"),
        ["needed.fst.qualification"] = new(
            "a certificate of qualification or a job offer in the trade",
            "un certificat de compétence ou une offre d'emploi dans le métier"),
        ["needed.fst.funds"] = new("settlement funds of ${0} (${2} available)", "{0} $ de fonds d'établissement ({2} $ disponibles)"),
        ["needed.fst.province"] = new("a destination outside Quebec", "une destination hors du Québec"),
        ["needed.category.experience"] = new(
            "{0} {0:hour|hours} of work in one listed occupation within {1} {1:year|years} ({2} so far)",
            "{0} {0:heure|heures} de travail dans une même profession de la liste en {1} {1:an|ans} ({2} jusqu'ici)"),
        ["needed.category.french"] = new(
            "NCLC {0} in all four abilities of one French test (lowest: {2})",
            "NCLC {0} dans les quatre habiletés d'un même test de français (la plus faible : {2})"),
        ["needed.category.french/2"] = new(
            "NCLC {0} in all four abilities of one French test",
            "NCLC {0} dans les quatre habiletés d'un même test de français"),
        ["needed.category.jobOffer"] = new(
            "a job offer of the Canadian Armed Forces in a listed occupation",
            "une offre d'emploi des Forces armées canadiennes dans une profession de la liste"),
        ["needed.category.service"] = new("long service in a foreign military", "un long service dans des forces armées étrangères"),
        ["needed.category.program"] = new("eligibility for a program", "l'admissibilité à un programme"),
        ["needed.category.nomination"] = new("a provincial nomination", "une désignation provinciale"),

        ["measure.hours"] = new("{0} {0:hour|hours} ({1} required)", "{0} {0:heure|heures} (exigé : {1})"),
        ["measure.level"] = new("CLB {0} ({1} required)", "NCLC {0} (exigé : {1})"),
        ["measure.points"] = new("{0} {0:point|points} ({1} required)", "{0} {0:point|points} (exigé : {1})"),
        ["measure.funds"] = new("${0} (${1} required)", "{0} $ (exigé : {1} $)"),
        ["measure.other"] = new("{0} (required: {1})", "{0} (exigé : {1})"),
        ["measure.actualOnly"] = new("{0}", "{0}"),
        ["measure.requiredOnly"] = new("none (required: {0})", "néant (exigé : {0})"),
        ["measure.earliest"] = new("time alone meets it on {0}", "sera satisfaite par le seul passage du temps le {0}"),
        ["needed.timed"] = new("{0} (met by time alone on {1})", "{0} (condition remplie par le seul passage du temps le {1})"),
        ["measure.missing"] = new("missing: {0}", "renseignements manquants : {0}"),

        ["note.exempt"] = new(
            "none are needed with authorized work in Canada and a valid job offer",
            "aucuns fonds ne sont exigés d'une personne qui travaille au Canada avec autorisation et a une offre d'emploi valide"),
        ["note.tableNotHeld"] = new("the table for this date is not available", "le tableau de cette date n'est pas disponible ici"),
        ["note.factsNotInProfile"] = new("a profile does not include these facts", "un profil ne contient pas ces renseignements"),

        ["outcome.met"] = new("met", "satisfaite"),
        ["outcome.notMet"] = new("not met", "non satisfaite"),
        ["outcome.notAssessed"] = new("not assessed", "non évaluée"),

        ["grid.education"] = new("Education", "Études"),
        ["grid.firstLanguage"] = new("First official language", "Première langue officielle"),
        ["grid.secondLanguage"] = new("Second official language", "Deuxième langue officielle"),
        ["grid.experience"] = new("Work experience", "Expérience de travail"),
        ["grid.age"] = new("Age", "Âge"),
        ["grid.arrangedEmployment"] = new("Arranged employment", "Emploi réservé"),
        ["grid.adaptability.work"] = new("Adaptability: work in Canada", "Capacité d'adaptation : travail au Canada"),
        ["grid.adaptability.study"] = new("Adaptability: study in Canada", "Capacité d'adaptation : études au Canada"),
        ["grid.adaptability.spouseLanguage"] = new("Adaptability: spouse's language", "Capacité d'adaptation : langue du conjoint"),
        ["grid.adaptability.spouseStudy"] = new(
            "Adaptability: spouse's study in Canada",
            "Capacité d'adaptation : études du conjoint au Canada"),
        ["grid.adaptability.spouseWork"] = new(
            "Adaptability: spouse's work in Canada",
            "Capacité d'adaptation : travail du conjoint au Canada"),
        ["grid.adaptability.relative"] = new("Adaptability: relative in Canada", "Capacité d'adaptation : parenté au Canada"),
        ["grid.adaptability.arrangedEmployment"] = new("Adaptability: arranged employment", "Capacité d'adaptation : emploi réservé"),

        ["occupation"] = new("{0} {1}", "{0} {1}"),
        ["occupation.listed"] = new("{0} ({1})", "{0} ({1})"),

        ["evidence." + EvidenceCodes.Born] = new("born on {0}", "date de naissance : {0}"),
        ["evidence." + EvidenceCodes.Born + "/0"] = new("the date of birth", "la date de naissance"),
        ["evidence." + EvidenceCodes.CanadianCredential] = new(
            "{0} from Canada, awarded {1}",
            "{0} (Canada), date du diplôme : {1}"),
        ["evidence." + EvidenceCodes.AssessedCredential] = new(
            "{0} from {1}, awarded {2}, assessed {3}, expires {4}",
            "{0} ({1}), date du diplôme : {2}, date de l'évaluation : {3}, expire le {4}"),
        ["evidence." + EvidenceCodes.TestResult] = new(
            "{0} of {1}: {2} {3}, expires {4}",
            "{0}, test du {1} : {2} {3}, expire le {4}"),
        ["evidence." + EvidenceCodes.Job] = new(
            "NOC {0} in {1}, {2} to {3}, {4} {4:hour|hours} a week: {5} {5:hour counts|hours count}",
            "CNP {0} ({1}), de {2} à {3}, {4} {4:heure|heures} par semaine : {5} {5:heure compte|heures comptent}"),
        ["evidence." + EvidenceCodes.Hours] = new(
            "together {0} {0:hour|hours} within {2} {2:year|years}, at most {3} a week: {1} completed {1:year|years} of {4} {4:hour|hours}",
            "au total {0} {0:heure|heures} au cours des {2} dernières années, au plus {3} par semaine ; années complètes de {4} "
            + "{4:heure|heures} : {1}"),
        ["evidence." + EvidenceCodes.Study] = new(
            "a program of {0} {0:year|years}, {1} {1:month|months} of presence",
            "durée du programme en années : {0}, mois de présence : {1}"),
        ["evidence." + EvidenceCodes.Certificate] = new(
            "certificate in NOC {0} by {1}, issued on {2}",
            "certificat de compétence pour la CNP {0}, délivré par {1} le {2}"),
        ["evidence." + EvidenceCodes.Nomination] = new("nominated by {0}, accepted on {1}", "désignation par {0}, acceptée le {1}"),
        ["evidence." + EvidenceCodes.JobOffer] = new(
            "offer in NOC {0} for {1} {1:hour|hours} a week",
            "offre d'emploi pour la CNP {0}, {1} {1:heure|heures} par semaine"),
        ["evidence." + EvidenceCodes.Sibling] = new("a brother or sister in Canada", "un frère ou une sœur au Canada"),

        ["term.now"] = new("now", "maintenant"),
        ["term.certificate"] = new("certificate", "certificat"),
        ["term.jobOffer"] = new("job offer", "offre d'emploi"),
        ["term.certificateOrOffer"] = new("certificate or job offer", "certificat ou offre d'emploi"),
        ["term.not QC"] = new("any but Quebec", "toute autre que le Québec"),
        ["term.ieltsGeneralTraining"] = new("IELTS General Training", "IELTS General Training"),
        ["term.celpipGeneral"] = new("CELPIP-General", "CELPIP-General"),
        ["term.pteCore"] = new("PTE Core", "PTE Core"),
        ["term.tefCanada"] = new("TEF Canada", "TEF Canada"),
        ["term.tcfCanada"] = new("TCF Canada", "TCF Canada"),
        ["term.clb"] = new("CLB/NCLC as given", "NCLC tels que fournis"),
        ["term.english"] = new("English", "anglais"),
        ["term.french"] = new("French", "français"),

        ["reason.abroad"] = new("done outside Canada", "effectué hors du Canada"),
        ["reason.unpaid"] = new("unpaid", "non rémunéré"),
        ["reason.notSkilled"] = new("not skilled work", "travail non qualifié"),
        ["reason.notAuthorized"] = new("not authorized", "non autorisé"),
        ["reason.noTemporaryResidentStatus"] = new("without temporary resident status", "sans statut de résident temporaire"),
        ["reason.selfEmployed"] = new("self-employed", "travail autonome"),
        ["reason.fullTimeStudent"] = new("while a full-time student", "pendant des études à temps plein"),
        ["reason.outsideWindow"] = new("outside the years that count", "hors des années qui comptent"),
        ["reason.notTheTrade"] = new("not in the trade", "hors du métier"),
        ["reason.foreignEmployer"] = new("in Canada for an employer abroad", "au Canada pour un employeur à l'étranger"),
        ["reason.onLeave"] = new("on leave throughout the years that count", "en congé pendant toutes les années qui comptent"),
        ["reason.noCertainDay"] = new("the months given leave no certain day of work", "les mois indiqués ne laissent aucun jour certain"),
        ["reason.notAccepted"] = new(
            "Express Entry does not accept One Skill Retakes",
            "Entrée express n'accepte pas la reprise d'une seule compétence"),
        ["reason.offerEnded"] = new("the offer has ended", "l'offre a pris fin"),
        ["reason.noNomineeProgram"] = new(
            "the territory has no nominee program",
            "le territoire n'a pas de programme des candidats des provinces"),
        ["reason.nominationEnded"] = new("the nomination has ended", "la désignation a pris fin"),
        ["reason.studyMostlyDistance"] = new("mostly distance learning", "surtout à distance"),
        ["reason.notYetAwarded"] = new("awarded later", "décerné plus tard"),
        ["reason.notAssessed"] = new(
            "foreign, and without an educational credential assessment (ECA)",
            "étranger, et sans évaluation des diplômes d'études (EDE)"),
        ["reason.notYetAssessed"] = new("assessed later", "évalué plus tard"),
        ["reason.lessThanOneYear"] = new("a program of less than one year", "programme de moins d'un an"),
        ["reason.assessmentExpired"] = new("its assessment is no longer valid", "son évaluation n'est plus valide"),
        ["reason.notTheBest"] = new(
            "valid, but other tests give as many points or more",
            "valide, mais d'autres tests donnent autant de points ou plus"),
        ["reason.expired"] = new("no longer valid", "n'est plus valide"),
        ["reason.notYetTaken"] = new("taken later", "passé plus tard"),
        ["reason.testNotAccepted"] = new("this test was not accepted yet", "ce test n'était pas encore accepté"),
        ["reason.offerNotSkilled"] = new("an offer of work that is not skilled", "offre d'un travail non qualifié"),
        ["reason.offerTooFewHours"] = new(
            "an offer for fewer hours than full-time work",
            "offre pour moins d'heures qu'un travail à temps plein"),
        ["reason.offerNotBasedOnLmia"] = new(
            "an offer without a labour market impact assessment",
            "offre sans étude d'impact sur le marché du travail (EIMT)"),
        ["reason.nominationByQuebec"] = new("Quebec's nominations do not count", "les désignations du Québec ne comptent pas"),
        ["reason.nominationNotYetAccepted"] = new("accepted later", "acceptée plus tard"),
        ["reason.certificateNotYetIssued"] = new("issued later", "délivré plus tard"),
        ["reason.studyNotFullTime"] = new("not full-time", "pas à temps plein"),
        ["reason.studyTooLittlePresence"] = new(
            "too few months of presence in Canada",
            "trop peu de mois de présence au Canada"),
        ["reason.studyMostlyLanguage"] = new("mostly the study of English or French", "surtout l'étude du français ou de l'anglais"),
        ["reason.studyConditionOfReturn"] = new(
            "an award that required the return home",
            "bourse qui exigeait le retour dans le pays d'origine"),
        ["reason.studyTooShort"] = new("a program that is too short", "programme trop court"),

        ["type.null"] = new("null", "null"),
        ["type.object"] = new("an object", "un objet"),
        ["type.array"] = new("an array", "un tableau"),
        ["type.string"] = new("text", "du texte"),
        ["type.number"] = new("a number", "un nombre"),
        ["type.fraction"] = new("a number with a fraction", "un nombre fractionnaire"),
        ["type.wholeNumber"] = new("a whole number", "un nombre entier"),
        ["type.numberAsText"] = new("a number in quotation marks", "un nombre entre guillemets"),
        ["type.instant"] = new("a time (yyyy-MM-ddTHH:mm:ssZ)", "une date et heure (AAAA-MM-JJTHH:mm:ssZ)"),
        ["type.boolean"] = new("true or false", "true ou false"),
        ["type.dateOrMonth"] = new("a date (yyyy-MM-dd) or a month (yyyy-MM)", "une date (AAAA-MM-JJ) ou un mois (AAAA-MM)"),
        ["type.date"] = new("a date (yyyy-MM-dd)", "une date (AAAA-MM-JJ)"),

        ["length.range"] = new("{0} to {1}", "de {0} à {1}"),
        ["length.grid"] = new("{0} {0:row|rows} of {1}", "{0} {0:ligne|lignes} de {1}"),

        ["issue." + IssueCodes.MalformedJson] = new(
            "this is not valid JSON (line {0}, byte {1})",
            "ce n'est pas du JSON valide (ligne {0}, octet {1})"),
        ["issue." + IssueCodes.MalformedJson + "/4"] = new(
            "this is not valid JSON (line {0}, character {1}); look for a missing comma, quotation mark or bracket there or just "
            + "before: {2}",
            "ce n'est pas du JSON valide (ligne {0}, caractère {1}) ; cherchez une virgule, un guillemet ou un crochet manquant à cet "
            + "endroit ou juste avant : {2}"),
        ["issue." + IssueCodes.MalformedJson + ".comma"] = new(
            "this is not valid JSON (line {0}, character {1}): '{2}' has a decimal comma; write {3}",
            "ce n'est pas du JSON valide (ligne {0}, caractère {1}) : « {2} » est écrit avec une virgule décimale ; écrivez {3}"),
        ["issue." + IssueCodes.NotUtf8] = new(
            "the text is not UTF-8; save it as UTF-8",
            "le texte n'est pas en UTF-8 ; enregistrez-le en UTF-8"),
        ["issue." + IssueCodes.Empty] = new(
            "there is nothing to read; a JSON object is expected",
            "il n'y a rien à lire ; un objet JSON est attendu"),
        ["issue." + IssueCodes.TooLong] = new("longer than {0} bytes, and not read", "dépasse {0} octets et n'a pas été lu"),
        ["issue." + IssueCodes.WrongSchema] = new(
            "the schema is '{0}'; '{1}' is expected",
            "le schéma est « {0} » ; « {1} » est attendu"),
        ["issue." + IssueCodes.WrongSchema + ".fields"] = new(
            "this is not a '{1}' document; it looks like '{0}'",
            "ce n'est pas un document « {1} » ; il ressemble à « {0} »"),
        ["issue." + IssueCodes.UnknownField] = new(
            "'{0}' is not a field of this format; remove it or correct its spelling",
            "« {0} » n'est pas un champ de ce format ; supprimez-le ou corrigez-en l'orthographe"),
        ["issue." + IssueCodes.UnknownField + "/2"] = new(
            "'{0}' is not a field of this format; did you mean '{1}'?",
            "« {0} » n'est pas un champ de ce format ; vouliez-vous écrire « {1} » ?"),
        ["issue." + IssueCodes.DuplicateField] = new(
            "'{0}' appears here twice; keep one",
            "« {0} » figure deux fois ici ; n'en gardez qu'un"),
        ["issue." + IssueCodes.MissingField] = new(IssueSentences.MissingField, "« {0} » est obligatoire, mais absent"),
        ["issue." + IssueCodes.WrongType] = new("found {0}; expected {1}", "trouvé : {0} ; attendu : {1}"),
        ["issue." + IssueCodes.WrongType + "/3"] = new("found {0} ({2}); expected {1}", "trouvé : {0} ({2}) ; attendu : {1}"),
        ["issue." + IssueCodes.WrongType + ".text"] = new(
            "found {0}, a number; write it in quotation marks: \"{0}\"",
            "trouvé : {0}, un nombre ; écrivez-le entre guillemets : \"{0}\""),
        ["issue." + IssueCodes.OutOfRange] = new(
            IssueSentences.OutOfRange,
            "{0} est hors limites ; les valeurs permises vont de {1} à {2}"),
        ["issue." + IssueCodes.OutOfRange + ".open"] = new(
            "{0} is out of range; {1} or more is allowed",
            "{0} est hors limites ; la valeur doit être de {1} ou plus"),
        ["issue." + IssueCodes.UnknownValue] = new(
            "'{0}' is not a value of this field; it is one of: {1}",
            "« {0} » n'est pas une valeur de ce champ ; valeurs possibles : {1}"),
        ["issue." + IssueCodes.UnknownValue + "/3"] = new(
            "'{0}' is not a value of this field; did you mean '{2}'? It is one of: {1}",
            "« {0} » n'est pas une valeur de ce champ ; vouliez-vous écrire « {2} » ? Valeurs possibles : {1}"),
        ["issue." + IssueCodes.NotADate] = new(
            "'{0}' is not a date; write yyyy-MM-dd",
            "« {0} » n'est pas une date ; écrivez AAAA-MM-JJ"),
        ["issue." + IssueCodes.DateOutOfRange] = new(
            IssueSentences.DateOutOfRange,
            "{0} ne peut pas être la date d'un document ; les dates permises vont de {1} à {2} (omettez la fin de ce qui n'est pas "
            + "terminé)"),
        ["issue." + IssueCodes.NotAnInstant] = new(
            "'{0}' is not a UTC time ending in Z; write yyyy-MM-ddTHH:mm:ssZ (Eastern Time plus 5 hours, or plus 4 hours during daylight "
            + "time, from March to November)",
            "« {0} » n'est pas une heure UTC terminée par Z ; écrivez AAAA-MM-JJTHH:mm:ssZ (heure de l'Est plus 5 heures, ou plus "
            + "4 heures de mars à novembre, pendant l'heure avancée)"),
        ["issue." + IssueCodes.NotATimeOrDay] = new(
            "'{0}' is not a time; write yyyy-MM-ddTHH:mm:ss with the offset from UTC, such as -05:00 for Eastern Time (-04:00 during "
            + "daylight time, from March to November), or with Z for UTC; where only the day is known, write yyyy-MM-dd",
            "« {0} » n'est pas une heure ; écrivez AAAA-MM-JJTHH:mm:ss avec le décalage sur UTC, comme -05:00 pour l'heure de l'Est "
            + "(-04:00 de mars à novembre, pendant l'heure avancée), ou avec Z pour UTC ; si seul le jour est connu, écrivez AAAA-MM-JJ"),
        ["issue." + IssueCodes.NotACountry] = new(
            IssueSentences.NotACountry,
            "« {0} » n'est pas un code de pays de la norme ISO 3166-1 ; écrivez deux lettres majuscules, par exemple CA"),
        ["issue." + IssueCodes.NotACountry + "/2"] = new(
            IssueSentences.NotACountryButProbably,
            "« {0} » n'est pas un code de pays de la norme ISO 3166-1 (deux lettres majuscules) ; vouliez-vous écrire {1} ?"),
        ["issue." + IssueCodes.FormerCountry] = new(
            IssueSentences.FormerCountry,
            "« {0} » n'est plus un code de pays de la norme ISO 3166-1 ; écrivez le code du pays auquel le lieu appartient aujourd'hui"),
        ["issue." + IssueCodes.TooManyDigits] = new(
            "{0} has more digits than are read exactly; {1} are the most",
            "{0} a trop de chiffres pour être lu exactement ; le maximum est de {1}"),
        ["issue." + IssueCodes.NotOfThisTest] = new(
            IssueSentences.NotOfThisTest,
            "« {0} » n'appartient pas à {1}, seulement à {2} ; supprimez-le"),
        ["issue." + IssueCodes.InvalidText] = new(IssueSentences.InvalidText, "« {0} » ne peut pas figurer ici"),
        ["issue." + IssueCodes.InvalidEscape] = new(
            "the text holds half of a character (a \\ud800 to \\udfff escape without its twin)",
            "le texte contient la moitié d'un caractère (un échappement \\ud800 à \\udfff sans son pendant)"),
        ["issue." + IssueCodes.TooManyIssues] = new(
            "there are more problems; the first {0} are listed",
            "il y a d'autres problèmes ; les {0} premiers sont énumérés"),
        ["issue." + IssueCodes.IdOfOfficialRuleset] = new(
            "'{0}' is the id of an official ruleset, and this is not that ruleset; give it an id of its own",
            "« {0} » est l'identifiant d'un jeu de règles officiel, et celui-ci n'est pas ce jeu de règles ; donnez-lui un "
            + "identifiant qui lui soit propre"),
        ["issue." + IssueCodes.BeforeTheCrs] = new(
            "{0} is before {1}, the day on which the CRS began",
            "{0} est antérieur au {1}, jour où le SCG a commencé"),
        ["issue." + IssueCodes.SameLanguageTwice] = new(
            "both official languages are {0}; the second must be the other one",
            "les deux langues officielles sont « {0} » ; la deuxième doit être l'autre"),
        ["issue." + IssueCodes.SecondLanguageWithoutFirst] = new(
            "there is a second official language but no first; give it as firstLanguage",
            "il y a une deuxième langue officielle, mais pas de première ; indiquez-la dans firstLanguage"),
        ["issue." + IssueCodes.UnknownNoc] = new(
            IssueSentences.UnknownNoc,
            "« {0} » n'est pas un groupe de base de la CNP 2021 ; écrivez cinq chiffres, zéros initiaux compris"),
        ["issue." + IssueCodes.EndBeforeStart] = new(
            IssueSentences.EndBeforeStart,
            "la fin ({0}) est antérieure au début ({1})"),
        ["issue." + IssueCodes.ScoreNotOnScale] = new(
            IssueSentences.ScoreNotOnScale,
            "{0} n'est pas un résultat de ce test ; ses résultats vont de 0 à {1} par pas de {2}"),
        ["issue." + IssueCodes.NotBornYet] = new(
            "the date of birth, {0}, is after {1}; correct it",
            "la date de naissance ({0}) est postérieure au {1} ; corrigez-la"),
        ["issue." + IssueCodes.TooOld] = new("{0} {0:year|years} old; {1} is the most", "{0} {0:an|ans} ; le maximum est de {1}"),
        ["issue." + IssueCodes.BeforeBirth] = new(
            "{0} is before the date of birth, {1}",
            "{0} est antérieur à la date de naissance ({1})"),
        ["issue." + IssueCodes.WorkBeforeAgeTen] = new(
            "the work begins on {0}, before the tenth birthday on {1}",
            "le travail commence le {0}, avant le dixième anniversaire, le {1}"),
        ["issue." + IssueCodes.MoreHoursThanAWeekHas] = new(
            "all jobs together are {0} {0:hour|hours} a week on {1}; a week has {2}",
            "tous les emplois ensemble font {0} {0:heure|heures} par semaine le {1} ; une semaine en compte {2}"),
        ["issue." + IssueCodes.InTheFuture] = new(
            "{0} is after {1}: the document cannot exist yet; remove it or correct its date",
            "{0} est postérieur au {1} : le document ne peut pas encore exister ; supprimez-le ou corrigez-en la date"),
        ["issue." + IssueCodes.TableLength] = new(
            "the table has {0} {0:row|rows}; expected {1}",
            "nombre de lignes du tableau : {0} ; attendu : {1}"),
        ["issue." + IssueCodes.PointsFall] = new(
            "the points fall at {0}, where they may only stay or rise",
            "les points diminuent à {0}, alors qu'ils ne peuvent que rester les mêmes ou augmenter"),
        ["issue." + IssueCodes.PointsRise] = new(
            "the points rise at {0}, where they may only stay or fall",
            "les points augmentent à {0}, alors qu'ils ne peuvent que rester les mêmes ou diminuer"),
        ["issue." + IssueCodes.PointsForNothing] = new(
            "the first row stands for 'none' and must be 0, not {0}",
            "la première ligne correspond à « aucun » et doit être 0, et non {0}"),
        ["issue." + IssueCodes.Thresholds] = new(
            "the bands begin at {0}, but the greatest value is {1}",
            "les tranches commencent à {0}, mais la plus grande valeur est {1}"),
        ["issue." + IssueCodes.BandsDoNotRise] = new(
            "the bands begin at {0}; write the first value of each band, from 0 and rising",
            "les tranches commencent à {0} ; indiquez la première valeur de chaque tranche, à partir de 0 et en croissant"),
        ["issue." + IssueCodes.DuplicateName] = new(
            "the name '{0}' is used twice; give each its own",
            "le nom « {0} » est utilisé deux fois ; donnez à chacun le sien"),
        ["issue." + IssueCodes.UnknownGroup] = new(
            "there is no group '{0}'; add it to groups with its cap, or correct the name",
            "il n'y a pas de groupe « {0} » ; ajoutez-le à groups avec son plafond, ou corrigez le nom"),
        ["issue." + IssueCodes.EmptyGroup] = new(
            "no factor belongs to the group '{0}'; remove it, or name it in a factor",
            "aucun facteur n'appartient au groupe « {0} » ; supprimez-le, ou nommez-le dans un facteur"),
        ["issue." + IssueCodes.GroupAcrossSections] = new(
            "the group '{0}' has factors of several sections ({1}); a group lies within one section",
            "le groupe « {0} » a des facteurs de plusieurs sections ({1}) ; un groupe se trouve dans une seule section"),
        ["issue." + IssueCodes.SectionWithoutCap] = new(
            "the section '{0}' has no cap; add it to sections",
            "la section « {0} » n'a pas de plafond ; ajoutez-la à sections"),
        ["issue." + IssueCodes.TiersMissing] = new(
            "'{0}' needs wage tiers; list the occupations in occupationTiers",
            "« {0} » exige des paliers salariaux ; indiquez les professions dans occupationTiers"),
        ["issue." + IssueCodes.ColumnsOfSpouse] = new(
            "a factor of the spouse earns nothing without one; write one list of points",
            "un facteur du conjoint ne donne rien sans conjoint ; indiquez une seule liste de points"),
        ["issue." + IssueCodes.NotCombinable] = new(
            "'{0}' is counted ability by ability and cannot be combined with another fact; use the lowest ability instead",
            "« {0} » se compte habileté par habileté et ne se combine avec aucun autre fait ; utilisez l'habileté la plus faible"),
        ["issue." + IssueCodes.CapAboveSectionCap] = new(
            "the cap {0} is above {1}, the cap around it",
            "le plafond {0} dépasse {1}, le plafond qui l'englobe"),
        ["issue." + IssueCodes.CapBelowTable] = new(
            "the cap {0} is below {1}, the points for one ability alone",
            "le plafond {0} est inférieur à {1}, les points pour une seule habileté"),
        ["issue." + IssueCodes.MaximumMismatch] = new(
            "the stated maximum is {0}, but the tables add up to {1}; one of them has a typing error (or leave the maximum out)",
            "le maximum déclaré est {0}, mais les tableaux totalisent {1} ; il y a une faute de frappe dans l'un ou dans les autres (ou "
            + "omettez le maximum)"),
        ["issue." + IssueCodes.DatesOutOfOrder] = new(
            "{0} is before {1}, the first day of the entry in front; put the earliest entry first",
            "le {0} est antérieur au {1}, premier jour de l'entrée précédente ; placez l'entrée la plus ancienne en premier"),
        ["issue." + IssueCodes.DayTwice] = new(
            "two entries begin on {0}; keep one",
            "deux entrées commencent le {0} ; n'en gardez qu'une"),
        ["issue." + IssueCodes.ListedTwice] = new(
            "'{0}' is listed twice; keep one",
            "« {0} » figure deux fois dans la liste ; n'en gardez qu'un"),
        ["issue." + IssueCodes.DoesNotRise] = new(
            "{0} is not greater than {1}, the number before it",
            "{0} n'est pas supérieur à {1}, le nombre qui précède"),
        ["issue." + IssueCodes.UnknownNocGroup] = new(
            "no NOC 2021 unit group begins with '{0}'; write one to five digits",
            "aucun groupe de base de la CNP 2021 ne commence par « {0} » ; écrivez de un à cinq chiffres"),
        ["issue." + IssueCodes.RuleAndGap] = new(
            "the entry declares a gap and states a rule ('{0}'); remove one of the two",
            "l'entrée déclare une lacune et énonce une règle (« {0} ») ; supprimez l'une des deux"),
        ["issue." + IssueCodes.CellCount] = new(
            "the line has {0} {0:cell|cells}, the header {1}",
            "nombre de cellules de la ligne : {0} ; de l'en-tête : {1}"),
        ["issue." + IssueCodes.MalformedCsv] = new(
            "the line is not valid CSV; look for an unclosed quotation mark",
            "la ligne n'est pas du CSV valide ; cherchez un guillemet non fermé"),
        ["issue." + IssueCodes.UnknownLever] = new(
            IssueSentences.UnknownLever,
            "il n'y a pas de levier « {0} » pour ce candidat"),
        ["issue." + IssueCodes.LeversExclude] = new(
            IssueSentences.LeversExclude,
            "« {0} » et « {1} » s'excluent ; choisissez l'un des deux"),
        ["issue." + IssueCodes.CredentialsLeft] = new(
            IssueSentences.CredentialsLeft,
            "excluez tous les leviers de diplôme d'une personne ou aucun ; « {0} » resterait"),
        ["issue." + IssueCodes.Contradiction] = new(
            "'{0}' ({1}) contradicts '{2}' ({3}); correct one of them",
            "« {0} » ({1}) contredit « {2} » ({3}) ; corrigez l'un des deux champs"),
        ["issue." + IssueCodes.LeaveOutsideJob] = new(
            "the leave from {0} to {1} is not within the job, which lasts from {2} to {3}",
            "le congé du {0} au {1} n'est pas compris dans la période d'emploi, qui va de {2} à {3}"),
        ["value.absent"] = new("missing", "absent"),
        ["value.present"] = new("given", "indiqué"),

        ["issue." + IssueCodes.DecimalComma] = new(
            "'{0}' has a comma; write the number with a decimal point, and without quotation marks",
            "« {0} » contient une virgule ; écrivez le nombre avec un point décimal et sans guillemets"),
        ["issue." + IssueCodes.DecimalComma + "/3"] = new(
            "'{0}' has a comma; write {1} or {2}, whichever you mean, without quotation marks",
            "« {0} » contient une virgule ; écrivez {1} ou {2}, selon le nombre voulu, sans guillemets"),
        ["issue." + IssueCodes.DecimalComma + "/2"] = new(
            "'{0}' has a decimal comma; write {1}, with a decimal point and without quotation marks",
            "« {0} » est écrit avec une virgule décimale ; écrivez {1}, avec un point décimal et sans guillemets"),
        ["issue." + IssueCodes.DateInAnotherOrder] = new(
            "'{0}' can mean more than one date; write the year first, then the month, then the day (yyyy-MM-dd)",
            "« {0} » peut désigner plus d'une date ; écrivez d'abord l'année, puis le mois, puis le jour (AAAA-MM-JJ)"),
        ["issue." + IssueCodes.DateInAnotherOrder + "/2"] = new(
            "'{0}' is not written as yyyy-MM-dd; did you mean {1}?",
            "« {0} » n'est pas écrit sous la forme AAAA-MM-JJ ; vouliez-vous écrire {1} ?"),
        ["issue." + IssueCodes.DayNeeded] = new(
            "'{0}' is a month, and the day is needed here; write yyyy-MM-dd",
            "« {0} » est un mois, et le jour est nécessaire ici ; écrivez AAAA-MM-JJ"),
        ["issue." + IssueCodes.NotADateOrMonth] = new(
            "'{0}' is neither a date nor a month; write yyyy-MM-dd, or yyyy-MM if you do not know the day",
            "« {0} » n'est ni une date ni un mois ; écrivez AAAA-MM-JJ, ou AAAA-MM si vous ne connaissez pas le jour"),
        ["issue." + IssueCodes.CodeOfNoc2016] = new(
            IssueSentences.CodeOfNoc2016,
            "« {0} » est un code de la CNP 2016 ; écrivez le code de la CNP 2021 qui correspond aux fonctions : {1}"),
        ["issue." + IssueCodes.UnknownNoc2016] = new(
            IssueSentences.UnknownNoc2016,
            "« {0} » n'est pas un groupe de base de la CNP 2016 ; écrivez quatre chiffres, zéros initiaux compris"),
        ["issue." + IssueCodes.NotReadable] = new("the file cannot be read", "le fichier ne peut pas être lu"),
        ["issue." + IssueCodes.Unexpected] = new(
            "internal error ({0}): a defect in the software, not in your data; please report it with the line, without personal details",
            "erreur interne ({0}) : le défaut est dans le logiciel, non dans vos données ; veuillez le signaler en joignant la ligne, "
            + "sans renseignements personnels"),
        ["issue." + IssueCodes.InvalidText + ".blank"] = new(
            IssueSentences.BlankText,
            "le texte est vide ; écrivez ce que dit le document"),
    };
}
