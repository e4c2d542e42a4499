using System.Collections.Immutable;
using NodaTime;

namespace CrsCalculator.Assessment;

/// <summary>The tests for the first and the second official language, by their places in the list; -1 is none.</summary>
internal readonly record struct TestChoice(int First, int Second)
{
    public static readonly TestChoice None = new(-1, -1);

    public OfficialLanguages LanguagesOf(ImmutableArray<LanguageTestResult> results) => First < 0
        ? OfficialLanguages.None
        : OfficialLanguages.From(results[First].Language, results[First].Levels, Second < 0 ? default : results[Second].Levels);

    /// <summary>
    /// Whether this choice is preferred to another one that gives as many points: English first, then the later first test, then
    /// the later second one.
    /// </summary>
    public bool GoesBefore(TestChoice other, ImmutableArray<LanguageTestResult> results)
    {
        int order = (int)results[other.First].Language - (int)results[First].Language;
        order = order != 0 ? order : results[First].TakenOn.CompareTo(results[other.First].TakenOn);
        order = order != 0 ? order : SecondDay(results).CompareTo(other.SecondDay(results));
        return order > 0;
    }

    private LocalDate SecondDay(ImmutableArray<LanguageTestResult> results) => Second < 0 ? LocalDate.MinIsoValue : results[Second].TakenOn;
}
