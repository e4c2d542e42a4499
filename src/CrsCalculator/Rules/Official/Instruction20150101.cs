using NodaTime;

namespace CrsCalculator.Rules.Official;

/// <summary>
/// The Comprehensive Ranking System as it began: Ministerial Instructions of 2014-11-28, Canada Gazette, Part I, vol. 148,
/// extra no. 10. Section D knew two facts, a nomination and a job offer, and gave 600 for either, once.
/// </summary>
internal static class Instruction20150101
{
    private const string Name = "Ministerial Instructions of 2014-11-28";
    private static readonly LocalDate InForceFrom = new(2015, 1, 1);

    // 17 or younger, 18 … 44, 45 or older. From 20 to 29 the points do not change.
    private static readonly int[] AgeWithSpouse =
        [0, 90, 95, 100, 100, 100, 100, 100, 100, 100, 100, 100, 100, 95, 90, 85, 80, 75, 70, 65, 60, 55, 50, 45, 35, 25, 15, 5, 0];

    private static readonly int[] AgeSingle =
        [0, 99, 105, 110, 110, 110, 110, 110, 110, 110, 110, 110, 110, 105, 99, 94, 88, 83, 77, 72, 66, 61, 55, 50, 39, 28, 17, 6, 0];

    // CLB 0 … 9, 10 or higher.
    private static readonly int[] SecondLanguage = [0, 0, 0, 0, 0, 1, 1, 3, 3, 6, 6];

    private static readonly Bands ClbSevenAndNine = new(7, 9);

    private static readonly Bands EducationTiers = new((int)EducationLevel.OneYear, (int)EducationLevel.TwoOrMoreCredentials);

    private static readonly Bands OneAndTwoYears = new(1, 2);

    private static readonly Bands OneAndThreeYears = new(1, 3);

    // The four combinations of section C share one grid: nothing, 13 and 25, 25 and 50.
    private static readonly int[] CombinationGrid =
    [
        0, 0, 0,
        0, 13, 25,
        0, 25, 50,
    ];

    public static CrsRuleset Ruleset { get; } = CrsRuleset.Official(
        InForceFrom,
        Name,
        "The system begins: nomination 600 or job offer 600",
        new CrsTables
        {
            WithSpouse = new CoreTables
            {
                Age = new PointsTable(Cite("CRS section A: age"), 17, AgeWithSpouse),
                Education = new PointsTable(Cite("CRS section A: education"), 0, [0, 28, 84, 91, 112, 119, 126, 140]),
                FirstLanguage = new AbilityTable(
                    Cite("CRS section A: first official language"),
                    [0, 0, 0, 0, 6, 6, 8, 16, 22, 29, 32],
                    cap: 128),
                SecondLanguage = new AbilityTable(Cite("CRS section A: second official language"), SecondLanguage, cap: 22),
                CanadianWork = new PointsTable(Cite("s. 15, CRS section A: Canadian work experience"), 0, [0, 35, 46, 56, 63, 70]),
            },
            Single = new CoreTables
            {
                Age = new PointsTable(Cite("CRS section A: age"), 17, AgeSingle),
                Education = new PointsTable(Cite("CRS section A: education"), 0, [0, 30, 90, 98, 120, 128, 135, 150]),
                FirstLanguage = new AbilityTable(
                    Cite("CRS section A: first official language"),
                    [0, 0, 0, 0, 6, 6, 9, 17, 23, 31, 34],
                    cap: 136),
                SecondLanguage = new AbilityTable(Cite("CRS section A: second official language"), SecondLanguage, cap: 24),
                CanadianWork = new PointsTable(Cite("s. 15, CRS section A: Canadian work experience"), 0, [0, 40, 53, 64, 72, 80]),
            },
            Spouse = new SpouseTables
            {
                Education = new PointsTable(Cite("CRS section B: education"), 0, [0, 2, 6, 7, 8, 9, 10, 10]),
                Language = new AbilityTable(Cite("CRS section B: official language"), [0, 0, 0, 0, 0, 1, 1, 3, 3, 5, 5], cap: 20),
                CanadianWork = new PointsTable(Cite("s. 19, CRS section B: Canadian work experience"), 0, [0, 5, 7, 8, 9, 10]),
            },
            Transferability = new TransferabilityTables
            {
                EducationAndLanguage = new CombinationTable(
                    Cite("CRS section C: education and language"), EducationTiers, ClbSevenAndNine, CombinationGrid),
                EducationAndCanadianWork = new CombinationTable(
                    Cite("CRS section C: education and Canadian work experience"), EducationTiers, OneAndTwoYears, CombinationGrid),
                ForeignWorkAndLanguage = new CombinationTable(
                    Cite("CRS section C: foreign work experience and language"), OneAndThreeYears, ClbSevenAndNine, CombinationGrid),
                ForeignWorkAndCanadianWork = new CombinationTable(
                    Cite("CRS section C: foreign and Canadian work experience"), OneAndThreeYears, OneAndTwoYears, CombinationGrid),
                CertificateAndLanguage = new CombinationTable(
                    Cite("CRS section C: certificate of qualification and language"), new Bands(1), new Bands(5, 7), [0, 0, 0, 0, 25, 50]),
                EducationCap = 50,
                ForeignWorkCap = 50,
                SectionCap = 100,
            },
            Additional = new AdditionalTables
            {
                Nomination = PointsTable.YesNo(Cite("CRS section D: nomination"), 600),
                JobOffer = new PointsTable(Cite("CRS section D: arranged employment"), 0, [0, 600, 600]),
                CanadianStudy = new PointsTable(NoProvision("study in Canada"), 0, [0, 0, 0]),
                French = new CombinationTable(NoProvision("French"), new Bands(7), new Bands(5), [0, 0, 0, 0]),
                Sibling = PointsTable.YesNo(NoProvision("sibling in Canada"), 0),
                HighWageCanadianWork = new CombinationTable(
                    NoProvision("high-wage occupation"),
                    new Bands(1, 2, 3),
                    new Bands(1),
                    [0, 0, 0, 0, 0, 0, 0, 0]),
                HighWageJobOffer = new PointsTable(NoProvision("high-wage occupation"), 0, [0, 0, 0, 0]),
                SectionCap = 600,
            },
        });

    private static Citation Cite(string section) => new(Name, section, InForceFrom);

    private static Citation NoProvision(string factor) => new(Name, $"no provision for {factor}", InForceFrom);
}
