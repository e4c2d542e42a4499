using System.Collections.Immutable;
using CrsCalculator.Rules;
using CrsCalculator.TestKit.Contracts;

namespace CrsCalculator.Json.Tests.Contract;

/// <summary>
/// A sample of every public type: those that are compared by value twice and once different, the others as a user meets them.
/// </summary>
internal static class Samples
{
    private static readonly RuleBookDifference Difference =
        RuleBookDifference.Of(RuleBook.Official.ToLayer("official"), RuleBook.Official);

    public static IReadOnlyDictionary<Type, Sample> Values { get; } = Sample.Table(
        Sample.Of(
            static () => new RuleDifference { Path = "$.amounts[0]", Before = "15263", After = "15600" },
            new RuleDifference { Path = "$.amounts[1]", Before = "15263", After = "15600" }));

    public static ImmutableDictionary<Type, object> Results { get; } = ImmutableDictionary.CreateRange<Type, object>(
    [
        new(typeof(DocumentReading<CrsFactors>), CrsJson.Factors.Read("{}"u8)),
        new(typeof(DocumentReading<Candidate>), CrsJson.Profile.Read("{}"u8)),
        new(typeof(ScoreLineExtras), new ScoreLineExtras { File = "candidates.jsonl", Line = 3 }),
        new(typeof(CrsDocument), CrsDocument.Of(default(CrsFactors))),
        new(typeof(DocumentReading<CrsRuleset>), CrsJson.Ruleset.Read("{}"u8)),
        new(typeof(RuleBookDifference), Difference),
        new(typeof(RuleEntryDifference), Difference.Entries[0]),
    ]);
}
