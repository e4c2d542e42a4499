namespace CrsCalculator.Tests.Oracle;

/// <summary>
/// The score from the second transcription, spelled out cell by cell and cap by cap as the published page explains it.
/// It shares nothing with the product but the type of its input.
/// </summary>
internal sealed class OracleCalculator(string ruleset)
{
    private static readonly OracleTable Age = OracleTable.Read("age");
    private static readonly OracleTable Education = OracleTable.Read("education");
    private static readonly OracleTable Language = OracleTable.Read("language");
    private static readonly OracleTable CanadianWork = OracleTable.Read("canadian-work");
    private static readonly OracleTable EducationLanguage = OracleTable.Read("education-language", keys: 2);
    private static readonly OracleTable EducationCanadianWork = OracleTable.Read("education-canadian-work", keys: 2);
    private static readonly OracleTable ForeignWorkLanguage = OracleTable.Read("foreign-work-language", keys: 2);
    private static readonly OracleTable ForeignWorkCanadianWork = OracleTable.Read("foreign-work-canadian-work", keys: 2);
    private static readonly OracleTable CertificateLanguage = OracleTable.Read("certificate-language", keys: 2);
    private static readonly OracleTable French = OracleTable.Read("french", keys: 3);
    private static readonly OracleTable Additional = OracleTable.Read("additional", keys: 3);
    private static readonly OracleTable Caps = OracleTable.Read("caps");

    public static int Cap(string name) => Caps.Points(name);

    public (int Core, int Spouse, int Transferability, int Additional) Score(CrsFactors f) =>
        (CoreOf(f), SpouseOf(f), TransferabilityOf(f), AdditionalOf(f));

    private static int CoreOf(CrsFactors f)
    {
        string column = f.Spouse is null ? "single" : "withSpouse";
        string first = f.Spouse is null ? "firstSingle" : "firstWithSpouse";
        int secondCap = Cap(f.Spouse is null ? "secondLanguageSingle" : "secondLanguageWithSpouse");
        return Age[column, f.Age]
            + Education[column, Level(f.Education)]
            + Abilities(first, f.Languages.FirstLevels)
            + Math.Min(secondCap, Abilities("second", f.Languages.SecondLevels))
            + CanadianWork[column, Years(f.CanadianWorkYears)];
    }

    private static int SpouseOf(CrsFactors f) =>
        f.Spouse is { } spouse
            ? Education["spouse", Level(spouse.Education)]
                + Abilities("spouse", spouse.LanguageLevels)
                + CanadianWork["spouse", Years(spouse.CanadianWorkYears)]
            : 0;

    private static int TransferabilityOf(CrsFactors f)
    {
        int language = Lowest(f.Languages.FirstLevels);
        int education = EducationLanguage.Points(Level(f.Education), language) + EducationCanadianWork.Points(
            Level(f.Education),
            Years(f.CanadianWorkYears));
        int foreign = ForeignWorkLanguage.Points(Years(f.ForeignWorkYears), language)
            + ForeignWorkCanadianWork.Points(Years(f.ForeignWorkYears), Years(f.CanadianWorkYears));
        int certificate = CertificateLanguage.Points(f.CertificateOfQualification, language);
        return Math.Min(
            Cap("transferability"),
            Math.Min(
                Cap("educationPair"),
                education) + Math.Min(Cap("foreignWorkPair"), foreign) + Math.Min(Cap("certificate"), certificate));
    }

    private int AdditionalOf(CrsFactors f) => Math.Min(
        Cap("additional"),
        Additional.Points(ruleset, "nomination", f.ProvincialNomination)
        + Additional.Points(ruleset, "jobOffer", Camel(f.JobOffer.ToString()))
        + Additional.Points(ruleset, "canadianStudy", Camel(f.CanadianStudy.ToString()))
        + French.Points(ruleset, Lowest(f.Languages.French), Lowest(f.Languages.English))
        + Additional.Points(ruleset, "sibling", f.SiblingInCanada));

    private static int Abilities(string column, AbilityLevels levels) =>
        Enum.GetValues<Ability>().Sum(ability => Language[column, levels[ability].Level]);

    private static int Lowest(AbilityLevels levels) => Enum.GetValues<Ability>().Min(ability => levels[ability].Level);

    private static int Years(int years) => Math.Min(years, 12);

    private static string Level(EducationLevel level) => Camel(level.ToString());

    private static string Camel(string name) => char.ToLowerInvariant(name[0]) + name[1..];
}
