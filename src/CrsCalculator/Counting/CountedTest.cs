namespace CrsCalculator.Counting;

/// <summary>A language test result on a date: the levels that it comes to, and why it does not count, if it does not.</summary>
internal readonly record struct CountedTest(LanguageTestResult Result, AbilityLevels Levels, TestUse? Fault)
{
    public bool IsValid => Fault is null;
}
