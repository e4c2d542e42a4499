namespace CrsCalculator.Cli.Words;

/// <summary>Phrases of the interview other than its questions.</summary>
internal static class InterviewWords
{
    public static readonly Phrase NoTerminal = new(
        "crs new asks questions, so it needs a terminal; run it without redirected input or output.",
        "crs new pose des questions et a besoin d'un terminal ; lancez-la sans rediriger l'entrée ni la sortie.");
    public static readonly Phrase Welcome = new(
        "[bold]{0}[/]: each answer is checked and kept at once. Type [bold]q[/] to stop; 'crs new' goes on from there.",
        "[bold]{0}[/] : chaque réponse est vérifiée et conservée aussitôt. Tapez [bold]q[/] pour arrêter ; « crs new » reprendra là.");
    public static readonly Phrase Resumed = new(
        "The answers of an earlier interview were found, and are not asked again.",
        "Les réponses d'un entretien antérieur ont été trouvées ; ces questions ne sont pas reposées.");
    public static readonly Phrase GoOn = new(
        "{0} exists. Go on with its facts, and replace it at the end?",
        "{0} existe. Continuer avec ses faits, et le remplacer à la fin ?");
    public static readonly Phrase GoOnWhy = new(
        "Only what it leaves out is asked.",
        "Seul ce qui y manque est demandé.");
    public static readonly Phrase LeftAlone = new("{0} was left as it is.", "{0} est resté tel quel.");
    public static readonly Phrase Kept = new(
        "The answers so far are kept in {0}. Go on with: {1}",
        "Les réponses données sont conservées dans {0}. Reprenez avec : {1}");
    public static readonly Phrase NothingKept = new("No question was answered, so nothing is kept.", "Sans réponse, rien n'est conservé.");
    public static readonly Phrase NotAProfile = new(
        "{0}: this is not a crs-profile/1 document that an interview can go on from.",
        "{0} : ce n'est pas un document crs-profile/1 qu'un entretien puisse poursuivre.");
    public static readonly Phrase ByHand = new(
        "{0}: correct this by hand in {1}, then go on with: {2}",
        "{0} : corrigez ceci à la main dans {1}, puis reprenez avec : {2}");

    public static readonly Phrase Why = new("[dim]{0}[/]", "[dim]{0}[/]");
    public static readonly Phrase Choice = new("  {0}  {1}", "  {0}  {1}");
    public static readonly Phrase Prompt = new("[bold]{0}[/] ", "[bold]{0}[/] ");
    public static readonly Phrase YesOrNo = new("[bold]{0}[/] (y/n) ", "[bold]{0}[/] (o/n) ");
    public static readonly Phrase Wrong = new("[red]{0}[/]", "[red]{0}[/]");
    public static readonly Phrase AnswerNeeded = new(
        "An answer is needed here; q stops.",
        "Une réponse est nécessaire ici ; q arrête.");
    public static readonly Phrase YesOrNoNeeded = new("Answer y or n; q stops.", "Répondez o ou n ; q arrête.");
    public static readonly Phrase ChoiceNeeded = new(
        "'{0}' is none of the list; type its number.",
        "« {0} » n'est pas dans la liste ; tapez le numéro.");
    public static readonly Phrase NumberNeeded = new(
        "'{0}' is not a number; write it like 8.5 or 15263.",
        "« {0} » n'est pas un nombre ; écrivez-le comme 8,5 ou 15263.");
    public static readonly Phrase NoTitle = new(
        "No title has all the words '{0}'. Titles are in English; use fewer words.",
        "Aucun titre ne contient tous les mots « {0} ». Les titres sont en anglais ; donnez moins de mots.");
    public static readonly Phrase Occupations = new(
        "Type the number of the one whose duties match, or other words.",
        "Tapez le numéro de celle dont les fonctions correspondent, ou d'autres mots.");
    public static readonly Phrase Occupation = new("  {0}  {1} [dim](TEER {2})[/]", "  {0}  {1} [dim](FEER {2})[/]");

    public static readonly Phrase Written = new("[bold]{0} is written.[/]", "[bold]{0} est enregistré.[/]");
    public static readonly Phrase Next = new("Go on with:", "Poursuivez avec :");
}
