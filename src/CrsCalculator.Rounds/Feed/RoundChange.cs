namespace CrsCalculator.Rounds;

/// <summary>How a difference between the feed and the history was handled.</summary>
public enum ChangeKind : byte
{
    /// <summary>It was not in the history and was added: a round, a pool, or a field that the history left empty.</summary>
    Added,

    /// <summary>It differed in the history and was replaced by the feed's.</summary>
    Replaced,

    /// <summary>
    /// The feed has another round under this number: with another date, or for another category and with another cut-off or size. It
    /// replaces the history's round as a whole: fields that the feed leaves empty are not filled from the history.
    /// </summary>
    AnotherRound,

    /// <summary>The feed is known to be wrong here, so the history was kept.</summary>
    CorrectionKept,

    /// <summary>
    /// The feed is older than the history and differs from it, so the history was kept. If no field is named, the feed has another round
    /// under this number, or another pool for this day.
    /// </summary>
    KeptNewer,

    /// <summary>The feed gives the same round an unknown name, which does not reveal its category. The history's name was kept.</summary>
    NameKept,
}

/// <summary>A difference between the history and the feed, and how it was handled.</summary>
/// <param name="Kind">How it was handled.</param>
/// <param name="Subject">A round's number, or <c>pool</c> and a day.</param>
/// <param name="Field">The field; <see langword="null"/> if the whole round or pool was added or replaced.</param>
/// <param name="Before">The value in the history; empty if it had none.</param>
/// <param name="Feed">The value in the feed.</param>
/// <remarks>Immutable, and safe to use from several threads.</remarks>
public sealed record RoundChange(ChangeKind Kind, string Subject, string? Field, string Before, string Feed)
{
    /// <summary>The prefix of a pool's subject; its day follows.</summary>
    internal const string Pool = "pool ";

    /// <summary>
    /// The history's version of a round that was replaced as a whole: number, day, name, invitations, cut-off. <see cref="Before"/> has it
    /// as one text.
    /// </summary>
    internal Facts? RoundBefore { get; init; }

    /// <summary>The feed's version of a round that is new or replaces another as a whole, with the same facts.</summary>
    internal Facts? RoundInFeed { get; init; }

    /// <summary>Describes how a whole round was handled.</summary>
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
