namespace CrsCalculator.Cli.Words;

/// <summary>The French names of provisions. Numbers and dates in them are the same in both languages.</summary>
internal static class FrenchSources
{
    // A longer name comes before any name that it begins with.
    private static readonly (string English, string French)[] Names =
    [
        ("IRPR", "RIPR"),
        ("IRPA", "LIPR"),
        ("SOR/", "DORS/"),
        ("Ministerial Instructions respecting the Express Entry system", "Instructions ministérielles concernant Entrée express"),
        ("Ministerial Instructions on categories", "Instructions ministérielles sur les catégories"),
        ("Ministerial Instructions effective ", "Instructions ministérielles en vigueur le "),
        ("Ministerial Instructions, from ", "Instructions ministérielles, à compter du "),
        ("Ministerial Instructions of ", "Instructions ministérielles du "),
        ("Ministerial Instructions", "Instructions ministérielles"),
        ("Language test results: equivalency charts", "Résultats des tests de langue\u00A0: tableaux d'équivalence"),
        ("TEF and TCF", "TEF et TCF"),
        ("Proof of funds, table of funds by family size", "Preuve de fonds, tableau des fonds selon la taille de la famille"),
        ("IRCC public policy, self-employed physicians", "IRCC, politique d'intérêt public, médecins travaillant à leur compte"),
        ("order of programs and days to apply", "ordre des programmes et délai de présentation"),
        ("Express Entry Program Hierarchy", "hiérarchie des programmes"),
        ("special measures of 2020", "mesures spéciales de 2020"),
        (", categories", ", catégories"),
        ("NOC 2021", "CNP 2021"),
        ("CRS section A: ", "SCG, section A\u00A0: "),
        ("CRS section B: ", "SCG, section B\u00A0: "),
        ("CRS section C: ", "SCG, section C\u00A0: "),
        ("CRS section D: ", "SCG, section D\u00A0: "),
        ("no provision for French", "aucune disposition sur le français"),
        ("no provision for sibling in Canada", "aucune disposition sur un frère ou une sœur au Canada"),
        ("no provision for study in Canada", "aucune disposition sur les études au Canada"),
        ("\u00A0: age", "\u00A0: âge"),
        ("\u00A0: French", "\u00A0: français"),
        ("\u00A0: nomination", "\u00A0: désignation"),
        ("education and language", "études et langue"),
        ("education and Canadian work experience", "études et expérience de travail au Canada"),
        ("foreign work experience and language", "expérience de travail à l'étranger et langue"),
        ("foreign and Canadian work experience", "expérience de travail à l'étranger et au Canada"),
        ("certificate of qualification and language", "certificat de compétence et langue"),
        ("\u00A0: education", "\u00A0: études"),
        ("\u00A0: Canadian work experience", "\u00A0: expérience de travail au Canada"),
        ("first official language", "première langue officielle"),
        ("second official language", "seconde langue officielle"),
        ("\u00A0: official language", "\u00A0: langue officielle"),
        ("arranged employment (removed)", "emploi réservé (supprimé)"),
        ("arranged employment", "emploi réservé"),
        ("sibling in Canada", "frère ou sœur au Canada"),
        ("study in Canada", "études au Canada"),
        (", s. 3, 12 and 30", ", art. 3, 12 et 30"),
        (", s. ", ", art. "),
        ("; table from ", "\u00A0; tableau du "),
        (") and (", ") et ("),
        (" 75 to 83", " 75 à 83"),
        (" 78 to 83", " 78 à 83"),
    ];

    public static string Of(string provision) =>
        Names.Aggregate(provision, static (said, name) => said.Replace(name.English, name.French, StringComparison.Ordinal));
}
