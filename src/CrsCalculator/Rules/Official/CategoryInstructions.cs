using NodaTime;

namespace CrsCalculator.Rules.Official;

/// <summary>
/// The Ministerial Instructions on category-based selection of 2023-05-31, 2025-02-27 and 2026-02-18. The French category lists no
/// occupations.
/// </summary>
internal static class CategoryInstructions
{
    // Six months and a year of full-time work.
    private const int HalfYear = Year / 2;
    private const int Year = CountingWork.FullTimeYear;

    private static readonly string[] Healthcare2023 =
    [
        "31100", "31101", "31102", "31103", "31110", "31111", "31112", "31121", "31200", "31201", "31202", "31203", "31204", "31209",
        "31300", "31301", "31302", "31303", "32101", "32102", "32103", "32109", "32120", "32121", "32122", "32200", "32201", "32209",
        "33101", "33102", "33103", "33109", "41301", "41320", "42203",
    ];

    private static readonly string[] Stem2023 =
    [
        "20010", "20011", "20012", "21200", "21201", "21202", "21203", "21210", "21211", "21220", "21221", "21222", "21223", "21230",
        "21231", "21232", "21233", "21234", "21300", "21310", "21311", "21321", "21322", "41400",
    ];

    private static readonly string[] Trades2023 =
    [
        "72014", "72106", "72200", "72300", "72310", "72400", "72402", "72405", "72406", "73200",
    ];

    private static readonly string[] Transport2023 =
    [
        "70020", "72403", "72404", "72600", "72601", "72602", "72603", "72604", "73300", "93200",
    ];

    private static readonly string[] Healthcare =
    [
        "31100", "31101", "31102", "31103", "31110", "31111", "31112", "31120", "31121", "31200", "31201", "31202", "31203", "31209",
        "31300", "31301", "31302", "31303", "32101", "32102", "32103", "32104", "32109", "32111", "32120", "32121", "32122", "32123",
        "32124", "32129", "32201", "33101", "33102", "33103", "41300", "41301", "42201",
    ];

    private static readonly string[] Stem =
    [
        "20011",
        "21220",
        "21300",
        "21301",
        "21310",
        "21321",
        "21331",
        "22300",
        "22301",
        "22310",
        "63100",
    ];

    private static readonly string[] TradesOfBothLists =
    [
        "22303", "70010", "70011", "72100", "72102", "72106", "72200", "72201", "72300", "72302", "72310", "72311", "72320", "72400",
        "72401", "72402", "72422", "72501", "72999", "73100", "73110", "73112", "73113", "82021",
    ];

    private static readonly string[] Education = ["41220", "41221", "42202", "42203", "43100"];

    private static readonly Category French = new() { Id = CategoryId.French };

    private static readonly Category HealthcareOfBothLists = Of(CategoryId.Healthcare, Healthcare);

    private static readonly Category StemOfBothLists = Of(CategoryId.Stem, Stem);

    private static readonly Category EducationOfBothLists = Of(CategoryId.Education, Education);

    private static readonly CategoryList Of2023 = new()
    {
        WindowYears = 3,
        RequiredHours = HalfYear,
        IsContinuous = true,
        FrenchLevel = 7,
        Provision = "Ministerial Instructions on categories, 2023-05-31",
        Categories =
        [
            French,
            Of(CategoryId.Healthcare, Healthcare2023),
            Of(CategoryId.Stem, Stem2023),
            Of(CategoryId.Trades, Trades2023),
            Of(CategoryId.Transport, Transport2023),
            Of(CategoryId.Agriculture, "63201", "82030", "82031"),
        ],
    };

    /// <summary>In this list, cooks (63200) are in trades and butchers (63201) in agriculture.</summary>
    private static readonly CategoryList Of2025 = Of2023 with
    {
        Provision = "Ministerial Instructions on categories, 2025-02-27",
        Categories =
        [
            French,
            HealthcareOfBothLists,
            StemOfBothLists,
            Of(CategoryId.Trades, [.. TradesOfBothLists, "63200"]) with { Certainty = Certainty.Probable },
            EducationOfBothLists,
            Of(CategoryId.Agriculture, "63201"),
        ],
    };

    private static readonly CategoryList Of2026 = Of2025 with
    {
        RequiredHours = Year,
        IsContinuous = false,
        Provision = "Ministerial Instructions on categories, 2026-02-18",
        Categories =
        [
            French,
            HealthcareOfBothLists,
            StemOfBothLists,
            Of(CategoryId.Trades, [.. TradesOfBothLists, "63201"]) with { Certainty = Certainty.Probable },
            EducationOfBothLists,
            Of(CategoryId.Transport, "22313", "72404", "72410", "72600") with { Certainty = Certainty.Probable },
            Of(CategoryId.Physicians, "31100", "31101", "31102") with { IsInCanadaOnly = true },
            Of(CategoryId.SeniorManagers, "00012", "00013", "00014", "00015") with { IsInCanadaOnly = true },
            Of(CategoryId.Researchers, "41200", "41201") with { IsInCanadaOnly = true, Certainty = Certainty.Probable },
            Of(CategoryId.MilitaryRecruits, "40042", "42102", "43204") with { Certainty = Certainty.Probable },
        ],
    };

    public static RuleGap Before { get; } = new(
        GapReason.NotYetInForce,
        LocalDate.MinIsoValue,
        "category-based selection began on 2023-05-31")
    {
        Code = "beforeCategories",
    };

    public static RulePart<CategoryList> Part { get; } = new(
    [
        new Dated<CategoryList>(Before),
        Entry(new LocalDate(2023, 5, 31), Of2023),
        Entry(new LocalDate(2025, 2, 27), Of2025),
        Entry(new LocalDate(2026, 2, 18), Of2026),
    ])
    {
        Pages = [OfficialPages.Categories, OfficialPages.Instructions],
    };

    private static Dated<CategoryList> Entry(LocalDate from, CategoryList list) =>
        new(from, list, new Citation(list.Provision, "categories", from));

    private static Category Of(CategoryId id, params string[] occupations) =>
        new() { Id = id, Occupations = [.. occupations.Select(NocCode.Parse)] };
}
