using System.Collections.Immutable;

namespace CrsCalculator.Rules.Official;

/// <summary>Where the official rules are published. Each part of the rule book names its own pages.</summary>
internal static class OfficialPages
{
    private const string English = "https://www.canada.ca/en/immigration-refugees-citizenship/";
    private const string French = "https://www.canada.ca/fr/immigration-refugies-citoyennete/";
    private const string EnglishExpressEntry = English + "services/immigrate-canada/express-entry/";
    private const string FrenchExpressEntry = French + "services/immigrer-canada/entree-express/";
    private const string Files = "https://www.canada.ca/content/dam/ircc/documents/json/";
    private const string Laws = "https://laws-lois.justice.gc.ca/";

    public static OfficialPage CrsCriteria { get; } = new()
    {
        Title = "Comprehensive Ranking System (CRS) criteria",
        FrenchTitle = "Critères du Système de classement global (SCG)",
        Address = new Uri(EnglishExpressEntry + "check-score/crs-criteria.html"),
        FrenchAddress = new Uri(FrenchExpressEntry + "verifier-note/criteries-scg.html"),
    };

    public static OfficialPage Instructions { get; } = new()
    {
        Title = "Ministerial Instructions respecting the Express Entry system",
        FrenchTitle = "Instructions ministérielles concernant le système Entrée express",
        Address = new Uri(
            English + "corporate/mandate/policies-operational-instructions-agreements/ministerial-instructions/"
                + "express-entry-application-management-system/current.html"),
    };

    public static OfficialPage Rounds { get; } = new()
    {
        Title = "Rounds of invitations",
        FrenchTitle = "Rondes d'invitations",
        Address = new Uri(EnglishExpressEntry + "rounds-invitations.html"),
        FrenchAddress = new Uri(FrenchExpressEntry + "rondes-invitations.html"),
    };

    public static OfficialPage RoundsFeed { get; } = new()
    {
        Title = "Feed of the rounds of invitations (JSON)",
        FrenchTitle = "Données des rondes d'invitations (JSON)",
        Address = new Uri(Files + "ee_rounds_123_en.json"),
        FrenchAddress = new Uri(Files + "ee_rounds_123_fr.json"),
    };

    public static OfficialPage Categories { get; } = new()
    {
        Title = "Category-based selection",
        FrenchTitle = "Sélection fondée sur les catégories",
        Address = new Uri(EnglishExpressEntry + "rounds-invitations/category-based-selection.html"),
    };

    public static OfficialPage Funds { get; } = new()
    {
        Title = "Proof of funds",
        FrenchTitle = "Preuve de fonds",
        Address = new Uri(EnglishExpressEntry + "documents/proof-funds.html"),
        FrenchAddress = new Uri(FrenchExpressEntry + "documents/preuve-fonds-suffisants.html"),
    };

    public static OfficialPage LanguageTests { get; } = new()
    {
        Title = "Language test results",
        FrenchTitle = "Résultats d'examens linguistiques",
        Address = new Uri(EnglishExpressEntry + "documents/language-test.html"),
    };

    public static OfficialPage Cec { get; } = new()
    {
        Title = "Canadian Experience Class",
        FrenchTitle = "Catégorie de l'expérience canadienne",
        Address = new Uri(EnglishExpressEntry + "who-can-apply/canadian-experience-class.html"),
        FrenchAddress = new Uri(FrenchExpressEntry + "qui-presenter-demande/categorie-experience-canadienne.html"),
    };

    public static OfficialPage Fsw { get; } = new()
    {
        Title = "Federal Skilled Worker Program",
        FrenchTitle = "Programme des travailleurs qualifiés (fédéral)",
        Address = new Uri(EnglishExpressEntry + "who-can-apply/federal-skilled-workers.html"),
        FrenchAddress = new Uri(FrenchExpressEntry + "qui-presenter-demande/travailleurs-qualifies-federal.html"),
    };

    public static OfficialPage Fst { get; } = new()
    {
        Title = "Federal Skilled Trades Program",
        FrenchTitle = "Programme des travailleurs de métiers spécialisés (fédéral)",
        Address = new Uri(EnglishExpressEntry + "who-can-apply/federal-skilled-trades.html"),
        FrenchAddress = new Uri(FrenchExpressEntry + "qui-presenter-demande/metiers-specialises.html"),
    };

    public static OfficialPage Irpr { get; } = new()
    {
        Title = "Immigration and Refugee Protection Regulations",
        FrenchTitle = "Règlement sur l'immigration et la protection des réfugiés",
        Address = new Uri(Laws + "eng/regulations/SOR-2002-227/"),
        FrenchAddress = new Uri(Laws + "fra/reglements/DORS-2002-227/"),
    };

    /// <summary>Where the points of a new instruction are published.</summary>
    public static ImmutableArray<OfficialPage> OfPoints { get; } = [CrsCriteria, Instructions];
}
