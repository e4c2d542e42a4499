using System.Collections.Immutable;
using NodaTime;

namespace CrsCalculator.Planning;

/// <summary>
/// A day on which anything changes: the score, eligibility for a program or a category, or what counts, including birthdays and papers.
/// </summary>
/// <remarks>Immutable, and safe to use from several threads.</remarks>
public sealed class TimelineEvent
{
    internal TimelineEvent(TimelineDay day, int? change, ImmutableArray<TimelineCause> causes)
    {
        Date = day.Day;
        Score = day.Score;
        Change = change;
        Causes = causes;
        Cec = day.Cec;
        Fsw = day.Fsw;
        Fst = day.Fst;
        Categories = day.Categories;
    }

    /// <summary>The day. The event applies until the day before the next one.</summary>
    public LocalDate Date { get; }

    /// <summary>The score from this day on; <see langword="null"/> if the rules are not available.</summary>
    public CrsScore? Score { get; }

    /// <summary>
    /// The change in the total, which can be 0; <see langword="null"/> on the first day, and without a score on this day or the day before.
    /// </summary>
    public int? Change { get; }

    /// <summary>The causes, in the order of <see cref="TimelineCause"/>.</summary>
    public ImmutableArray<TimelineCause> Causes { get; }

    /// <summary>Whether the candidate is eligible for the Canadian Experience Class.</summary>
    public Outcome Cec { get; }

    /// <summary>Whether the candidate is eligible for the Federal Skilled Worker Program.</summary>
    public Outcome Fsw { get; }

    /// <summary>Whether the candidate is eligible for the Federal Skilled Trades Program.</summary>
    public Outcome Fst { get; }

    /// <summary>The categories that the candidate qualifies for. Empty if the candidate is eligible for no program.</summary>
    public ImmutableArray<CategoryId> Categories { get; }

    /// <summary>The event on one line.</summary>
    /// <returns>For example <c>2026-08-14: 603 (birthday)</c>.</returns>
    public override string ToString() =>
        $"{Invariant.Text(Date)}: {(Score is { } score ? Invariant.Text(score.Total) : "not available")} "
        + $"({string.Join(", ", Causes.Select(Code.Of))})";
}
