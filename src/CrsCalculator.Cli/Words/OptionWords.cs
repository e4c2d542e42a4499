namespace CrsCalculator.Cli.Words;

/// <summary>The help text of each argument and option.</summary>
internal static class OptionWords
{
    public static readonly Phrase AnyCandidate = new(
        "A crs-factors/1 or crs-profile/1 document; - is standard input.",
        "Un document crs-factors/1 ou crs-profile/1 ; - désigne l'entrée standard.");
    public static readonly Phrase Profile = new(
        "A crs-profile/1 document; - is standard input.",
        "Un document crs-profile/1 ; - désigne l'entrée standard.");
    public static readonly Phrase RulesDocument = new(
        "A crs-ruleset/1 or crs-rulebook/1 document; - is standard input.",
        "Un document crs-ruleset/1 ou crs-rulebook/1 ; - désigne l'entrée standard.");
    public static readonly Phrase RulesToKeep = new(
        "A crs-ruleset/1 or crs-rulebook/1 document to keep; - is standard input. official is the same as --none. When left out, "
            + "what is in use.",
        "Un document crs-ruleset/1 ou crs-rulebook/1 à conserver ; - désigne l'entrée standard. official équivaut à --none. Sans "
            + "lui, les règles en usage.");
    public static readonly Phrase NoRules = new("Return to the official rules.", "Revenir aux règles officielles.");
    public static readonly Phrase BatchInput = new(
        "Candidates as crs-factors/1 or crs-profile/1: documents (*.json); folders, whose *.json files are read by name, without "
            + "subfolders; CSV files (*.csv); all else as JSON Lines, with a candidate on each line. - is standard input, also when "
            + "left out.",
        "Des candidats en crs-factors/1 ou crs-profile/1 : des documents (*.json) ; des dossiers, dont chaque fichier *.json est lu, "
            + "par nom, sans les sous-dossiers ; des fichiers CSV (*.csv) ; tout autre fichier en JSON Lines, avec un candidat par ligne. "
            + "- désigne l'entrée standard, comme son absence.");
    public static readonly Phrase BatchOutput = new(
        "The file to write to. Standard output when left out.",
        "Le fichier à écrire. Sans lui, la sortie standard.");
    public static readonly Phrase BatchFormat = new(
        "The form of every input; by its name when left out.",
        "La forme de chaque entrée ; d'après son nom par défaut.");
    public static readonly Phrase IgnoreExtra = new(
        "Leave out the columns of a CSV file that are not fields, instead of refusing the file. They are named at the end.",
        "Laisser de côté les colonnes d'un fichier CSV qui ne sont pas des champs, au lieu de refuser le fichier. Elles sont nommées à "
            + "la fin.");
    public static readonly Phrase BatchWith = new(
        "More about each profile: whether programs and categories fit; which documents expire, and what is lost with them.",
        "Plus sur chaque profil : si les programmes et les catégories conviennent ; quels documents expirent, et ce qui est perdu avec "
            + "eux.");
    public static readonly Phrase BatchCsv = new(
        "Print a CSV table, a candidate on each line, instead of JSON.",
        "Afficher un tableau CSV, un candidat par ligne, au lieu de JSON.");
    public static readonly Phrase CompareInput = new(
        "A crs-factors/1 or crs-profile/1 document, or a .jsonl or .csv file with one on each line; - is standard input.",
        "Un document crs-factors/1 ou crs-profile/1, ou un fichier .jsonl ou .csv avec un document par ligne ; - désigne l'entrée "
            + "standard.");
    public static readonly Phrase CompareRules = new(
        "The two sides, each as --rules A: an id from 'crs rules list', last-held, official, or the path of a crs-ruleset/1 or "
            + "crs-rulebook/1 file.",
        "Les deux côtés, chacun par --rules A : un id de « crs rules list », last-held, official, ou le chemin d'un fichier "
            + "crs-ruleset/1 ou crs-rulebook/1.");
    public static readonly Phrase Documents = new(
        "A crs-documents/1 document: the papers at hand; - is standard input.",
        "Un document crs-documents/1 : les pièces en main ; - désigne l'entrée standard.");
    public static readonly Phrase On = new(
        "The date for which the score is asked (yyyy-MM-dd). Today when left out.",
        "La date pour laquelle la note est demandée (AAAA-MM-JJ). Aujourd'hui par défaut.");
    public static readonly Phrase EligibleOn = new(
        "The date for which eligibility is asked (yyyy-MM-dd). Today when left out.",
        "La date pour laquelle l'admissibilité est demandée (AAAA-MM-JJ). Aujourd'hui par défaut.");
    public static readonly Phrase InvitedOn = new(
        "The date of an invitation to apply (yyyy-MM-dd): a birthday after it is forgiven.",
        "La date d'une invitation à présenter une demande (AAAA-MM-JJ) : un anniversaire ultérieur ne compte pas.");
    public static readonly Phrase LetterOn = new(
        "The date of the invitation (yyyy-MM-dd), where its round is not known. Needs --program.",
        "La date de l'invitation (AAAA-MM-JJ), si sa ronde n'est pas connue. Exige --program.");
    public static readonly Phrase SubmittedOn = new(
        "The day on which the application is received (yyyy-MM-dd). Today when left out.",
        "Le jour où la demande est reçue (AAAA-MM-JJ). Aujourd'hui par défaut.");
    public static readonly Phrase ReportedOn = new(
        "The day that the report is about (yyyy-MM-dd). Today when left out.",
        "Le jour sur lequel porte le rapport (AAAA-MM-JJ). Aujourd'hui par défaut.");
    public static readonly Phrase OutlookOn = new(
        "The day for which the distance from the last cut-offs is asked (yyyy-MM-dd). Today when left out.",
        "Le jour pour lequel l'écart avec les dernières notes minimales est demandé (AAAA-MM-JJ). Aujourd'hui par défaut.");
    public static readonly Phrase ReviewedOn = new(
        "The day of the review (yyyy-MM-dd). Today when left out.",
        "Le jour de la revue (AAAA-MM-JJ). Aujourd'hui par défaut.");
    public static readonly Phrase ReviewedSince = new(
        "The earlier day, with whose score that of the review is compared and from which on rounds are checked (yyyy-MM-dd). The day "
            + "of the last round when left out.",
        "Le jour antérieur dont la note est comparée à celle de la revue et à partir duquel les rondes sont vérifiées (AAAA-MM-JJ). "
            + "Par défaut, le jour de la dernière ronde.");
    public static readonly Phrase Since = new(
        "Only rounds on or after this day (yyyy-MM-dd).",
        "Seulement les rondes à partir de ce jour (AAAA-MM-JJ).");
    public static readonly Phrase ReceivedOn = new(
        "The day on which an application is received (yyyy-MM-dd): tells what must still hold then. Needs a round.",
        "Le jour où une demande est reçue (AAAA-MM-JJ) : indique ce qui doit encore être vrai ce jour-là. Exige une ronde.");
    public static readonly Phrase First = new(
        "The day of the first round (yyyy-MM-dd). When left out, the last one and a distance.",
        "Le jour de la première ronde (AAAA-MM-JJ). Par défaut, la dernière ronde et un intervalle.");
    public static readonly Phrase From = new(
        "The first day (yyyy-MM-dd). Today when left out.",
        "Le premier jour (AAAA-MM-JJ). Aujourd'hui par défaut.");
    public static readonly Phrase To = new(
        "The last day (yyyy-MM-dd). Two years after the first when left out.",
        "Le dernier jour (AAAA-MM-JJ). Par défaut, deux ans après le premier.");
    public static readonly Phrase Rules = new(
        "The rules to use: an id from 'crs rules list', last-held, official, or the path of a crs-ruleset/1 or crs-rulebook/1 file. "
            + "FILE,last-held also bridges gaps of the file's rules. When left out, the rules in force on the date, with those that 'crs "
            + "rules use' keeps.",
        "Les règles à utiliser : un id de « crs rules list », last-held, official, ou le chemin d'un fichier crs-ruleset/1 ou "
            + "crs-rulebook/1. FICHIER,last-held comble aussi les lacunes du fichier. Par défaut, les règles en vigueur à la date, avec "
            + "celles que « crs rules use » conserve.");
    public static readonly Phrase RoundRules = new(
        "The rules to use, as for 'crs score'; a ruleset gives the points of all rounds, last-held only where those of a round are "
            + "not available. When left out, those in force on each day.",
        "Les règles à utiliser, comme pour « crs score » ; un jeu de règles donne les points de toutes les rondes, last-held "
            + "seulement là où ceux d'une ronde manquent. Par défaut, celles en vigueur chaque jour.");
    public static readonly Phrase TimelineRules = new(
        "The rules to use, as for 'crs score'; a ruleset gives the points of all days. When left out, those in force on each day.",
        "Les règles à utiliser, comme pour « crs score » ; un jeu de règles donne les points de tous les jours. Par défaut, celles "
            + "en vigueur chaque jour.");
    public static readonly Phrase BookRules = new(
        "The rule book to look at: a crs-ruleset/1 or crs-rulebook/1 file laid over the official book, or official. When left out, "
            + "the official book with the rules that 'crs rules use' keeps.",
        "Le recueil à consulter : un fichier crs-ruleset/1 ou crs-rulebook/1 superposé au recueil officiel, ou official. Par défaut, "
            + "le recueil officiel avec les règles que « crs rules use » conserve.");
    public static readonly Phrase RuleNames = new(
        "an id from 'crs rules list', last-held, the path of a crs-ruleset/1 or crs-rulebook/1 file, or a part of the rule book: "
            + "{0}. PART/DATE is the entry that begins on that day.",
        "un id de « crs rules list », last-held, le chemin d'un fichier crs-ruleset/1 ou crs-rulebook/1, ou une partie du recueil : "
            + "{0}. PARTIE/DATE est l'entrée qui commence ce jour-là.");
    public static readonly Phrase RulesToShow = new("What to show: {0}", "Ce qu'il faut montrer : {0}");
    public static readonly Phrase RulesToExport = new(
        "What to export: {0} The whole rule book when left out.",
        "Ce qu'il faut exporter : {0} Par défaut, tout le recueil.");
    public static readonly Phrase RulesBefore = new("The first rules: {0}", "Les premières règles : {0}");
    public static readonly Phrase RulesAfter = new(
        "The second rules, named in the same way.",
        "Les secondes règles, désignées de la même façon.");
    public static readonly Phrase Json = new(
        "Print JSON for programs instead of text for readers.",
        "Afficher du JSON pour les programmes au lieu d'un texte à lire.");
    public static readonly Phrase Explain = new(
        "Show behind each factor the provision, the facts that it came from, and what a cap took away.",
        "Montrer pour chaque facteur la disposition, les faits dont il vient, et ce qu'un plafond a retranché.");
    public static readonly Phrase CutOff = new("A cut-off to compare the score with.", "Une note minimale à comparer à la note.");
    public static readonly Phrase Target = new(
        "What to reach: a score such as 518, a round such as '#447', or the last round of a category such as cec or french. For a "
            + "round, the changes also make the candidate eligible.",
        "Ce qu'il faut atteindre : une note comme 518, une ronde comme « #447 », ou la dernière ronde d'une catégorie comme cec ou "
            + "french. Pour une ronde, les changements rendent aussi le candidat admissible.");
    public static readonly Phrase ReportTarget = new(
        "What to reach: a score, a round such as '#447', or a category such as french.",
        "Ce qu'il faut atteindre : une note, une ronde comme « #447 », ou une catégorie comme french.");
    public static readonly Phrase Without = new(
        "Leave levers out: ids, or beginnings of them up to a dot, separated by commas, for example nomination,principal.french.",
        "Leviers à écarter : des id, ou leur début jusqu'à un point, séparés par des virgules, par exemple "
            + "nomination,principal.french.");
    public static readonly Phrase Apply = new(
        "Print the document with these levers, ids separated by commas, instead of the plan.",
        "Afficher, au lieu du plan, le document avec ces leviers (id séparés par des virgules).");
    public static readonly Phrase Round = new(
        "The round of the invitation, for example 392.",
        "La ronde de l'invitation, par exemple 392.");
    public static readonly Phrase OneRound = new("One round. All rounds when left out.", "Une ronde. Par défaut, toutes.");
    public static readonly Phrase RoundNumber = new(
        "The number of the round, for example 392, 91a or '#447'.",
        "Le numéro de la ronde, par exemple 392, 91a ou « #447 ».");
    public static readonly Phrase AllLevers = new(
        "List every change, and not only the ten with the greatest gain and those that open rounds.",
        "Afficher tous les changements, et non seulement les dix de plus grand gain et ceux qui donnent accès à des rondes.");
    public static readonly Phrase AllRounds = new(
        "Print every round, also those before the profile was submitted.",
        "Afficher toutes les rondes, même antérieures à la présentation du profil.");
    public static readonly Phrase For = new(
        "A crs-profile/1 document: adds the candidate's score, how far it is off, and the verdict; - is standard input.",
        "Un document crs-profile/1 : ajoute la note du candidat, l'écart et le verdict ; - désigne l'entrée standard.");
    public static readonly Phrase Feed = new(
        "IRCC's feed of rounds (ee_rounds_123_en.json), to top up the known rounds for this run; - is standard input.",
        "Le fichier des rondes d'IRCC (ee_rounds_123_en.json), pour compléter les rondes connues cette fois-ci ; - désigne l'entrée "
            + "standard.");
    public static readonly Phrase Embedded = new(
        "Use the rounds that come with the tool, and not those that 'crs rounds update' keeps.",
        "Utiliser les rondes fournies avec l'outil, et non celles que « crs rounds update » conserve.");
    public static readonly Phrase FeedToImport = new(
        "IRCC's feed of rounds, English or French, as downloaded; - is standard input.",
        "Le fichier des rondes d'IRCC, en anglais ou en français, tel que téléchargé ; - désigne l'entrée standard.");
    public static readonly Phrase FeedFrom = new(
        "Another https:// address, or a feed that you downloaded; - is standard input. When left out, IRCC's own address.",
        "Une autre adresse https://, ou un fichier que vous avez téléchargé ; - désigne l'entrée standard. Par défaut, l'adresse "
            + "d'IRCC.");
    public static readonly Phrase Category = new(
        "Only rounds for these candidates: {0}.",
        "Seulement les rondes pour ces candidats : {0}.");
    public static readonly Phrase LetterProgram = new(
        "The program of the invitation: {0}. Needed with --invited-on; with --round worked out when left out.",
        "Le programme de l'invitation : {0}. Exigé avec --invited-on ; déduit de --round par défaut.");
    public static readonly Phrase LetterScore = new(
        "The lowest score of the round of --invited-on. Not known when left out.",
        "La note minimale de la ronde de --invited-on. Inconnue par défaut.");
    public static readonly Phrase LetterTieBreak = new(
        "The tie-breaking time of the round of --invited-on in UTC, such as 2026-10-01T10:00:00Z. Not known when left out.",
        "L'heure de départage de la ronde de --invited-on en UTC, comme 2026-10-01T10:00:00Z. Inconnue par défaut.");
    public static readonly Phrase LetterCategory = new(
        "Who the round of --invited-on was for: {0}. Not known when left out.",
        "À qui s'adressait la ronde de --invited-on : {0}. Inconnu par défaut.");
    public static readonly Phrase HandCutOff = new(
        "The lowest score invited in a round that you give by hand.",
        "La note minimale d'une ronde que vous donnez à la main.");
    public static readonly Phrase HandDate = new("The day of that round (yyyy-MM-dd).", "Le jour de cette ronde (AAAA-MM-JJ).");
    public static readonly Phrase HandProgram = new("Who that round is for: {0}.", "À qui s'adresse cette ronde : {0}.");
    public static readonly Phrase HandTieBreak = new(
        "The tie-breaking time of that round in UTC, such as 2026-10-01T10:00:00Z. Not known when left out.",
        "L'heure de départage de cette ronde en UTC, comme 2026-10-01T10:00:00Z. Inconnue par défaut.");
    public static readonly Phrase HandHeldAt = new(
        "The time of that round in UTC. Not known when left out.",
        "L'heure de cette ronde en UTC. Inconnue par défaut.");
    public static readonly Phrase Sizes = new(
        "How many invitations each of the next rounds has, for example 6000,5000.",
        "Le nombre d'invitations de chacune des prochaines rondes, par exemple 6000,5000.");
    public static readonly Phrase Every = new(
        "The distance from one round to the next, for example 14d.",
        "L'intervalle d'une ronde à la suivante, par exemple 14d (14 jours).");
    public static readonly Phrase Inflow = new(
        "Candidates of the class who reach the last cut-off or more each week. When left out, as many as in the last rounds.",
        "Les candidats de la catégorie qui atteignent chaque semaine au moins la dernière note minimale. Par défaut, autant que dans "
            + "les dernières rondes.");
    public static readonly Phrase ClientInputs = new(
        "crs-profile/1 files; folders, whose *.json files are read by name, without subfolders; JSON Lines files (*.jsonl, "
            + "*.ndjson) with a client on each line; - is standard input, as JSON Lines.",
        "Des fichiers crs-profile/1 ; des dossiers, dont chaque fichier *.json est lu, par nom, sans les sous-dossiers ; des "
            + "fichiers JSON Lines (*.jsonl, *.ndjson) avec un client par ligne ; - désigne l'entrée standard, en JSON Lines.");
    public static readonly Phrase Expiring = new(
        "Only clients with a document whose last useful day is within so many days, for example 90d.",
        "Seulement les clients dont un document a son dernier jour utile dans ce nombre de jours, par exemple 90d (90 jours).");
    public static readonly Phrase Invited = new(
        "Only clients whom a round invites or may invite.",
        "Seulement les clients qu'une ronde invite ou pourrait inviter.");
    public static readonly Phrase ClientsJson = new(
        "Print JSON Lines (crs-clients/1) for programs, a client on each line.",
        "Afficher du JSON Lines (crs-clients/1) pour les programmes, un client par ligne.");
    public static readonly Phrase ClientsCsv = new("Print CSV, a client on each line.", "Afficher du CSV, un client par ligne.");
    public static readonly Phrase ClientsOutput = new(
        "The file to write to: one HTML page, unless --json or --csv is given.",
        "Le fichier à écrire : une page HTML, sauf avec --json ou --csv.");
    public static readonly Phrase Sort = new("The order; that of the input when left out.", "L'ordre ; par défaut, celui de l'entrée.");
    public static readonly Phrase ReportOutput = new(
        "The file to write; - is standard output.",
        "Le fichier à écrire ; - désigne la sortie standard.");
    public static readonly Phrase Sections = new(
        "The sections to show, separated by commas: {0}. All when left out.",
        "Les sections à montrer, séparées par des virgules : {0}. Toutes par défaut.");
    public static readonly Phrase Purpose = new("What the report was asked for.", "Ce pour quoi le rapport a été demandé.");
    public static readonly Phrase PreparedFor = new(
        "The client's name, as the report shows it.",
        "Le nom du client, tel que le rapport l'affiche.");
    public static readonly Phrase PreparedBy = new(
        "Who prepared the report. It then ends with lines for signatures.",
        "Qui a préparé le rapport. Il se termine alors par des lignes de signature.");
    public static readonly Phrase Licence = new(
        "The licence of the person who prepared the report.",
        "Le permis d'exercice de la personne qui a préparé le rapport.");
    public static readonly Phrase Language = new(
        "The language of the answer: en or fr. When left out, that of {0}, or else of the system.",
        "La langue de la réponse : en ou fr. Par défaut, celle de {0}, sinon celle du système.");
    public static readonly Phrase Shell = new("The shell: bash, zsh or pwsh.", "Le shell : bash, zsh ou pwsh.");
    public static readonly Phrase ListedOn = new(
        "The day whose rules and lists of categories are shown (yyyy-MM-dd). Today when left out.",
        "Le jour dont les règles et les listes de catégories sont montrées (AAAA-MM-JJ). Aujourd'hui par défaut.");
    public static readonly Phrase CheckedOn = new(
        "The day for which the facts are checked (yyyy-MM-dd). Today when left out.",
        "Le jour pour lequel les faits sont vérifiés (AAAA-MM-JJ). Aujourd'hui par défaut.");
    public static readonly Phrase Occupation = new(
        "Words of a title in English, a NOC 2021 code (five digits) or a NOC 2016 code (four digits).",
        "Des mots d'un titre en anglais, un code de la CNP 2021 (cinq chiffres) ou de la CNP 2016 (quatre chiffres).");
    public static readonly Phrase ProfileToWrite = new(
        "The crs-profile/1 document to write; {0} when left out. The interview goes on with one that exists.",
        "Le document crs-profile/1 à écrire ; par défaut {0}. L'entrevue reprend celui qui existe.");
    public static readonly Phrase BriefSchemas = new(
        "Describe candidates and documents as plain objects whose schemas are resources: a tenth of the text, for clients that put every "
            + "tool before the model.",
        "Décrire les candidats et les documents comme de simples objets dont les schémas sont des ressources : le dixième du texte, pour "
            + "les clients qui présentent tous les outils au modèle.");
}
