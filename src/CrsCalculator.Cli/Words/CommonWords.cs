namespace CrsCalculator.Cli.Words;

/// <summary>Phrases used in several places.</summary>
internal static class CommonWords
{
    public static readonly Phrase AsIs = new("{0}", "{0}");
    public static readonly Phrase Id = new("[dim]{0}[/]", "[dim]{0}[/]");
    public static readonly Phrase Title = new("[bold]{0}[/]", "[bold]{0}[/]");
    public static readonly Phrase Yes = new("yes", "oui");
    public static readonly Phrase No = new("no", "non");
    public static readonly Phrase Notice = new("[yellow]Notice:[/] {0}{1}", "[yellow]Avis :[/] {0}{1}");
    public static readonly Phrase PathOf = new("{0}: ", "{0} : ");
    public static readonly Phrase PathOfIssue = new("{0}: {1}", "{0} : {1}");
    public static readonly Phrase Next = new("; ", " ; ");
    public static readonly Phrase OutOf = new("of {0}", "sur {0}");
    public static readonly Phrase CutFromBehind = new(", cut from {0}", ", ramené de {0}");
    public static readonly Phrase Eligible = new("eligible", "admissible");
    public static readonly Phrase NotEligible = new("not eligible", "non admissible");
    public static readonly Phrase NotAssessed = new("not assessed", "non évalué");
    public static readonly Phrase Written = new("{0} was written.", "Le fichier {0} a été écrit.");
    public static readonly Phrase None = new("none", "aucun");
    public static readonly Phrase NoneBehind = new(": none", " : aucun");
    public static readonly Phrase Provisional = new(" (provisional)", " (provisoire)");
    public static readonly Phrase Change = new("change", "écart");

    /// <summary>Returns whether a candidate is eligible, in words.</summary>
    public static Phrase Verdict(Outcome outcome) => outcome switch
    {
        Outcome.Met => Eligible,
        Outcome.NotMet => NotEligible,
        _ => NotAssessed,
    };
}
