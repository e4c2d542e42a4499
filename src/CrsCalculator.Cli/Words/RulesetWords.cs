namespace CrsCalculator.Cli.Words;

/// <summary>Phrases about rulesets and their tables.</summary>
internal static class RulesetWords
{
    public static readonly Phrase Head = new(
        "[bold]{0}[/] {1}: {2}, in force from {3}",
        "[bold]{0}[/] {1} : {2}, en vigueur à compter du {3}");
    public static readonly Phrase Ruleset = new("ruleset", "jeu de règles");
    public static readonly Phrase IsValid = new("is valid", "est valide");
    public static readonly Phrase Section = new("[bold]{0}[/] (at most: {1})", "[bold]{0}[/] (au plus : {1})");
    public static readonly Phrase ByColumn = new("with spouse {0}, single {1}", "avec conjoint {0}, sans conjoint {1}");
    public static readonly Phrase Together = new("  Together at most {1}: {0}", "  Ensemble au plus {1} : {0}");
    public static readonly Phrase Alone = new("  At most {1}: {0}", "  Au plus {1} : {0}");
    public static readonly Phrase Highest = new(
        "  Only the highest counts, at most {1}: {0}",
        "  Seul le plus élevé compte, au plus {1} : {0}");
    public static readonly Phrase Semicolon = new("; ", " ; ");
    public static readonly Phrase WithSpouse = new("with spouse", "avec conjoint");
    public static readonly Phrase Single = new("single", "sans conjoint");
    public static readonly Phrase Points = new("points", "points");
    public static readonly Phrase Source = new("  [dim]{0}[/]", "  [dim]{0}[/]");

    public static readonly Phrase Clb = new("CLB {0}", "NCLC {0}");
    public static readonly Phrase ClbOrHigher = new("CLB {0} or higher", "NCLC {0} ou plus");
    public static readonly Phrase FourAbilities = new("four abilities, at most", "quatre habiletés, au plus");
    public static readonly Phrase French = new("French NCLC {0}", "Français, NCLC {0}");
    public static readonly Phrase English = new("English CLB {0}", "Anglais, NCLC {0}");
    public static readonly Phrase Years = new("{0} {0:year|years}", "{0} {0:an|ans}");
    public static readonly Phrase OrHigherLevel = new("{0} or higher", "{0} ou niveau supérieur");
    public static readonly Phrase YearsTo = new("{0} to {1} {1:year|years}", "{0} à {1} {1:an|ans}");
    public static readonly Phrase NotRedSeal = new("other than Red Seal", "autre que le Sceau rouge");
    public static readonly Phrase Or = new("{0}, or {1}", "{0}, ou {1}");
    public static readonly Phrase OrLess = new("{0} or less", "{0} ou moins");
    public static readonly Phrase OrMore = new("{0} or more", "{0} ou plus");
    public static readonly Phrase OrHigher = new("{0} or higher", "{0} ou plus");
    public static readonly Phrase ToInclusive = new("{0} to {1}", "{0} à {1}");
    public static readonly Phrase Tiers = new("[bold]Occupations by wage[/] ({0})", "[bold]Professions selon le salaire[/] ({0})");
    public static readonly Phrase WithLmia = new("job offers only with an LMIA", "offres d'emploi seulement avec une EIMT");
    public static readonly Phrase WithOrWithoutLmia = new("job offers with or without an LMIA", "offres d'emploi avec ou sans EIMT");
    public static readonly Phrase Tier = new("  Tier {0}: {1}", "  Palier {0} : {1}");

    public static readonly Phrase Id = new("id", "id");
    public static readonly Phrase InForce = new("in force", "en vigueur");
    public static readonly Phrase WhatItIs = new("what it is", "ce que c'est");
    public static readonly Phrase NotAvailable = new("not available", "indisponible");
    public static readonly Phrase Gap = new("[yellow]{0}[/]", "[yellow]{0}[/]");
    public static readonly Phrase Until = new("to {0}", "jusqu'au {0}");
    public static readonly Phrase Since = new("from {0}", "depuis le {0}");
    public static readonly Phrase Days = new("{0} to {1}", "{0} au {1}");
}
