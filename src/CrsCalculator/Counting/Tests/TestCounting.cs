using System.Collections.Immutable;
using CrsCalculator.Rules;
using NodaTime;

namespace CrsCalculator.Counting;

/// <summary>Decides which language test results are valid on a day and what they show. One result alone must meet a threshold.</summary>
internal static class TestCounting
{
    /// <summary>Returns every result with its levels and whether it is valid.</summary>
    public static ImmutableArray<CountedTest> Count(ImmutableArray<LanguageTestResult> results, RulesInForce rules, LocalDate on)
    {
        ImmutableArray<CountedTest>.Builder counted = ImmutableArray.CreateBuilder<CountedTest>(results.Length);
        foreach (LanguageTestResult result in results)
        {
            counted.Add(Count(counted.Count, result, rules, on));
        }

        return counted.MoveToImmutable();
    }

    /// <summary>The lowest ability of the best valid result, in any language or in one; level 0 if there is none.</summary>
    public static Clb BestLowest(ImmutableArray<CountedTest> tests, OfficialLanguage? language = null)
    {
        Clb best = default;
        foreach (CountedTest test in tests)
        {
            Clb lowest = test.Levels.Lowest;
            best = test.IsValid && lowest > best && (language is null || test.Result.Language == language) ? lowest : best;
        }

        return best;
    }

    /// <summary>Adds the days on which results begin to count and expire.</summary>
    public static void AddTurns(TurningDays days, Person person)
    {
        foreach (LanguageTestResult result in person.LanguageTests)
        {
            days.Add(result.TakenOn);
            days.AddEach(static rules => rules.Documents, rules => rules.ExpiryOf(result));
        }
    }

    private static CountedTest Count(int index, LanguageTestResult result, RulesInForce rules, LocalDate on)
    {
        LocalDate expiresOn = rules.Documents.Value.ExpiryOf(result);
        return new CountedTest(index, result, rules.Tests.Value.LevelsOf(result), Fault(result, expiresOn, rules, on), expiresOn);
    }

    private static TestExclusion? Fault(LanguageTestResult result, LocalDate expiresOn, RulesInForce rules, LocalDate on) =>
        result.TakenOn > on ? TestExclusion.NotYetTaken
        : expiresOn <= on ? TestExclusion.Expired
        : !rules.Tests.Value.Accept(result) ? TestExclusion.TestNotAccepted
        : result.OneSkillRetake && !rules.Tests.Value.AcceptsOneSkillRetake ? TestExclusion.NotAccepted
        : null;
}
