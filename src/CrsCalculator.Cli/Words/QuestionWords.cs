namespace CrsCalculator.Cli.Words;

/// <summary>The questions of the interview. For each, a line with the same name says what it is for and where to find the answer.</summary>
internal static class QuestionWords
{
    public static readonly Phrase Spouse = new("Spouse or common-law partner", "Époux ou conjoint de fait");
    public static readonly Phrase Principal = new("Principal applicant", "Demandeur principal");

    public static readonly Phrase Tests = new("Is there a language test result?", "Y a-t-il un résultat de test de langue ?");
    public static readonly Phrase AnotherTest = new("Another language test?", "Un autre test de langue ?");
    public static readonly Phrase TestsWhy = new(
        "Language weighs most. Give every valid result, French too: the best one of each language counts.",
        "La langue pèse le plus. Donnez tout résultat valide, en anglais aussi : le meilleur de chaque langue compte.");
    public static readonly Phrase Test = new("Which test?", "Quel test ?");
    public static readonly Phrase TestWhy = new("As the report names it.", "Tel que l'attestation le nomme.");
    public static readonly Phrase Scale = new("Which column of the certificate?", "Quelle colonne de l'attestation ?");
    public static readonly Phrase ScaleWhy = new(
        "TEF certificates show several scores for one test.",
        "L'attestation du TEF indique plusieurs résultats pour un même test.");
    public static readonly Phrase Language = new("In which language?", "Dans quelle langue ?");
    public static readonly Phrase LanguageWhy = new("Levels do not say it.", "Les niveaux ne le disent pas.");
    public static readonly Phrase TakenOn = new("When was it taken (yyyy-MM-dd)?", "Quand a-t-il été passé (AAAA-MM-JJ) ?");
    public static readonly Phrase TakenOnWhy = new(
        "The day of the test decides how long the result counts.",
        "Le jour du test décide de la durée de validité du résultat.");
    public static readonly Phrase Listening = new("Listening?", "Compréhension de l'oral ?");
    public static readonly Phrase Reading = new("Reading?", "Compréhension de l'écrit ?");
    public static readonly Phrase Writing = new("Writing?", "Expression écrite ?");
    public static readonly Phrase Speaking = new("Speaking?", "Expression orale ?");
    public static readonly Phrase ScoreWhy = new(
        "The score as the report shows it.",
        "Le résultat tel que l'attestation l'indique.");

    public static readonly Phrase Education = new(
        "Is there a diploma, degree or certificate?",
        "Y a-t-il un diplôme, un grade ou un certificat ?");
    public static readonly Phrase AnotherCredential = new("Another diploma?", "Un autre diplôme ?");
    public static readonly Phrase EducationWhy = new(
        "Give each one: two together can earn more than the higher alone.",
        "Donnez chacun d'eux : deux ensemble peuvent valoir plus que le plus élevé seul.");
    public static readonly Phrase Country = new(
        "In which country (two letters, such as CA or IN)?",
        "Dans quel pays (deux lettres : CA, IN…) ?");
    public static readonly Phrase CountryWhy = new(
        "Canadian credentials and jobs count differently from foreign ones.",
        "Les diplômes et emplois canadiens comptent autrement que les autres.");
    public static readonly Phrase Level = new("Which level?", "Quel niveau ?");
    public static readonly Phrase LevelWhy = new(
        "For a foreign credential, the Canadian equivalent that its assessment (ECA) states.",
        "Pour un diplôme étranger, l'équivalence canadienne qu'indique son évaluation (EDE).");
    public static readonly Phrase AwardedOn = new(
        "When was it awarded (yyyy-MM-dd or yyyy-MM)?",
        "Quand a-t-il été décerné (AAAA-MM-JJ ou AAAA-MM) ?");
    public static readonly Phrase AwardedOnWhy = new("The date on the diploma.", "La date inscrite sur le diplôme.");
    public static readonly Phrase Eca = new(
        "Is there an educational credential assessment (ECA) of it?",
        "A-t-il fait l'objet d'une évaluation des diplômes d'études (EDE) ?");
    public static readonly Phrase EcaWhy = new(
        "A foreign credential does not count without one.",
        "Sans elle, un diplôme étranger ne compte pas.");
    public static readonly Phrase EcaIssuedOn = new(
        "When was the report issued (yyyy-MM-dd or yyyy-MM)?",
        "Quand le rapport a-t-il été délivré (AAAA-MM-JJ ou AAAA-MM) ?");
    public static readonly Phrase EcaIssuedOnWhy = new(
        "The date of the report decides how long it counts.",
        "La date du rapport décide de sa durée de validité.");
    public static readonly Phrase Study = new("Are the details of the studies known?", "Les détails des études sont-ils connus ?");
    public static readonly Phrase StudyWhy = new(
        "Study in Canada earns points of its own, if full-time and on the spot.",
        "Les études au Canada donnent des points à part, si elles sont à temps plein et sur place.");
    public static readonly Phrase StudyYears = new(
        "How many years does the program last?",
        "Combien d'années le programme dure-t-il ?");
    public static readonly Phrase StudyYearsWhy = new("Whole years.", "En années entières.");
    public static readonly Phrase FullTime = new("Were the studies full-time?", "Les études étaient-elles à temps plein ?");
    public static readonly Phrase FullTimeWhy = new("As the school confirms.", "Selon l'établissement.");
    public static readonly Phrase Presence = new(
        "How many months was the person in Canada during them?",
        "Combien de mois la personne a-t-elle passés au Canada pendant ces études ?");
    public static readonly Phrase PresenceWhy = new("Whole months.", "En mois entiers.");
    public static readonly Phrase LanguageStudy = new(
        "Was more than half of it English or French language training?",
        "Plus de la moitié était-elle de l'anglais ou du français langue seconde ?");
    public static readonly Phrase LanguageStudyWhy = new(
        "Such programs earn nothing for study in Canada.",
        "De tels programmes ne donnent rien pour les études au Canada.");
    public static readonly Phrase Return = new(
        "Did a scholarship require the return home afterwards?",
        "Une bourse exigeait-elle le retour au pays d'origine ?");
    public static readonly Phrase ReturnWhy = new(
        "Such studies earn nothing for study in Canada.",
        "De telles études ne donnent rien pour les études au Canada.");

    public static readonly Phrase Work = new("Is there a job, past or present?", "Y a-t-il un emploi, passé ou actuel ?");
    public static readonly Phrase AnotherJob = new("Another job?", "Un autre emploi ?");
    public static readonly Phrase WorkWhy = new(
        "Begin with jobs in Canada. Give only paid work, and each job with its own dates.",
        "Commencez par les emplois au Canada. Donnez seulement le travail rémunéré, et chaque emploi avec ses dates.");
    public static readonly Phrase Noc = new(
        "Which occupation (NOC code, or words of its English title)?",
        "Quelle profession (code de la CNP, ou mots de son titre anglais) ?");
    public static readonly Phrase NocWhy = new(
        "The duties decide, not the title of the job.",
        "Les fonctions décident, non le titre du poste.");
    public static readonly Phrase Start = new("First day (yyyy-MM-dd or yyyy-MM)?", "Premier jour (AAAA-MM-JJ ou AAAA-MM) ?");
    public static readonly Phrase StartWhy = new("As the employer's letter states it.", "Selon la lettre de l'employeur.");
    public static readonly Phrase End = new(
        "Last day worked (yyyy-MM-dd or yyyy-MM; empty if the job continues)?",
        "Dernier jour travaillé (AAAA-MM-JJ ou AAAA-MM ; rien si l'emploi se poursuit) ?");
    public static readonly Phrase Hours = new("Hours per week?", "Heures par semaine ?");
    public static readonly Phrase HoursWhy = new(
        "Only hours up to full-time count.",
        "Seules comptent les heures jusqu'au temps plein.");
    public static readonly Phrase Province = new(
        "In which province or territory (two letters; empty if not known)?",
        "Dans quelle province ou quel territoire (deux lettres ; rien si inconnu) ?");
    public static readonly Phrase ProvinceWhy = new("For example ON or BC.", "Par exemple ON ou BC.");
    public static readonly Phrase Authorized = new("Was the work authorized?", "Le travail était-il autorisé ?");
    public static readonly Phrase AuthorizedWhy = new(
        "By a work permit, or by the right to work without one.",
        "Par un permis de travail, ou par le droit de travailler sans permis.");
    public static readonly Phrase SelfEmployed = new("Was it self-employment?", "Était-ce du travail autonome ?");
    public static readonly Phrase SelfEmployedWhy = new(
        "Self-employment in Canada is in general no Canadian work experience.",
        "Le travail autonome au Canada n'est en général pas de l'expérience canadienne.");
    public static readonly Phrase Student = new(
        "Was the person a full-time student at the time?",
        "La personne étudiait-elle alors à temps plein ?");
    public static readonly Phrase StudentWhy = new(
        "Work as a full-time student, co-op terms included, does not count as Canadian work.",
        "Le travail d'un étudiant à temps plein, stages compris, ne compte pas comme travail canadien.");

    public static readonly Phrase Birth = new("Date of birth (yyyy-MM-dd)?", "Date de naissance (AAAA-MM-JJ) ?");
    public static readonly Phrase BirthWhy = new("Age earns points.", "L'âge donne des points.");
    public static readonly Phrase SpouseBirth = new(
        "Date of birth (yyyy-MM-dd; empty if not known)?",
        "Date de naissance (AAAA-MM-JJ ; rien si inconnue) ?");
    public static readonly Phrase SpouseBirthWhy = new(
        "It earns no points; forms ask for it.",
        "Elle ne donne pas de points ; les formulaires la demandent.");
    public static readonly Phrase Marital = new("Marital status?", "État matrimonial ?");
    public static readonly Phrase MaritalWhy = new(
        "A spouse who accompanies changes every table of points.",
        "Un conjoint qui accompagne le demandeur change tous les barèmes.");
    public static readonly Phrase SpouseWhy = new("The spouse's facts earn points too.", "Les faits du conjoint donnent aussi des points.");
    public static readonly Phrase Accompanying = new("Does the spouse come to Canada too?", "Le conjoint vient-il aussi au Canada ?");
    public static readonly Phrase AccompanyingWhy = new(
        "A spouse who stays behind is not scored.",
        "Un conjoint qui reste n'est pas noté.");
    public static readonly Phrase Citizen = new(
        "Is the spouse a Canadian citizen or permanent resident?",
        "Le conjoint est-il citoyen canadien ou résident permanent ?");
    public static readonly Phrase CitizenWhy = new("Such a spouse is not scored.", "Un tel conjoint n'est pas noté.");

    public static readonly Phrase Certificates = new(
        "Is there a certificate of qualification in a trade?",
        "Y a-t-il un certificat de compétence dans un métier ?");
    public static readonly Phrase AnotherCertificate = new("Another certificate?", "Un autre certificat ?");
    public static readonly Phrase CertificatesWhy = new(
        "One that a province or territory of Canada issued.",
        "Délivré par une province ou un territoire du Canada.");
    public static readonly Phrase IssuedBy = new("Who issued it?", "Qui l'a délivré ?");
    public static readonly Phrase IssuedByWhy = new("The authority on the certificate.", "L'autorité nommée sur le certificat.");
    public static readonly Phrase IssuedOn = new("When was it issued (yyyy-MM-dd)?", "Quand a-t-il été délivré (AAAA-MM-JJ) ?");
    public static readonly Phrase IssuedOnWhy = new("The date on the certificate.", "La date du certificat.");
    public static readonly Phrase Sibling = new(
        "Does a brother or sister aged 18 or over live in Canada as a citizen or permanent resident?",
        "Un frère ou une sœur de 18 ans ou plus vit-il au Canada comme citoyen ou résident permanent ?");
    public static readonly Phrase SiblingWhy = new(
        "By blood, marriage, common-law partnership or adoption.",
        "Par le sang, le mariage, l'union de fait ou l'adoption.");
    public static readonly Phrase Relative = new(
        "Does another close relative live in Canada as a citizen or permanent resident?",
        "Un autre proche parent vit-il au Canada comme citoyen ou résident permanent ?");
    public static readonly Phrase RelativeWhy = new(
        "It counts for the selection grid of the Federal Skilled Worker program only.",
        "Cela compte seulement pour la grille de sélection des travailleurs qualifiés (fédéral).");
    public static readonly Phrase Nomination = new(
        "Has a province or territory nominated the person?",
        "Une province ou un territoire a-t-il désigné la personne ?");
    public static readonly Phrase NominationWhy = new(
        "Only nominations that are linked to Express Entry.",
        "Seulement les désignations liées à Entrée express.");
    public static readonly Phrase NominatedBy = new(
        "Which province or territory (two letters)?",
        "Quelle province ou quel territoire (deux lettres) ?");
    public static readonly Phrase AcceptedOn = new(
        "When did the person accept it (yyyy-MM-dd)?",
        "Quand la personne l'a-t-elle acceptée (AAAA-MM-JJ) ?");
    public static readonly Phrase AcceptedOnWhy = new("In the Express Entry account.", "Dans le compte Entrée express.");
    public static readonly Phrase Offer = new("Is there a job offer in Canada?", "Y a-t-il une offre d'emploi au Canada ?");
    public static readonly Phrase OfferWhy = new(
        "It counts for programs; whether it earns points depends on the date.",
        "Elle compte pour les programmes ; si elle donne des points dépend de la date.");
    public static readonly Phrase Lmia = new(
        "Does a labour market impact assessment (LMIA) support it?",
        "Une étude d'impact sur le marché du travail (EIMT) l'appuie-t-elle ?");
    public static readonly Phrase LmiaWhy = new("As the employer's letter says.", "Selon la lettre de l'employeur.");

    public static readonly Phrase Family = new("How many people are in the family?", "Combien de personnes la famille compte-t-elle ?");
    public static readonly Phrase FamilyWhy = new(
        "Applicant, spouse and dependent children, even those who stay behind: it decides the settlement funds.",
        "Demandeur, conjoint et enfants à charge, même ceux qui restent : cela décide des fonds d'établissement.");
    public static readonly Phrase Funds = new(
        "How much money is available, in Canadian dollars (empty if not known)?",
        "Combien d'argent est disponible, en dollars canadiens (rien si inconnu) ?");
    public static readonly Phrase FundsWhy = new(
        "The Federal Skilled Worker and Skilled Trades programs require settlement funds.",
        "Les programmes des travailleurs qualifiés et des métiers spécialisés (fédéral) exigent des fonds d'établissement.");
    public static readonly Phrase Intended = new(
        "In which province or territory will the person live (two letters)?",
        "Dans quelle province ou quel territoire la personne vivra-t-elle (deux lettres) ?");
    public static readonly Phrase IntendedWhy = new(
        "Federal programs are not for Quebec (QC).",
        "Les programmes fédéraux ne visent pas le Québec (QC).");
}
