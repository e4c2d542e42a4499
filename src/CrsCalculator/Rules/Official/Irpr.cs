using NodaTime;

namespace CrsCalculator.Rules.Official;

/// <summary>
/// The Immigration and Refugee Protection Regulations on the three programs: CEC (87.1), FSW (75 to 83) and FST (87.2). The consolidation
/// used is current to 2026-06-14; no change since 2015 is known.
/// </summary>
internal static class Irpr
{
    private const string Name = "IRPR";

    private static readonly LocalDate ReadTo = new(2026, 6, 14);

    private static readonly CecRules Cec = new()
    {
        WindowYears = 3,
        RequiredHours = CountingWork.FullTimeYear,
        LowestTeerOfHigherLevel = Teer.Teer1,
        LowestSkillLevelOfHigherLevel = SkillLevel.A,
        HigherLevel = 7,
        LowerLevel = 5,
        Province = new ProvinceRule(Province.QC, "IRPR 87.1(1)"),
        ExperienceProvision = "IRPR 87.1(2)(a), 87.1(3), 73(1) and (2)",
        LanguageProvision = "IRPR 87.1(2)(d) and (e), 74",
    };

    private static readonly FswRules Fsw = new()
    {
        WindowYears = 10,
        RequiredHours = CountingWork.FullTimeYear,
        LanguageLevel = 7,
        LowestEducation = EducationLevel.Secondary,
        PassMark = 67,
        Grid = new FswGridRules
        {
            Education = new PointsTable(Cite("78"), 0, [0, 5, 15, 19, 21, 22, 23, 25]),
            FirstLanguage = new AbilityTable(Cite("79(3)(a)"), [0, 0, 0, 0, 0, 0, 0, 4, 5, 6], cap: 24),
            SecondLanguage = new PointsTable(Cite("79(3)(b)"), 0, [0, 0, 0, 0, 0, 4]),
            Experience = new PointsTable(Cite("80"), 0, [0, 9, 11, 11, 13, 13, 15]),

            // Nothing under 18; 12 from 18 to 35; one point less for each year after that.
            Age = new PointsTable(Cite("81"), 17, [0, .. Enumerable.Repeat(12, 18), 11, 10, 9, 8, 7, 6, 5, 4, 3, 2, 1, 0]),
            ArrangedEmployment = PointsTable.YesNo(Cite("82"), 10),
            Adaptability = new AdaptabilityRules
            {
                Cap = 10,
                Work = 10,
                Study = 5,
                SpouseLanguage = 5,
                SpouseStudy = 5,
                SpouseWork = 5,
                Relative = 5,
                ArrangedEmployment = 5,
                WorkHours = CountingWork.FullTimeYear,
                StudyYears = 2,
                SpouseLevel = 4,
                Provision = "IRPR 83",
            },
        },
        Province = new ProvinceRule(Province.QC, "IRPR 75(1)"),
        ExperienceProvision = "IRPR 75(2)(a)",
        LanguageProvision = "IRPR 75(2)(d), 74",
        EducationProvision = "IRPR 75(2)(e)",
        PointsProvision = "IRPR 76(1)(a) and (2), 78 to 83",
        FundsProvision = "IRPR 76(1)(b)",
    };

    /// <summary>
    /// Trades (87.2(1)): major groups 72 (except sub-major 726), 73, 82, 83, 92, and 93 (except sub-major 932); minor group 6320; unit
    /// group 62200. In NOC 2021 these are 96 unit groups.
    /// </summary>
    private static readonly FstRules Fst = new()
    {
        WindowYears = 5,
        RequiredHours = 2 * CountingWork.FullTimeYear,
        CountsWorkOfStudents = false,
        SpokenLevel = 5,
        WrittenLevel = 4,
        TradeGroups = ["72", "73", "82", "83", "92", "93", "6320", "62200"],
        ExceptedGroups = ["726", "932"],
        Province = new ProvinceRule(Province.QC, "IRPR 87.2(2)"),
        ExperienceProvision = "IRPR 87.2(3)(b)",
        LanguageProvision = "IRPR 87.2(3)(a), 74",
        QualificationProvision = "IRPR 87.2(3)(d)",
        FundsProvision = "IRPR 87.2(5), 76(1)(b)",
    };

    public static RulePart<CecRules> CecPart { get; } = Part(Cec, "87.1", OfficialPages.Cec);

    public static RulePart<FswRules> FswPart { get; } = Part(Fsw, "75 to 83", OfficialPages.Fsw);

    public static RulePart<FstRules> FstPart { get; } = Part(Fst, "87.2", OfficialPages.Fst);

    private static Citation Cite(string section) => new(Name, section, ExpressEntryBegins.Day);

    private static RulePart<T> Part<T>(T rules, string section, OfficialPage page)
        where T : class => new(
    [
        new Dated<T>(ExpressEntryBegins.Before),
        new Dated<T>(ExpressEntryBegins.Day, rules, Cite(section)) { VerifiedTo = ReadTo },
    ])
    {
        Pages = [page, OfficialPages.Irpr],
    };
}
