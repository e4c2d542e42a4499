using System.Collections.Immutable;
using NodaTime;

namespace CrsCalculator.Planning;

/// <summary>
/// A day on which the score, one of its sections or eligibility for the Canadian Experience Class is other than the day before.
/// </summary>
/// <remarks>Immutable, and safe to use from several threads.</remarks>
public sealed class TimelineEvent
{
    internal TimelineEvent(LocalDate date, CrsScore? score, int? change, ImmutableArray<TimelineCause> causes, Outcome cec)
    {
        Date = date;
        Score = score;
        Change = change;
        Causes = causes;
        Cec = cec;
    }

    /// <summary>The day. What it says holds until the day before the next event.</summary>
    public LocalDate Date { get; }

    /// <summary>The score from this day on; <see langword="null"/> where the rules are not available.</summary>
    public CrsScore? Score { get; }

    /// <summary>
    /// The change of the total; <see langword="null"/> on the first day, and where there is no score on this day or the day before.
    /// </summary>
    public int? Change { get; }

    /// <summary>Why, in the order of <see cref="TimelineCause"/>.</summary>
    public ImmutableArray<TimelineCause> Causes { get; }

    /// <summary>Whether the candidate is eligible for the Canadian Experience Class.</summary>
    public Outcome Cec { get; }

    /// <summary>The event on one line.</summary>
    /// <returns>For example <c>2026-08-14: 603 (birthday)</c>.</returns>
    public override string ToString() =>
        $"{Invariant.Text(Date)}: {(Score is { } score ? Invariant.Text(score.Total) : "not available")} "
        + $"({string.Join(", ", Causes.Select(Code.Of))})";
}
