namespace CrsCalculator.Application;

/// <summary>Sentences and names for evidence, English and French side by side.</summary>
internal static class ProofPhrases
{
    public static IReadOnlyDictionary<string, Phrase> All { get; } = new Dictionary<string, Phrase>(
        ElementPhrases.All,
        StringComparer.Ordinal)
    {
        ["need.required"] = new("required", "obligatoire"),
        ["need.ifApplicable"] = new("if it applies", "s'il y a lieu"),
        ["need.recommended"] = new("recommended", "recommandé"),
        ["need.notNeeded"] = new("not needed", "non requis"),
        ["need.unknown"] = new("not known", "inconnu"),

        ["state.unknown"] = new("not checked", "non vérifié"),
        ["state.held"] = new("held", "en main"),
        ["state.stale"] = new("out of date", "périmé"),
        ["state.missing"] = new("missing", "manquant"),

        ["reason.programNeedsNoFunds"] = new(
            "The program asks for no settlement funds; a letter that says so takes the slot.",
            "Le programme n'exige pas de fonds d'établissement ; une lettre le précisant occupe cet emplacement."),
        ["reason.workAndOffer"] = new(
            "Authorized work in Canada and a valid job offer replace settlement funds.",
            "Un travail autorisé au Canada et une offre d'emploi valide remplacent les fonds d'établissement."),
        ["reason.fundsAreShown"] = new(
            "The program asks for settlement funds, so there is no exemption to state.",
            "Le programme exige des fonds d'établissement ; il n'y a donc aucune dispense à invoquer."),
        ["reason.markedNotApplicable"] = new(
            "The list of documents marks it as not applicable.",
            "La liste de documents l'indique comme sans objet."),

        ["ask.residences"] = new(
            "Where has this person lived in the last ten years, and from when to when?",
            "Où cette personne a-t-elle vécu ces dix dernières années, et de quand à quand ?"),
        ["ask.permits"] = new(
            "Which permits or status has this person had in Canada, and from when to when?",
            "Quels permis ou quel statut cette personne a-t-elle eus au Canada, et de quand à quand ?"),
        ["ask.studies"] = new(
            "When has this person studied, where, and full-time or part-time?",
            "Quand et où cette personne a-t-elle étudié, à temps plein ou à temps partiel ?"),
        ["ask.maritalStatus"] = new(
            "What is the principal applicant's marital status?",
            "Quel est l'état matrimonial du demandeur principal ?"),
        ["ask.children"] = new(
            "Which children do the principal applicant and the spouse have, including children who stay behind?",
            "Quels enfants ont le demandeur principal et son époux ou conjoint, y compris ceux qui n'accompagnent pas ?"),
        ["ask.adopted"] = new("Is the child adopted?", "L'enfant est-il adopté ?"),
        ["ask.otherParentStays"] = new(
            "Does the child have another parent who does not come to Canada?",
            "L'enfant a-t-il un autre parent qui ne vient pas au Canada ?"),
        ["ask.dateOfBirth"] = new("What is the date of birth?", "Quelle est la date de naissance ?"),
        ["ask.passportExpiresOn"] = new("When does the passport expire?", "Quand le passeport expire-t-il ?"),
        ["ask.issuedBy"] = new("Which organization issued the ECA report?", "Quel organisme a délivré le rapport d'EDE ?"),
        ["ask.employerCountry"] = new("In which country is the employer?", "Dans quel pays se trouve l'employeur ?"),
        ["ask.province"] = new(
            "In which province or territory was the work done?",
            "Dans quelle province ou quel territoire le travail a-t-il été effectué ?"),
        ["ask.nomination"] = new(
            "Which province or territory nominated the candidate, and when was the nomination accepted?",
            "Quelle province ou quel territoire a désigné le candidat, et quand la désignation a-t-elle été acceptée ?"),
        ["ask.expiresOn"] = new("When does the nomination expire?", "Quand la désignation expire-t-elle ?"),
        ["ask.lmiaExpiresOn"] = new("When does the LMIA expire?", "Quand l'EIMT expire-t-elle ?"),
        ["ask.exemptPermit"] = new(
            "Does an LMIA-exempt work permit name this employer, with a year of full-time work for it?",
            "Un permis de travail dispensé d'EIMT nomme-t-il cet employeur, avec une année de travail à temps plein pour celui-ci ?"),
        ["ask.intendedProvince"] = new(
            "In which province or territory will the candidate live?",
            "Dans quelle province ou quel territoire le candidat vivra-t-il ?"),
        ["ask.familySize"] = new(
            "How many persons are in the family, including those who stay behind?",
            "Combien de personnes la famille compte-t-elle, y compris celles qui n'accompagnent pas ?"),
        ["ask.settlementFunds"] = new(
            "How much money is available, in Canadian dollars?",
            "Combien d'argent est disponible, en dollars canadiens ?"),
        ["ask.settlementFundsSixMonthAverage"] = new(
            "What was the average balance of the funds in the last six months?",
            "Quel a été le solde moyen des fonds ces six derniers mois ?"),
        ["ask.leave"] = new(
            "When was leave taken from this job, and of what kind?",
            "Quelles périodes de congé y a-t-il eu dans cet emploi ?"),
        ["ask.level"] = new("Which Canadian level does the ECA report state?", "Quel niveau canadien le rapport d'EDE indique-t-il ?"),
        ["ask.profileSubmittedAt"] = new("When was the profile submitted to the pool?", "Quand le profil a-t-il été soumis au bassin ?"),

        ["row.identity.passport"] = new(
            "Passport or travel document: scan of the data pages",
            "Passeport ou titre de voyage : numérisation des pages de renseignements"),
        ["row.identity.photo"] = new(
            "Digital photo, and a page with name, date of birth, date taken and studio",
            "Photo numérique et page indiquant le nom, la date de naissance, la date de la photo et le studio"),
        ["row.identity.otherName"] = new(
            "Proof of a legal change of name, or a sworn statement on other names used",
            "Preuve de changement légal de nom ou déclaration sous serment sur les autres noms utilisés"),
        ["row.family.marriage"] = new("Marriage certificate", "Certificat de mariage"),
        ["row.family.commonLaw"] = new(
            "Statutory declaration of common-law union (IMM 5409), and proof of one year together",
            "Déclaration officielle d'union de fait (IMM 5409) et preuve d'un an de vie commune"),
        ["row.family.divorce"] = new("Divorce certificate and separation agreement", "Certificat de divorce et entente de séparation"),
        ["row.family.separation"] = new("Separation agreement, or your own statement", "Entente de séparation ou déclaration personnelle"),
        ["row.family.death"] = new(
            "Death certificate of the former spouse or common-law partner",
            "Certificat de décès de l'ancien époux ou conjoint"),
        ["row.family.birth"] = new("Birth certificate, long form", "Acte de naissance détaillé"),
        ["row.family.adoption"] = new("Adoption certificate", "Certificat d'adoption"),
        ["row.family.custody"] = new(
            "Consent of the parent who stays (IMM 5604, with ID), or a court order on custody",
            "Consentement du parent qui n'accompagne pas l'enfant (IMM 5604, avec pièce d'identité) ou ordonnance de garde"),
        ["row.family.nonAccompanying"] = new(
            "The same civil documents and medical exam, and police certificates of an adult, for a family member who stays behind",
            "Les mêmes documents d'état civil et examen médical, et les certificats de police d'un adulte, "
            + "pour un membre de la famille qui n'accompagne pas"),
        ["row.family.statusInCanada"] = new(
            "Proof of the spouse's Canadian citizenship or permanent residence",
            "Preuve de citoyenneté canadienne ou de résidence permanente de l'époux ou du conjoint"),
        ["row.language.report"] = new("Language test result form", "Résultats du test de langue"),
        ["row.language.scale"] = new(
            "TEF Canada certificate with its equivalent old scores",
            "Attestation du TEF Canada avec les équivalences d'anciens scores"),
        ["row.education.canadian"] = new("Canadian diploma or degree, and transcripts", "Diplôme canadien et relevés de notes"),
        ["row.education.foreign"] = new(
            "Educational credential assessment (ECA) report, diploma and transcripts",
            "Rapport d'évaluation des diplômes d'études (EDE), diplôme et relevés de notes"),
        ["row.education.professionalBody"] = new(
            "ECA report from the professional body of the occupation",
            "Rapport d'EDE de l'organisme professionnel désigné pour la profession"),
        ["row.education.reference"] = new(
            "ECA reference number, entered in the profile",
            "Numéro de référence de l'EDE, inscrit dans le profil"),
        ["row.study.inCanada"] = new(
            "Transcripts and a letter from the school in Canada",
            "Relevés de notes et lettre de l'établissement d'enseignement au Canada"),
        ["row.study.adaptability"] = new(
            "Transcripts of two academic years of full-time study in Canada",
            "Relevés de notes de deux années d'études à temps plein au Canada"),
        ["row.work.letter"] = new("Employer's letter on letterhead", "Lettre de l'employeur sur papier à en-tête"),
        ["row.work.mainDuties"] = new(
            "Duties in the employer's letter that match the occupation",
            "Fonctions décrites dans la lettre de l'employeur et conformes à la profession"),
        ["row.work.noLetter"] = new(
            "If no letter can be had: explanation, contract, pay stubs, tax slips, statements of other officers",
            "Si aucune lettre ne peut être obtenue : explication, contrat, talons de paie, feuillets fiscaux, déclarations "
            + "d'autres responsables"),
        ["row.work.canada.pay"] = new(
            "T4 slips and notices of assessment; for the current year, pay stubs",
            "Feuillets T4 et avis de cotisation ; pour l'année en cours, talons de paie"),
        ["row.work.canada.permit"] = new(
            "Work permits, or other proof of authority to work on each day",
            "Permis de travail ou autre preuve d'autorisation de travailler pour chaque jour"),
        ["row.work.canada.gap186w"] = new(
            "Dated letter of completion, and proof that the permit was requested before the study permit ended",
            "Lettre d'achèvement datée et preuve que le permis a été demandé avant la fin du permis d'études"),
        ["row.work.canada.employer"] = new(
            "Proof of a Canadian employer and of presence in Canada",
            "Preuve d'un employeur canadien et de la présence au Canada"),
        ["row.work.canada.notStudent"] = new(
            "Transcripts and date of completion: no full-time student on those days",
            "Relevés de notes et date d'achèvement : aucune étude à temps plein ces jours-là"),
        ["row.work.quebec"] = new("Proof of the intention to settle outside Quebec", "Preuve de l'intention de s'établir hors du Québec"),
        ["row.work.selfEmployedAbroad"] = new(
            "Proof of the business, its income, and service to others who paid",
            "Preuve de l'entreprise, de ses revenus et des services fournis à des tiers contre paiement"),
        ["row.work.physician"] = new(
            "Contract with, or billing of, a public health plan",
            "Contrat avec un régime public de santé ou facturation à celui-ci"),
        ["row.work.abroad.pay"] = new(
            "Pay slips, tax records or bank credits of those years",
            "Bulletins de paie, documents fiscaux ou dépôts bancaires de ces années"),
        ["row.work.student.abroad"] = new(
            "Letter and pay for work abroad while a full-time student",
            "Lettre et preuve de paie pour un travail à l'étranger pendant des études à temps plein"),
        ["row.work.continuous"] = new(
            "Letter that shows one year of work without a break",
            "Lettre montrant une année de travail sans interruption"),
        ["row.trade.certificate"] = new("Certificate of qualification in the trade", "Certificat de compétence dans le métier"),
        ["row.nomination.letter"] = new(
            "Nomination letter or certificate of the province or territory",
            "Lettre ou certificat de désignation de la province ou du territoire"),
        ["row.offer.letter"] = new("Job offer on letterhead", "Offre d'emploi sur papier à en-tête"),
        ["row.offer.lmia"] = new(
            "Labour market impact assessment (LMIA) that names the person and the position",
            "Étude d'impact sur le marché du travail (EIMT) nommant la personne et le poste"),
        ["row.offer.exempt"] = new(
            "Work permit that names the employer, and proof of one year of work for it",
            "Permis de travail nommant l'employeur et preuve d'une année de travail pour celui-ci"),
        ["row.sibling.status"] = new(
            "Brother or sister: proof of citizenship, or both sides of the permanent resident card",
            "Frère ou sœur : preuve de citoyenneté ou recto et verso de la carte de résident permanent"),
        ["row.sibling.residence"] = new(
            "Brother or sister: proof of residence in Canada (lease, tax or utility bills)",
            "Frère ou sœur : preuve de résidence au Canada (bail, impôts ou factures de services publics)"),
        ["row.sibling.relationship"] = new(
            "Brother or sister: birth certificates of both, or link documents",
            "Frère ou sœur : actes de naissance des deux ou documents établissant le lien"),
        ["row.relative.status"] = new(
            "Relative: proof of citizenship, or both sides of the permanent resident card",
            "Membre de la parenté : preuve de citoyenneté ou recto et verso de la carte de résident permanent"),
        ["row.relative.residence"] = new(
            "Relative: proof of residence in Canada (lease, tax or utility bills)",
            "Membre de la parenté : preuve de résidence au Canada (bail, impôts ou factures de services publics)"),
        ["row.relative.relationship"] = new(
            "Relative: documents that show the relationship",
            "Membre de la parenté : documents établissant le lien de parenté"),
        ["row.category.work"] = new(
            "Employer's letter for the occupation of the category",
            "Lettre de l'employeur pour la profession de la catégorie"),
        ["row.category.french"] = new(
            "French test result with the level of the category in all four abilities",
            "Résultats du test de français au niveau de la catégorie pour les quatre habiletés"),
        ["row.funds.letter"] = new(
            "Official letter from each bank or financial institution",
            "Lettre officielle de chaque banque ou institution financière"),
        ["row.funds.exemption"] = new(
            "Letter that says why no settlement funds are needed, in the slot for proof of funds",
            "Lettre expliquant pourquoi aucun fonds d'établissement n'est requis, à l'endroit prévu pour la preuve de fonds"),
        ["row.funds.owner"] = new(
            "Proof of access to money in the spouse's or a joint account",
            "Preuve d'accès à l'argent du compte de l'époux ou conjoint, ou d'un compte conjoint"),
        ["row.funds.origin"] = new(
            "Origin of a large deposit or gift: deed of gift, donor's statements, sale documents",
            "Origine d'un dépôt important ou d'un don : acte de donation, relevés du donateur, documents de vente"),
        ["row.funds.currency"] = new(
            "Conversion to Canadian dollars on the day, for other currencies",
            "Conversion en dollars canadiens au taux du jour, pour les autres devises"),
        ["row.police"] = new("Police certificate: {0}", "Certificat de police : {0}"),
        ["row.police/0"] = new(
            "Police certificate of each country lived in for six months or more",
            "Certificat de police de chaque pays habité pendant six mois ou plus"),
        ["row.police.late"] = new(
            "If a police certificate is late: explanation, and receipt or tracking of the request",
            "Si un certificat de police n'arrive pas à temps : explication et reçu ou suivi de la demande"),
        ["row.police.requestLetter"] = new(
            "If a country issues certificates only on IRCC's request: a page that says so, in the slot",
            "Si un pays ne délivre le certificat qu'à la demande d'IRCC : une page le précisant, à l'endroit prévu"),
        ["row.police.shortStays"] = new(
            "Short stays abroad: nothing now; an officer may ask for a certificate later",
            "Courts séjours à l'étranger : rien pour l'instant ; un agent peut demander un certificat plus tard"),
        ["row.medical.proof"] = new(
            "Proof of a medical exam by a panel physician",
            "Preuve d'un examen médical effectué par un médecin désigné"),
        ["row.medical.reuse"] = new(
            "Number or sheet of an earlier immigration medical exam that can be used again",
            "Numéro ou fiche d'un examen médical aux fins de l'immigration antérieur pouvant être réutilisé"),
        ["row.biometrics.fee"] = new("Biometrics fee, paid with the application", "Frais de biométrie, payés avec la demande"),
        ["row.biometrics.give"] = new(
            "Appointment for biometrics, within 30 days of the letter",
            "Rendez-vous pour les données biométriques, dans les 30 jours suivant la lettre"),
        ["row.form.history"] = new(
            "Personal history, addresses and travel of ten years, or since the age of 18, without a gap",
            "Antécédents personnels, adresses et voyages des dix dernières années, ou depuis l'âge de 18 ans, sans interruption"),
        ["row.form.refusals"] = new(
            "Every refusal by any country, removal or overstay, with an explanation",
            "Tout refus d'un pays, renvoi ou séjour au-delà de la durée autorisée, avec une explication"),
        ["row.form.representative"] = new("Use of a representative (IMM 5476)", "Recours aux services d'un représentant (IMM 5476)"),
        ["row.form.release"] = new(
            "Authority to release personal information to a designated individual (IMM 5475)",
            "Autorisation de communiquer des renseignements personnels à une personne désignée (IMM 5475)"),
        ["row.translation"] = new(
            "Certified translation of each document in another language, with a scan of the original",
            "Traduction certifiée de chaque document dans une autre langue, avec une numérisation de l'original"),
        ["row.explanation"] = new(
            "Letter of explanation for a contradiction, a missing paper or a wrong slot",
            "Lettre d'explication pour une contradiction, un document manquant ou un mauvais emplacement"),
        ["row.file.quality"] = new(
            "Uploads: one readable file per slot, all pages, at most 4 MB",
            "Téléversement : un fichier lisible par emplacement, toutes les pages, 4 Mo au plus"),
        ["row.fee.processing"] = new("Payment of the processing fees", "Paiement des frais de traitement"),
        ["row.fee.rprf"] = new(
            "Payment of the right of permanent residence fees",
            "Paiement des frais relatifs au droit de résidence permanente"),
    };
}
