using System.Collections.Immutable;
using NodaTime;

namespace CrsCalculator.Eligibility;

/// <summary>The categories of a time, with how much work they ask for within three years.</summary>
internal sealed record CategoryList(LocalDate From, int RequiredHours, bool IsContinuous, string Source, ImmutableArray<Category> Categories)
{
    // Six months and a year of full-time work, at 30 hours a week.
    private const int HalfYear = CountedHours.HoursPerYear / 2;

    private static readonly string[] Healthcare =
    [
        "31100", "31101", "31102", "31103", "31110", "31111", "31112", "31120", "31121", "31200", "31201", "31202", "31203", "31209", "31300", "31301",
        "31302", "31303", "32101", "32102", "32103", "32104", "32109", "32111", "32120", "32121", "32122", "32123", "32124", "32129", "32201", "33101",
        "33102", "33103", "41300", "41301", "42201",
    ];

    private static readonly string[] Stem = ["20011", "21220", "21300", "21301", "21310", "21321", "21331", "22300", "22301", "22310", "63100"];

    private static readonly string[] TradesOfBothLists =
    [
        "22303", "70010", "70011", "72100", "72102", "72106", "72200", "72201", "72300", "72302", "72310", "72311", "72320", "72400", "72401", "72402",
        "72422", "72501", "72999", "73100", "73110", "73112", "73113", "82021",
    ];

    private static readonly string[] Education = ["41220", "41221", "42202", "42203", "43100"];

    private static readonly Category French = Category.Of(CategoryId.French, isCertain: true, PlaceOfWork.Anywhere);

    /// <summary>The first categories. Of the other five the occupations are not held; French asks for none.</summary>
    private static readonly CategoryList Of2023 = new(new LocalDate(2023, 5, 31), HalfYear, IsContinuous: true, "Ministerial Instructions on categories, 2023-05-31", [French])
    {
        IsWhole = false,
    };

    /// <summary>Cooks (63200) are in this list of trades, butchers (63201) in agriculture.</summary>
    private static readonly CategoryList Of2025 = new(
        new LocalDate(2025, 2, 27),
        HalfYear,
        IsContinuous: true,
        "Ministerial Instructions on categories, 2025-02-27",
        [
            French,
            Category.Of(CategoryId.Healthcare, isCertain: true, PlaceOfWork.Anywhere, Healthcare),
            Category.Of(CategoryId.Stem, isCertain: true, PlaceOfWork.Anywhere, Stem),
            Category.Of(CategoryId.Trades, isCertain: false, PlaceOfWork.Anywhere, [.. TradesOfBothLists, "63200"]),
            Category.Of(CategoryId.Education, isCertain: true, PlaceOfWork.Anywhere, Education),
            Category.Of(CategoryId.Agriculture, isCertain: true, PlaceOfWork.Anywhere, "63201"),
        ]);

    private static readonly CategoryList Of2026 = new(
        new LocalDate(2026, 2, 18),
        CountedHours.HoursPerYear,
        IsContinuous: false,
        "Ministerial Instructions on categories, 2026-02-18",
        [
            French,
            Category.Of(CategoryId.Healthcare, isCertain: true, PlaceOfWork.Anywhere, Healthcare),
            Category.Of(CategoryId.Stem, isCertain: true, PlaceOfWork.Anywhere, Stem),
            Category.Of(CategoryId.Trades, isCertain: false, PlaceOfWork.Anywhere, [.. TradesOfBothLists, "63201"]),
            Category.Of(CategoryId.Education, isCertain: true, PlaceOfWork.Anywhere, Education),
            Category.Of(CategoryId.Transport, isCertain: false, PlaceOfWork.Anywhere, "22313", "72404", "72410", "72600"),
            Category.Of(CategoryId.Physicians, isCertain: true, PlaceOfWork.Canada, "31100", "31101", "31102"),
            Category.Of(CategoryId.SeniorManagers, isCertain: true, PlaceOfWork.Canada, "00012", "00013", "00014", "00015"),
            Category.Of(CategoryId.Researchers, isCertain: false, PlaceOfWork.Canada, "41200", "41201"),
            Category.Of(CategoryId.MilitaryRecruits, isCertain: false, PlaceOfWork.Anywhere, "40042", "42102", "43204"),
        ]);

    /// <summary>The lists that are held, the latest first.</summary>
    public static ImmutableArray<CategoryList> Held { get; } = [Of2026, Of2025, Of2023];

    /// <summary>Whether all categories of the time are held.</summary>
    public bool IsWhole { get; private init; } = true;

    public static CategoryList? InForceOn(LocalDate day) => Held.FirstOrDefault(list => list.From <= day);
}
