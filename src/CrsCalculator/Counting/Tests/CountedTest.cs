using System.Text.Json.Serialization;
using NodaTime;

namespace CrsCalculator.Counting;

/// <summary>A language test result as counted on a day.</summary>
/// <remarks>Immutable, and safe to use from several threads.</remarks>
[JsonConverter(typeof(ConvertersNeeded))]
public sealed class CountedTest
{
    internal CountedTest(int index, LanguageTestResult result, AbilityLevels levels, TestExclusion? fault, LocalDate expiresOn)
    {
        Index = index;
        Result = result;
        Levels = levels;
        Fault = fault;
        ExpiresOn = expiresOn;
    }

    /// <summary>Its index in the list, from 0.</summary>
    public int Index { get; }

    /// <summary>The result.</summary>
    public LanguageTestResult Result { get; }

    /// <summary>
    /// The levels that its scores correspond to. Level 0 means anything below level 4, or a test that is not accepted; 10 means 10 or
    /// higher.
    /// </summary>
    public AbilityLevels Levels { get; }

    /// <summary>
    /// Why it is not valid; <see langword="null"/> if it is. Never <see cref="TestExclusion.NotTheBest"/>: which valid results are best
    /// depends on the points.
    /// </summary>
    public TestExclusion? Fault { get; }

    /// <summary>Whether it is valid.</summary>
    public bool IsValid => Fault is null;

    /// <summary>The day on which it turns two years old and expires.</summary>
    public LocalDate ExpiresOn { get; }

    /// <summary>The test, its levels and, if it is not valid, why.</summary>
    /// <returns>For example <c>0: ieltsGeneralTraining 9/9/8/9, expired</c>.</returns>
    public override string ToString() =>
        $"{Index}: {Code.Of(Result.Test)} {Levels}{(Fault is { } fault ? $", {Code.Of(fault)}" : string.Empty)}";
}
