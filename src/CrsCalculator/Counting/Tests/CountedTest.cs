using System.Text.Json.Serialization;
using NodaTime;

namespace CrsCalculator.Counting;

/// <summary>What one language test result comes to on a day.</summary>
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

    /// <summary>Its place in the list, from 0.</summary>
    public int Index { get; }

    /// <summary>The result.</summary>
    public LanguageTestResult Result { get; }

    /// <summary>
    /// The levels that its scores come to. Level 0 stands for everything below level 4, and for a test that is not accepted; 10 for 10 or
    /// higher.
    /// </summary>
    public AbilityLevels Levels { get; }

    /// <summary>
    /// Why it is not valid; <see langword="null"/> if it is. It is never <see cref="TestExclusion.NotTheBest"/>: which of the valid results
    /// serve best is a question of points.
    /// </summary>
    public TestExclusion? Fault { get; }

    /// <summary>Whether it is valid.</summary>
    public bool IsValid => Fault is null;

    /// <summary>The day on which it expires: it is two years old.</summary>
    public LocalDate ExpiresOn { get; }

    /// <summary>The test with its levels, and why it is not valid.</summary>
    /// <returns>For example <c>0: ieltsGeneralTraining 9/9/8/9, expired</c>.</returns>
    public override string ToString() =>
        $"{Index}: {Code.Of(Result.Test)} {Levels}{(Fault is { } fault ? $", {Code.Of(fault)}" : string.Empty)}";
}
