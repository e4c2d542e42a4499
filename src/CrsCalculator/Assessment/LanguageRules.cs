using System.Collections.Immutable;
using NodaTime;

namespace CrsCalculator.Assessment;

/// <summary>Which tests count on a date, and which of them serve best.</summary>
internal static class LanguageRules
{
    private const int YearsOfAResult = 2;

    /// <summary>From this day on PTE Core is accepted.</summary>
    public static readonly LocalDate PteCoreBegins = new(2024, 1, 30);

    /// <summary>Less than two years old (Ministerial Instructions 3(3) and (4), 12(3)), not taken later, and of a test accepted by then.</summary>
    public static bool IsValid(LanguageTestResult result, LocalDate on) => Fault(result, on) is null;

    public static LocalDate ExpiresOn(LanguageTestResult result) => result.TakenOn.PlusYears(YearsOfAResult);

    /// <summary>What each test serves for, once the best are chosen.</summary>
    public static ImmutableArray<AssessedTest> Assess(ImmutableArray<LanguageTestResult> results, LocalDate on, TestChoice best)
    {
        ImmutableArray<AssessedTest>.Builder tests = ImmutableArray.CreateBuilder<AssessedTest>(results.Length);
        for (int i = 0; i < results.Length; i++)
        {
            TestUse use = i == best.First ? TestUse.FirstLanguage
                : i == best.Second ? TestUse.SecondLanguage
                : Fault(results[i], on) ?? TestUse.NotTheBest;
            tests.Add(new AssessedTest(i, results[i], use, ExpiresOn(results[i])));
        }

        return tests.MoveToImmutable();
    }

    /// <summary>
    /// The tests for the first and the second official language that give most points. Of equals English goes first, then the later
    /// first test, then the later second one, then the order given.
    /// </summary>
    public static TestChoice Best(ImmutableArray<LanguageTestResult> results, LocalDate on, Func<OfficialLanguages, int> points)
    {
        TestChoice best = TestChoice.None;
        int most = 0;
        for (int first = 0; first < results.Length; first++)
        {
            if (!IsValid(results[first], on))
            {
                continue;
            }

            for (int second = -1; second < results.Length; second++)
            {
                if (second >= 0 && (results[second].Language == results[first].Language || !IsValid(results[second], on)))
                {
                    continue;
                }

                var choice = new TestChoice(first, second);
                int worth = points(choice.LanguagesOf(results));
                if (best == TestChoice.None || worth > most || (worth == most && choice.GoesBefore(best, results)))
                {
                    (best, most) = (choice, worth);
                }
            }
        }

        return best;
    }

    private static TestUse? Fault(LanguageTestResult result, LocalDate on) =>
        result.TakenOn > on ? TestUse.NotYetTaken
        : ExpiresOn(result) <= on ? TestUse.Expired
        : result.Test == LanguageTest.PteCore && on < PteCoreBegins ? TestUse.TestNotAccepted
        : null;
}
