using System.Text.Json.Serialization;
using NodaTime;

namespace CrsCalculator.Counting;

/// <summary>What was made of one language test result.</summary>
/// <remarks>Immutable, and safe to use from several threads.</remarks>
[JsonConverter(typeof(ConvertersNeeded))]
public sealed class AssessedTest
{
    internal AssessedTest(int index, LanguageTestResult result, AbilityLevels levels, TestUse use, LocalDate expiresOn)
    {
        Index = index;
        Result = result;
        Levels = levels;
        Use = use;
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

    /// <summary>What it serves for, or why it does not.</summary>
    public TestUse Use { get; }

    /// <summary>Whether points are read from it.</summary>
    public bool Counts => Use is TestUse.FirstLanguage or TestUse.SecondLanguage;

    /// <summary>The day on which it expires: it is two years old.</summary>
    public LocalDate ExpiresOn { get; }

    /// <summary>The test and what it was used for.</summary>
    /// <returns>For example <c>0: ieltsGeneralTraining 9/9/8/9, firstLanguage</c>.</returns>
    public override string ToString() => $"{Index}: {Code.Of(Result.Test)} {Levels}, {Code.Of(Use)}";
}

/// <summary>What a test serves for, or why it does not.</summary>
public enum TestUse : byte
{
    /// <summary>It shows the first official language. Of a spouse, it is the one that counts.</summary>
    FirstLanguage,

    /// <summary>It shows the second official language.</summary>
    SecondLanguage,

    /// <summary>It is valid, but other tests give as many points or more. Abilities of two tests are never mixed.</summary>
    NotTheBest,

    /// <summary>It is two years old or more.</summary>
    Expired,

    /// <summary>It is of a later day.</summary>
    NotYetTaken,

    /// <summary>The test was not accepted yet.</summary>
    TestNotAccepted,
}
