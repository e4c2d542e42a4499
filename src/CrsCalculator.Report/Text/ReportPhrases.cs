using System.Collections.Immutable;

namespace CrsCalculator.Report.Text;

/// <summary>
/// The headings and sentences of the report itself, English and French side by side. French follows IRCC's terms. All spaces are plain:
/// <see cref="Typesetting"/> adds those that do not break.
/// </summary>
internal static class ReportPhrases
{
    // Numbers and days.
    public static readonly Phrase Dollars = new("${0}", "{0} $");
    public static readonly Phrase LongDay = new("{0} {1}, {2}", "{1} {0} {2}");
    public static readonly Phrase DayToDay = new("{0} to {1}", "{0} au {1}");
    public static readonly Phrase OutOf = new("{0} of {1}", "{0} sur {1}");
    public static readonly Phrase NotCompared = new("not compared", "non comparé");
    public static readonly Phrase Yes = new("yes", "oui");
    public static readonly Phrase No = new("no", "non");
    public static readonly Phrase NotAssessed = new("not assessed", "non évalué");
    public static readonly Phrase NoScore = new("no score", "aucune note");
    public static readonly Phrase Named = new("{0}: {1}", "{0} : {1}");
    public static readonly Phrase Points = new("{0} {0:point|points}", "{0} {0:point|points}");
    public static readonly Phrase NumberOfDays = new("{0} {0:day|days}", "{0} {0:jour|jours}");

    public static readonly ImmutableArray<Phrase> Months =
    [
        new("January", "janvier"),
        new("February", "février"),
        new("March", "mars"),
        new("April", "avril"),
        new("May", "mai"),
        new("June", "juin"),
        new("July", "juillet"),
        new("August", "août"),
        new("September", "septembre"),
        new("October", "octobre"),
        new("November", "novembre"),
        new("December", "décembre"),
    ];

    // Head and contents.
    public static readonly Phrase ExpressEntry = new(
        "Canada Express Entry · Comprehensive Ranking System (CRS)",
        "Entrée express du Canada · Système de classement global (SCG)");
    public static readonly Phrase Title = new("Client report", "Rapport au client");
    public static readonly Phrase TitleAndDay = new("Express Entry report, {0}", "Rapport Entrée express, {0}");
    public static readonly Phrase PreparedFor = new("Prepared for", "Préparé pour");
    public static readonly Phrase Reference = new("Reference", "Référence");
    public static readonly Phrase Purpose = new("Purpose", "Objet");
    public static readonly Phrase PreparedBy = new("Prepared by", "Préparé par");
    public static readonly Phrase Licence = new("Licence", "Permis");
    public static readonly Phrase DayOfReport = new("Assessed as of", "Évalué en date du");
    public static readonly Phrase Rules = new("Points", "Points");
    public static readonly Phrase RulesOf = new("Rules in force from {0}", "Règles en vigueur depuis le {0}");
    public static readonly Phrase Input = new("Input", "Données");
    public static readonly Phrase Contents = new("Contents", "Table des matières");
    public static readonly Phrase Provisional = new(
        "This score is provisional. The points in force on the day are not available, so it may be too high or too low.",
        "Cette note est provisoire. Les points en vigueur ce jour-là ne sont pas disponibles ici : elle peut être trop élevée ou trop "
        + "basse.");
    public static readonly Phrase ProvisionalScore = new("provisional", "note provisoire");

    // Summary.
    public static readonly Phrase Summary = new("Summary", "Sommaire");
    public static readonly Phrase NextDate = new("Next date that matters", "Prochaine date importante");
    public static readonly Phrase FirstDayToSubmit = new(
        "First day on which the application can be submitted.",
        "Premier jour où la demande peut être soumise.");
    public static readonly Phrase LastDayToSubmit = new(
        "Last day on which the application can be submitted.",
        "Dernier jour où la demande peut être soumise.");
    public static readonly Phrase ExpiryAhead = new(
        "Last useful day: {0}. Lost without it: {1}.",
        "Dernier jour utile : {0}. Perdu sans ce document : {1}.");
    public static readonly Phrase ExpiryOfNothingAhead = new("Last useful day: {0}.", "Dernier jour utile : {0}.");
    public static readonly Phrase TurnAhead = new("{0} {0:point|points}: {1}.", "{0} {0:point|points} : {1}.");
    public static readonly Phrase OtherTurnAhead = new("{0}.", "{0}.");
    public static readonly Phrase MoreFlags = new(
        "and {0} more red {0:flag|flags}",
        "et {0} {0:autre signal|autres signaux} d'alerte");

    // Score.
    public static readonly Phrase Score = new("Score", "Note");
    public static readonly Phrase ScoreOn = new(
        "{0} {0:point|points} on {1}, by the rules in force from {2}. The points of each section stand against the most that it can give.",
        "{0} {0:point|points} le {1}, selon les règles en vigueur depuis le {2}. Les points de chaque section figurent en regard de son "
            + "maximum.");
    public static readonly Phrase NoScoreOn = new(
        "There is no score for {0}: the points in force on that day are not available.",
        "Il n'y a pas de note pour le {0} : les points en vigueur ce jour-là ne sont pas disponibles ici.");
    public static readonly Phrase Because = new("Why: {0}.", "Pourquoi : {0}.");
    public static readonly Phrase NotKnownYet = new("Not known: {0}.", "Inconnu : {0}.");
    public static readonly Phrase KnownSoFar = new("What has been announced:", "Ce qui a été annoncé :");
    public static readonly Phrase SectionsChart = new("Points by section", "Points par section");
    public static readonly Phrase SectionsChartText = new(
        "A bar for each section against an empty bar of its maximum. Total: {0} {0:point|points}.",
        "Une barre par section, dans une barre vide de son maximum. Total : {0} {0:point|points}.");
    public static readonly Phrase SectionsTable = new("Points and maximum of each section", "Points et maximum de chaque section");
    public static readonly Phrase Section = new("Section", "Section");
    public static readonly Phrase PointsHead = new("Points", "Points");
    public static readonly Phrase Maximum = new("Maximum", "Maximum");
    public static readonly Phrase Total = new("Total", "Total");
    public static readonly Phrase FactorsTable = new(
        "Each factor with the facts and the provision behind its points",
        "Chaque facteur, avec les faits et la disposition dont viennent ses points");
    public static readonly Phrase Factor = new("Factor", "Facteur");
    public static readonly Phrase ScoredOn = new("Scored on", "Fondé sur");
    public static readonly Phrase Provision = new("Provision", "Disposition");
    public static readonly Phrase SeeAbove = new("see above: {0}", "voir plus haut : {0}");
    public static readonly Phrase BeforeCaps = new("of {0} before the limit", "sur {0} avant le plafond");
    public static readonly Phrase UnusedTable = new("Documents that earn no points", "Documents qui ne donnent aucun point");
    public static readonly Phrase Document = new("Document", "Document");
    public static readonly Phrase Why = new("Why", "Pourquoi");

    // Programs.
    public static readonly Phrase Programs = new("Programs", "Programmes");
    public static readonly Phrase InvitedUnder = new(
        "Eligible. An invitation would be issued under: {0}.",
        "Admissible. Une invitation serait délivrée au titre de : {0}.");
    public static readonly Phrase InvitedUnderOneOf = new(
        "Eligible. The program of an invitation is not known, because one that comes first could not be assessed.",
        "Admissible. Le programme d'une invitation est inconnu, car un programme qui passe avant n'a pas pu être évalué.");
    public static readonly Phrase RequirementsMet = new("Requirements met: {0}.", "Exigences satisfaites : {0}.");
    public static readonly Phrase EligibilityNotKnown = new(
        "Eligibility is not known: facts are missing, or rules are not available.",
        "L'admissibilité n'est pas connue : des renseignements manquent, ou des règles ne sont pas disponibles ici.");
    public static readonly Phrase NoProgram = new(
        "The requirements of no program are met.",
        "Les exigences d'aucun programme ne sont satisfaites.");
    public static readonly Phrase Eligible = new("eligible", "admissible");
    public static readonly Phrase NotEligible = new("not eligible", "non admissible");
    public static readonly Phrase RequirementsTable = new("Requirements: {0}", "Exigences : {0}");
    public static readonly Phrase Requirement = new("Requirement: found (needed)", "Exigence : constaté (exigé)");
    public static readonly Phrase Outcome = new("Outcome", "Résultat");
    public static readonly Phrase GridTable = new("Selection grid of six factors", "Grille de sélection à six facteurs");
    public static readonly Phrase TotalToPass = new("Total ({0} to pass)", "Total ({0} pour réussir)");
    public static readonly Phrase WorkNotCounted = new("Work that was not counted:", "Travail non compté :");
    public static readonly Phrase Categories = new("Categories", "Catégories");
    public static readonly Phrase CategoriesTable = new(
        "Categories of category-based selection",
        "Catégories de la sélection fondée sur les catégories");
    public static readonly Phrase Category = new("Category", "Catégorie");
    public static readonly Phrase Qualifies = new("qualifies", "y répond");
    public static readonly Phrase DoesNotQualify = new("does not qualify", "n'y répond pas");
    public static readonly Phrase StillNeeded = new("Still needed", "Ce qui manque");

    // Rounds.
    public static readonly Phrase Rounds = new("Rounds of invitations", "Rondes d'invitations");
    public static readonly Phrase RoundsSummary = new(
        "By the facts given, {0} of {1} {1:round|rounds} would have invited.",
        "D'après les renseignements fournis, rondes avec invitation : {0} sur {1}.");
    public static readonly Phrase RoundsSummaryAndOpen = new(
        "By the facts given, {0} of {1} {1:round|rounds} would have invited; for {2} more that is not known.",
        "D'après les renseignements fournis, rondes avec invitation : {0} sur {1} ; indéterminées : {2}.");
    public static readonly Phrase InvitedInRoundUnder = new(
        "Invited on {0} in round {1} under {2}.",
        "Invitation reçue le {0}, ronde {1}, au titre de : {2}.");
    public static readonly Phrase InvitedOnUnder = new("Invited on {0} under {1}.", "Invitation reçue le {0}, au titre de : {1}.");
    public static readonly Phrase WouldNotHaveInvited = new(
        "By the facts given, this round would not have invited; see the red flag.",
        "D'après les renseignements fournis, cette ronde n'aurait pas donné d'invitation ; voir le signal d'alerte.");
    public static readonly Phrase WouldNotBeIssued = new(
        "By the facts given, this invitation would not have been issued; see the red flag.",
        "D'après les renseignements fournis, cette invitation n'aurait pas été émise ; voir le signal d'alerte.");
    public static readonly Phrase SinceSubmission = new(
        "These are the rounds since the profile was submitted on {0}.",
        "Il s'agit des rondes tenues depuis la soumission du profil, le {0}.");
    public static readonly Phrase WithoutSubmission = new(
        "These are the rounds of the last 12 months, because the time of submission of the profile is not given.",
        "Il s'agit des rondes des 12 derniers mois, car l'heure de soumission du profil n'est pas donnée.");
    public static readonly Phrase FirstInvitation = new("First invitation: {0} of {1}, {2}", "Première invitation : {0} du {1}, {2}");
    public static readonly Phrase LastInvitation = new("Last invitation: {0} of {1}, {2}", "Dernière invitation : {0} du {1}, {2}");
    public static readonly Phrase NearestMiss = new("Nearest miss: {0} of {1}, {2}", "Ronde manquée de peu : {0} du {1}, {2}");
    public static readonly Phrase RoundAndName = new("round {0} ({1})", "ronde {0} ({1})");
    public static readonly Phrase RoundAndDay = new("{0} · {1}", "{0} · {1}");
    public static readonly Phrase DistanceFrom = new("{0} against the cut-off of {1}", "{0} par rapport au seuil de {1}");
    public static readonly Phrase ProfileExpires = new("The profile expires on {0}.", "Le profil expire le {0}.");
    public static readonly Phrase ProfileExpired = new(
        "The profile expired on {0} and is not in the pool.",
        "Le profil a expiré le {0} et n'est plus dans le bassin.");
    public static readonly Phrase NoRoundSince = new(
        "No round for which the candidate qualifies on {0} was held while the profile was in the pool.",
        "Aucune ronde à laquelle le candidat est admissible le {0} n'a été tenue pendant que le profil était dans le bassin.");
    public static readonly Phrase NoRecentRound = new(
        "No round for which the candidate qualifies on {0} was held in the last 12 months.",
        "Aucune ronde à laquelle le candidat est admissible le {0} n'a été tenue au cours des 12 derniers mois.");
    public static readonly Phrase OwnRounds = new("The last rounds for this candidate", "Les dernières rondes visant ce candidat");
    public static readonly Phrase CutOffChart = new(
        "Score of the day against the cut-off of the round",
        "Note du jour par rapport au seuil de la ronde");
    public static readonly Phrase CutOffChartText = new(
        "{0} {0:round|rounds}. The upright stroke is the cut-off; a full dot is a score at or above it, an empty one a score below.",
        "{0} {0:ronde|rondes}. Le trait vertical est le seuil ; un point plein est une note égale ou supérieure, un point vide une note "
            + "inférieure.");
    public static readonly Phrase RoundsTable = new(
        "Cut-off, score of the day, and whether the candidate would have been invited",
        "Seuil, note du jour, et invitation ou non du candidat");
    public static readonly Phrase Round = new("Round", "Ronde");
    public static readonly Phrase For = new("For", "Visant");
    public static readonly Phrase CutOff = new("Cut-off", "Seuil");
    public static readonly Phrase OwnScore = new("Score", "Note");
    public static readonly Phrase Distance = new("Distance", "Écart");
    public static readonly Phrase Invited = new("Invited", "Invitation");
    public static readonly Phrase TieBreak = new("tie-break: submitted before {0}", "départage : soumis avant le {0}");
    public static readonly Phrase LastRounds = new("Last round of each kind", "Dernière ronde de chaque type");
    public static readonly Phrase LastRoundsTable = new(
        "Fit and distance on {0}; rounds known up to {1}",
        "Admissibilité et écart le {0} ; rondes connues jusqu'au {1}");
    public static readonly Phrase Fits = new("Fits", "Admissible");
    public static readonly Phrase LastRound = new("Last round", "Dernière ronde");

    // Plan.
    public static readonly Phrase Plan = new("What would raise the score", "Ce qui augmenterait la note");
    public static readonly Phrase PlanFrom = new(
        "Each change is scored on the same day, {1}, starting from {0} {0:point|points}. Gains do not add up, because factors share "
            + "limits.",
        "Chaque changement est évalué le même jour, le {1}, à partir de {0} {0:point|points}. Les gains ne s'additionnent pas, car des "
        + "facteurs partagent des plafonds.");
    public static readonly Phrase NoLever = new("No single change raises the score.", "Aucun changement à lui seul n'augmente la note.");
    public static readonly Phrase LeversTable = new("Single changes", "Changements pris un à un");
    public static readonly Phrase Change = new("Change", "Changement");
    public static readonly Phrase Gain = new("Gain", "Gain");
    public static readonly Phrase NewScore = new("New score", "Nouvelle note");
    public static readonly Phrase ByFactor = new("By factor", "Par facteur");
    public static readonly Phrase FactorChange = new("{0} {1}", "{0} {1}");
    public static readonly Phrase BestTable = new("The most by one, two or three changes", "Au mieux avec un, deux ou trois changements");
    public static readonly Phrase Changes = new("Changes", "Changements");
    public static readonly Phrase Together = new("Which ones", "Lesquels");
    public static readonly Phrase ToReach = new("To reach {0}", "Pour atteindre {0}");
    public static readonly Phrase ToReachRound = new(
        "To reach {0} (round {1}, cut-off {2})",
        "Pour atteindre {0} (ronde {1}, seuil de {2})");
    public static readonly Phrase RoundNamed = new("round {0}", "la ronde {0}");
    public static readonly Phrase DoesNotFit = new(
        "For {0}, no change listed here meets what the round asks for. Still missing:",
        "Pour {0}, aucun changement indiqué ici ne satisfait aux exigences de la ronde. Il manque toujours :");
    public static readonly Phrase CutOffOutOfReach = new(
        "The cut-off of {0} cannot be reached: the greatest score with which the candidate qualifies is {1}.",
        "Le seuil n'est pas à portée ({0}) : la note la plus élevée avec laquelle le candidat est admissible est de {1}.");
    public static readonly Phrase RoundReachedAlready = new(
        "The candidate already qualifies and reaches the cut-off of {0}: no change is needed.",
        "Le candidat est déjà admissible et atteint le seuil ({0}) : aucun changement n'est nécessaire.");
    public static readonly Phrase ChangesMakeEligible = new(
        "With these changes the candidate also qualifies for the round.",
        "Avec ces changements, le candidat est aussi admissible à la ronde.");
    public static readonly Phrase OutOfReach = new(
        "{0} cannot be reached: all changes together give {1}.",
        "{0} est hors d'atteinte : tous les changements ensemble donnent {1}.");
    public static readonly Phrase ReachedAlready = new("{0} is already reached.", "{0} est déjà atteint.");
    public static readonly Phrase Needs = new(
        "At least {0} {0:change is|changes are} needed to reach {1}.",
        "Il faut au moins {0} {0:changement|changements} pour atteindre {1}.");
    public static readonly Phrase Suffices = new(
        "{0} {0:change is|changes are} enough to reach {1}{0:.|; fewer may be.}",
        "{0} {0:changement suffit|changements suffisent} pour atteindre {1}{0:.| ; il en faut peut-être moins.}");
    public static readonly Phrase AnswerTable = new("Smallest sets of changes that reach {0}", "Plus petits ensembles qui atteignent {0}");
    public static readonly Phrase MoreSets = new("There are more ways than these.", "Il existe d'autres façons que celles-ci.");

    // Timeline.
    public static readonly Phrase Timeline = new("Timeline", "Chronologie");
    public static readonly Phrase TimelineAssumes = new(
        "From {0} to {1}, if every job without an end date continues and nothing else happens.",
        "Du {0} au {1}, si tout emploi sans date de fin se poursuit et que rien d'autre ne se passe.");
    public static readonly Phrase TimelineChart = new("Score over time", "Évolution de la note");
    public static readonly Phrase TimelineChartText = new(
        "Steps between {0} and {1} {1:point|points}. A dashed line with a letter marks a day on which a document ends; the table names it.",
        "Paliers entre {0} et {1} {1:point|points}. Un trait tireté avec une lettre marque un jour où un document prend fin ; le tableau "
            + "le nomme.");
    public static readonly Phrase TimelineChartOfOne = new(
        "A level line at {0} {0:point|points}. A dashed line with a letter marks a day on which a document ends; the table names it.",
        "Une ligne droite à {0} {0:point|points}. Un trait tireté avec une lettre marque un jour où un document prend fin ; le tableau le "
            + "nomme.");
    public static readonly Phrase TimelineChartWithoutScore = new(
        "No score in this time. A dashed line with a letter marks a day on which a document ends; the table names it.",
        "Aucune note dans cette période. Un trait tireté avec une lettre marque un jour où un document prend fin ; le tableau le nomme.");
    public static readonly Phrase TimelineTable = new("What changes on which day", "Ce qui change, et quel jour");
    public static readonly Phrase Day = new("Day", "Jour");
    public static readonly Phrase DayAndMark = new("{0} ({1})", "{0} ({1})");
    public static readonly Phrase ChangeInPoints = new("Change", "Écart");
    public static readonly Phrase EligibleFor = new("Eligible for", "Admissible à");
    public static readonly Phrase MaybeProgram = new("{0} not assessed", "{0} non évalué");
    public static readonly Phrase NoneOfThem = new("no program", "aucun programme");
    public static readonly Phrase WhatHappens = new("What happens", "Ce qui se passe");
    public static readonly Phrase CategoriesNow = new("categories now: {0}", "catégories désormais : {0}");

    // Application.
    public static readonly Phrase Application = new("Application", "Demande");
    public static readonly Phrase NoInvitation = new(
        "No invitation to apply is given, so there is no submission window.",
        "Aucune invitation à présenter une demande n'est indiquée : il n'y a donc pas de période de soumission.");
    public static readonly Phrase Window = new("Submission window", "Période de soumission");
    public static readonly Phrase Invitation = new("Invitation to apply", "Invitation à présenter une demande");
    public static readonly Phrase InvitedInRound = new("{0}, round {1}", "{0}, ronde {1}");
    public static readonly Phrase DueOn = new("Last day to apply", "Dernier jour pour présenter la demande");
    public static readonly Phrase DueOnAndDays = new("{0} ({1} {1:day|days})", "{0} ({1} {1:jour|jours})");
    public static readonly Phrase IfDeclined = new("If declined", "Si l'invitation est déclinée");
    public static readonly Phrase StaysInPool = new(
        "The profile stays in the pool and can be invited again.",
        "Le profil reste dans le bassin et peut être invité de nouveau.");
    public static readonly Phrase IfLapsed = new("If no application is made", "Si aucune demande n'est présentée");
    public static readonly Phrase LeavesPool = new(
        "The profile can no longer be invited; a new profile is needed.",
        "Le profil ne peut plus être invité ; un nouveau profil est nécessaire.");
    public static readonly Phrase HasLeftPool = new(
        "If no application was made in time, the profile can no longer be invited, and a new profile is needed.",
        "Si aucune demande n'a été présentée à temps, le profil ne peut plus être invité et un nouveau profil est nécessaire.");
    public static readonly Phrase WindowHolds = new(
        "On {0} the conditions of the window hold, and until {1}.",
        "Le {0}, les conditions de la période sont remplies, et ce jusqu'au {1}.");
    public static readonly Phrase WindowHoldsLater = new(
        "On {0} the conditions of the window do not all hold; from {1} to {2} they do.",
        "Le {0}, les conditions de la période ne sont pas toutes remplies ; du {1} au {2}, elles le sont.");
    public static readonly Phrase WindowHoldsNoMore = new(
        "From {0} on there is no day on which the conditions of the window all hold.",
        "À compter du {0}, il n'y a aucun jour où les conditions de la période sont toutes remplies.");
    public static readonly Phrase WindowIsNotKnown = new(
        "From {0} on it is not known on which days the conditions of the window hold: facts or rules are missing.",
        "À compter du {0}, on ne sait pas quels jours les conditions de la période sont remplies : des renseignements ou des règles "
        + "manquent.");
    public static readonly Phrase WindowIsOver = new(
        "The last day to apply was {0}. The window is over.",
        "Le dernier jour pour présenter la demande était le {0}. La période est terminée.");
    public static readonly Phrase WindowAlone = new(
        "The conditions of the window are deadline, program, category and rank. Red flags are not among them.",
        "Les conditions de la période sont le délai, le programme, la catégorie et le rang. Les signaux d'alerte n'en font pas partie.");
    public static readonly Phrase StopsFirst = new(
        "{0} red {0:flag is|flags are} marked stop: {0:it comes|they come} before everything that the window says.",
        "{0} {0:signal|signaux} d'alerte {0:porte|portent} la mention arrêt : {0:il prime|ils priment} sur tout ce que dit la période.");
    public static readonly Phrase WindowChart = new(
        "Days on which the application can be submitted",
        "Jours où la demande peut être soumise");
    public static readonly Phrase WindowChartText = new(
        "A bar of days. Full and marked Y, the application can be submitted: {0}. Striped and marked N, it cannot.",
        "Une barre de jours. Pleine et marquée O, la demande peut être soumise : {0}. Rayée et marquée N, elle ne le peut pas.");
    public static readonly Phrase WindowChartEmpty = new(
        "A bar of days. There is no day on which everything that is asked for is known to hold.",
        "Une barre de jours. Il n'y a aucun jour où tout ce qui est exigé est rempli de façon certaine.");
    public static readonly Phrase CanLetter = new("Y", "O");
    public static readonly Phrase CannotLetter = new("N", "N");
    public static readonly Phrase UnknownLetter = new("?", "?");
    public static readonly Phrase WindowTable = new(
        "What holds on which days; scores by the points in force on the day of the invitation",
        "Ce qui est rempli, et quels jours ; notes selon les points en vigueur le jour de l'invitation");
    public static readonly Phrase DaysHead = new("Days", "Jours");
    public static readonly Phrase DaysAndLetter = new("{0} ({1})", "{0} ({1})");
    public static readonly Phrase CanBeSubmitted = new("Can be submitted", "Peut être soumise");
    public static readonly Phrase EdgesTable = new("What turns on which day", "Ce qui bascule, et quel jour");
    public static readonly Phrase WhatTurns = new("From this day", "À compter de ce jour");
    public static readonly Phrase Fees = new("Fees", "Frais");
    public static readonly Phrase FeesNotAvailable = new(
        "The fees of {0} are not available, and no amount is guessed. See IRCC's fee list.",
        "Les frais du {0} ne sont pas disponibles ici, et aucun montant n'est supposé. Consultez la liste des frais d'IRCC.");
    public static readonly Phrase FeesTable = new(
        "Fees in Canadian dollars, in force from {0}",
        "Frais en dollars canadiens, en vigueur depuis le {0}");
    public static readonly Phrase Person = new("Person", "Personne");
    public static readonly Phrase Processing = new("Processing fee", "Frais de traitement");
    public static readonly Phrase RightOfPermanentResidence = new(
        "Right of permanent residence fee",
        "Frais relatifs au droit de résidence permanente");
    public static readonly Phrase Sum = new("Sum", "Somme");
    public static readonly Phrase Biometrics = new(
        "Biometrics of {0} {0:person|persons}",
        "Données biométriques de {0} {0:personne|personnes}");
    public static readonly Phrase Expiries = new("When documents expire", "Expiration des documents");
    public static readonly Phrase ExpiriesTable = new(
        "Last useful day of each document, and what is lost the day after",
        "Dernier jour utile de chaque document, et ce qui est perdu le lendemain");
    public static readonly Phrase LastUsefulDay = new("Last useful day", "Dernier jour utile");
    public static readonly Phrase LostAfter = new("Lost after it", "Perdu ensuite");
    public static readonly Phrase PointsNotKnown = new("points not known", "points inconnus");
    public static readonly Phrase TheInvitation = new("the invitation", "l'invitation");

    // Red flags.
    public static readonly Phrase Flags = new("Red flags", "Signaux d'alerte");
    public static readonly Phrase NoFlag = new(
        "No red flag was found in the facts that are given.",
        "Aucun signal d'alerte n'a été relevé dans les renseignements fournis.");
    public static readonly Phrase FlagsTable = new("Red flags, the most serious first", "Signaux d'alerte, le plus grave en premier");
    public static readonly Phrase Severity = new("Severity", "Gravité");
    public static readonly Phrase WhatAndRemedy = new("What, and a possible remedy", "Constat et solution possible");
    public static readonly Phrase About = new("about: {0}", "concerne : {0}");
    public static readonly Phrase PossibleRemedy = new("Possible remedy: {0}", "Solution possible : {0}");

    // Checklist.
    public static readonly Phrase Checklist = new("Document checklist", "Liste de contrôle des documents");
    public static readonly Phrase ChecklistOn = new(
        "For an application that is received on {0}.",
        "Pour une demande reçue le {0}.");
    public static readonly Phrase StakesDoNotAddUp = new(
        "What is at stake was found by scoring again without the document. Stakes do not add up, because factors share limits.",
        "Ce qui est en jeu a été établi en recalculant la note sans le document. Les enjeux ne s'additionnent pas, car des facteurs "
        + "partagent des plafonds.");
    public static readonly Phrase Evidence = new("Evidence", "Preuve");
    public static readonly Phrase Need = new("Needed", "Exigence");
    public static readonly Phrase AtHand = new("At hand", "En main");
    public static readonly Phrase Incomplete = new("incomplete", "incomplet");
    public static readonly Phrase Requested = new("requested", "demandé");
    public static readonly Phrase IssuedLater = new("issued after that day", "délivré après ce jour");
    public static readonly Phrase AtStake = new("At stake", "En jeu");
    public static readonly Phrase Proves = new("for: {0}", "pour : {0}");
    public static readonly Phrase MustShow = new("must show: {0}", "doit indiquer : {0}");
    public static readonly Phrase Lacks = new("lacks: {0}", "il y manque : {0}");
    public static readonly Phrase DependsOn = new("depends on: {0}", "dépend de : {0}");
    public static readonly Phrase UsableFrom = new("from {0}", "à compter du {0}");
    public static readonly Phrase UsableUntil = new("until {0}", "jusqu'au {0}");
    public static readonly Phrase MissingFacts = new("Facts that are missing", "Renseignements manquants");
    public static readonly Phrase MissingFactsTable = new(
        "Questions to ask, those first that decide most",
        "Questions à poser, les plus déterminantes en premier");
    public static readonly Phrase Question = new("Question", "Question");
    public static readonly Phrase Fact = new("Fact", "Renseignement");
    public static readonly Phrase Decides = new("Answers that depend on it", "Réponses qui en dépendent");

    // Notices, sources, limits, acknowledgement.
    public static readonly Phrase Notices = new("Assumptions and notices", "Hypothèses et avis");
    public static readonly Phrase RestsOnFacts = new(
        "The report rests on the facts that were given. They are taken as stated.",
        "Le rapport repose sur les renseignements fournis, tels qu'ils ont été déclarés.");
    public static readonly Phrase FirstToLast = new("{0} to {1}", "{0} à {1}");
    public static readonly Phrase RoundsRestOn = new(
        "{0} {0:round|rounds}, {1}, {0:rests|rest} on this: {2}.",
        "{0} {0:ronde|rondes}, {1}, {0:repose|reposent} sur ceci : {2}.");
    public static readonly Phrase RoundRestsOn = new(
        "Round {1} rests on this: {2}.",
        "La ronde {1} repose sur ceci : {2}.");
    public static readonly Phrase Sources = new("Sources", "Sources");
    public static readonly Phrase SourcesTable = new("What the report is based on", "Ce sur quoi le rapport se fonde");
    public static readonly Phrase Abbreviations = new(
        "IRPA: Immigration and Refugee Protection Act. IRPR: Immigration and Refugee Protection Regulations. MI: Ministerial Instructions.",
        "IRPA : Loi sur l'immigration et la protection des réfugiés (LIPR). IRPR : Règlement sur l'immigration et la protection des "
        + "réfugiés (RIPR). MI : instructions ministérielles.");
    public static readonly Phrase UsedFor = new("Used for", "Utilisé pour");
    public static readonly Phrase Source = new("Source", "Source");
    public static readonly Phrase Date = new("Date", "Date");
    public static readonly Phrase InForceFrom = new("in force from {0}", "en vigueur depuis le {0}");
    public static readonly Phrase ReadUpTo = new("read up to {0}", "consulté jusqu'au {0}");
    public static readonly Phrase RoundsTo = new("rounds to {0}", "rondes jusqu'au {0}");
    public static readonly Phrase Limits = new("Limits of this report", "Limites de ce rapport");
    public static readonly Phrase IrccDecides = new(
        "Immigration, Refugees and Citizenship Canada (IRCC) decides. Where its system gives another result, that result governs.",
        "Immigration, Réfugiés et Citoyenneté Canada (IRCC) décide. Si son système donne un autre résultat, celui-ci prévaut.");
    public static readonly Phrase NotLegalAdvice = new(
        "This report applies published rules to stated facts. It is information, not legal advice.",
        "Ce rapport applique des règles publiées à des renseignements déclarés. Il est fourni à titre d'information et ne "
        + "constitue pas un avis juridique.");
    public static readonly Phrase NothingChecked = new(
        "No document was examined: whether a document proves what it is listed for is for an officer to say.",
        "Aucun document n'a été examiné : il revient à l'agent de dire si un document prouve ce pour quoi il est indiqué.");
    public static readonly Phrase NoEndorsement = new(
        "Official information is copied here without affiliation with the Government of Canada and without its endorsement.",
        "Des informations officielles sont reproduites ici sans affiliation avec le gouvernement du Canada et sans son approbation.");
    public static readonly Phrase Acknowledgement = new("Acknowledgement", "Accusé de réception");
    public static readonly Phrase AcknowledgementText = new(
        "I have received this report and it has been explained to me.",
        "J'ai reçu ce rapport et il m'a été expliqué.");
    public static readonly Phrase AcknowledgementOfUnmet = new(
        "I have received this report and it has been explained to me, including the requirements that are not met and the reasons.",
        "J'ai reçu ce rapport et il m'a été expliqué, y compris les exigences qui ne sont pas satisfaites et les motifs.");
    public static readonly Phrase ClientSigns = new("Client's signature", "Signature du client");
    public static readonly Phrase PreparerSigns = new(
        "Signature of the person who prepared the report",
        "Signature de la personne qui a préparé le rapport");
    public static readonly Phrase LicenseeSigns = new("Signature of the licensee", "Signature du titulaire de permis");
    public static readonly Phrase SignedOn = new("Date", "Date");
}
