namespace CrsCalculator.Cli.Words;

/// <summary>Phrases of the interview other than its questions.</summary>
internal static class InterviewWords
{
    public static readonly Phrase NoTerminal = new(
        "crs new asks questions, so it needs a terminal; run it without redirected input or output.",
        "crs new pose des questions et a besoin d'un terminal ; lancez-la sans rediriger l'entrée ni la sortie.");
    public static readonly Phrase Welcome = new(
        "[bold]{0}[/]: each answer is checked and saved at once.",
        "[bold]{0}[/] : chaque réponse est vérifiée et enregistrée aussitôt.");
    public static readonly Phrase Keys = new(
        "Type b to go back one question, ? to see a hint again, q to stop.",
        "Tapez b pour revenir en arrière, ? pour revoir l'explication, q pour arrêter.");
    public static readonly Phrase Later = new("To continue later, run:", "Pour reprendre plus tard, lancez :");
    public static readonly Phrase Resumed = new(
        "You are continuing an earlier interview. The questions already answered are not asked again.",
        "Vous reprenez une entrevue commencée plus tôt. Les questions qui ont une réponse ne sont pas reposées.");
    public static readonly Phrase GoOn = new(
        "{0} exists. Continue with its facts, and replace it at the end?",
        "{0} existe déjà. Voulez-vous partir de son contenu et le remplacer à la fin ?");
    public static readonly Phrase GoOnWhy = new(
        "You are asked only for what it leaves out, and whether there are more tests, credentials and jobs.",
        "Seules vous sont posées les questions sans réponse, et s'il y a d'autres tests, diplômes et emplois.");
    public static readonly Phrase LeftAlone = new("{0} was left unchanged.", "{0} n'a pas été modifié.");
    public static readonly Phrase Kept = new(
        "Your answers so far are saved in {0}. To continue, run:",
        "Vos réponses sont enregistrées dans {0}. Pour continuer, lancez :");
    public static readonly Phrase NothingKept = new(
        "You answered no question, so nothing was saved.",
        "Vous n'avez répondu à aucune question ; rien n'a été enregistré.");
    public static readonly Phrase NotAProfile = new(
        "{0}: this is not a crs-profile/1 document with a principal applicant.",
        "{0} : ce n'est pas un document crs-profile/1 avec un demandeur principal.");
    public static readonly Phrase MendPart = new(
        "{0} holds the answers of an earlier interview. Correct it, delete it to start again, or use another file name.",
        "{0} contient les réponses d'une entrevue commencée plus tôt. Corrigez-le, supprimez-le pour recommencer, ou choisissez un autre "
            + "nom de fichier.");
    public static readonly Phrase MendFile = new(
        "The interview cannot continue from {0}. Correct it, or use another file name.",
        "L'entrevue ne peut pas partir de {0}. Corrigez-le, ou choisissez un autre nom de fichier.");
    public static readonly Phrase ByHand = new(
        "{0}. No single answer corrects this: edit {1}, then run: {2}",
        "{0}. Aucune réponse ne suffit à corriger cela : modifiez {1}, puis lancez : {2}");

    public static readonly Phrase Question = new("[bold]{0}[/]", "[bold]{0}[/]");
    public static readonly Phrase Why = new("[dim]{0}[/]", "[dim]{0}[/]");
    public static readonly Phrase Answer = new("> ", "> ");
    public static readonly Phrase Choice = new("  {0}  {1}", "  {0}  {1}");
    public static readonly Phrase OfSpouse = new("Spouse: {0}", "Conjoint : {0}");
    public static readonly Phrase YesOrNo = new("{0} (y/n)", "{0} (o/n)");
    public static readonly Phrase YesOrNoOrUnknown = new(
        "{0} (y/n; Enter if you do not know)",
        "{0} (o/n ; Entrée si vous ne savez pas)");
    public static readonly Phrase OrUnknown = new("{0} (Enter if you do not know)", "{0} (Entrée si vous ne savez pas)");
    public static readonly Phrase Understood = new("[dim]= {0}[/]", "[dim]= {0}[/]");

    public static readonly Phrase Wrong = new("[red]{0}[/]", "[red]{0}[/]");
    public static readonly Phrase IsRight = new(
        "You answered {1} to: {0} Is that right?",
        "Vous avez répondu {1} à : {0} Est-ce exact ?");
    public static readonly Phrase Again = new("Then give it again.", "Alors, donnez-la de nouveau.");
    public static readonly Phrase YoungAge = new(
        "That is an age of {0} {0:year|years}. Is it right?",
        "Cela donne un âge de {0} {0:an|ans}. Est-ce exact ?");
    public static readonly Phrase FamilyTooSmall = new(
        "{0} is too small: the applicant and the spouse count, even if the spouse does not come.",
        "{0} ne suffit pas : le demandeur et son conjoint comptent, même si le conjoint ne vient pas.");
    public static readonly Phrase NothingBefore = new(
        "There is no earlier question in this session.",
        "Il n'y a pas de question précédente dans cette session.");
    public static readonly Phrase AnswerNeeded = new(
        "This question needs an answer. Type ? for a hint, or q to stop.",
        "Cette question exige une réponse. Tapez ? pour une explication ou q pour arrêter.");
    public static readonly Phrase YesOrNoNeeded = new(
        "Answer y or n. Type ? for a hint, or q to stop.",
        "Répondez par o ou n. Tapez ? pour une explication ou q pour arrêter.");
    public static readonly Phrase ChoiceNeeded = new(
        "'{0}' is not in the list. Type a number from 1 to {1}.",
        "« {0} » n'est pas dans la liste. Tapez un numéro de 1 à {1}.");
    public static readonly Phrase NumberNeeded = new(
        "'{0}' is not a number that can be read; write for example 7.5 or 25000.",
        "« {0} » n'est pas un nombre lisible ; écrivez par exemple 7,5 ou 25000.");
    public static readonly Phrase NoTitle = new(
        "No title contains all of '{0}'. Titles are in English; try fewer words.",
        "Aucun titre ne contient tous les mots « {0} ». Les titres sont en anglais ; essayez avec moins de mots.");
    public static readonly Phrase Occupations = new(
        "Type the number of the occupation whose duties match, or search with other words.",
        "Tapez le numéro de la profession dont les fonctions correspondent, ou cherchez avec d'autres mots.");
    public static readonly Phrase Occupation = new("  {0}  {1} [dim](TEER {2})[/]", "  {0}  {1} [dim](FEER {2})[/]");

    public static readonly Phrase Written = new("[bold]{0} is complete.[/]", "[bold]{0} est terminé.[/]");
    public static readonly Phrase Next = new("Next, run:", "Lancez ensuite :");
}
