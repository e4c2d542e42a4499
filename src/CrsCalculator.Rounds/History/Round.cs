using System.Collections.Immutable;
using System.Runtime.CompilerServices;
using CrsCalculator.Rules;
using NodaTime;

namespace CrsCalculator.Rounds;

/// <summary>A round of invitations, as IRCC published it or as you state it.</summary>
/// <remarks>
/// Immutable, compared by value, and safe to use from several threads. All times are UTC, as IRCC labels them. A setter that refuses its
/// value throws an <see cref="ArgumentException"/> that names the range.
/// </remarks>
public sealed record Round
{
    /// <summary>The most invitations that a round can have.</summary>
    public const int MaxInvitations = 10_000_000;

    private readonly ValueList<InvitationProgram> _programs;

    /// <summary>The first day that a round can have, 2015-01-01: from then on there are rules on invitations.</summary>
    public static LocalDate EarliestDate { get; } = RuleBook.Official.Invitations.Changes[0];

    /// <summary>Its number. The default is the number of a round that IRCC has not numbered yet.</summary>
    public RoundNumber Number { get; init; }

    /// <summary>
    /// The published day, from <see cref="EarliestDate"/> to <see cref="DocumentDates.Latest"/>; the days to apply count from it. Several
    /// rounds can share one.
    /// </summary>
    public required LocalDate Date
    {
        get;
        init
        {
            field = DayOfRounds(value);
            CredibleDay = DayHeld();
        }
    }

    /// <summary>IRCC's name of its kind, for example <c>Canadian Experience Class</c>. It is not blank.</summary>
    public required string Name
    {
        get;
        init
        {
            field = Guard.Text(value);
            Category = RoundNames.CategoryOf(value);
        }
    }

    /// <summary>Whom it was for, read from the name.</summary>
    public RoundCategory Category { get; private init; }

    /// <summary>How many invitations were issued, 1 to 10,000,000; <see langword="null"/> if that is not known yet.</summary>
    public int? Invitations
    {
        get;
        init => field = value is { } count ? Guard.Within(count, 1, MaxInvitations) : null;
    }

    /// <summary>The score of the lowest-ranked candidate who was invited, 0 to 1,200.</summary>
    public required int CutOff { get; init => field = Guard.Within(value, PoolSnapshot.GreatestScore); }

    /// <summary>
    /// Of the candidates at the cut-off those were invited whose profile was submitted before this time. <see langword="null"/> where none
    /// was published (before round 77), and where it is not known. Not before 2015.
    /// </summary>
    public Instant? TieBreak { get; init => field = TimeOfRounds(value); }

    /// <summary>
    /// When it was held, as published: for round 357 that is ten days before its date, a slip. <see langword="null"/> where it is not
    /// known. Not before 2015.
    /// </summary>
    public Instant? HeldAt
    {
        get;
        init
        {
            field = TimeOfRounds(value);
            CredibleDay = DayHeld();
        }
    }

    /// <summary>
    /// The day in Ottawa on which it was held. A check asks everything about a candidate of this day.
    /// </summary>
    /// <remarks>
    /// It is the day of <see cref="HeldAt"/>: rounds 104, 108, 146 and 148 were held on the day after <see cref="Date"/>. It is
    /// <see cref="Date"/> where the time is not known, and where it is a slip because it falls on neither of these two days.
    /// </remarks>
    public LocalDate HeldOn => CredibleDay ?? Date;

    /// <summary>The day of the pool that was published with it; <see langword="null"/> where none was. Not before 2015.</summary>
    public LocalDate? PoolAsOf
    {
        get;
        init => field = value is { } day ? DayOfRounds(day) : null;
    }

    /// <summary>
    /// The programs whose candidates could be invited, in IRCC's order. Unless they are set, they follow from <see cref="Category"/>. Empty
    /// where they are not known.
    /// </summary>
    /// <remarks>
    /// They are information: whether a round fits a candidate follows from <see cref="Category"/> alone, also where they are set.
    /// </remarks>
    public ImmutableArray<InvitationProgram> Programs
    {
        get => _programs.OrUnknown ?? Category.Programs();
        init => _programs = new(RoundCategories.InOrder(value));
    }

    /// <summary>
    /// Whether <see cref="TieBreak"/> is later than the round, so that one of the two times is a slip: it is the time of a profile that was
    /// in the pool at the round. Round 139 has the same time for both. Where the time of the round is not known, it is later if it is after
    /// the day that follows <see cref="Date"/>, since a round can be held until that day ends.
    /// </summary>
    public bool IsTieBreakAfterRound => TieBreak > (CredibleHeldAt ?? OttawaTime.StartOf(Date.PlusDays(2)) - Duration.Epsilon);

    /// <summary>When it was held, where that can be: on its date in Ottawa, or on the next day.</summary>
    internal Instant? CredibleHeldAt => CredibleDay is null ? null : HeldAt;

    /// <summary>Whether it was held before the first round with a tie-breaking time; every later round has one.</summary>
    internal bool IsBeforeTieBreaks => HeldOn < RoundHistory.FirstTieBreakOn;

    /// <summary>Its number; of a round without one, its date.</summary>
    internal string Label => Number.IsNone ? $"round of {Invariant.Text(Date)}" : Number.ToString();

    private static Instant FirstTime { get; } = EarliestDate.AtMidnight().InUtc().ToInstant();

    private static Instant EndOfTime { get; } = DocumentDates.Latest.PlusDays(1).AtMidnight().InUtc().ToInstant();

    /// <summary>States a round by what a check of candidates needs.</summary>
    /// <param name="category">Whom it is for.</param>
    /// <param name="date">Its day, from <see cref="EarliestDate"/> to <see cref="DocumentDates.Latest"/>.</param>
    /// <param name="cutOff">The lowest score invited, 0 to 1,200.</param>
    /// <returns>A round with IRCC's present name of the category, without a number.</returns>
    /// <exception cref="ArgumentOutOfRangeException">
    /// The category is <see cref="RoundCategory.Unknown"/>, or an argument is out of range.
    /// </exception>
    public static Round Of(RoundCategory category, LocalDate date, int cutOff) =>
        new() { Date = date, Name = RoundNames.NameOf(category), CutOff = cutOff };

    /// <summary>
    /// Whether another round states the same. Programs that follow from the category are the same as programs that are set.
    /// </summary>
    /// <param name="other">Another round, or <see langword="null"/>.</param>
    /// <returns>Whether all properties are equal.</returns>
    public bool Equals(Round? other) => other is not null && Stated == other.Stated && Programs.SequenceEqual(other.Programs);

    /// <inheritdoc/>
    public override int GetHashCode() => Stated.GetHashCode();

    /// <summary>The round on one line.</summary>
    /// <returns>For example <c>392 (2026-01-21): Canadian Experience Class, 6000 invitations, cut-off 509</c>.</returns>
    public override string ToString()
    {
        string invitations = Invitations is { } count ? $", {Invariant.Text(count)} invitations" : string.Empty;
        return $"{Number} ({Invariant.Text(Date)}): {Name}{invitations}, cut-off {Invariant.Text(CutOff)}";
    }

    private (RoundNumber Number, LocalDate Date, string Name, int? Size, int CutOff, (Instant?, Instant?, LocalDate?) Times) Stated =>
        (Number, Date, Name, Invitations, CutOff, (TieBreak, HeldAt, PoolAsOf));

    /// <summary>Whether a day is one that a round or its pool can have.</summary>
    internal static bool CanHave(LocalDate day) => day >= EarliestDate && day <= DocumentDates.Latest;

    /// <summary>Whether a time is one that a round can have.</summary>
    internal static bool CanHave(Instant time) => time >= FirstTime && time < EndOfTime;

    /// <summary>The day of <see cref="HeldAt"/>, where that can be; every check of a candidate asks for it.</summary>
    private LocalDate? CredibleDay { get; init; }

    private LocalDate? DayHeld() => HeldAt is { } time && OttawaTime.DayOf(time) is var day && CanBeHeldOn(day) ? day : null;

    private bool CanBeHeldOn(LocalDate day) => day == Date || day == Date.PlusDays(1);

    /// <summary>A day that a round or its pool can have; any other one is refused.</summary>
    internal static LocalDate DayOfRounds(LocalDate value, [CallerMemberName] string name = "")
    {
        LocalDate day = value.WithCalendar(CalendarSystem.Iso);
        return CanHave(day)
            ? day
            : throw new ArgumentOutOfRangeException(
                name,
                value,
                $"{name} is {Invariant.Text(EarliestDate)} to {Invariant.Text(DocumentDates.Latest)}.");
    }

    private static Instant? TimeOfRounds(Instant? value, [CallerMemberName] string name = "") =>
        value is null || CanHave(value.Value)
            ? value
            : throw new ArgumentOutOfRangeException(
                name,
                value,
                $"{name} is {Invariant.Text(EarliestDate)} to {Invariant.Text(DocumentDates.Latest)}.");
}
