using System.Collections.Frozen;
using System.Collections.Immutable;

namespace CrsCalculator.Rounds;

/// <summary>The names of the facts of each code in <see cref="FeedIssueCodes"/>, in the order of the facts.</summary>
/// <remarks>Immutable, and safe to use from several threads. Names do not change between versions.</remarks>
public static class FeedFactNames
{
    private static readonly FrozenDictionary<string, ImmutableArray<FactName>> Names =
        new Dictionary<string, string>(StringComparer.Ordinal)
        {
            [FeedIssueCodes.NotARound] = "line#",
            [FeedIssueCodes.FieldMissing] = "round, field",
            [FeedIssueCodes.FieldNotText] = "round, field",
            [FeedIssueCodes.FieldNotANumber] = "round, found, least#, greatest#",
            [FeedIssueCodes.NotARoundNumber] = "found",
            [FeedIssueCodes.FieldNotADate] = "round, found",
            [FeedIssueCodes.FieldNotATime] = "round, found",
            [FeedIssueCodes.FieldTwice] = "round, field",
            [FeedIssueCodes.NumbersMissing] = "first#, last#",
            [FeedIssueCodes.RoundTwice] = "round",
            [FeedIssueCodes.DatesDiffer] = "round, date@, otherDate@",
            [FeedIssueCodes.HeldOnAnotherDay] = "round, heldOn@, date@",
            [FeedIssueCodes.TieBreakAfterRound] = "round, tieBreak",
            [FeedIssueCodes.TieBreakMissing] = "round, date@, since@",
            [FeedIssueCodes.TieBreakTooOld] = "round, tieBreak",
            [FeedIssueCodes.NameNotKnown] = "round, name",
            [FeedIssueCodes.PoolDoesNotAddUp] = "round, published#, sumOfBands#",
            [FeedIssueCodes.PoolNotReadable] = "round, field, found",
            [FeedIssueCodes.PoolWithoutDay] = "round",
            [FeedIssueCodes.PoolTwice] = "round, asOf@",
            [FeedIssueCodes.TooMany] = "listed#",
            [FeedIssueCodes.TooLong] = "mostBytes#",
            [FeedIssueCodes.Empty] = "bytes#",
            [FeedIssueCodes.Compressed] = "found",
            [FeedIssueCodes.OtherEncoding] = "found",
            [FeedIssueCodes.WebPage] = "title",
            [FeedIssueCodes.OtherFormat] = "format",
            [FeedIssueCodes.NotJson] = "found",
            [FeedIssueCodes.NoRow] = "objects#",
            [FeedIssueCodes.NoRoundRead] = "rows#",
        }.ToFrozenDictionary(static code => code.Key, static code => FactName.List(code.Value), StringComparer.Ordinal);

    /// <summary>Returns the facts that a code can have.</summary>
    /// <param name="code">A code in <see cref="FeedIssueCodes"/>.</param>
    /// <returns>Their names in order, for <see cref="Facts.Named(ImmutableArray{FactName})"/>. Empty for an unknown code.</returns>
    public static ImmutableArray<FactName> Of(string code)
    {
        ArgumentNullException.ThrowIfNull(code);
        return Names.TryGetValue(code, out ImmutableArray<FactName> names) ? names : [];
    }
}
