using NodaTime;

namespace CrsCalculator.Assessment;

/// <summary>Which sittings count on a date, and which of them serve best.</summary>
internal static class LanguageAssessment
{
    private const int YearsOfAResult = 2;

    private static readonly LocalDate PteCoreBegins = new(2024, 1, 30);

    /// <summary>Less than two years old (Ministerial Instructions 3(3) and (4), 12(3)), not taken later, and of a test accepted by then.</summary>
    public static bool Counts(LanguageTestResult result, LocalDate on) =>
        result.TakenOn <= on
        && result.TakenOn.PlusYears(YearsOfAResult) > on
        && (result.Test != LanguageTest.PteCore || on >= PteCoreBegins);

    /// <summary>
    /// The sittings for the first and the second official language that give most points. Of equals English goes first, then the later
    /// first sitting, then the later second one, then the order given.
    /// </summary>
    public static (LanguageTestResult? First, LanguageTestResult? Second) Best(
        IEnumerable<LanguageTestResult> results,
        LocalDate on,
        Func<OfficialLanguages, int> points)
    {
        LanguageTestResult[] valid = [.. results.Where(result => Counts(result, on))];
        (LanguageTestResult? First, LanguageTestResult? Second)[] pairs =
        [
            .. from first in valid
               from second in valid.Where(other => other.Language != first.Language).DefaultIfEmpty<LanguageTestResult?>(null)
               select ((LanguageTestResult?)first, second),
        ];
        return pairs
            .OrderByDescending(pair => points(Languages(pair.First, pair.Second)))
            .ThenBy(static pair => pair.First!.Language)
            .ThenByDescending(static pair => pair.First!.TakenOn)
            .ThenByDescending(static pair => pair.Second?.TakenOn ?? LocalDate.MinIsoValue)
            .FirstOrDefault();
    }

    public static OfficialLanguages Languages(LanguageTestResult? first, LanguageTestResult? second) =>
        first is null ? OfficialLanguages.None : OfficialLanguages.From(first.Language, first.Levels, second?.Levels ?? default);
}
