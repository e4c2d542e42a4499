namespace CrsCalculator.Cli.Words;

/// <summary>The questions of the interview. For each, a line with the same name says what it is for and where to find the answer.</summary>
internal static class QuestionWords
{
    public static readonly Phrase Spouse = new("Spouse or common-law partner", "Époux ou conjoint de fait");
    public static readonly Phrase Principal = new("Principal applicant", "Demandeur principal");

    public static readonly Phrase Id = new(
        "Name or number of this file in your own records (Enter for none)?",
        "Nom ou numéro de ce dossier dans vos propres archives (Entrée pour aucun) ?");
    public static readonly Phrase IdWhy = new(
        "Lists of clients and reports show it. Choose one that does not identify the person.",
        "Les listes de clients et les rapports l'affichent. Choisissez-le de façon qu'il n'identifie pas la personne.");

    public static readonly Phrase Tests = new("Is there a language test result?", "Y a-t-il un résultat de test de langue ?");
    public static readonly Phrase AnotherTest = new("Is there another language test?", "Y a-t-il un autre test de langue ?");
    public static readonly Phrase TestsWhy = new(
        "Language is worth the most points. Give every valid result in English and in French; the best in each language is used.",
        "La langue donne le plus de points. Donnez tous les résultats valides, en français et en anglais ; le meilleur de chaque "
            + "langue est retenu.");
    public static readonly Phrase Test = new("Which test?", "Quel test ?");
    public static readonly Phrase TestWhy = new(
        "Type the number of the test named on the report.",
        "Tapez le numéro du test qui figure sur l'attestation.");
    public static readonly Phrase Scale = new(
        "Which column of the certificate do you copy?",
        "Quelle colonne de l'attestation recopiez-vous ?");
    public static readonly Phrase ScaleWhy = new(
        "TEF certificates show several scores for each ability.",
        "L'attestation du TEF indique plusieurs résultats pour chaque compétence.");
    public static readonly Phrase Language = new("In which language?", "Dans quelle langue ?");
    public static readonly Phrase LanguageWhy = new(
        "CLB and NCLC levels do not show which test they come from.",
        "Les niveaux NCLC et CLB ne montrent pas de quel test ils viennent.");
    public static readonly Phrase TakenOn = new(
        "When was the test taken (yyyy-MM-dd)?",
        "À quelle date le test a-t-il été passé (AAAA-MM-JJ) ?");
    public static readonly Phrase TakenOnWhy = new(
        "A result expires a fixed time after the test.",
        "Un résultat cesse d'être valide un certain temps après le test.");
    public static readonly Phrase Listening = new("Listening?", "Compréhension de l'oral ?");
    public static readonly Phrase Reading = new("Reading?", "Compréhension de l'écrit ?");
    public static readonly Phrase Writing = new("Writing?", "Expression écrite ?");
    public static readonly Phrase Speaking = new("Speaking?", "Expression orale ?");
    public static readonly Phrase ScoreWhy = new(
        "Give the score exactly as the report shows it, for example 7.5.",
        "Donnez le résultat exactement comme l'attestation l'indique, par exemple 7,5.");

    public static readonly Phrase Education = new(
        "Is there a diploma, degree or certificate?",
        "Y a-t-il un diplôme, un grade ou un certificat d'études ?");
    public static readonly Phrase AnotherCredential = new(
        "Is there another diploma, degree or certificate?",
        "Y a-t-il un autre diplôme, grade ou certificat d'études ?");
    public static readonly Phrase EducationWhy = new(
        "Give every one: two together can earn more points than the higher one alone.",
        "Donnez-les tous : deux diplômes peuvent donner plus de points que le plus élevé seul.");
    public static readonly Phrase CredentialCountry = new(
        "In which country was it awarded?",
        "Dans quel pays a-t-il été décerné ?");
    public static readonly Phrase JobCountry = new("In which country was the work done?", "Dans quel pays le travail a-t-il été fait ?");
    public static readonly Phrase CountryWhy = new(
        "Type its two-letter code or its name, for example CA or Canada.",
        "Tapez son code de deux lettres ou son nom, par exemple CA ou Canada.");
    public static readonly Phrase Level = new("Which level?", "Quel niveau ?");
    public static readonly Phrase LevelWhy = new(
        "For a foreign credential, choose the Canadian equivalent stated on its assessment (ECA).",
        "Pour un diplôme étranger, choisissez l'équivalence canadienne indiquée dans son évaluation (EDE).");
    public static readonly Phrase AwardedOn = new(
        "When was it awarded (yyyy-MM-dd or yyyy-MM)?",
        "À quelle date a-t-il été décerné (AAAA-MM-JJ ou AAAA-MM) ?");
    public static readonly Phrase AwardedOnWhy = new("Use the date on the diploma.", "C'est la date inscrite sur le diplôme.");
    public static readonly Phrase Eca = new(
        "Does it have an educational credential assessment (ECA)?",
        "A-t-il fait l'objet d'une évaluation des diplômes d'études (EDE) ?");
    public static readonly Phrase EcaWhy = new(
        "A foreign credential earns no points without an ECA.",
        "Sans EDE, un diplôme étranger ne donne pas de points.");
    public static readonly Phrase EcaIssuedOn = new(
        "When was the ECA report issued (yyyy-MM-dd or yyyy-MM)?",
        "À quelle date le rapport d'EDE a-t-il été délivré (AAAA-MM-JJ ou AAAA-MM) ?");
    public static readonly Phrase EcaIssuedOnWhy = new(
        "An ECA expires a fixed time after its date of issue.",
        "Une EDE cesse d'être valide un certain temps après sa délivrance.");
    public static readonly Phrase Study = new(
        "Do you have the details of the program of study?",
        "Avez-vous les détails du programme d'études ?");
    public static readonly Phrase StudyWhy = new(
        "Full-time study in Canada earns additional points. You need its length and the time spent in Canada.",
        "Des études à temps plein au Canada donnent des points supplémentaires. Il faut leur durée et le temps passé au Canada.");
    public static readonly Phrase StudyYears = new(
        "How many years long is the program?",
        "Quelle est la durée du programme, en années ?");
    public static readonly Phrase StudyYearsWhy = new("Give whole years.", "Donnez un nombre entier d'années.");
    public static readonly Phrase FullTime = new("Was the program full-time?", "Les études étaient-elles à temps plein ?");
    public static readonly Phrase FullTimeWhy = new(
        "The school's letter or transcript says so.",
        "La lettre ou le relevé de notes de l'établissement l'indique.");
    public static readonly Phrase Presence = new(
        "How many months of the program were spent in Canada?",
        "Combien de mois du programme ont été passés au Canada ?");
    public static readonly Phrase PresenceWhy = new("Give whole months.", "Donnez un nombre entier de mois.");
    public static readonly Phrase LanguageStudy = new(
        "Was more than half of the program English or French language training?",
        "Plus de la moitié du programme portait-elle sur l'apprentissage de l'anglais ou du français ?");
    public static readonly Phrase LanguageStudyWhy = new(
        "Language programs earn no points for study in Canada.",
        "Les programmes de langue ne donnent pas de points pour études au Canada.");
    public static readonly Phrase Return = new(
        "Did a scholarship require a return to the home country afterwards?",
        "Une bourse exigeait-elle le retour dans le pays d'origine ?");
    public static readonly Phrase ReturnWhy = new(
        "Study under such a condition earns no points for study in Canada.",
        "Des études soumises à cette condition ne donnent pas de points pour études au Canada.");

    public static readonly Phrase Work = new("Is there a job, past or present?", "Y a-t-il un emploi, passé ou actuel ?");
    public static readonly Phrase AnotherJob = new("Is there another job?", "Y a-t-il un autre emploi ?");
    public static readonly Phrase WorkWhy = new(
        "Start with jobs in Canada. Give paid work only, each job with its own dates.",
        "Commencez par les emplois au Canada. Donnez seulement le travail rémunéré, chaque emploi avec ses dates.");
    public static readonly Phrase Noc = new("Which occupation?", "Quelle profession ?");
    public static readonly Phrase NocWhy = new(
        "Type its NOC 2021 code, or words of its English title to search. The duties decide, not the job title.",
        "Tapez son code de la CNP 2021, ou des mots de son titre anglais. Ce sont les fonctions qui comptent, non le titre du poste.");
    public static readonly Phrase Start = new(
        "When was the first day of work (yyyy-MM-dd or yyyy-MM)?",
        "Quel a été le premier jour de travail (AAAA-MM-JJ ou AAAA-MM) ?");
    public static readonly Phrase StartWhy = new(
        "Use the date in the employer's letter.",
        "C'est la date de la lettre de l'employeur.");
    public static readonly Phrase End = new(
        "When was the last day of work (yyyy-MM-dd or yyyy-MM; Enter if the job continues)?",
        "Quel a été le dernier jour de travail (AAAA-MM-JJ ou AAAA-MM ; Entrée si l'emploi se poursuit) ?");
    public static readonly Phrase EndWhy = new(
        "A job that continues gains experience until the day of the assessment.",
        "Un emploi qui se poursuit donne de l'expérience jusqu'au jour de l'évaluation.");
    public static readonly Phrase Hours = new("How many hours per week?", "Combien d'heures par semaine ?");
    public static readonly Phrase HoursWhy = new(
        "Give the usual paid hours. Hours beyond full-time add nothing.",
        "Donnez les heures payées habituelles. Les heures au-delà du temps plein n'ajoutent rien.");
    public static readonly Phrase Province = new("In which province or territory?", "Dans quelle province ou quel territoire ?");
    public static readonly Phrase ProvinceWhy = new(
        "Type its two-letter code or its name, for example ON or Ontario.",
        "Tapez son code de deux lettres ou son nom, par exemple ON ou Ontario.");
    public static readonly Phrase Authorized = new("Was the work authorized?", "Le travail était-il autorisé ?");
    public static readonly Phrase AuthorizedWhy = new(
        "By a work permit, or by the right to work without one. If you do not know, it is assumed to be.",
        "Par un permis de travail, ou par le droit de travailler sans permis. Si vous ne savez pas, il est présumé l'être.");
    public static readonly Phrase SelfEmployed = new("Was it self-employment?", "Était-ce du travail autonome ?");
    public static readonly Phrase SelfEmployedWhy = new(
        "Self-employment in Canada usually does not count as Canadian work experience. If you do not know, no is assumed.",
        "En général, le travail autonome au Canada ne compte pas comme expérience de travail canadienne. Si vous ne savez pas, la réponse "
            + "présumée est non.");
    public static readonly Phrase Student = new(
        "Was this work done while a full-time student?",
        "Ce travail a-t-il été fait pendant des études à temps plein ?");
    public static readonly Phrase StudentWhy = new(
        "Work by a full-time student, co-op terms included, is not Canadian work experience. If you do not know, no is assumed.",
        "Le travail fait pendant des études à temps plein, stages coopératifs compris, n'est pas de l'expérience de travail canadienne. Si "
            + "vous ne savez pas, la réponse présumée est non.");

    public static readonly Phrase Birth = new("Date of birth (yyyy-MM-dd)?", "Date de naissance (AAAA-MM-JJ) ?");
    public static readonly Phrase BirthWhy = new(
        "Age earns points. Use the date in the passport.",
        "L'âge donne des points. C'est la date qui figure dans le passeport.");
    public static readonly Phrase SpouseBirthWhy = new(
        "The spouse's age earns no points, but application forms ask for this date.",
        "L'âge du conjoint ne donne pas de points, mais les formulaires demandent cette date.");
    public static readonly Phrase Marital = new("Marital status?", "État matrimonial ?");
    public static readonly Phrase MaritalWhy = new(
        "A spouse who comes to Canada changes how every factor is scored.",
        "Un conjoint qui vient au Canada change les points de tous les facteurs.");
    public static readonly Phrase SpouseWhy = new(
        "The spouse's language, education and work in Canada earn points too.",
        "La langue, les études et le travail au Canada du conjoint donnent aussi des points.");
    public static readonly Phrase Accompanying = new(
        "Coming to Canada with the applicant?",
        "Vient-il au Canada avec le demandeur ?");
    public static readonly Phrase AccompanyingWhy = new(
        "A spouse who does not come to Canada does not affect the score.",
        "Un conjoint qui ne vient pas au Canada n'a pas d'effet sur la note.");
    public static readonly Phrase Citizen = new(
        "Canadian citizen or permanent resident?",
        "Est-il citoyen canadien ou résident permanent ?");
    public static readonly Phrase CitizenWhy = new(
        "A spouse who is a citizen or permanent resident does not affect the score.",
        "Un conjoint qui est citoyen ou résident permanent n'a pas d'effet sur la note.");

    public static readonly Phrase Certificates = new(
        "Is there a certificate of qualification in a trade?",
        "Y a-t-il un certificat de compétence dans un métier spécialisé ?");
    public static readonly Phrase AnotherCertificate = new(
        "Is there another certificate of qualification?",
        "Y a-t-il un autre certificat de compétence ?");
    public static readonly Phrase CertificatesWhy = new(
        "Only certificates issued by a Canadian province, territory or federal body count.",
        "Seuls comptent les certificats délivrés par une province, un territoire ou un organisme fédéral du Canada.");
    public static readonly Phrase Trade = new("Which trade?", "Quel métier ?");
    public static readonly Phrase TradeWhy = new(
        "Type its NOC 2021 code, or words of its English title to search.",
        "Tapez son code de la CNP 2021, ou des mots de son titre anglais.");
    public static readonly Phrase IssuedBy = new("Who issued the certificate?", "Qui a délivré le certificat ?");
    public static readonly Phrase IssuedByWhy = new(
        "Use the name of the authority on the certificate.",
        "C'est l'autorité nommée sur le certificat.");
    public static readonly Phrase IssuedOn = new(
        "When was the certificate issued (yyyy-MM-dd)?",
        "À quelle date le certificat a-t-il été délivré (AAAA-MM-JJ) ?");
    public static readonly Phrase IssuedOnWhy = new("Use the date on the certificate.", "C'est la date inscrite sur le certificat.");
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
        "This counts only for the Federal Skilled Worker Program's selection factors.",
        "Cela compte seulement pour les facteurs de sélection du Programme des travailleurs qualifiés (fédéral).");
    public static readonly Phrase Nomination = new(
        "Has a province or territory nominated the applicant?",
        "Une province ou un territoire a-t-il désigné le demandeur ?");
    public static readonly Phrase NominationWhy = new(
        "Only nominations through Express Entry count here.",
        "Seules les désignations liées à Entrée express comptent ici.");
    public static readonly Phrase NominatedBy = new("Which province or territory?", "Quelle province ou quel territoire ?");
    public static readonly Phrase AcceptedOn = new(
        "When did the applicant accept the nomination (yyyy-MM-dd)?",
        "À quelle date le demandeur a-t-il accepté la désignation (AAAA-MM-JJ) ?");
    public static readonly Phrase AcceptedOnWhy = new(
        "This is the day of acceptance in the Express Entry account.",
        "C'est le jour de l'acceptation dans le compte Entrée express.");
    public static readonly Phrase Offer = new("Is there a job offer in Canada?", "Y a-t-il une offre d'emploi au Canada ?");
    public static readonly Phrase OfferWhy = new(
        "A job offer can matter for program eligibility; whether it also earns points depends on the date.",
        "Une offre d'emploi peut compter pour l'admissibilité aux programmes ; selon la date, elle peut aussi donner des points.");
    public static readonly Phrase OfferHours = new(
        "How many hours per week are offered?",
        "Combien d'heures par semaine sont offertes ?");
    public static readonly Phrase OfferHoursWhy = new(
        "Use the hours in the offer letter.",
        "Ce sont les heures de la lettre d'offre.");
    public static readonly Phrase Lmia = new(
        "Does a labour market impact assessment (LMIA) support the offer?",
        "Une étude d'impact sur le marché du travail (EIMT) appuie-t-elle l'offre ?");
    public static readonly Phrase LmiaWhy = new("The employer knows.", "L'employeur le sait.");

    public static readonly Phrase Family = new("How many people are in the family?", "Combien de personnes la famille compte-t-elle ?");
    public static readonly Phrase FamilyWhy = new(
        "Count the applicant, the spouse and dependent children, even those who stay behind. Settlement funds depend on it.",
        "Comptez le demandeur, son conjoint et les enfants à charge, même ceux qui ne viennent pas. Les fonds d'établissement en "
            + "dépendent.");
    public static readonly Phrase Funds = new(
        "How much money is available, in Canadian dollars?",
        "Quelle somme est disponible, en dollars canadiens ?");
    public static readonly Phrase FundsWhy = new(
        "The Federal Skilled Worker and Federal Skilled Trades programs require settlement funds.",
        "Le Programme des travailleurs qualifiés (fédéral) et celui des travailleurs de métiers spécialisés (fédéral) exigent des fonds "
            + "d'établissement.");
    public static readonly Phrase Intended = new(
        "In which province or territory does the applicant intend to live?",
        "Dans quelle province ou quel territoire le demandeur compte-t-il vivre ?");
    public static readonly Phrase IntendedWhy = new(
        "Type a code or a name, for example ON. Federal programs are not for people who will live in Quebec.",
        "Tapez un code ou un nom, par exemple ON. Les programmes fédéraux ne visent pas les personnes qui vivront au Québec.");
}
