using BenchmarkDotNet.Attributes;
using CrsCalculator.Rules;
using NodaTime;

namespace CrsCalculator.Benchmarks;

/// <summary>Converts test scores to levels, four abilities at once.</summary>
[MemoryDiagnoser]
public class ConversionBenchmarks
{
    private readonly TestRules _tests = RuleBook.Official.Tests.At(new LocalDate(2026, 1, 21)).Value;
    private readonly TestScores _ielts = new(8.0m, 7.5m, 7.0m, 7.0m);
    private readonly TestScores _tef = new(255, 210, 312, 320);

    [Benchmark(Baseline = true)]
    public AbilityLevels Ielts() => Convert(LanguageTest.IeltsGeneralTraining, null, _ielts);

    [Benchmark]
    public AbilityLevels Tef() => Convert(LanguageTest.TefCanada, TefScale.EquivalentOldScore, _tef);

    private AbilityLevels Convert(LanguageTest test, TefScale? scale, TestScores scores)
    {
        _tests.TryConvert(test, scale, scores, out AbilityLevels levels);
        return levels;
    }
}
