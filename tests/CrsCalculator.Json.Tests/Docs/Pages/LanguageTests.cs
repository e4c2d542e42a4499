using System.Collections.Immutable;
using CrsCalculator;
using CrsCalculator.Counting;
using CrsCalculator.Rules;
using NodaTime;

namespace PagesOfDocs;

/// <summary>The C# of docs/language-tests.md.</summary>
internal static class LanguageTests
{
    public static void Block1(TextWriter Console)
    {
        // <block>
        TestRules tests = RuleBook.Official.Tests.At(new LocalDate(2026, 1, 21)).Value;
        var scores = new TestScores(Listening: 7.5m, Reading: 7.0m, Writing: 6.5m, Speaking: 7.0m);
        tests.TryConvert(LanguageTest.IeltsGeneralTraining, scale: null, scores, out AbilityLevels levels);
        Console.WriteLine($"{levels}: lowest {levels.Lowest}");
        Console.WriteLine(tests.TryConvert(LanguageTest.IeltsGeneralTraining, null, scores with { Writing = 6.25m }, out AbilityLevels _));
        // </block>
    }

    public static void Block2(TextWriter Console)
    {
        // <block>
        bool isResult = LanguageTestResult.TryCreate(
            LanguageTest.TefCanada,
            takenOn: new LocalDate(2025, 5, 17),
            new TestScores(255, 210, 312, 320),
            scale: null,
            language: null,
            out LanguageTestResult? _,
            out ImmutableArray<Issue> issues);
        Console.WriteLine($"{isResult}: {string.Join("; ", issues)}");
        // </block>
    }

    public static void Block3(TextWriter Console)
    {
        TestRules tests = RuleBook.Official.Tests.At(new LocalDate(2026, 1, 21)).Value;

        // <block>
        foreach (TefScale scale in new[] { TefScale.EquivalentOldScore, TefScale.From2019To2023, TefScale.From2023 })
        {
            tests.TryConvert(LanguageTest.TefCanada, scale, new TestScores(300, 300, 400, 400), out AbilityLevels nclc);
            Console.WriteLine($"{scale}: {nclc}");
        }
        // </block>
    }

    public static void Block4(TextWriter Console)
    {
        // <block>
        var profile = new Candidate
        {
            Principal = new Person
            {
                DateOfBirth = new LocalDate(1995, 8, 14),
                LanguageTests =
                [
                    LanguageTestResult.CelpipGeneral(new LocalDate(2024, 2, 29), new TestScores(9, 9, 9, 9)),
                    LanguageTestResult.CelpipGeneral(new LocalDate(2025, 6, 20), new TestScores(10, 8, 8, 8)),
                    LanguageTestResult.TcfCanada(new LocalDate(2025, 6, 20), new TestScores(458, 453, 10, 10)),
                ],
            },
        };
        foreach (LocalDate on in new[] { new LocalDate(2026, 2, 27), new LocalDate(2026, 2, 28) })
        {
            CrsAssessment assessment = ExpressEntry.Official.Assess(profile, on);
            Console.WriteLine($"{on:uuuu-MM-dd}: {assessment.Score.Total} points");
            foreach (CountedTest test in assessment.Principal.Tests)
            {
                string use = test == assessment.FirstTest ? "first language"
                    : test == assessment.SecondTest ? "second language"
                    : $"{test.Fault ?? TestExclusion.NotTheBest}";
                Console.WriteLine($"  {test.Result.Test} {test.Levels}: {use}");
            }
        }
        // </block>
    }
}
