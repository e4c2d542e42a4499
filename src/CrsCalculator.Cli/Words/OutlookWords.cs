namespace CrsCalculator.Cli.Words;

/// <summary>Phrases about all of a candidate's rounds: how many invite, how far off the others are, what is missing.</summary>
internal static class OutlookWords
{
    public static readonly Phrase Since = new("[bold]Since {0}[/] (submission): {1}", "[bold]Depuis le {0}[/] (soumission) : {1}");
    public static readonly Phrase WithoutTime = new(
        "[bold]Since {0}[/]: {1} (all rounds, because the profile has no time of submission)",
        "[bold]Depuis le {0}[/] : {1} (toutes les rondes, car le profil n'a pas d'heure de soumission)");
    public static readonly Phrase Counts = new(
        "[bold]invited in {0}[/], open in {1}, not invited in {2}",
        "[bold]rondes avec invitation : {0}[/], indéterminées : {1}, sans invitation : {2}");
    public static readonly Phrase CountsWithoutOpen = new(
        "[bold]invited in {0}[/], not invited in {1}",
        "[bold]rondes avec invitation : {0}[/], sans invitation : {1}");
    public static readonly Phrase First = new("first invitation: {0}, {1}", "première invitation : {0}, {1}");
    public static readonly Phrase Last = new("last invitation: {0}, {1}", "dernière invitation : {0}, {1}");
    public static readonly Phrase Nearest = new("nearest miss: {0}, {1}", "ronde manquée de peu : {0}, {1}");
    public static readonly Phrase NoMiss = new(
        "nearest miss: none among the rounds that fit",
        "ronde manquée de peu : aucune, parmi les rondes où le candidat est admissible");
    public static readonly Phrase RoundOf = new("round {0} of {1} ({2})", "ronde {0} du {1} ({2})");
    public static readonly Phrase Above = new(
        "{0} {0:point|points} above the cut-off of {1}",
        "{0} {0:point|points} au-dessus du seuil de {1}");
    public static readonly Phrase Below = new(
        "{0} {0:point|points} below the cut-off of {1}",
        "{0} {0:point|points} sous le seuil de {1}");
    public static readonly Phrase AtCutOff = new("at the cut-off of {0}", "au seuil de {0}");
    public static readonly Phrase TooLate = new(
        "at the cut-off of {0}, but not submitted before {1}",
        "au seuil de {0}, mais non soumis avant le {1}");
    public static readonly Phrase Expires = new("the profile expires on {0}", "le profil expire le {0}");
    public static readonly Phrase Expired = new(
        "the profile expired on {0}; later rounds do not count: {1}",
        "le profil a expiré le {0} ; rondes ultérieures non comptées : {1}");

    public static readonly Phrase Fits = new(
        "[bold]Fits on {0}[/]: score and distance of that day, verdict of the last round",
        "[bold]Catégories admissibles le {0}[/] : note et écart de ce jour-là, résultat de la dernière ronde");
    public static readonly Phrase FitsNone = new(
        "[bold]Fits on {0}[/]: no category",
        "[bold]Aucune catégorie admissible le {0}[/]");
    public static readonly Phrase FitNotKnown = new(
        "[bold]Not known whether it fits[/]: distance from the last cut-off, and what was not assessed on {0}",
        "[bold]Admissibilité inconnue[/] : écart par rapport au dernier seuil, et ce qui n'a pas été évalué le {0}");
    public static readonly Phrase DoesNotFit = new(
        "[bold]Does not fit[/]: distance from the last cut-off, and what is missing on {0}",
        "[bold]Catégories non admissibles[/] : écart par rapport au dernier seuil, et ce qui manque le {0}");
    public static readonly Phrase NameAndDistance = new("{0} {1:+0;-0;0}", "{0} {1:+0;-0;0}");
    public static readonly Phrase MissingOf = new("- {0}: {1}", "- {0} : {1}");
    public static readonly Phrase Dormant = new(
        "[bold]No round[/] in the {0} {0:month|months} before {1}",
        "[bold]Aucune ronde[/] dans les {0} mois précédant le {1}");
    public static readonly Phrase DormantOne = new("{0} ({1})", "{0} ({1})");

    public static readonly Phrase Score = new("score", "note");
    public static readonly Phrase Distance = new("distance", "écart");
    public static readonly Phrase Verdict = new("verdict", "résultat");
    public static readonly Phrase NotInPool = new("not in the pool", "hors du bassin");
    public static readonly Phrase NotForCandidate = new("does not fit", "non admissible");
    public static readonly Phrase DistanceOf = new("{0:+0;-0;0}", "{0:+0;-0;0}");
    public static readonly Phrase DistanceLine = new(
        "  Distance from the cut-off: {0:+0;-0;0}",
        "  Écart par rapport au seuil : {0:+0;-0;0}");
    public static readonly Phrase Missing = new("  Missing on {0}:", "  Ce qui manquait le {0} :");
    public static readonly Phrase MissingLine = new("    {0}", "    {0}");

    public static readonly Phrase LastOf = new(
        " (the last {0} of {1}; --all prints every round)",
        " (les {0} dernières rondes sur {1} ; --all les affiche toutes)");
}
