namespace CrsCalculator.Cli.Words;

/// <summary>Phrases about a scenario of cut-offs.</summary>
internal static class ProjectionWords
{
    public static readonly Phrase Head = new(
        "[bold]A scenario, not a forecast[/]: cut-offs of the Canadian Experience Class if its next rounds are like this",
        "[bold]Un scénario, non une prévision[/] : seuils de la catégorie de l'expérience canadienne si ses prochaines rondes se tiennent "
            + "ainsi");
    public static readonly Phrase Start = new(
        "It starts from round {0} and the pool of {1}, with {2:N0} {2:candidate a week who comes|candidates a week who come} to have {3} "
            + "or more.",
        "Il part de la ronde {0} et du bassin du {1}, avec {2:N0} "
            + "{2:candidat par semaine qui atteint|candidats par semaine qui atteignent} {3} ou plus.");
    public static readonly Phrase CutOff = new("[bold]{0}[/]", "[bold]{0}[/]");
    public static readonly Phrase RoundOf = new("round {0}", "ronde {0}");
    public static readonly Phrase Assumed = new("assumed", "supposée");
    public static readonly Phrase AssumedWithin = new("assumed; {0} to {1}", "supposée ; {0} à {1}");
    public static readonly Phrase NoRange = new(
        "No range is shown where the past gives none: you chose the inflow, a round is larger or smaller than any so far, or fewer than "
            + "{0} past {0:round|rounds} could be projected that far ahead.",
        "Il n'y a pas de fourchette là où le passé n'en donne pas : vous avez choisi l'afflux, une ronde est plus grande ou plus petite "
            + "que toutes les précédentes, ou moins de {0} {0:ronde passée a pu être projetée|rondes passées ont pu être projetées} "
            + "d'aussi loin.");
    public static readonly Phrase Range = new(
        "The range covers {0} of 100 past errors, made when the size and day of each round were known.",
        "La fourchette contient {0} {0:erreur passée|erreurs passées} sur 100, la taille et le jour de chaque ronde étant connus.");
    public static readonly Phrase Errors = new(
        "Mean error of past projections in points, and of \"the same as the last\":",
        "Erreur moyenne des projections passées, en points, et de « la même que la dernière » :");
    public static readonly Phrase Error = new(
        "  {0} ahead: {1:0.00} and {2:0.00} over {3} {3:round|rounds} (worst {4}); {5:0.00} and {6:0.00} over the last {7}",
        "  {0} d'avance : {1:0.00} et {2:0.00} sur {3} {3:ronde|rondes} (au pire {4}) ; {5:0.00} et {6:0.00} sur les {7} dernières");
    public static readonly Phrase Past = new(
        "[yellow]Notice:[/] The first assumed round lies in the past: rounds after {0} are not known here. Run 'crs rounds "
            + "update', or choose --first.",
        "[yellow]Avis :[/] La première ronde supposée est dans le passé : les rondes après le {0} ne sont pas disponibles ici. Lancez "
            + "« crs rounds update », ou choisissez --first.");
    public static readonly Phrase RulesUnknown = new(
        "[yellow]Notice:[/] From {0} a new instruction applies whose points are not available. Different points mean different scores, so "
            + "do not rely on this scenario from that day on.",
        "[yellow]Avis :[/] À compter du {0}, une nouvelle instruction s'applique, dont les points ne sont pas disponibles ici. D'autres "
            + "points font d'autres notes : dès lors, rien de ceci n'est fiable.");
    public static readonly Phrase NoScenario = new("There is no scenario. {0} {1}", "Il n'y a pas de scénario. {0} {1}");
    public static readonly Phrase ChooseFirst = new(
        "Choose a later day with --first.",
        "Choisissez un jour ultérieur avec --first.");
    public static readonly Phrase ChooseSizes = new("Choose other --sizes.", "Choisissez d'autres tailles avec --sizes.");
    public static readonly Phrase CheckRounds = new(
        "See these rounds with 'crs rounds list --category CEC', and check a feed with 'crs rounds import'.",
        "Voyez ces rondes avec « crs rounds list --category CEC » et vérifiez un fichier --feed avec « crs rounds import ».");
    public static readonly Phrase TooFarAhead = new(
        "--first: the last of these rounds would be on {0}; {1} is the latest day allowed.",
        "--first : la dernière de ces rondes serait le {0} ; le {1} est le dernier jour admis ici.");
}
