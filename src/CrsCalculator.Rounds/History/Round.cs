using System.Collections.Immutable;
using NodaTime;

namespace CrsCalculator.Rounds;

/// <summary>A round of invitations as IRCC published it.</summary>
/// <remarks>Immutable, and safe to use from several threads. All times are UTC, as IRCC labels them.</remarks>
public sealed class Round
{
    internal Round(RoundNumber number, LocalDate date, string name, int invitations, int cutOff)
    {
        Number = number;
        Date = date;
        Name = name;
        Category = RoundNames.CategoryOf(name);
        Invitations = invitations;
        CutOff = cutOff;
    }

    /// <summary>Its number.</summary>
    public RoundNumber Number { get; }

    /// <summary>The published day; the days to apply count from it. Several rounds can share one.</summary>
    public LocalDate Date { get; }

    /// <summary>IRCC's name of its kind, for example <c>Canadian Experience Class</c>.</summary>
    public string Name { get; }

    /// <summary>Whom it was for, read from the name.</summary>
    public RoundCategory Category { get; }

    /// <summary>How many invitations were issued.</summary>
    public int Invitations { get; }

    /// <summary>The score of the lowest-ranked candidate who was invited.</summary>
    public int CutOff { get; }

    /// <summary>
    /// Of the candidates at the cut-off those were invited whose profile was submitted before this time. <see langword="null"/> where none
    /// was published (before round 77).
    /// </summary>
    public Instant? TieBreak { get; internal init; }

    /// <summary>
    /// When it was held, as published: for round 357 that is ten days before its date, a slip. <see langword="null"/> where it is not
    /// known.
    /// </summary>
    public Instant? HeldAt { get; internal init; }

    /// <summary>
    /// The day in Ottawa on which it was held. A check asks everything about a candidate of this day.
    /// </summary>
    /// <remarks>
    /// It is the day of <see cref="HeldAt"/>: rounds 104, 108, 146 and 148 were held on the day after <see cref="Date"/>. It is
    /// <see cref="Date"/> where the time is not known, and where it is a slip because it falls on neither of these two days.
    /// </remarks>
    public LocalDate HeldOn => CredibleHeldAt is { } time ? OttawaTime.DayOf(time) : Date;

    /// <summary>The day of the pool that was published with it; <see langword="null"/> where none was.</summary>
    public LocalDate? PoolAsOf { get; internal init; }

    /// <summary>
    /// The programs whose candidates could be invited, as published or, of a round for a single program, as its name says. Empty where that
    /// is not known.
    /// </summary>
    public ImmutableArray<InvitationProgram> Programs { get; internal init; } = [];

    /// <summary>When it was held, where that can be: on its date in Ottawa, or on the next day.</summary>
    internal Instant? CredibleHeldAt => HeldAt is { } time && CanBeHeldOn(OttawaTime.DayOf(time)) ? time : null;

    /// <summary>The round on one line.</summary>
    /// <returns>For example <c>392 (2026-01-21): Canadian Experience Class, 6000 invitations, cut-off 509</c>.</returns>
    public override string ToString() =>
        $"{Number} ({Invariant.Text(Date)}): {Name}, {Invariant.Text(Invitations)} invitations, cut-off {Invariant.Text(CutOff)}";

    private bool CanBeHeldOn(LocalDate day) => day == Date || (day == Date.PlusDays(1) && DocumentDates.Include(day));
}
