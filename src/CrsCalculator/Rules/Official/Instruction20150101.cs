namespace CrsCalculator.Rules.Official;

/// <summary>
/// The Comprehensive Ranking System as it began: Ministerial Instructions of 2014-11-28, Canada Gazette, Part I, vol. 148, extra no. 10.
/// Section D counted two facts, a nomination and a job offer, and awarded 600 for either, once.
/// </summary>
internal static class Instruction20150101
{
    private const string Name = "Ministerial Instructions of 2014-11-28";

    // 17 or younger, 18 … 44, 45 or older.
    private static readonly Bands Ages = Bands.From(18, 45);

    // From 20 to 29 the points do not change.
    private static readonly int[] AgeWithSpouse =
        [0, 90, 95, 100, 100, 100, 100, 100, 100, 100, 100, 100, 100, 95, 90, 85, 80, 75, 70, 65, 60, 55, 50, 45, 35, 25, 15, 5, 0];

    private static readonly int[] AgeSingle =
        [0, 99, 105, 110, 110, 110, 110, 110, 110, 110, 110, 110, 110, 105, 99, 94, 88, 83, 77, 72, 66, 61, 55, 50, 39, 28, 17, 6, 0];

    private static readonly Bands Levels = Bands.UpTo((int)EducationLevel.Doctoral);

    // CLB 0 … 9, 10 or higher.
    private static readonly Bands Clbs = Bands.UpTo(10);

    private static readonly int[] SecondLanguage = [0, 0, 0, 0, 0, 1, 1, 3, 3, 6, 6];

    private static readonly Bands YearsToFive = Bands.UpTo(5);

    private static readonly Bands NoAndYes = new(1);

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

    /// <summary>The factors, groups and sections that every official ruleset so far has.</summary>
    public static CrsTables Tables { get; } = new()
    {
        Sections =
        [
            new PointsSection(CrsSection.Core, new PointsCap(withSpouse: 460, single: 500)),
            new PointsSection(CrsSection.Spouse, new PointsCap(withSpouse: 40, single: 0)),
            new PointsSection(CrsSection.Transferability, new PointsCap(100)),
            new PointsSection(CrsSection.Additional, new PointsCap(600)),
        ],
        Groups =
        [
            new PointsGroup(StandardGroups.SecondLanguage, new PointsCap(withSpouse: 22, single: 24)),
            new PointsGroup(StandardGroups.Education, new PointsCap(50)),
            new PointsGroup(StandardGroups.ForeignWork, new PointsCap(50)),
        ],
        Factors =
        [
            Core(FactorId.Age, CrsInput.Age, new PointsGrid(Ages, null, AgeWithSpouse, AgeSingle), "age"),
            Core(
                FactorId.Education,
                CrsInput.Education,
                new PointsGrid(Levels, null, [0, 28, 84, 91, 112, 119, 126, 140], [0, 30, 90, 98, 120, 128, 135, 150]),
                "education"),
            Core(
                FactorId.FirstLanguage,
                CrsInput.FirstLanguage,
                new PointsGrid(Clbs, null, [0, 0, 0, 0, 6, 6, 8, 16, 22, 29, 32], [0, 0, 0, 0, 6, 6, 9, 17, 23, 31, 34]),
                "first official language"),
            Core(FactorId.SecondLanguage, CrsInput.SecondLanguage, new PointsGrid(Clbs, SecondLanguage), "second official language") with
            {
                Group = StandardGroups.SecondLanguage,
            },
            Core(
                FactorId.CanadianWork,
                CrsInput.CanadianYears,
                new PointsGrid(YearsToFive, null, [0, 35, 46, 56, 63, 70], [0, 40, 53, 64, 72, 80]),
                "Canadian work experience",
                "s. 15, "),
            Spouse(FactorId.SpouseEducation, CrsInput.SpouseEducation, new PointsGrid(Levels, 0, 2, 6, 7, 8, 9, 10, 10), "education"),
            Spouse(
                FactorId.SpouseLanguage,
                CrsInput.SpouseLanguage,
                new PointsGrid(Clbs, 0, 0, 0, 0, 0, 1, 1, 3, 3, 5, 5),
                "official language"),
            Spouse(
                FactorId.SpouseCanadianWork,
                CrsInput.SpouseCanadianYears,
                new PointsGrid(YearsToFive, 0, 5, 7, 8, 9, 10),
                "Canadian work experience",
                "s. 19, "),
            Pair(
                FactorId.EducationAndLanguage,
                (CrsInput.Education, EducationTiers),
                (CrsInput.FirstLanguageLowest, ClbSevenAndNine),
                StandardGroups.Education,
                "education and language"),
            Pair(
                FactorId.EducationAndCanadianWork,
                (CrsInput.Education, EducationTiers),
                (CrsInput.CanadianYears, OneAndTwoYears),
                StandardGroups.Education,
                "education and Canadian work experience"),
            Pair(
                FactorId.ForeignWorkAndLanguage,
                (CrsInput.ForeignYears, OneAndThreeYears),
                (CrsInput.FirstLanguageLowest, ClbSevenAndNine),
                StandardGroups.ForeignWork,
                "foreign work experience and language"),
            Pair(
                FactorId.ForeignWorkAndCanadianWork,
                (CrsInput.ForeignYears, OneAndThreeYears),
                (CrsInput.CanadianYears, OneAndTwoYears),
                StandardGroups.ForeignWork,
                "foreign and Canadian work experience"),
            new CrsFactorRule
            {
                Id = FactorId.CertificateAndLanguage,
                Section = CrsSection.Transferability,
                Row = CrsInput.Certificate,
                Column = CrsInput.FirstLanguageLowest,
                Points = new PointsGrid(NoAndYes, new Bands(5, 7), 0, 0, 0, 0, 25, 50),
                Citation = Cite("CRS section C: certificate of qualification and language"),
            },
            Additional(FactorId.Nomination, CrsInput.Nomination, new PointsGrid(NoAndYes, 0, 600), Cite("CRS section D: nomination")),
            Additional(
                FactorId.JobOffer,
                CrsInput.JobOffer,
                new PointsGrid(new Bands(1, 2), 0, 600, 600),
                Cite("CRS section D: arranged employment")),
            Additional(FactorId.CanadianStudy, CrsInput.Study, new PointsGrid(new Bands(1, 2), 0, 0, 0), NoProvision("study in Canada")),
            Additional(FactorId.French, CrsInput.French, new PointsGrid(new Bands(7), new Bands(5), 0, 0, 0, 0), NoProvision("French")) with
            {
                Column = CrsInput.English,
            },
            Additional(FactorId.Sibling, CrsInput.Sibling, new PointsGrid(NoAndYes, 0, 0), NoProvision("sibling in Canada")),
        ],
    };

    public static CrsRuleset Ruleset { get; } = CrsRuleset.Official(
        ExpressEntryBegins.Day,
        Name,
        "The system begins: nomination 600 or job offer 600",
        Tables);

    private static CrsFactorRule Core(FactorId id, CrsInput input, PointsGrid points, string name, string provision = "") =>
        Single(id, CrsSection.Core, input, points, Cite($"{provision}CRS section A: {name}"));

    private static CrsFactorRule Spouse(FactorId id, CrsInput input, PointsGrid points, string name, string provision = "") =>
        Single(id, CrsSection.Spouse, input, points, Cite($"{provision}CRS section B: {name}"));

    private static CrsFactorRule Additional(FactorId id, CrsInput input, PointsGrid points, Citation citation) =>
        Single(id, CrsSection.Additional, input, points, citation);

    private static CrsFactorRule Single(FactorId id, CrsSection section, CrsInput input, PointsGrid points, Citation citation) => new()
    {
        Id = id,
        Section = section,
        Row = input,
        Points = points,
        Citation = citation,
    };

    private static CrsFactorRule Pair(
        FactorId id,
        (CrsInput Input, Bands Bands) row,
        (CrsInput Input, Bands Bands) column,
        string group,
        string name) => new()
        {
            Id = id,
            Section = CrsSection.Transferability,
            Row = row.Input,
            Column = column.Input,
            Points = new PointsGrid(row.Bands, column.Bands, CombinationGrid),
            Group = group,
            Citation = Cite($"CRS section C: {name}"),
        };

    private static Citation Cite(string section) => new(Name, section, ExpressEntryBegins.Day);

    private static Citation NoProvision(string factor) => new(Name, $"no provision for {factor}", ExpressEntryBegins.Day);
}
