using System.Collections.Frozen;
using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;
using System.Text.Json.Serialization;
using NodaTime;

namespace CrsCalculator.Rounds;

/// <summary>Rounds of invitations and snapshots of the pool.</summary>
/// <remarks>
/// Immutable, and safe to use from several threads. Two histories are equal if their rounds and snapshots are.
/// </remarks>
/// <example>
/// <code>
/// Round last = RoundHistory.Official.Rounds[^1];
/// RoundHistory more = RoundHistory.Official.With(
///     Round.Of(RoundCategory.French, new LocalDate(2026, 10, 13), cutOff: 380) with { Number = RoundNumber.Parse("448") });
/// </code>
/// </example>
[JsonConverter(typeof(ConvertersNeeded))]
public sealed record RoundHistory
{
    /// <summary>What must be said with the data, wherever they are shown.</summary>
    public const string Source =
        "Source: Immigration, Refugees and Citizenship Canada, Express Entry rounds of invitations. Copy of official information; not "
        + "produced in affiliation with, or with the endorsement of, the Government of Canada.";

    private readonly FrozenDictionary<RoundNumber, Round> _byNumber;

    /// <summary>Takes rounds and snapshots, in any order.</summary>
    /// <param name="rounds">The rounds: at least one, each with a number of its own.</param>
    /// <param name="snapshots">The snapshots of the pool, each of a day of its own; there may be none.</param>
    /// <exception cref="ArgumentException">
    /// There is no round; a round has no number; two rounds have the same number, or two snapshots the same day.
    /// </exception>
    public RoundHistory(IEnumerable<Round> rounds, IEnumerable<PoolSnapshot> snapshots)
    {
        Rounds = [.. Numbered(rounds, nameof(rounds)).OrderBy(static round => round.Date).ThenBy(static round => round.Number)];
        Snapshots = [.. Guard.Given(snapshots, nameof(snapshots)).OrderBy(static snapshot => snapshot.AsOf)];
        if (Rounds.IsEmpty)
        {
            throw new ArgumentException("A history has at least one round.", nameof(rounds));
        }

        if (Twice(Snapshots.Select(static snapshot => snapshot.AsOf)) is [var day, ..])
        {
            throw new ArgumentException($"There are two snapshots of {Invariant.Text(day)}.", nameof(snapshots));
        }

        _byNumber = Rounds.ToFrozenDictionary(static round => round.Number);
        LastComplete = LastBeforeAGap(Rounds);
    }

    /// <summary>
    /// The history that comes with this package: every round from 2015-01-31 to 2026-10-01 and snapshots from 2022-01-17 to 2026-09-27.
    /// Read at first use.
    /// </summary>
    public static RoundHistory Official => Embedded.History;

    /// <summary>All rounds, by date and then by number.</summary>
    public ImmutableArray<Round> Rounds { get; }

    /// <summary>All snapshots of the pool, by date.</summary>
    public ImmutableArray<PoolSnapshot> Snapshots { get; }

    /// <summary>The last round before a number is missing.</summary>
    public Round LastComplete { get; }

    /// <summary>
    /// The day to which the rounds are complete: that of <see cref="LastComplete"/>. What happened later is not known here.
    /// </summary>
    public LocalDate CompleteTo => LastComplete.Date;

    /// <summary>A round.</summary>
    /// <param name="number">Its number.</param>
    /// <returns>The round.</returns>
    /// <exception cref="KeyNotFoundException">There is none of that number.</exception>
    public Round this[RoundNumber number] =>
        TryFind(number, out Round? round)
            ? round
            : throw new KeyNotFoundException(
                $"There is no round {number}; rounds {Rounds[0].Number} to {Rounds[^1].Number} are available.");

    /// <summary>Adds rounds. A round replaces the one that has its number.</summary>
    /// <param name="rounds">The rounds, each with a number of its own.</param>
    /// <returns>The history with them; the snapshots stay the same.</returns>
    /// <exception cref="ArgumentException">A round has no number, or two have the same.</exception>
    public RoundHistory With(params Round[] rounds) => With((IEnumerable<Round>)rounds);

    /// <inheritdoc cref="With(Round[])"/>
    public RoundHistory With(IEnumerable<Round> rounds)
    {
        ImmutableArray<Round> added = Numbered(rounds, nameof(rounds));
        FrozenSet<RoundNumber> numbers = added.Select(static round => round.Number).ToFrozenSet();
        return new RoundHistory(Rounds.Where(round => !numbers.Contains(round.Number)).Concat(added), Snapshots);
    }

    /// <summary>Whether another history has the same rounds and snapshots.</summary>
    /// <param name="other">Another history, or <see langword="null"/>.</param>
    /// <returns>Whether all of them are equal.</returns>
    public bool Equals(RoundHistory? other) =>
        ReferenceEquals(this, other)
        || (other is not null && Rounds.SequenceEqual(other.Rounds) && Snapshots.SequenceEqual(other.Snapshots));

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Rounds.Length, Snapshots.Length, Rounds[^1]);

    /// <summary>How many rounds and snapshots there are, and to which day.</summary>
    /// <returns>For example <c>448 rounds, 125 snapshots, complete to 2026-10-01</c>.</returns>
    public override string ToString() =>
        $"{Invariant.Count(Rounds.Length, "round")}, {Invariant.Count(Snapshots.Length, "snapshot")}, "
        + $"complete to {Invariant.Text(CompleteTo)}";

    /// <summary>Finds a round.</summary>
    /// <param name="number">Its number.</param>
    /// <param name="round">The round, or <see langword="null"/>.</param>
    /// <returns>Whether there is one.</returns>
    public bool TryFind(RoundNumber number, [NotNullWhen(true)] out Round? round) => _byNumber.TryGetValue(number, out round);

    /// <summary>The last snapshot of the pool on or before a day, if there is one.</summary>
    /// <param name="day">The day.</param>
    /// <returns>The snapshot, or <see langword="null"/>.</returns>
    public PoolSnapshot? SnapshotOn(LocalDate day) => Snapshots.LastOrDefault(snapshot => snapshot.AsOf <= day);

    /// <summary>Rounds with distinct numbers.</summary>
    private static ImmutableArray<Round> Numbered(IEnumerable<Round> rounds, string name)
    {
        ImmutableArray<Round> all = Guard.AllGiven([.. Guard.Given(rounds, name)], name);
        if (all.FirstOrDefault(static round => round.Number.IsNone) is { } unnumbered)
        {
            throw new ArgumentException($"The round of {Invariant.Text(unnumbered.Date)} has no number.", name);
        }

        return Twice(all.Select(static round => round.Number)) is [var number, ..]
            ? throw new ArgumentException($"There are two rounds {number}.", name)
            : all;
    }

    private static ImmutableArray<T> Twice<T>(IEnumerable<T> keys)
        where T : struct =>
        [.. keys.GroupBy(static key => key).Where(static same => same.Skip(1).Any()).Select(static same => same.Key)];

    private static Round LastBeforeAGap(ImmutableArray<Round> rounds)
    {
        Round[] byNumber = [.. rounds.OrderBy(static round => round.Number)];
        int last = 0;
        while (last + 1 < byNumber.Length && byNumber[last + 1].Number.Number <= byNumber[last].Number.Number + 1)
        {
            last++;
        }

        return byNumber[last];
    }

    /// <summary>The day of the first round with a tie-breaking time, number 77: 2017-11-08.</summary>
    internal static LocalDate FirstTieBreakOn => Embedded.FirstTieBreakOn;

    private static class Embedded
    {
        public static readonly RoundHistory History = HistoryFile.Read();
        public static readonly LocalDate FirstTieBreakOn = History.Rounds.First(static round => round.TieBreak is not null).HeldOn;
    }
}
