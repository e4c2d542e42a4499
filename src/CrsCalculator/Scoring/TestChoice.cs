using System.Collections.Immutable;
using CrsCalculator.Counting;
using NodaTime;

namespace CrsCalculator.Scoring;

/// <summary>The test results for the first and the second official language.</summary>
internal readonly record struct TestChoice(CountedTest? First, CountedTest? Second)
{
    // More results than almost anyone has.
    private const int FewTests = 8;

    /// <summary>The levels that the results show.</summary>
    public OfficialLanguages Languages => First is null
        ? OfficialLanguages.None
        : OfficialLanguages.From(First.Result.Language, First.Levels, Second?.Levels ?? default);

    /// <summary>
    /// Chooses the results for the first and the second official language that give the most points. Ties go to English as the first
    /// language, then to the later first result, then to the later second one, then to the order given. Abilities from two results are
    /// never mixed.
    /// </summary>
    public static TestChoice Best(ImmutableArray<CountedTest> tests, Func<OfficialLanguages, int> points)
    {
        TestChoice best = default;
        int most = 0;
        ImmutableArray<CountedTest> different = Different(tests);
        foreach (CountedTest first in different)
        {
            if (!first.IsValid)
            {
                continue;
            }

            Take(new TestChoice(first, null));
            foreach (CountedTest second in different)
            {
                if (second.IsValid && second.Result.Language != first.Result.Language)
                {
                    Take(new TestChoice(first, second));
                }
            }
        }

        return best;

        void Take(TestChoice choice)
        {
            int worth = points(choice.Languages);
            if (best.First is null || worth > most || (worth == most && choice.GoesBefore(best)))
            {
                (best, most) = (choice, worth);
            }
        }
    }

    /// <summary>Of many results that show the same, keeps only the latest, and of equals the first one given.</summary>
    private static ImmutableArray<CountedTest> Different(ImmutableArray<CountedTest> tests) => tests.Length <= FewTests
        ? tests
        :
        [
            .. tests.Where(static test => test.IsValid)
                .OrderByDescending(static test => test.Result.TakenOn)
                .DistinctBy(static test => (test.Result.Language, test.Levels))
                .OrderBy(static test => test.Index),
        ];

    /// <summary>Whether this choice is preferred to another that gives as many points.</summary>
    private bool GoesBefore(TestChoice other)
    {
        int order = (int)other.First!.Result.Language - (int)First!.Result.Language;
        order = order != 0 ? order : First.Result.TakenOn.CompareTo(other.First.Result.TakenOn);
        order = order != 0 ? order : SecondDay.CompareTo(other.SecondDay);
        return order > 0;
    }

    private LocalDate SecondDay => Second?.Result.TakenOn ?? LocalDate.MinIsoValue;
}
