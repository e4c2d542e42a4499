namespace CrsCalculator.Web.Words;

/// <summary>What the page says around the form and the report.</summary>
internal static class PageWords
{
    public static readonly Phrase Title = new("Express Entry calculator", "Calculatrice Entrée express");
    public static readonly Phrase Subtitle = new(
        "Your CRS score, explained. Nothing you type leaves this browser.",
        "Votre note SCG, expliquée. Rien de ce que vous tapez ne quitte ce navigateur.");
    public static readonly Phrase OtherLanguage = new("Français", "English");

    public static readonly Phrase ShowProfile = new("Your facts", "Vos faits");
    public static readonly Phrase ShowAnswer = new("The answer", "La réponse");
    public static readonly Phrase View = new("What to show", "Ce qui est affiché");

    public static readonly Phrase File = new("Your file", "Votre fichier");
    public static readonly Phrase Open = new("Open a profile", "Ouvrir un profil");
    public static readonly Phrase Save = new("Save the profile", "Enregistrer le profil");
    public static readonly Phrase Clear = new("Start over", "Recommencer");
    public static readonly Phrase Example = new("Try an example", "Essayer un exemple");
    public static readonly Phrase ExampleNone = new("Choose…", "Choisir…");
    public static readonly Phrase Lose = new(
        "Your changes are not saved. Go on without them?",
        "Vos modifications ne sont pas enregistrées. Continuer sans elles ?");
    public static readonly Phrase NotOpened = new(
        "This file cannot be opened as a profile:",
        "Ce fichier ne peut pas être ouvert comme profil :");
    public static readonly Phrase AtPath = new("{0}: {1}", "{0} : {1}");

    public static readonly Phrase Choose = new("Choose…", "Choisir…");
    public static readonly Phrase Yes = new("Yes", "Oui");
    public static readonly Phrase No = new("No", "Non");
    public static readonly Phrase Remove = new("Remove", "Supprimer");
    public static readonly Phrase RemoveNamed = new("Remove: {0}", "Supprimer : {0}");
    public static readonly Phrase MonthOnly = new("Month only", "Mois seulement");
    public static readonly Phrase MonthOnlyFor = new("Month only: {0}", "Mois seulement : {0}");
    public static readonly Phrase Missing = new("Needed for a score.", "Nécessaire pour une note.");
    public static readonly Phrase NoMatch = new(
        "No occupation matches. Use fewer words, or only their beginnings.",
        "Aucune profession ne correspond. Donnez moins de mots, ou seulement leur début.");
    public static readonly Phrase Matches = new("Matching occupations", "Professions correspondantes");
    public static readonly Phrase Teer = new("{0} (TEER {1})", "{0} (FEER {1})");
    public static readonly Phrase OtherIssues = new("Elsewhere in the profile", "Ailleurs dans le profil");

    public static readonly Phrase Score = new("CRS score", "Note SCG");
    public static readonly Phrase Unit = new("points", "points");
    public static readonly Phrase On = new("Score on", "Note au");
    public static readonly Phrase Begin = new(
        "Enter your date of birth to begin, or try an example.",
        "Inscrivez votre date de naissance pour commencer, ou essayez un exemple.");
    public static readonly Phrase NoScoreYet = new("No score yet", "Pas encore de note");
    public static readonly Phrase MissingCount = new("Facts still needed: {0}.", "Faits encore nécessaires : {0}.");
    public static readonly Phrase WrongCount = new("Entries to correct: {0}.", "Réponses à corriger : {0}.");
    public static readonly Phrase GoThere = new("Go to the first one", "Aller au premier champ");
    public static readonly Phrase NoScoreOn = new("No score for {0}", "Pas de note au {0}");
    public static readonly Phrase ByLast = new("Score by the last rules available", "Noter selon les dernières règles disponibles");
    public static readonly Phrase OrOtherDay = new(
        "Or choose a day from {0} to {1}: its rules are available.",
        "Ou choisissez un jour du {0} au {1} : ses règles sont disponibles.");
    public static readonly Phrase Provisional = new("Provisional", "Provisoire");
    public static readonly Phrase StopByLast = new("Use the rules in force", "Utiliser les règles en vigueur");

    public static readonly Phrase Contents = new("Sections of the answer", "Sections de la réponse");
    public static readonly Phrase PrintReport = new("Print the report", "Imprimer le rapport");
    public static readonly Phrase SaveReport = new("Save the report", "Enregistrer le rapport");
    public static readonly Phrase Working = new("Working out the details…", "Calcul des détails…");

    public static readonly Phrase About = new(
        "Not legal advice, and not a service of the Government of Canada. Open source: the calculation is CrsCalculator, version {0}.",
        "Ceci n'est ni un avis juridique ni un service du gouvernement du Canada. Code ouvert : le calcul est celui de CrsCalculator, "
            + "version {0}.");
}
