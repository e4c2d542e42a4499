namespace CrsCalculator.Rounds;

/// <summary>What became of something that the feed says.</summary>
public enum ChangeKind : byte
{
    /// <summary>It was not in the history and is now: a round, a pool, or a field that the history left empty.</summary>
    Added,

    /// <summary>It was otherwise in the history and is now as in the feed.</summary>
    Replaced,

    /// <summary>
    /// The feed has another round under this number, with another date, or for other candidates and with another cut-off or size. It
    /// replaces the round of the history as a whole: nothing that the feed leaves empty is filled from the history.
    /// </summary>
    AnotherRound,

    /// <summary>The feed is known to be wrong here, so the history was kept.</summary>
    CorrectionKept,

    /// <summary>
    /// The feed is older than the history and says something else, so the history was kept. If no field is named, the feed has another
    /// round under this number, or another pool of this day.
    /// </summary>
    KeptNewer,

    /// <summary>
    /// The feed gives the same round a name that is not known, so that it cannot be told whom it is for. The name of the history was kept.
    /// </summary>
    NameKept,
}

/// <summary>A difference between the history and the feed, and what became of it.</summary>
/// <param name="Kind">What became of it.</param>
/// <param name="Subject">The number of a round, or <c>pool</c> and a day.</param>
/// <param name="Field">The field; <see langword="null"/> where all of it was added or replaced.</param>
/// <param name="Before">What the history said; empty where it said nothing.</param>
/// <param name="Feed">What the feed says.</param>
/// <remarks>Immutable, and safe to use from several threads.</remarks>
public sealed record RoundChange(ChangeKind Kind, string Subject, string? Field, string Before, string Feed)
{
    /// <summary>What a pool's subject begins with; its day follows.</summary>
    internal const string Pool = "pool ";

    /// <summary>
    /// What the history said of a round that was replaced as a whole: number, day, name, invitations, cut-off. <see cref="Before"/> holds
    /// it as one text.
    /// </summary>
    internal Facts? RoundBefore { get; init; }

    /// <summary>What the feed says of a round that is new or replaces another as a whole, likewise.</summary>
    internal Facts? RoundInFeed { get; init; }

    /// <summary>What became of a round as a whole.</summary>
    internal static RoundChange Of(ChangeKind kind, Round? known, Round feed) =>
        new(kind, feed.Number.ToString(), Field: null, known?.ToString() ?? string.Empty, feed.ToString())
        {
            RoundBefore = known is null ? null : FactsOf(known),
            RoundInFeed = FactsOf(feed),
        };

    private static Facts FactsOf(Round round) =>
        new(
            round.Number.ToString(),
            Invariant.Text(round.Date),
            round.Name,
            RoundFields.InvitationsOf(round),
            Invariant.Text(round.CutOff));
}
