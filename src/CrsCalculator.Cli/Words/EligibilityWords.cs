
namespace CrsCalculator.Cli.Words;

/// <summary>Phrases about eligibility.</summary>
internal static class EligibilityWords
{
    public static readonly Phrase Head = new("[bold]{0}[/] on {1}", "[bold]{0}[/] (au {1})");
    public static readonly Phrase EligibleUnder = new(
        "Eligible: an invitation would be issued under {0}",
        "Admissible : une invitation serait délivrée au titre de : {0}");
    public static readonly Phrase EligibleUnderOneOf = new(
        "Eligible: the program of an invitation is not known, because one that comes first could not be assessed",
        "Admissible : le programme d'une invitation est inconnu, car un programme qui passe avant n'a pas pu être évalué");
    public static readonly Phrase NotKnown = new(
        "Not known to be eligible: facts are missing, or rules are not available",
        "Admissibilité inconnue : des faits manquent, ou des règles ne sont pas disponibles ici");
    public static readonly Phrase NotEligible = new("Not eligible", "Non admissible");

    public static readonly Phrase Program = new("[bold]{0} {1}[/]{2}: {3}", "[bold]{1} ({0})[/]{2} : {3}");
    public static readonly Phrase NoTrade = new(
        "  The documents name no skilled trade in work, a job offer or a certificate.",
        "  Les documents ne mentionnent aucun métier spécialisé, que ce soit un emploi, une offre ou un certificat.");
    public static readonly Phrase Trade = new(" (trade {0})", " (métier {0})");
    public static readonly Phrase ExcludedWork = new(
        "  not counted: $.principal.work[[{0}]], NOC {1}: {2}",
        "  non compté : $.principal.work[[{0}]], CNP {1} : {2}");
    public static readonly Phrase Met = new("  [green]{0}[/]: {1} [dim]({2})[/]", "  [green]{0}[/] : {1} [dim]({2})[/]");
    public static readonly Phrase NotMet = new("  [red]{0}[/]: {1} [dim]({2})[/]", "  [red]{0}[/] : {1} [dim]({2})[/]");
    public static readonly Phrase Open = new("  [yellow]{0}[/]: {1} [dim]({2})[/]", "  [yellow]{0}[/] : {1} [dim]({2})[/]");
    public static readonly Phrase GridLine = new("    {0}: {1} of {2}{3} [dim]({4})[/]", "    {0} : {1} sur {2}{3} [dim]({4})[/]");

    public static readonly Phrase Categories = new("[bold]Categories[/]", "[bold]Catégories[/]");
    public static readonly Phrase Category = new("  {0}: {1}{2}", "  {0} : {1}{2}");
    public static readonly Phrase Why = new(" ({0})", " ({0})");
    public static readonly Phrase Requirement = new("{0}: {1}", "{0} : {1}");
    public static readonly Phrase Qualifies = new("qualifies", "y répond");
    public static readonly Phrase DoesNotQualify = new("does not qualify", "n'y répond pas");

    public static readonly Phrase NotAvailable = new(
        "Eligibility is not assessed for {0}: Express Entry began on {1}. Choose a later day with --on DATE.",
        "L'admissibilité n'est pas évaluée au {0} : Entrée express a commencé le {1}. Choisissez un jour ultérieur avec --on DATE.");

    /// <summary>Returns the line of a requirement, in the colour of its outcome.</summary>
    public static Phrase RequirementOf(Outcome outcome) => outcome switch
    {
        Outcome.Met => Met,
        Outcome.NotMet => NotMet,
        _ => Open,
    };

    /// <summary>Returns whether a candidate qualifies for a category, in words.</summary>
    public static Phrase Verdict(Outcome outcome) => outcome switch
    {
        Outcome.Met => Qualifies,
        Outcome.NotMet => DoesNotQualify,
        _ => CommonWords.NotAssessed,
    };
}
