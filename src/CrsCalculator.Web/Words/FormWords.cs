namespace CrsCalculator.Web.Words;

/// <summary>The labels and hints of the form.</summary>
internal static class FormWords
{
    public static readonly Phrase You = new("You", "Vous");
    public static readonly Phrase YouIntro = new("Age earns points on its own.", "L'âge donne des points à lui seul.");
    public static readonly Phrase Birth = new("Date of birth", "Date de naissance");
    public static readonly Phrase BirthHint = new("On the passport.", "Sur le passeport.");
    public static readonly Phrase Situation = new("Your situation", "Votre situation");
    public static readonly Phrase Marital = new("Marital status", "État matrimonial");
    public static readonly Phrase HasSpouse = new(
        "There is a spouse or common-law partner",
        "Il y a un époux ou conjoint de fait");
    public static readonly Phrase HasSpouseHint = new(
        "Also one who does not come to Canada. Facts about the spouse follow below.",
        "Même s'il ne vient pas au Canada. Les faits qui le concernent suivent plus bas.");

    public static readonly Phrase Languages = new("Your languages", "Vos langues");
    public static readonly Phrase LanguagesIntro = new(
        "Enter every valid result: the best of each language counts.",
        "Inscrivez tous les résultats valides : le meilleur de chaque langue compte.");
    public static readonly Phrase TestNumber = new("Language test {0}", "Test linguistique {0}");
    public static readonly Phrase AddTest = new("Add a language test", "Ajouter un test linguistique");
    public static readonly Phrase Test = new("Test", "Test");
    public static readonly Phrase Scale = new("Column of the certificate", "Colonne de l'attestation");
    public static readonly Phrase ScaleHint = new(
        "TEF certificates show several scores for one test.",
        "L'attestation du TEF indique plusieurs résultats pour un même test.");
    public static readonly Phrase Language = new("Language", "Langue");
    public static readonly Phrase TakenOn = new("Date of the test", "Date du test");
    public static readonly Phrase TakenOnHint = new(
        "On the test report. It decides how long the result is valid.",
        "Sur le relevé de notes. Elle décide de la durée de validité du résultat.");
    public static readonly Phrase Listening = new("Listening", "Compréhension de l'oral");
    public static readonly Phrase Reading = new("Reading", "Compréhension de l'écrit");
    public static readonly Phrase Writing = new("Writing", "Expression écrite");
    public static readonly Phrase Speaking = new("Speaking", "Expression orale");
    public static readonly Phrase Retake = new("One Skill Retake", "Reprise d'une seule épreuve (One Skill Retake)");

    public static readonly Phrase Education = new("Your education", "Vos études");
    public static readonly Phrase EducationIntro = new(
        "Enter every completed diploma: two together can earn more than the higher one alone.",
        "Inscrivez tous les diplômes obtenus : deux ensemble peuvent valoir plus que le plus élevé seul.");
    public static readonly Phrase CredentialNumber = new("Diploma {0}", "Diplôme {0}");
    public static readonly Phrase AddCredential = new("Add a diploma", "Ajouter un diplôme");
    public static readonly Phrase Country = new("Country", "Pays");
    public static readonly Phrase Level = new("Level", "Niveau");
    public static readonly Phrase LevelHint = new(
        "For a foreign diploma, the Canadian equivalent on the assessment report (ECA).",
        "Pour un diplôme étranger, l'équivalence canadienne selon le rapport d'évaluation (EDE).");
    public static readonly Phrase AwardedOn = new("Date of the award", "Date d'obtention");
    public static readonly Phrase AwardedOnHint = new("On the diploma or the transcript.", "Sur le diplôme ou le relevé de notes.");
    public static readonly Phrase HasEca = new(
        "There is an educational credential assessment (ECA)",
        "Il y a une évaluation des diplômes d'études (EDE)");
    public static readonly Phrase HasEcaHint = new(
        "A foreign diploma earns points only with one.",
        "Sans elle, un diplôme étranger ne donne pas de points.");
    public static readonly Phrase EcaIssuedOn = new("Date of the report", "Date du rapport");
    public static readonly Phrase EcaIssuedBy = new("Issued by", "Délivré par");
    public static readonly Phrase EcaLevel = new("Equivalent on the report", "Équivalence selon le rapport");
    public static readonly Phrase HasStudy = new("Enter the details of the studies", "Inscrire les détails des études");
    public static readonly Phrase HasStudyHint = new(
        "They are needed for the points for study in Canada.",
        "Ils sont nécessaires pour les points des études au Canada.");
    public static readonly Phrase StudyYears = new("Length of the program, in years", "Durée du programme, en années");
    public static readonly Phrase FullTime = new("Full-time studies", "Études à temps plein");
    public static readonly Phrase Presence = new("Months in Canada during the studies", "Mois passés au Canada pendant les études");
    public static readonly Phrase LanguageStudy = new(
        "More than half was English or French language training",
        "Plus de la moitié était de l'anglais ou du français langue seconde");
    public static readonly Phrase Return = new(
        "A scholarship required the return home afterwards",
        "Une bourse exigeait le retour au pays d'origine");
    public static readonly Phrase Distance = new("More than half was distance learning", "Plus de la moitié était à distance");

    public static readonly Phrase Work = new("Your work", "Votre travail");
    public static readonly Phrase WorkIntro = new(
        "Paid work in Canada and abroad, each job with its own dates.",
        "Le travail rémunéré au Canada et à l'étranger, chaque emploi avec ses dates.");
    public static readonly Phrase JobNumber = new("Job {0}", "Emploi {0}");
    public static readonly Phrase AddJob = new("Add a job", "Ajouter un emploi");
    public static readonly Phrase Noc = new("Occupation (NOC 2021)", "Profession (CNP 2021)");
    public static readonly Phrase NocHint = new(
        "Type words of the title, or the five digits. The duties decide, not the title of the job.",
        "Tapez des mots du titre anglais, ou les cinq chiffres. Les fonctions décident, non le titre du poste.");
    public static readonly Phrase Start = new("First day", "Premier jour");
    public static readonly Phrase StartHint = new("In the employer's letter.", "Dans la lettre de l'employeur.");
    public static readonly Phrase End = new("Last day worked", "Dernier jour travaillé");
    public static readonly Phrase EndHint = new("Leave it empty while the job continues.", "Laissez vide si l'emploi se poursuit.");
    public static readonly Phrase Hours = new("Hours per week", "Heures par semaine");
    public static readonly Phrase Province = new("Province or territory", "Province ou territoire");
    public static readonly Phrase Authorized = new("The work was authorized", "Le travail était autorisé");
    public static readonly Phrase Status = new(
        "The person had temporary resident status",
        "La personne avait le statut de résident temporaire");
    public static readonly Phrase SelfEmployed = new("Self-employed", "Travail autonome");
    public static readonly Phrase Student = new("While a full-time student", "Pendant des études à temps plein");
    public static readonly Phrase Paid = new("Paid", "Rémunéré");

    public static readonly Phrase MoreOfJob = new(
        "Leave, employer abroad, older NOC code",
        "Congés, employeur à l'étranger, ancien code CNP");
    public static readonly Phrase LeaveNumber = new("Leave {0}", "Congé {0}");
    public static readonly Phrase AddLeave = new("Add a period of leave", "Ajouter une période de congé");
    public static readonly Phrase EmployerCountry = new("Country of the employer", "Pays de l'employeur");
    public static readonly Phrase EmployerCountryHint = new(
        "Only if it is not the country of the work.",
        "Seulement si ce n'est pas le pays où le travail a été fait.");
    public static readonly Phrase Physician = new(
        "The public policy for self-employed physicians covers the work",
        "La politique d'intérêt public sur les médecins autonomes vise ce travail");
    public static readonly Phrase PhysicianHint = new(
        "Without it, self-employed work in Canada does not count.",
        "Sans elle, le travail autonome au Canada ne compte pas.");
    public static readonly Phrase Noc2016 = new("Occupation in NOC 2016", "Profession selon la CNP 2016");
    public static readonly Phrase Noc2016Hint = new(
        "The four digits that Express Entry used before 2022-11-16.",
        "Les quatre chiffres qu'Entrée express utilisait avant le 2022-11-16.");

    public static readonly Phrase Spouse = new("Your spouse", "Votre époux ou conjoint de fait");
    public static readonly Phrase SpouseIntro = new(
        "A spouse who comes along changes every table of points.",
        "Un conjoint qui accompagne le demandeur change tous les barèmes.");
    public static readonly Phrase Accompanying = new("The spouse comes to Canada too", "Le conjoint vient aussi au Canada");
    public static readonly Phrase Citizen = new(
        "The spouse is a Canadian citizen or permanent resident",
        "Le conjoint est citoyen canadien ou résident permanent");

    public static readonly Phrase SpousePapers = new(
        "The spouse's passport, residences, permits and studies",
        "Passeport, lieux de résidence, permis et études du conjoint");
    public static readonly Phrase SpouseAsPrincipal = new(
        "If the spouse were the principal applicant",
        "Si le conjoint était le demandeur principal");
    public static readonly Phrase SpouseNominated = new(
        "A province or territory has nominated the spouse",
        "Une province ou un territoire a désigné le conjoint");

    public static readonly Phrase More = new("What adds points", "Ce qui ajoute des points");
    public static readonly Phrase MoreIntro = new(
        "A nomination by a province or territory adds the most.",
        "La désignation par une province ou un territoire en ajoute le plus.");
    public static readonly Phrase HasNomination = new(
        "A province or territory has nominated me",
        "Une province ou un territoire m'a désigné(e)");
    public static readonly Phrase NominationHint = new(
        "Only a nomination that is linked to Express Entry.",
        "Seulement une désignation liée à Entrée express.");
    public static readonly Phrase AcceptedOn = new("Accepted on", "Acceptée le");
    public static readonly Phrase AcceptedOnHint = new("In your Express Entry account.", "Dans votre compte Entrée express.");
    public static readonly Phrase ExpiresOn = new("Certificate expires on", "Certificat valide jusqu'au");
    public static readonly Phrase NominationOver = new("The nomination has ended", "La désignation a pris fin");
    public static readonly Phrase NominationEndedOn = new("First day without the nomination", "Premier jour sans la désignation");
    public static readonly Phrase NominationEndedOnHint = new(
        "In the letter that withdraws or refuses it.",
        "Dans la lettre qui la retire ou la refuse.");
    public static readonly Phrase Sibling = new(
        "A brother or sister aged 18 or over lives in Canada as a citizen or permanent resident",
        "Un frère ou une sœur de 18 ans ou plus vit au Canada comme citoyen ou résident permanent");
    public static readonly Phrase Relative = new(
        "Another close relative lives in Canada as a citizen or permanent resident",
        "Un autre proche parent vit au Canada comme citoyen ou résident permanent");
    public static readonly Phrase RelativeHint = new(
        "For the selection grid of the Federal Skilled Worker Program only.",
        "Seulement pour la grille de sélection des travailleurs qualifiés (fédéral).");
    public static readonly Phrase CertificateNumber = new("Certificate of qualification {0}", "Certificat de compétence {0}");
    public static readonly Phrase AddCertificate = new("Add a certificate of qualification", "Ajouter un certificat de compétence");
    public static readonly Phrase Trade = new("Trade (NOC 2021)", "Métier (CNP 2021)");
    public static readonly Phrase IssuedBy = new("Issuing authority", "Autorité de délivrance");
    public static readonly Phrase IssuedOn = new("Issued on", "Délivré le");
    public static readonly Phrase RedSeal = new("It bears the Red Seal", "Il porte le Sceau rouge");
    public static readonly Phrase HasOffer = new("There is a job offer in Canada", "Il y a une offre d'emploi au Canada");
    public static readonly Phrase OfferHint = new(
        "It counts for programs; whether it earns points depends on the date.",
        "Elle compte pour les programmes ; les points dépendent de la date.");
    public static readonly Phrase Lmia = new(
        "A labour market impact assessment (LMIA) supports it",
        "Une étude d'impact sur le marché du travail (EIMT) l'appuie");
    public static readonly Phrase StartsOn = new("First day of work", "Premier jour de travail");
    public static readonly Phrase Exempt = new(
        "A year of full-time work for this employer on an LMIA-exempt permit",
        "Un an de travail à temps plein pour cet employeur avec un permis dispensé d'EIMT");

    public static readonly Phrase MoreOfOffer = new("End of the LMIA or of the offer", "Fin de l'EIMT ou de l'offre");
    public static readonly Phrase LmiaExpiresOn = new("LMIA expires on", "EIMT valide jusqu'au");
    public static readonly Phrase OfferEndedOn = new("First day without the offer", "Premier jour sans l'offre");
    public static readonly Phrase OfferEndedOnHint = new("Leave it empty while the offer stands.", "Laissez vide tant que l'offre tient.");

    public static readonly Phrase Family = new("Family, funds and destination", "Famille, fonds et destination");
    public static readonly Phrase FamilyIntro = new(
        "They decide who may use which program, and the fees.",
        "Ils décident des programmes accessibles et des frais.");
    public static readonly Phrase FamilySize = new("People in the family", "Personnes dans la famille");
    public static readonly Phrase FamilySizeHint = new(
        "You, your spouse and your dependent children, even those who stay behind.",
        "Vous, votre conjoint et vos enfants à charge, même ceux qui restent.");
    public static readonly Phrase Funds = new("Settlement funds, in Canadian dollars", "Fonds d'établissement, en dollars canadiens");
    public static readonly Phrase FundsHint = new("In the letters of your banks.", "Dans les lettres de vos banques.");
    public static readonly Phrase Average = new("Average balance of the last six months", "Solde moyen des six derniers mois");
    public static readonly Phrase Intended = new("Province where you intend to live", "Province où vous comptez vivre");
    public static readonly Phrase ChildNumber = new("Child {0}", "Enfant {0}");
    public static readonly Phrase AddChild = new("Add a child", "Ajouter un enfant");
    public static readonly Phrase ChildAccompanying = new("The child comes to Canada too", "L'enfant vient aussi au Canada");

    public static readonly Phrase MoreOfChild = new("Adoption or another parent", "Adoption ou autre parent");
    public static readonly Phrase Adopted = new("The child is adopted", "L'enfant est adopté");
    public static readonly Phrase OtherParent = new(
        "Another parent does not come to Canada",
        "Un autre parent ne vient pas au Canada");

    public static readonly Phrase Permits = new("Permits and status", "Permis et statut");
    public static readonly Phrase PermitsIntro = new(
        "They show whether work in Canada was covered on each day.",
        "Ils montrent si le travail au Canada était couvert chaque jour.");
    public static readonly Phrase PermitNumber = new("Permit or status {0}", "Permis ou statut {0}");
    public static readonly Phrase AddPermit = new("Add a permit or status", "Ajouter un permis ou un statut");
    public static readonly Phrase Kind = new("Kind", "Type");
    public static readonly Phrase From = new("First day", "Premier jour");
    public static readonly Phrase To = new("Last day", "Dernier jour");
    public static readonly Phrase Passport = new("Passport expires on", "Passeport valide jusqu'au");
    public static readonly Phrase ResidenceNumber = new("Place of residence {0}", "Lieu de résidence {0}");
    public static readonly Phrase AddResidence = new("Add a place of residence", "Ajouter un lieu de résidence");
    public static readonly Phrase ResidenceToHint = new("Leave it empty if you still live there.", "Laissez vide si vous y vivez encore.");

    public static readonly Phrase StudyPeriods = new("Periods of study", "Périodes d'études");
    public static readonly Phrase StudyPeriodNumber = new("Period of study {0}", "Période d'études {0}");
    public static readonly Phrase AddStudyPeriod = new("Add a period of study", "Ajouter une période d'études");
    public static readonly Phrase StudyPeriodToHint = new(
        "Leave it empty while the studies continue.",
        "Laissez vide si les études se poursuivent.");

    public static readonly Phrase Submission = new("Express Entry profile", "Profil Entrée express");
    public static readonly Phrase SubmissionIntro = new(
        "The time of submission breaks ties in rounds of invitations.",
        "Le moment de l'envoi départage les candidats dans les rondes d'invitations.");
    public static readonly Phrase SubmittedAt = new("Submitted on", "Envoyé le");
    public static readonly Phrase SubmittedAtHint = new(
        "The day (2026-04-20), or the time in UTC (2026-04-20T15:12:40Z).",
        "Le jour (2026-04-20), ou l'heure en UTC (2026-04-20T15:12:40Z).");
    public static readonly Phrase Reference = new("Your own reference", "Votre référence");
    public static readonly Phrase ReferenceHint = new("It appears in the report.", "Elle figure dans le rapport.");
}
