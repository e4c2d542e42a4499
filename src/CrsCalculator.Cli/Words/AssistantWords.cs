namespace CrsCalculator.Cli.Words;

/// <summary>Phrases of the server for assistants, in addition to those of the commands.</summary>
internal static class AssistantWords
{
    public static readonly Phrase DayOrRound = new(
        "Give either on, the day of the outlook over all rounds, or round. There is no default.",
        "Indiquez soit on, le jour des perspectives sur toutes les rondes, soit round. Il n'y a pas de valeur par défaut.");
    public static readonly Phrase UnknownRules = new(
        "rules: '{0}' does not name rules. The ids are {1}; '{2}' and '{3}' name rules too. Files cannot be named here; keep their rules "
            + "with crs rules use FILE.",
        "rules : « {0} » ne désigne pas de règles. Les id sont {1} ; « {2} » et « {3} » désignent aussi des règles. On ne peut pas nommer "
            + "de fichier ici ; conservez-en les règles avec crs rules use FILE.");
    public static readonly Phrase Invalid = new(
        "{0}: not valid, so nothing was worked out:",
        "{0} : non valide ; rien n'a donc été calculé :");
    public static readonly Phrase IssueAt = new("{0}: {1}", "{0} : {1}");
    public static readonly Phrase Refused = new("{0}: {1}.", "{0} : {1}.");
    public static readonly Phrase GoOn = new(
        "To go on by the last rules available, call again with \"rules\": \"{0}\".",
        "Pour continuer selon les dernières règles disponibles, appelez de nouveau avec \"rules\" : \"{0}\".");
    public static readonly Phrase GoOnInstead = new(
        "To go on by the last rules available, call again with \"{0}\" in place of \"{1}\".",
        "Pour continuer selon les dernières règles disponibles, appelez de nouveau avec « {0} » à la place de « {1} ».");
    public static readonly Phrase More = new(
        "… The rest is in the structured content.",
        "… Le reste se trouve dans le contenu structuré.");
    public static readonly Phrase MessageTooLong = new(
        "A message is longer than {0:n0} bytes and was refused.",
        "Un message dépasse {0:n0} octets et a été refusé.");
    public static readonly Phrase MessageUnreadable = new(
        "A line is not a JSON-RPC message and was refused.",
        "Une ligne n'est pas un message JSON-RPC et a été refusée.");
    public static readonly Phrase MessageRepeats = new(
        "The field '{0}' appears twice in a message, which was refused.",
        "Le champ « {0} » figure deux fois dans un message, qui a été refusé.");
    public static readonly Phrase UnknownResource = new(
        "There is no resource '{0}'. resources/list names all of them.",
        "Il n'y a pas de ressource « {0} ». resources/list les énumère toutes.");
    public static readonly Phrase UnknownPrompt = new("There is no prompt '{0}'.", "Il n'y a pas d'invite « {0} ».");
    public static readonly Phrase UnknownLanguage = new(
        "language: '{0}' is not a language; it is one of: {1}, {2}.",
        "language : « {0} » n'est pas une langue ; valeurs possibles : {1}, {2}.");

    public static readonly Phrase Intake = new(
        """
        Help me assess a candidate for Canada's Express Entry with the tools of this server.

        Ask for the facts one topic at a time, in this order, because the first ones decide the most:
        1. Language tests: which test, on which day, and the four scores.
        2. Education: each credential with its level, country and day of award; for one from abroad, the day of the educational credential
           assessment (ECA) and who issued it.
        3. Work in Canada: for each job the NOC code, first and last day, hours a week, and whether it was authorized, paid and not
           self-employed.
        4. Date of birth.
        5. Spouse or common-law partner: accompanying or not, citizen or permanent resident or not, and the same facts.
        6. Work outside Canada, with the same facts as work in Canada.
        7. French: a test, also if English is the first language.
        8. Relatives in Canada who are citizens or permanent residents: siblings, and others.
        9. A provincial nomination: province, the day on which it was accepted, the day on which it expires.
        10. The day that the question is about, and the day on which the profile was submitted.

        Never guess a date, a score or a NOC code. If I do not know a fact, leave it out and say what depends on it. Take dates from the
        documents; a job, an award or an ECA may be a month if the document gives no day.
        Then write a crs-profile/1 document (its schema is the resource crs://schemas/crs-profile/1) and call score_candidate and
        check_eligibility with the day that I name. Report the ruleset, the day and every notice with the score.

        A profile is personal data. The server works on it in its own process and neither keeps nor sends it. Do not write it anywhere else
        unless I ask for it.
        """,
        """
        Aidez-moi à évaluer un candidat à Entrée express du Canada avec les outils de ce serveur.

        Demandez les faits un sujet à la fois, dans cet ordre, car les premiers comptent le plus :
        1. Tests linguistiques : quel test, à quelle date, et les quatre résultats.
        2. Études : chaque diplôme avec son niveau, son pays et sa date d'obtention ; s'il vient de l'étranger, la date de l'évaluation des
           diplômes d'études (EDE) et l'organisme qui l'a délivrée.
        3. Travail au Canada : pour chaque emploi, le code de la CNP, le premier et le dernier jour, les heures par semaine, et s'il était
           autorisé, rémunéré et non à son propre compte.
        4. Date de naissance.
        5. Époux ou conjoint de fait : s'il accompagne le candidat, s'il est citoyen ou résident permanent, et les mêmes faits.
        6. Travail à l'étranger, avec les mêmes faits que le travail au Canada.
        7. Français : un test, même si l'anglais est la première langue.
        8. Parenté au Canada, citoyenne ou résidente permanente : frères et sœurs, et autres.
        9. Désignation d'une province : la province, la date d'acceptation et la date d'expiration.
        10. Le jour sur lequel porte la question, et celui où le profil a été présenté.

        Ne devinez jamais une date, un résultat ou un code de la CNP. Si j'ignore un fait, laissez-le de côté et dites ce qui en dépend.
        Prenez les dates dans les documents ; un emploi, un diplôme ou une EDE peut n'avoir qu'un mois si le document ne donne pas de jour.
        Rédigez ensuite un document crs-profile/1 (son schéma est la ressource crs://schemas/crs-profile/1) et appelez score_candidate et
        check_eligibility avec le jour que j'indique. Donnez avec la note le jeu de règles, le jour et tous les avis.

        Un profil contient des renseignements personnels. Le serveur le traite dans son propre processus, sans le conserver ni l'envoyer. Ne
        l'écrivez nulle part ailleurs, sauf si je le demande.
        """);
}
