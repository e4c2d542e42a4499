using System.Collections.Immutable;
using System.Text.Json.Serialization;

namespace CrsCalculator.Rounds;

/// <summary>How far a candidate is from a category on the day of an outlook, and the result of its last round.</summary>
/// <remarks>Immutable, and safe to use from several threads.</remarks>
[JsonConverter(typeof(ConvertersNeeded))]
public sealed class CategoryOutlook
{
    private readonly EligibilityAssessment? _eligibility;

    internal CategoryOutlook(InvitationCheck lastRound, Standing standing)
    {
        _eligibility = standing.Eligibility;
        LastRound = lastRound;
        Score = standing.Score;
        Finding fit = RoundRules.Fit(standing, Category);
        Fits = fit.Outcome;
        Reasons = fit.Reasons.ToArray();
    }

    /// <summary>The category.</summary>
    public RoundCategory Category => LastRound.Round.Category;

    /// <summary>The last round of the category in the history, checked on its own day.</summary>
    public InvitationCheck LastRound { get; }

    /// <summary>Whether a round of the category would fit the candidate on the day of the outlook, regardless of rank and pool.</summary>
    public Outcome Fits { get; }

    /// <summary>The score on the day of the outlook; <see langword="null"/> if its rules are not available.</summary>
    public CrsScore? Score { get; }

    /// <summary>
    /// The score minus the cut-off of the last round, in points: negative if the score is below it; <see langword="null"/> without a score.
    /// </summary>
    public int? Distance => Score?.Total - LastRound.Round.CutOff;

    /// <summary>
    /// Requirements of a round that the candidate does not meet, or that could not be assessed, on the day of the outlook. Empty if the
    /// category fits, the documents cannot be assessed, or rules are not available.
    /// </summary>
    public ImmutableArray<Requirement> Missing => _eligibility is { } eligibility && Fits != Outcome.Met
        ? RoundRules.Missing(eligibility, Category)
        : [];

    /// <summary>
    /// Why the category does not fit or the answer is open, and what the answer rests on; in the order of <see cref="InvitationReason"/>.
    /// </summary>
    public ImmutableArray<InvitationReason> Reasons { get; }

    /// <summary>The category, whether it fits, and the distance.</summary>
    /// <returns>For example <c>french: met, 221</c>.</returns>
    public override string ToString() =>
        $"{Code.Of(Category)}: {Code.Of(Fits)}{(Distance is { } distance ? $", {Invariant.Text(distance)}" : string.Empty)}";
}
