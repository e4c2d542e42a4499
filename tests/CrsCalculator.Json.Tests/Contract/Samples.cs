using System.Collections.Immutable;
using CrsCalculator.TestKit.Contracts;

namespace CrsCalculator.Json.Tests.Contract;

/// <summary>
/// A sample of every public type: those that are compared by value twice and once different, the others as a user meets them.
/// </summary>
internal static class Samples
{
    public static IReadOnlyDictionary<Type, Sample> Values { get; } = Sample.Table();

    public static ImmutableDictionary<Type, object> Results { get; } = ImmutableDictionary.CreateRange<Type, object>(
    [
        new(typeof(FactorsReading), CrsJson.ReadFactors("{}"u8)),
        new(typeof(ProfileReading), CrsJson.ReadProfile("{}"u8)),
        new(typeof(RulesetReading), CrsJson.ReadRuleset("{}"u8)),
    ]);
}
