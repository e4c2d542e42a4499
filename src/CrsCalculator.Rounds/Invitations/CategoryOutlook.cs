using System.Collections.Immutable;
using System.Text.Json.Serialization;

namespace CrsCalculator.Rounds;

/// <summary>How a candidate stands towards a category on the day of an outlook, and how its last round went.</summary>
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

    /// <summary>The last round of the category in the history, and what came of it on its own day.</summary>
    public InvitationCheck LastRound { get; }

    /// <summary>Whether a round of the category would fit the candidate on the day of the outlook; rank and pool are left aside.</summary>
    public Outcome Fits { get; }

    /// <summary>The score on the day of the outlook; <see langword="null"/> where its rules are not available.</summary>
    public CrsScore? Score { get; }

    /// <summary>
    /// By how many points that score is above the cut-off of the last round, below 0 where it is below; <see langword="null"/> without a
    /// score.
    /// </summary>
    public int? Distance => Score?.Total - LastRound.Round.CutOff;

    /// <summary>
    /// What a round would ask for and the candidate does not have on the day of the outlook, or could not be assessed on. Empty if the
    /// category fits, and where the documents cannot be assessed, or rules are not available.
    /// </summary>
    public ImmutableArray<Requirement> Missing => _eligibility is { } eligibility && Fits != Outcome.Met
        ? RoundRules.Missing(eligibility, Category)
        : [];

    /// <summary>
    /// Why the category does not fit or that is open, and what that rests on; in the order of <see cref="InvitationReason"/>.
    /// </summary>
    public ImmutableArray<InvitationReason> Reasons { get; }

    /// <summary>The category, whether it fits, and the distance.</summary>
    /// <returns>For example <c>french: met, 221</c>.</returns>
    public override string ToString() =>
        $"{Code.Of(Category)}: {Code.Of(Fits)}{(Distance is { } distance ? $", {Invariant.Text(distance)}" : string.Empty)}";
}
