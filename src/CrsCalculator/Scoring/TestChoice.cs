using System.Collections.Immutable;
using CrsCalculator.Counting;
using CrsCalculator.Rules;
using NodaTime;

namespace CrsCalculator.Scoring;

/// <summary>The test results for the first and the second official language, by their places in the list; -1 is none.</summary>
internal readonly record struct TestChoice(int First, int Second)
{
    public static readonly TestChoice None = new(-1, -1);

    /// <summary>
    /// The results for the first and the second official language that give most points. Of equals English goes first, then the later first
    /// result, then the later second one, then the order given. Abilities of two results are never mixed.
    /// </summary>
    public static TestChoice Best(ImmutableArray<CountedTest> tests, Func<OfficialLanguages, int> points)
    {
        TestChoice best = None;
        int most = 0;
        for (int first = 0; first < tests.Length; first++)
        {
            if (!tests[first].IsValid)
            {
                continue;
            }

            for (int second = -1; second < tests.Length; second++)
            {
                if (second >= 0 && (tests[second].Result.Language == tests[first].Result.Language || !tests[second].IsValid))
                {
                    continue;
                }

                var choice = new TestChoice(first, second);
                int worth = points(choice.LanguagesOf(tests));
                if (best == None || worth > most || (worth == most && choice.GoesBefore(best, tests)))
                {
                    (best, most) = (choice, worth);
                }
            }
        }

        return best;
    }

    /// <summary>What each result serves for.</summary>
    public ImmutableArray<AssessedTest> Assess(ImmutableArray<CountedTest> tests, DocumentRules rules)
    {
        ImmutableArray<AssessedTest>.Builder assessed = ImmutableArray.CreateBuilder<AssessedTest>(tests.Length);
        for (int i = 0; i < tests.Length; i++)
        {
            TestUse use = i == First ? TestUse.FirstLanguage
                : i == Second ? TestUse.SecondLanguage
                : tests[i].Fault ?? TestUse.NotTheBest;
            assessed.Add(new AssessedTest(i, tests[i].Result, tests[i].Levels, use, TestCounting.ExpiresOn(tests[i].Result, rules)));
        }

        return assessed.MoveToImmutable();
    }

    public OfficialLanguages LanguagesOf(ImmutableArray<CountedTest> tests) => First < 0
        ? OfficialLanguages.None
        : OfficialLanguages.From(tests[First].Result.Language, tests[First].Levels, Second < 0 ? default : tests[Second].Levels);

    /// <summary>Whether this choice is preferred to another one that gives as many points.</summary>
    private bool GoesBefore(TestChoice other, ImmutableArray<CountedTest> tests)
    {
        int order = (int)tests[other.First].Result.Language - (int)tests[First].Result.Language;
        order = order != 0 ? order : tests[First].Result.TakenOn.CompareTo(tests[other.First].Result.TakenOn);
        order = order != 0 ? order : SecondDay(tests).CompareTo(other.SecondDay(tests));
        return order > 0;
    }

    private LocalDate SecondDay(ImmutableArray<CountedTest> tests) => Second < 0 ? LocalDate.MinIsoValue : tests[Second].Result.TakenOn;
}
