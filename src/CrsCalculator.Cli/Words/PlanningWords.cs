
namespace CrsCalculator.Cli.Words;

/// <summary>Phrases about levers, timelines and comparisons.</summary>
internal static class PlanningWords
{
    public static readonly Phrase PlanHead = new(
        "[bold]CRS {0}[/] on {1}, by the rules of {2}{3}",
        "[bold]SCG {0}[/] au {1}, selon le jeu de règles {2}{3}");
    public static readonly Phrase NoLever = new("No single change raises the score.", "Aucun changement à lui seul n'augmente la note.");
    public static readonly Phrase Gain = new("gain", "gain");
    public static readonly Phrase Score = new("score", "note");
    public static readonly Phrase Lever = new("improvement", "amélioration");
    public static readonly Phrase Moves = new("what it changes", "ce qu'elle change");
    public static readonly Phrase GainOf = new("[green]+{0}[/]", "[green]+{0}[/]");
    public static readonly Phrase MoreLevers = new(
        "[dim]{0} more; list {0:it|them} with --all[/]",
        "[dim]{0} {0:autre|autres} ; --all {0:l'affiche|les affiche}[/]");
    public static readonly Phrase LeverAndFactors = new("{0} ({1})", "{0} ({1})");
    public static readonly Phrase Opens = new("[green]opens:[/] {0}", "[green]donne accès à :[/] {0}");
    public static readonly Phrase Opening = new("{0} ({1} on {2})", "{0} ({1} le {2})");
    public static readonly Phrase OpeningWithoutRound = new("{0} (no round so far)", "{0} (aucune ronde à ce jour)");
    public static readonly Phrase FactorChange = new("{0} {1:+0;-0}", "{0} {1:+0;-0}");
    public static readonly Phrase Changes = new("{0} {0:change|changes}", "{0} {0:changement|changements}");
    public static readonly Phrase MostBy = new("The most by {0}: [bold]{1}[/] ({2})", "Au mieux avec {0} : [bold]{1}[/] ({2})");
    public static readonly Phrase OutOfReach = new(
        "[bold]{0} cannot be reached[/]: all changes together give {1}.",
        "[bold]{0} est hors d'atteinte[/] : tous les changements ensemble donnent {1}.");
    public static readonly Phrase ReachedAlready = new("[bold]{0} is already reached[/].", "[bold]{0} est déjà atteint[/].");
    public static readonly Phrase ToReach = new("to reach {0}", "Pour atteindre {0}");
    public static readonly Phrase Takes = new(
        "[bold]At least {1} {1:change is|changes are} needed {0}[/]:",
        "[bold]{0}, il faut au moins {1} {1:changement|changements}[/] :");
    public static readonly Phrase TakesAndMaybeMore = new(
        "[bold]At least {1} {1:change is|changes are} needed {0}[/]; the search stopped early, so there may be more ways than these:",
        "[bold]{0}, il faut au moins {1} {1:changement|changements}[/] ; la recherche s'est arrêtée avant la fin, d'autres façons sont "
            + "possibles :");
    public static readonly Phrase Suffices = new(
        "[bold]{1} {1:change is|changes are} enough {0}[/]; the search stopped early, so fewer may be enough, but at least {2}:",
        "[bold]{0}, {1} {1:changement suffit|changements suffisent}[/] ; la recherche s'est arrêtée avant la fin, il en faut peut-être "
            + "moins, mais au moins {2} :");
    public static readonly Phrase OneSuffices = new(
        "[bold]{1} change is enough {0}[/]:",
        "[bold]{0}, {1} changement suffit[/] :");
    public static readonly Phrase Set = new("{0}: {1}", "{0} : {1}");
    public static readonly Phrase Principals = new("[bold]Who is the principal applicant[/]", "[bold]Qui est le demandeur principal[/]");
    public static readonly Phrase AsGiven = new("  as given: {0}", "  tel quel :  {0}");
    public static readonly Phrase Swapped = new("  swapped:  {0}", "  interverti : {0}");
    public static readonly Phrase Side = new("CRS {0}; {1}", "SCG {0} ; {1}");
    public static readonly Phrase ProgramVerdict = new("{0} {1}", "{0} {1}");

    public static readonly Phrase TimelineHead = new(
        "[bold]From {0} to {1}[/], if every job without an end date continues and nothing else happens",
        "[bold]Du {0} au {1}[/], si tout emploi sans date de fin se poursuit et que rien d'autre ne se passe");
    public static readonly Phrase Date = new("date", "date");
    public static readonly Phrase Crs = new("CRS", "SCG");
    public static readonly Phrase Cec = new("CEC", "CEC");
    public static readonly Phrase Why = new("why", "pourquoi");
    public static readonly Phrase Against = new("against {0}", "face à {0}");
    public static readonly Phrase Above = new("above", "au-dessus");
    public static readonly Phrase Tied = new("tied", "à égalité");
    public static readonly Phrase Below = new("below", "au-dessous");
    public static readonly Phrase Open = new("open", "inconnu");
    public static readonly Phrase Categories = new("{0} (now {1})", "{0} (maintenant {1})");
    public static readonly Phrase NoCategory = new("{0} (now none)", "{0} (maintenant aucune)");

    public static readonly Phrase Gap = new(
        "[yellow]Notice:[/] From {0} there is no score: the rules in force are not available. With --rules last-held or --rules FILE, the "
            + "timeline continues by rules of your choice.",
        "[yellow]Avis :[/] À compter du {0}, il n'y a pas de note : les règles en vigueur ne sont pas disponibles ici. Avec --rules "
            + "last-held ou --rules FILE, la chronologie continue selon les règles de votre choix.");
    public static readonly Phrase TimelineNotAvailable = new(
        "There is no timeline from {0}: Express Entry began on {1}. Choose a later day with --from DATE.",
        "Il n'y a pas de chronologie à partir du {0} : Entrée express a commencé le {1}. Choisissez un jour ultérieur avec --from DATE.");
    public static readonly Phrase ToBeforeFrom = new(
        "--to: {0} is before {1}, the first day.",
        "--to : le {0} précède le {1}, premier jour de la chronologie.");

    public static readonly Phrase ComparisonHead = new(
        "[bold]CRS {0}[/]{6} on {1} by the rules of {2}, [bold]{3}[/]{7} by those of {4} ({5})",
        "[bold]SCG {0}[/]{6} au {1} selon le jeu de règles {2}, [bold]{3}[/]{7} selon {4} ({5})");
    public static readonly Phrase ChangeOf = new("{0:+0;-0}", "{0:+0;-0}");
    public static readonly Phrase NoChange = new("no change", "aucun écart");
    public static readonly Phrase ComparisonLine = new("{0}: {1} to {2} ({3:+0;-0;0}){4}", "{0} : {1} à {2} ({3:+0;-0;0}){4}");
    public static readonly Phrase FactorsBehind = new(": {0}", " : {0}");
    public static readonly Phrase ComparisonTotal = new(
        "{0} to {1}: {2} up, {3} down, {4} the same{5}",
        "{0} à {1} : {2} en hausse, {3} en baisse, {4} sans écart{5}");
    public static readonly Phrase NotRead = new(", {0} not read", ", {0} non lus");
    public static readonly Phrase OwnNotices = new(
        "Notice: There is more to say about {0} {0:candidate|candidates}; use --json to see it.",
        "Avis : Il y a plus à dire de {0} {0:candidat|candidats} ; --json le donne.");
    public static readonly Phrase NoticeLine = new("Notice: {0}", "Avis : {0}");
    public static readonly Phrase TwoRulesets = new(
        "--rules: two rulesets are compared, and {0} {0:is|are} given; write --rules A --rules B.",
        "--rules : deux jeux de règles sont comparés, et {0} {0:est donné|sont donnés} ; écrivez --rules A --rules B.");
    public static readonly Phrase SameRulesets = new(
        "--rules: both are '{0}', so there is nothing to compare.",
        "--rules : « {0} » est donné deux fois, il n'y a donc rien à comparer.");
    public static readonly Phrase NoLevers = new(
        "--apply: name at least one lever; 'crs improve FILE' lists them.",
        "--apply : nommez au moins un levier ; « crs improve FILE » les énumère.");
    public static readonly Phrase WrongLever = new("{0}: {1}.", "{0} : {1}.");
    public static readonly Phrase LeversAreListed = new(
        "'crs improve FILE' lists the levers.",
        "« crs improve FILE » énumère les leviers.");
}
