namespace CrsCalculator.Cli.Words;

/// <summary>Phrases about a plan aimed at a round.</summary>
internal static class RoundTargetWords
{
    public static readonly Phrase Round = new("Round {0} of {1} ({2}, cut-off {3})", "La ronde {0} du {1} ({2}, seuil de {3})");
    public static readonly Phrase ForRound = new("for round {0} of {1} ({2}, cut-off {3})", "Pour la ronde {0} du {1} ({2}, seuil de {3})");
    public static readonly Phrase ReachedAlready = new(
        "[bold]{0} is already within reach[/]: no change is needed.",
        "[bold]{0} est déjà à portée[/] : aucun changement n'est nécessaire.");
    public static readonly Phrase ScoreOutOfReach = new(
        "[bold]{0} cannot be reached[/]: the greatest score with which it fits is {1}.",
        "[bold]{0} est hors d'atteinte[/] : la note la plus élevée d'un candidat admissible est de {1}.");
    public static readonly Phrase DoesNotFit = new(
        "[bold]{0} cannot be reached[/]: no change meets what it asks for.",
        "[bold]{0} est hors d'atteinte[/] : aucun changement ne satisfait à ses exigences.");
    public static readonly Phrase Missing = new("- {0}", "- {0}");
    public static readonly Phrase MissingFor = new("- {0}: {1}", "- {0} : {1}");

    public static readonly Phrase NotKnown = new("it is not known who the round was for", "on ne sait pas à qui la ronde s'adressait");
    public static readonly Phrase NoCategory = new(
        "there is no such category on {0}, or its list of occupations is not available",
        "il n'y a pas de telle catégorie au {0}, ou la liste de ses professions n'est pas disponible");

    public static readonly Phrase Invited = new(
        "With {0}, this round would have invited the candidate.",
        "Avec {0}, cette ronde aurait invité le candidat.");
    public static readonly Phrase TimeDecides = new(
        "With {0}, at the cut-off, the time of submission decides: profiles submitted before {1} were invited.",
        "Avec {0}, au seuil, l'heure de soumission départage : les profils soumis avant le {1} ont été invités.");
    public static readonly Phrase SubmittedInTime = new(
        "With {0}, at the cut-off, the time of submission decides: profiles submitted before {1} were invited, and this one is among them.",
        "Avec {0}, au seuil, l'heure de soumission départage : les profils soumis avant le {1}, comme celui-ci, ont été invités.");
    public static readonly Phrase SubmittedTooLate = new(
        "With {0}, at the cut-off, the time of submission decides: profiles submitted before {1} were invited; this one was not "
            + "submitted in time.",
        "Avec {0}, au seuil, l'heure de soumission départage : les profils soumis avant le {1} ont été invités ; celui-ci n'a pas été "
            + "soumis à temps.");
    public static readonly Phrase TieBreakNotKnown = new(
        "With {0}, at the cut-off, the tie-breaking time decides, which is not known here.",
        "Avec {0}, au seuil, l'heure de départage décide, et elle n'est pas connue ici.");
    public static readonly Phrase SubmittedAfter = new(
        "{0}: enough for its cut-off; the profile was submitted only after the round.",
        "{0} : le seuil est atteint ; le profil n'a été soumis qu'après la ronde.");
    public static readonly Phrase Expired = new(
        "{0}: enough for its cut-off; the profile had expired by the time of the round.",
        "{0} : le seuil est atteint ; le profil avait expiré au moment de la ronde.");
    public static readonly Phrase TimeNotKnown = new(
        "{0}: enough for its cut-off; the profile was submitted or expired on the day of the round, whose time is not known.",
        "{0} : le seuil est atteint ; le profil a été soumis ou a expiré le jour de la ronde, dont l'heure est inconnue.");
    public static readonly Phrase ExpiryNotKnown = new(
        "{0}: enough for its cut-off; the rules on invitations of that day are not available, so it is not known whether the profile had "
            + "expired.",
        "{0} : le seuil est atteint ; les règles sur les invitations de ce jour-là ne sont pas disponibles ici, et on ne sait donc pas si "
            + "le profil avait expiré.");
    public static readonly Phrase WithinReach = new(
        "{0} of {1:|the }{1} {1:round|rounds} for {2} in the 12 months up to {3} had a cut-off within reach.",
        "{0} {0:ronde|rondes} sur {1} ({2}) {0:avait|avaient} un seuil à portée au cours des 12 mois se terminant le {3}.");
    public static readonly Phrase NoneRecent = new(
        "There was no round for {0} in the 12 months up to {1}.",
        "Aucune ronde ({0}) n'a eu lieu au cours des 12 mois se terminant le {1}.");

    public static readonly Phrase NotATarget = new(
        "--target: '{0}' is not a target; write a score such as 518, a round such as '#447', or a category: {1}.",
        "--target : « {0} » n'est pas une cible ; écrivez une note comme 518, une ronde comme '#447', ou une catégorie : {1}.");
    public static readonly Phrase NoRoundYet = new(
        "--target: there was no round for {0} up to {1}.",
        "--target : il n'y a eu aucune ronde pour {0} jusqu'au {1}.");
    public static readonly Phrase FactsNeeded = new(
        "--target: whether a round fits depends on facts that a crs-factors/1 document does not have; give a crs-profile/1 document.",
        "--target : l'admissibilité à une ronde dépend de faits qu'un document crs-factors/1 ne contient pas ; donnez un document "
            + "crs-profile/1.");
    public static readonly Phrase RulesNeeded = new(
        "--target: the rules of the programs are not available on {0}, so a round cannot be a target.",
        "--target : les règles des programmes ne sont pas disponibles au {0} ; une ronde ne peut donc pas servir de cible.");
}
