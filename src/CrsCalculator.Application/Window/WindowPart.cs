using System.Text.Json.Serialization;
using CrsCalculator.Rounds;

namespace CrsCalculator.Application;

/// <summary>A span of days in a submission window on which every condition has the same outcome.</summary>
/// <remarks>Immutable, and safe to use from several threads.</remarks>
[JsonConverter(typeof(ConvertersNeeded))]
public sealed class WindowPart
{
    internal WindowPart(DayRange days, ApplicationCheck check)
    {
        Days = days;
        Check = check;
    }

    /// <summary>The days.</summary>
    public DayRange Days { get; }

    /// <summary>The conditions, checked on the first of the days.</summary>
    public ApplicationCheck Check { get; }

    /// <summary>The outcome of all conditions together.</summary>
    public Outcome Outcome => Check.Outcome;

    /// <summary>The score on those days; <see langword="null"/> if its rules are not available.</summary>
    public CrsScore? Score => Check.Score;

    /// <summary>Returns the outcome of a condition.</summary>
    /// <param name="condition">The condition.</param>
    /// <returns>The outcome; <see langword="null"/> if the condition does not apply, as the category after a round for a program.</returns>
    public Outcome? OutcomeOf(ApplicationCondition condition) => Check.OutcomeOf(condition);

    /// <summary>The days and the outcome.</summary>
    /// <returns>For example <c>2026-02-23 to 2026-02-28: met</c>.</returns>
    public override string ToString() => $"{Days}: {Code.Of(Outcome)}";
}
