using System.Collections.Immutable;
using System.Text.Json.Serialization;
using NodaTime;

namespace CrsCalculator.Rounds;

/// <summary>
/// A candidate's results in all rounds, the invitations and the nearest miss while the profile was in the pool, and the distance to each
/// category on a day.
/// </summary>
/// <remarks>
/// Immutable, and safe to use from several threads. Only rounds after the profile was submitted and before it expired count, including
/// those whose time is too uncertain to tell. If the time of submission is not given, all rounds count.
/// </remarks>
[JsonConverter(typeof(ConvertersNeeded))]
public sealed class RoundOutlook
{
    internal RoundOutlook(ImmutableArray<InvitationCheck> checks, LocalDate on, Standing standing)
    {
        AllRounds = checks;
        On = on;
        Score = standing.Score;
        Rounds = [.. checks.Where(static check => check.IsOfProfile)];
        AfterExpiry = checks.Count(static check => check.IsAfterExpiry);
        FirstInvited = Rounds.FirstOrDefault(static check => check.Invited == Outcome.Met);
        LastInvited = Rounds.LastOrDefault(static check => check.Invited == Outcome.Met);
        NearestMiss = Rounds.Reverse().Where(static check => check.IsMiss).MaxBy(static check => check.Distance);
        Categories = EachCategory(checks, standing);
    }

    /// <summary>The day on which <see cref="Categories"/> assess the candidate.</summary>
    public LocalDate On { get; }

    /// <summary>The score on that day; <see langword="null"/> if its rules are not available.</summary>
    public CrsScore? Score { get; }

    /// <summary>The answer for each round of the history, in the same order.</summary>
    public ImmutableArray<InvitationCheck> AllRounds { get; }

    /// <summary>When the profile was submitted; <see langword="null"/> if not given.</summary>
    public DocumentTime? Since { get; internal init; }

    /// <summary>
    /// When the profile expires under the rules on the day of the last round; <see langword="null"/> if <see cref="Since"/> is not given or
    /// those rules are not available.
    /// </summary>
    public DocumentTime? ExpiresAt { get; internal init; }

    /// <summary>The answers that count: for the rounds from submission until the profile expired.</summary>
    public ImmutableArray<InvitationCheck> Rounds { get; }

    /// <summary>The number of rounds after the profile expired. They do not count.</summary>
    public int AfterExpiry { get; }

    /// <summary>The number of <see cref="Rounds"/> in which the candidate would have been invited.</summary>
    public int Invited => CountOf(Outcome.Met);

    /// <summary>The number of <see cref="Rounds"/> in which that is open.</summary>
    public int Open => CountOf(Outcome.NotAssessed);

    /// <summary>The number of <see cref="Rounds"/> in which the candidate would not have been invited.</summary>
    public int NotInvited => CountOf(Outcome.NotMet);

    /// <summary>The first of <see cref="Rounds"/> with an invitation; <see langword="null"/> if there is none.</summary>
    public InvitationCheck? FirstInvited { get; }

    /// <summary>The last of <see cref="Rounds"/> with an invitation; <see langword="null"/> if there is none.</summary>
    public InvitationCheck? LastInvited { get; }

    /// <summary>
    /// Among the <see cref="Rounds"/> that fit and in which only the rank was too low, the one whose cut-off is nearest to the score; if
    /// several are, the last. A lost tie-break is the nearest. <see langword="null"/> if there is none.
    /// </summary>
    public InvitationCheck? NearestMiss { get; }

    /// <summary>
    /// Each category of the history on the day <see cref="On"/>, with its last round, whenever that took place: first those that fit, then
    /// those that could not be assessed, then the others; within each group, most recent round first.
    /// </summary>
    public ImmutableArray<CategoryOutlook> Categories { get; }

    /// <summary>The number of rounds that count, and how many of them invite.</summary>
    /// <returns>For example <c>62 rounds: invited in 14, open in 0, not invited in 48</c>.</returns>
    public override string ToString() =>
        $"{Invariant.Text(Rounds.Length)} rounds: invited in {Invariant.Text(Invited)}, open in {Invariant.Text(Open)}, "
        + $"not invited in {Invariant.Text(NotInvited)}";

    /// <summary>The rounds are ordered by date.</summary>
    private static ImmutableArray<CategoryOutlook> EachCategory(ImmutableArray<InvitationCheck> checks, Standing standing) =>
    [
        .. checks.Reverse()
            .DistinctBy(static check => check.Round.Category)
            .Select(last => new CategoryOutlook(last, standing))
            .OrderBy(static category => Place(category.Fits)),
    ];

    private static int Place(Outcome fits) => fits switch
    {
        Outcome.Met => 0,
        Outcome.NotAssessed => 1,
        _ => 2,
    };

    private int CountOf(Outcome invited) => Rounds.Count(check => check.Invited == invited);
}
