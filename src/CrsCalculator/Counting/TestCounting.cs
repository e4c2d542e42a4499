using System.Collections.Immutable;
using CrsCalculator.Rules;
using NodaTime;

namespace CrsCalculator.Counting;

/// <summary>Which language test results count on a date, and what they show. A threshold is met by one result as a whole.</summary>
internal static class TestCounting
{
    /// <summary>Why a result does not count: taken later, expired, or of a test that is not accepted.</summary>
    public static TestUse? Fault(LanguageTestResult result, RulesInForce rules, LocalDate on) =>
        result.TakenOn > on ? TestUse.NotYetTaken
        : ExpiresOn(result, rules.Documents.Value) <= on ? TestUse.Expired
        : !rules.Tests.Value.Accept(result) ? TestUse.TestNotAccepted
        : null;

    public static bool IsValid(LanguageTestResult result, RulesInForce rules, LocalDate on) => Fault(result, rules, on) is null;

    /// <summary>The first day on which a result no longer counts.</summary>
    public static LocalDate ExpiresOn(LanguageTestResult result, DocumentRules rules) => result.TakenOn.PlusYears(rules.TestResultYears);

    /// <summary>Every result with its levels, and whether it counts.</summary>
    public static ImmutableArray<CountedTest> Count(ImmutableArray<LanguageTestResult> results, RulesInForce rules, LocalDate on)
    {
        ImmutableArray<CountedTest>.Builder counted = ImmutableArray.CreateBuilder<CountedTest>(results.Length);
        foreach (LanguageTestResult result in results)
        {
            counted.Add(new CountedTest(result, rules.Tests.Value.LevelsOf(result), Fault(result, rules, on)));
        }

        return counted.MoveToImmutable();
    }

    /// <summary>The lowest ability of the best result that counts, or of the best in one language; level 0 without any.</summary>
    public static Clb BestLowest(
        ImmutableArray<LanguageTestResult> results,
        RulesInForce rules,
        LocalDate on,
        OfficialLanguage? language = null)
    {
        Clb best = default;
        foreach (LanguageTestResult result in results)
        {
            if ((language is null || result.Language == language) && IsValid(result, rules, on))
            {
                Clb lowest = rules.Tests.Value.LevelsOf(result).Lowest;
                best = lowest > best ? lowest : best;
            }
        }

        return best;
    }
}
