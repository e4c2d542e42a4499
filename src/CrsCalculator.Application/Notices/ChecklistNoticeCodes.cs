using System.Collections.Frozen;
using System.Collections.Immutable;

namespace CrsCalculator.Application;

/// <summary>
/// The notice codes that a checklist adds to <see cref="NoticeCodes"/>: what was assumed, and what could not be computed.
/// </summary>
public static class ChecklistNoticeCodes
{
    /// <summary>The day's points are not available, so nothing can be given a value in points. Facts: the day.</summary>
    public const string PointsNotAvailable = "pointsNotAvailable";

    /// <summary>The day's fees are not available, and no amount is guessed. Facts: the day.</summary>
    public const string FeesNotAvailable = "feesNotAvailable";

    /// <summary>An amount of the fees is unconfirmed. Facts: first day of the table.</summary>
    public const string FeesUnconfirmed = "feesUnconfirmed";

    /// <summary>The fees do not include children, because the profile does not say whether there are any. No facts.</summary>
    public const string FeesWithoutChildren = "feesWithoutChildren";

    /// <summary>
    /// The fees do not include children who are too old to be dependent children, though a disability, or the day of the application to a
    /// province, may make them so. Facts: age.
    /// </summary>
    public const string FeesWithoutOlderChildren = "feesWithoutOlderChildren";

    /// <summary>The biometrics fee includes a person whose date of birth is unknown. No facts.</summary>
    public const string BiometricsAgeUnknown = "biometricsAgeUnknown";

    /// <summary>
    /// The lowest score of the round is unknown, so the score on the day of the invitation is used instead. Facts: day of the invitation.
    /// </summary>
    public const string LowestScoreNotGiven = "lowestScoreNotGiven";

    /// <summary>It is assumed that the round was not for a category, because none was given. No facts.</summary>
    public const string CategoryNotGiven = "categoryNotGiven";

    /// <summary>The pages on documents were last read for an earlier day. Facts: last day read, day of the checklist.</summary>
    public const string PapersNotVerified = "papersNotVerified";

    private static readonly FrozenDictionary<string, ImmutableArray<FactName>> Names =
        new Dictionary<string, string>(StringComparer.Ordinal)
        {
            [PointsNotAvailable] = "date@",
            [FeesNotAvailable] = "date@",
            [FeesUnconfirmed] = "tableFrom@",
            [FeesWithoutChildren] = "",
            [FeesWithoutOlderChildren] = "age#",
            [BiometricsAgeUnknown] = "",
            [LowestScoreNotGiven] = "invitedOn@",
            [CategoryNotGiven] = "",
            [PapersNotVerified] = "verifiedTo@, date@",
        }.ToFrozenDictionary(static code => code.Key, static code => FactName.List(code.Value), StringComparer.Ordinal);

    /// <summary>Returns the names of a code's facts.</summary>
    /// <param name="code">A code in this class or in <see cref="NoticeCodes"/>.</param>
    /// <returns>Their names in order, for <see cref="Facts.Named(ImmutableArray{FactName})"/>.</returns>
    public static ImmutableArray<FactName> FactsOf(string code)
    {
        ArgumentNullException.ThrowIfNull(code);
        return Names.TryGetValue(code, out ImmutableArray<FactName> names) ? names : FactNames.Of(code);
    }
}
