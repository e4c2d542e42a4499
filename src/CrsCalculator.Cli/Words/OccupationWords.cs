namespace CrsCalculator.Cli.Words;

/// <summary>Phrases about occupations.</summary>
internal static class OccupationWords
{
    public static readonly Phrase NoSuchTitle = new(
        "no title contains all of '{0}'. Titles are in English; use fewer words, or only their beginnings.",
        "aucun titre ne contient tous les mots « {0} ». Les titres sont en anglais ; donnez moins de mots, ou seulement leur début.");
    public static readonly Phrase NoSuchCode = new(
        "'{0}' is neither a NOC 2021 code (five digits) nor a NOC 2016 code (four digits); leading zeros count.",
        "« {0} » n'est ni un code de la CNP 2021 (cinq chiffres) ni un code de la CNP 2016 (quatre chiffres) ; les zéros initiaux "
            + "comptent.");

    public static readonly Phrase Found = new(
        "{0} {0:occupation matches|occupations match}. 'crs noc CODE' shows more about one.",
        "{0} {0:profession correspond|professions correspondent}. « crs noc CODE » en dit plus.");
    public static readonly Phrase Became = new(
        "[bold]NOC 2016 {0} {1}[/] (skill level {2}) became:",
        "[bold]CNP 2016 {0} {1}[/] (niveau de compétence {2}) est devenu :");
    public static readonly Phrase Row = new("{0}  {1} [dim](TEER {2}{3})[/]", "{0}  {1} [dim](FEER {2}{3})[/]");
    public static readonly Phrase RowTrade = new("; trade", " ; métier");
    public static readonly Phrase RowCategories = new("; {0}", " ; {0}");

    public static readonly Phrase Head = new("[bold]{0} {1}[/] on {2}", "[bold]{0} {1}[/] (au {2})");
    public static readonly Phrase Skilled = new(
        "TEER {0}: skilled work for the CRS, CEC and FSW; CEC requires CLB {1} in every ability",
        "FEER {0} : travail qualifié pour le SCG, la CEC et FSW ; la CEC exige le NCLC {1} dans chaque habileté");
    public static readonly Phrase SkilledByNoc2016 = new(
        "TEER {0}: skilled work under NOC 2016, which was in force; CEC requires CLB {1} in every ability",
        "FEER {0} : travail qualifié selon la CNP 2016, alors en vigueur ; la CEC exige le NCLC {1} dans chaque habileté");
    public static readonly Phrase NotSkilled = new(
        "TEER {0}: not skilled work; it does not count for the CRS, CEC or FSW",
        "FEER {0} : travail non qualifié ; il ne compte ni pour le SCG, ni pour la CEC, ni pour FSW");
    public static readonly Phrase NotSkilledByNoc2016 = new(
        "TEER {0}: not skilled work under NOC 2016, which was in force; it does not count for the CRS, CEC or FSW",
        "FEER {0} : travail non qualifié selon la CNP 2016, alors en vigueur ; il ne compte ni pour le SCG, ni pour la CEC, ni pour FSW");
    public static readonly Phrase SkillNotKnown = new(
        "TEER {0}: no rules on skilled work are available for this date",
        "FEER {0} : aucune règle sur le travail qualifié n'est disponible ici pour cette date");
    public static readonly Phrase Trade = new(
        "Federal Skilled Trades: a skilled trade",
        "Métiers spécialisés (fédéral) : métier spécialisé");
    public static readonly Phrase NotATrade = new(
        "Federal Skilled Trades: not one of its trades",
        "Métiers spécialisés (fédéral) : ne fait pas partie de ses métiers");
    public static readonly Phrase TradeNotKnown = new(
        "Federal Skilled Trades: no rules are available for this date",
        "Métiers spécialisés (fédéral) : aucune règle n'est disponible ici pour cette date");
    public static readonly Phrase Categories = new(
        "Categories (lists in force since {0}): {1}",
        "Catégories (listes en vigueur depuis le {0}) : {1}");
    public static readonly Phrase NoCategories = new(
        "Categories: no lists are in force on this date",
        "Catégories : aucune liste n'est en vigueur à cette date");
    public static readonly Phrase Unconfirmed = new("{0} (unconfirmed)", "{0} (non confirmé)");
    public static readonly Phrase Predecessors = new("NOC 2016: {0}", "CNP 2016 : {0}");
    public static readonly Phrase Predecessor = new("{0} {1} (skill level {2})", "{0} {1} (niveau de compétence {2})");
}
