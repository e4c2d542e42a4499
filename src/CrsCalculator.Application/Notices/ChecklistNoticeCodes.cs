using System.Collections.Frozen;
using System.Collections.Immutable;

namespace CrsCalculator.Application;

/// <summary>
/// The codes of notices that a checklist adds to those of <see cref="NoticeCodes"/>: what was assumed, and what could not be worked out.
/// </summary>
public static class ChecklistNoticeCodes
{
    /// <summary>The points of a day are not available, so nothing is worth points. Facts: the day.</summary>
    public const string PointsNotAvailable = "pointsNotAvailable";

    /// <summary>The fees of the day are not available, and no amount is guessed. Facts: the day.</summary>
    public const string FeesNotAvailable = "feesNotAvailable";

    /// <summary>An amount of the fees is unconfirmed. Facts: first day of the table.</summary>
    public const string FeesUnconfirmed = "feesUnconfirmed";

    /// <summary>The fees leave children out, because the profile does not say whether there are any. No facts.</summary>
    public const string FeesWithoutChildren = "feesWithoutChildren";

    /// <summary>
    /// The fees leave out children who are no longer dependent children by age, though a disability, or the day of the application to a
    /// province, may say otherwise. Facts: age.
    /// </summary>
    public const string FeesWithoutOlderChildren = "feesWithoutOlderChildren";

    /// <summary>The fee for biometrics includes a person whose date of birth is not known. No facts.</summary>
    public const string BiometricsAgeUnknown = "biometricsAgeUnknown";

    /// <summary>
    /// The lowest score of the round is not known, so the score of the day of the invitation stands in for it. Facts: day of the
    /// invitation.
    /// </summary>
    public const string LowestScoreNotGiven = "lowestScoreNotGiven";

    /// <summary>It is assumed that the round was not for a category, because that was not given. No facts.</summary>
    public const string CategoryNotGiven = "categoryNotGiven";

    /// <summary>The pages on documents were read only up to a day before. Facts: last day read, day of the checklist.</summary>
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

    /// <summary>What the facts of a code are called.</summary>
    /// <param name="code">A code of this class or of <see cref="NoticeCodes"/>.</param>
    /// <returns>Their names in order, for <see cref="Facts.Named(ImmutableArray{FactName})"/>.</returns>
    public static ImmutableArray<FactName> FactsOf(string code)
    {
        ArgumentNullException.ThrowIfNull(code);
        return Names.TryGetValue(code, out ImmutableArray<FactName> names) ? names : FactNames.Of(code);
    }
}
