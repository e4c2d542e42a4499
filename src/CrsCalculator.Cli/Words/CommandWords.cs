namespace CrsCalculator.Cli.Words;

/// <summary>The help text of each command.</summary>
internal static class CommandWords
{
    public static readonly Phrase Tool = new(
        "Canada's Express Entry: the Comprehensive Ranking System (CRS) score for any date, explained.",
        "Entrée express du Canada : la note du Système de classement global (SCG) pour toute date, expliquée.");
    public static readonly Phrase Rules = new(
        "The rule book: its parts with their dates, citations and tables, and rules of your own.",
        "Le recueil de règles : ses parties avec leurs dates, leurs sources et leurs tableaux, et vos propres règles.");
    public static readonly Phrase RulesList = new(
        "Every part of the rule book: its entries with their days, sources and certainty, and the gaps.",
        "Chaque partie du recueil : ses entrées avec leurs dates, leurs sources et leur certitude, et les lacunes.");
    public static readonly Phrase RulesShow = new(
        "The tables of a ruleset or the entries of a part, with the provision behind each.",
        "Les tableaux d'un jeu de règles ou les entrées d'une partie, avec la disposition de chacun.");
    public static readonly Phrase RulesExport = new(
        "Rules as a document: a ruleset as crs-ruleset/1, parts of the rule book as crs-rulebook/1. Change it, validate it, use it "
            + "with --rules.",
        "Des règles sous forme de document : un jeu de règles en crs-ruleset/1, des parties du recueil en crs-rulebook/1. "
            + "Modifiez-le, validez-le, utilisez-le avec --rules.");
    public static readonly Phrase RulesValidate = new(
        "Whether a document can be used as rules: everything that is wrong with it, or else what it changes.",
        "Si un document peut servir de règles : tout ce qui n'y va pas, ou ce qu'il change.");
    public static readonly Phrase RulesDiff = new(
        "Every value that differs between two rulesets, entries or files, table by table.",
        "Chaque valeur qui diffère entre deux jeux de règles, entrées ou fichiers, tableau par tableau.");
    public static readonly Phrase RulesUse = new(
        "Lay rules of your own over the official ones in every later command, which says so; or say which are in use.",
        "Superpose vos propres règles aux règles officielles dans toutes les commandes suivantes, qui le disent ; ou indique celles "
            + "en usage.");
    public static readonly Phrase Rounds = new(
        "Rounds of invitations: their history, whether a candidate would have been invited, IRCC's feed, scenarios.",
        "Rondes d'invitations : leur historique, si un candidat aurait été invité, le fichier d'IRCC, des scénarios.");
    public static readonly Phrase RoundsList = new(
        "Every round, with a chart of the cut-offs, or with what came of it for a candidate.",
        "Toutes les rondes, avec un graphique des notes minimales, ou avec leur résultat pour un candidat.");
    public static readonly Phrase RoundsShow = new(
        "One round: whom it was for, its cut-off and tie-break, the last day to apply, and the pool before it.",
        "Une ronde : à qui elle s'adressait, sa note minimale et sa règle de départage, le dernier jour pour présenter une demande, "
            + "et le bassin avant elle.");
    public static readonly Phrase RoundsCheck = new(
        "Whether a candidate would have been invited, how far off the others were, and why: program or category, score of that day, "
            + "tie-break, pool.",
        "Si un candidat aurait été invité, ce qui manquait dans les autres rondes, et pourquoi : programme ou catégorie, note de ce "
            + "jour, départage, bassin.");
    public static readonly Phrase RoundsImport = new(
        "Reads IRCC's feed and reports what it changes. Nothing is kept: 'crs rounds update --from FILE' keeps it.",
        "Lit le fichier des rondes d'IRCC et indique ce qu'il change. Rien n'est conservé : « crs rounds update --from FILE » le "
            + "conserve.");
    public static readonly Phrase RoundsUpdate = new(
        "Fetches IRCC's feed, shows what it changes, and keeps its rounds for every later command. No other command uses the network.",
        "Télécharge le fichier des rondes d'IRCC, montre ce qu'il change et le conserve pour les commandes suivantes. Aucune autre "
            + "commande n'utilise le réseau.");
    public static readonly Phrase RoundsProject = new(
        "A scenario, not a forecast: cut-offs of the Canadian Experience Class if its next rounds take place as you say, with an error "
            + "band from the past.",
        "Un scénario, non une prévision : les notes minimales de la catégorie de l'expérience canadienne si ses prochaines rondes "
            + "ont lieu comme vous le dites, avec une marge d'erreur tirée du passé.");
    public static readonly Phrase Score = new(
        "The total, the sections and every factor of one candidate.",
        "Le total, les sections et chaque facteur d'un candidat.");
    public static readonly Phrase Eligibility = new(
        "Whether a candidate is eligible for CEC, FSW and FST and for which categories: what is met, what is missing, and when.",
        "Si un candidat est admissible à la CEC, au PTQF et au PTMS, et à quelles catégories : ce qui est rempli, ce qui manque, et "
            + "quand.");
    public static readonly Phrase Batch = new(
        "One score line (JSON) for each candidate in files and folders. A bad one does not stop the others.",
        "Une ligne de note (JSON) pour chaque candidat de fichiers et de dossiers. Un candidat erroné n'arrête pas les autres.");
    public static readonly Phrase Improve = new(
        "What would raise the score, each change with its exact gain, and the smallest combinations that reach a score.",
        "Ce qui augmenterait la note, chaque changement avec son gain exact, et les plus petites combinaisons qui atteignent une "
            + "note.");
    public static readonly Phrase Timeline = new(
        "Each day on which time alone changes the score or eligibility for the Canadian Experience Class, and why.",
        "Chaque jour où le temps seul change la note ou l'admissibilité à la catégorie de l'expérience canadienne, et pourquoi.");
    public static readonly Phrase Compare = new(
        "The score under two rulesets, with the difference by factor: what a change of policy means.",
        "La note selon deux jeux de règles, avec l'écart par facteur : ce que signifie un changement de politique.");
    public static readonly Phrase Checklist = new(
        "From an invitation to the submission: on which days to submit, red flags, the evidence for every point and what it is "
            + "worth, fees, expiries, and the facts that are missing.",
        "De l'invitation à la présentation : les jours où présenter la demande, les signaux d'alerte, la preuve de chaque point et "
            + "sa valeur, les frais, les échéances, et les faits qui manquent.");
    public static readonly Phrase Report = new(
        "A report to hand over to a client, as one HTML file that prints: score, programs, rounds, plan, timeline, submission "
            + "window, fees, red flags and checklist, with the provision behind each.",
        "Un rapport à remettre à un client, en un seul fichier HTML qui s'imprime : note, programmes, rondes, plan, calendrier, "
            + "période de présentation, frais, signaux d'alerte et liste de contrôle, avec la disposition de chacun.");
    public static readonly Phrase Clients = new(
        "The clients of a practice, a row each: score and change, programs, rounds that invite, what expires next, the next "
            + "completed year, the worst red flag. A bad file does not stop the others.",
        "Les clients d'un cabinet, une ligne chacun : note et écart, programmes, rondes qui invitent, prochaine échéance, prochaine "
            + "année complète, pire signal d'alerte. Un fichier erroné n'arrête pas les autres.");
    public static readonly Phrase Completion = new(
        "The lines that make a shell complete commands and options with Tab.",
        "Les lignes qui font compléter commandes et options par le shell avec Tab.");
    public static readonly Phrase New = new(
        "Asks for the facts of a candidate, checks each answer at once, and writes a profile. It can be left and resumed at any time.",
        "Demande les faits d'un candidat, vérifie chaque réponse aussitôt et écrit un profil. On peut l'interrompre et la reprendre.");
    public static readonly Phrase Check = new(
        "Everything that is wrong with a document, what is assumed of its facts, and which facts are missing. No score.",
        "Tout ce qui ne va pas dans un document, ce que l'on suppose de ses faits, et les faits qui manquent. Sans note.");
    public static readonly Phrase Noc = new(
        "Occupations by title or code: TEER, whether the work is skilled, whether it is a trade, and the categories that list it.",
        "Les professions par titre ou code : FEER, si le travail est qualifié, si c'est un métier, et les catégories qui la visent.");
    public static readonly Phrase Mcp = new(
        "A server of the Model Context Protocol on standard input and output, for assistants: the questions of the other commands as "
            + "tools. It ends with its input.",
        "Un serveur du Model Context Protocol sur l'entrée et la sortie standard, pour les assistants : les questions des autres "
            + "commandes comme outils. Il se termine avec son entrée.");
}
