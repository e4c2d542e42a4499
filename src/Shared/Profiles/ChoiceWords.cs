namespace CrsCalculator.Profiles;

/// <summary>The labels for the values of closed lists.</summary>
internal static class ChoiceWords
{
    public static readonly Phrase Ielts = new("IELTS General Training (English)", "IELTS General Training (anglais)");
    public static readonly Phrase Celpip = new("CELPIP-General (English)", "CELPIP-General (anglais)");
    public static readonly Phrase Pte = new("PTE Core (English)", "PTE Core (anglais)");
    public static readonly Phrase Tef = new("TEF Canada (French)", "TEF Canada (français)");
    public static readonly Phrase Tcf = new("TCF Canada (French)", "TCF Canada (français)");
    public static readonly Phrase Clb = new("levels that are converted already (CLB or NCLC)", "niveaux déjà convertis (CLB ou NCLC)");

    public static readonly Phrase EquivalentOldScore = new(
        "the column 'Équivalence ancien score', which Express Entry asks for",
        "la colonne « Équivalence ancien score », que demande Entrée express");
    public static readonly Phrase From2019To2023 = new("a certificate from 2019 to 2023", "une attestation de 2019 à 2023");
    public static readonly Phrase From2023 = new("scores out of 699, from 2023 on", "des résultats sur 699, depuis 2023");

    public static readonly Phrase English = new("English", "anglais");
    public static readonly Phrase French = new("French", "français");

    public static readonly Phrase LessThanSecondary = new("less than secondary school", "moins que les études secondaires");
    public static readonly Phrase Secondary = new("secondary school diploma", "diplôme d'études secondaires");
    public static readonly Phrase LessThanOneYear = new("program of less than one year", "programme de moins d'un an");
    public static readonly Phrase OneYear = new("one-year diploma or certificate", "diplôme ou certificat d'un an");
    public static readonly Phrase TwoYear = new("two-year diploma or certificate", "diplôme ou certificat de deux ans");
    public static readonly Phrase Bachelors = new(
        "bachelor's degree, or a program of three years or more",
        "baccalauréat, ou programme de trois ans ou plus");
    public static readonly Phrase Masters = new(
        "master's degree, or professional degree (law, medicine and others)",
        "maîtrise, ou diplôme professionnel (droit, médecine et autres)");
    public static readonly Phrase Doctoral = new("doctoral degree (PhD)", "doctorat (Ph. D.)");

    public static readonly Phrase Single = new("single", "célibataire");
    public static readonly Phrase Married = new("married", "marié(e)");
    public static readonly Phrase CommonLaw = new("common-law", "en union de fait");
    public static readonly Phrase Separated = new("separated", "séparé(e)");
    public static readonly Phrase Divorced = new("divorced", "divorcé(e)");
    public static readonly Phrase Widowed = new("widowed", "veuf ou veuve");

    public static readonly Phrase WorkPermit = new("work permit", "permis de travail");
    public static readonly Phrase StudyPermit = new("study permit", "permis d'études");
    public static readonly Phrase Visitor = new("visitor status", "statut de visiteur");
    public static readonly Phrase Maintained = new(
        "maintained status, while an extension was decided",
        "statut maintenu, dans l'attente d'une prorogation");
    public static readonly Phrase Restored = new("restored status", "statut rétabli");

    public static readonly Phrase Vacation = new("paid vacation", "vacances payées");
    public static readonly Phrase Parental = new("maternity or parental leave", "congé de maternité ou parental");
    public static readonly Phrase Sick = new("sick leave", "congé de maladie");
    public static readonly Phrase Unpaid = new("unpaid leave", "congé sans solde");
    public static readonly Phrase Layoff = new("temporary layoff", "mise à pied temporaire");
    public static readonly Phrase Strike = new("strike or lockout", "grève ou lock-out");
}
