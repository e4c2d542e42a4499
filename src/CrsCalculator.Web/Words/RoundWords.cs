namespace CrsCalculator.Web.Words;

/// <summary>What the page asks about an invitation and a target.</summary>
internal static class RoundWords
{
    public static readonly Phrase Heading = new("Invitation and target", "Invitation et cible");
    public static readonly Phrase Intro = new(
        "They shape the answer, and are not saved with the profile.",
        "Elles orientent la réponse et ne sont pas enregistrées avec le profil.");
    public static readonly Phrase HasInvitation = new(
        "I have an invitation to apply",
        "J'ai reçu une invitation à présenter une demande");
    public static readonly Phrase Round = new("Round of the invitation", "Ronde de l'invitation");
    public static readonly Phrase RoundHint = new(
        "The rounds of the twelve months before the day of the answer. The letter has the day.",
        "Les rondes des douze mois avant le jour de la réponse. La date figure dans la lettre.");
    public static readonly Phrase NoInvitation = new("No invitation", "Aucune invitation");
    public static readonly Phrase RoundNamed = new("{0}, {2} points: {1}", "{0}, {2} points : {1}");
    public static readonly Phrase Program = new("Program in the letter", "Programme selon la lettre");
    public static readonly Phrase ProgramNeeded = new(
        "Needed for the checklist of the application.",
        "Nécessaire pour la liste de contrôle de la demande.");
    public static readonly Phrase HasTarget = new("I want to reach a score or a round", "Je vise une note ou une ronde");
    public static readonly Phrase TargetRound = new("Last round of a category", "Dernière ronde d'une catégorie");
    public static readonly Phrase NoTarget = new("None", "Aucune");
    public static readonly Phrase TargetScore = new("Or a score", "Ou une note");
    public static readonly Phrase WrongScore = new("Enter a whole number of points.", "Inscrivez un nombre entier de points.");
    public static readonly Phrase Invited = new(
        "The points are those of the invitation of {0}. The last day to apply is {1}.",
        "Les points sont ceux de l'invitation du {0}. Le dernier jour pour présenter la demande est le {1}.");
}
