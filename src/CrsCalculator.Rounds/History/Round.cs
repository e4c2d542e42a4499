using System.Collections.Immutable;
using System.Runtime.CompilerServices;
using CrsCalculator.Rules;
using NodaTime;

namespace CrsCalculator.Rounds;

/// <summary>A round of invitations, as published by IRCC or as you state it.</summary>
/// <remarks>
/// Immutable, compared by value, and safe to use from several threads. All times are UTC, as IRCC labels them. A setter given an invalid
/// value throws an <see cref="ArgumentException"/> that names the range.
/// </remarks>
public sealed record Round
{
    /// <summary>The maximum number of invitations in a round.</summary>
    public const int MaxInvitations = 10_000_000;

    private readonly ValueList<InvitationProgram> _programs;

    /// <summary>The first day that a round can have, 2015-01-01: the rules on invitations begin on that day.</summary>
    public static LocalDate EarliestDate { get; } = RuleBook.Official.Invitations.Changes[0];

    /// <summary>Its number. The default means that IRCC has not numbered the round yet.</summary>
    public RoundNumber Number { get; init; }

    /// <summary>
    /// The published day, from <see cref="EarliestDate"/> to <see cref="DocumentDates.Latest"/>. The days to apply count from it. Several
    /// rounds can share a day.
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

    /// <summary>IRCC's name for this kind of round, for example <c>Canadian Experience Class</c>. It cannot be blank.</summary>
    public required string Name
    {
        get;
        init
        {
            field = Guard.Text(value);
            Category = RoundNames.CategoryOf(value);
        }
    }

    /// <summary>Whom the round was for, read from the name.</summary>
    public RoundCategory Category { get; private init; }

    /// <summary>The number of invitations issued, 1 to 10,000,000; <see langword="null"/> if it is not known yet.</summary>
    public int? Invitations
    {
        get;
        init => field = value is { } count ? Guard.Within(count, 1, MaxInvitations) : null;
    }

    /// <summary>The score of the lowest-ranked candidate who was invited, 0 to 1,200.</summary>
    public required int CutOff { get; init => field = Guard.Within(value, PoolSnapshot.GreatestScore); }

    /// <summary>
    /// Candidates at the cut-off were invited only if their profile was submitted before this time. <see langword="null"/> if none was
    /// published (before round 77) or it is unknown. Not before 2015.
    /// </summary>
    public Instant? TieBreak { get; init => field = TimeOfRounds(value); }

    /// <summary>
    /// When the round took place, as published: for round 357 that is ten days before its date, an error. <see langword="null"/> if
    /// unknown. Not before 2015.
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

    /// <summary>The day in Ottawa on which the round took place. A check assesses the candidate on this day.</summary>
    /// <remarks>
    /// This is the day of <see cref="HeldAt"/>: rounds 104, 108, 146 and 148 took place on the day after <see cref="Date"/>. It is
    /// <see cref="Date"/> if the time is unknown, or is an error because it falls on neither of these two days.
    /// </remarks>
    public LocalDate HeldOn => CredibleDay ?? Date;

    /// <summary>The day of the pool published with the round; <see langword="null"/> if there was none. Not before 2015.</summary>
    public LocalDate? PoolAsOf
    {
        get;
        init => field = value is { } day ? DayOfRounds(day) : null;
    }

    /// <summary>
    /// The programs whose candidates could be invited, in IRCC's order. Unless set, they follow from <see cref="Category"/>. Empty if
    /// unknown.
    /// </summary>
    /// <remarks>
    /// For information only: whether a round fits a candidate follows from <see cref="Category"/> alone, even if programs are set.
    /// </remarks>
    public ImmutableArray<InvitationProgram> Programs
    {
        get => _programs.OrUnknown ?? Category.Programs();
        init => _programs = new(RoundCategories.InOrder(value));
    }

    /// <summary>
    /// The program under which every invitation was issued, if the round was for a single one, as <see cref="Category"/> says;
    /// otherwise <see langword="null"/>.
    /// </summary>
    public InvitationProgram? SingleProgram => Category.Program();

    /// <summary>
    /// Whether <see cref="TieBreak"/> is later than the round. One of the two times is then an error, since a tie-break is the time of a
    /// profile that was in the pool at the round. Round 139 has the same time for both. If the time of the round is unknown, the tie-break
    /// is later if it is after the day that follows <see cref="Date"/>, since a round can last until the end of that day.
    /// </summary>
    public bool IsTieBreakAfterRound => TieBreak > (CredibleHeldAt ?? OttawaTime.StartOf(Date.PlusDays(2)) - Duration.Epsilon);

    /// <summary>When the round took place, if that is plausible: on its date in Ottawa, or on the next day.</summary>
    internal Instant? CredibleHeldAt => CredibleDay is null ? null : HeldAt;

    /// <summary>Whether the round took place before the first round with a tie-breaking time; every later round has one.</summary>
    internal bool IsBeforeTieBreaks => HeldOn < RoundHistory.FirstTieBreakOn;

    /// <summary>The round's number, or its date if it has none.</summary>
    internal string Label => Number.IsNone ? $"round of {Invariant.Text(Date)}" : Number.ToString();

    private static Instant FirstTime { get; } = EarliestDate.AtMidnight().InUtc().ToInstant();

    private static Instant EndOfTime { get; } = DocumentDates.Latest.PlusDays(1).AtMidnight().InUtc().ToInstant();

    /// <summary>Creates a round from what a check of candidates needs.</summary>
    /// <param name="category">Whom the round is for.</param>
    /// <param name="date">Its day, from <see cref="EarliestDate"/> to <see cref="DocumentDates.Latest"/>.</param>
    /// <param name="cutOff">The lowest score invited, 0 to 1,200.</param>
    /// <returns>A round with IRCC's current name for the category, without a number.</returns>
    /// <exception cref="ArgumentOutOfRangeException">
    /// The category is <see cref="RoundCategory.Unknown"/>, or an argument is out of range.
    /// </exception>
    public static Round Of(RoundCategory category, LocalDate date, int cutOff) =>
        new() { Date = date, Name = RoundNames.NameOf(category), CutOff = cutOff };

    /// <summary>
    /// Whether another round has the same values. Programs that follow from the category equal the same programs set explicitly.
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

    /// <summary>Whether a round or its pool can have this day.</summary>
    internal static bool CanHave(LocalDate day) => day >= EarliestDate && day <= DocumentDates.Latest;

    /// <summary>Whether a round can have this time.</summary>
    internal static bool CanHave(Instant time) => time >= FirstTime && time < EndOfTime;

    /// <summary>The day of <see cref="HeldAt"/>, if plausible; every check of a candidate uses it.</summary>
    private LocalDate? CredibleDay { get; init; }

    private LocalDate? DayHeld() => HeldAt is { } time && OttawaTime.DayOf(time) is var day && CanBeHeldOn(day) ? day : null;

    private bool CanBeHeldOn(LocalDate day) => day == Date || day == Date.PlusDays(1);

    /// <summary>Validates a day of a round or its pool; throws if it is out of range.</summary>
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
