using System.Text.Json.Serialization;
using CrsCalculator.Rules;

namespace CrsCalculator.Counting;

/// <summary>The exact hours of work that count: at most a full-time week over all jobs, day by day.</summary>
/// <remarks>
/// A day counts a seventh of its weekly hours, so hours are kept in sevenths and never rounded; <see cref="Hours"/> is for display. The
/// default value is no hours. Immutable, and safe to use from several threads.
/// </remarks>
[JsonConverter(typeof(ConvertersNeeded))]
public readonly record struct CountedHours : IComparable<CountedHours>
{
    internal const int DaysPerWeek = 7;

    private readonly decimal _sevenths;

    internal CountedHours(decimal sevenths) => _sevenths = sevenths;

    /// <summary>Seven times the hours, exactly.</summary>
    internal decimal Sevenths => _sevenths;

    /// <summary>The hours, rounded down to two decimals.</summary>
    public decimal Hours => decimal.Floor(_sevenths * 100 / DaysPerWeek) / 100;

    /// <summary>The completed years: how many times the hours of a year fit into the exact hours.</summary>
    /// <param name="hoursPerYear">The hours of one year of work: <see cref="WorkRules.HoursPerYear"/>.</param>
    /// <returns>Whole years.</returns>
    public int CompletedYears(int hoursPerYear) => (int)decimal.Floor(_sevenths / ((decimal)hoursPerYear * DaysPerWeek));

    /// <summary>Whether the exact hours reach a number of hours.</summary>
    /// <param name="hours">The number.</param>
    /// <returns><see langword="true"/> if they do.</returns>
    public bool Reaches(int hours) => _sevenths >= (decimal)hours * DaysPerWeek;

    /// <summary>The hours.</summary>
    /// <returns>For example <c>1600.5 h</c>.</returns>
    public override string ToString() => $"{Invariant.Text(Hours)} h";

    /// <inheritdoc/>
    public int CompareTo(CountedHours other) => _sevenths.CompareTo(other._sevenths);

    /// <summary>Whether the left hours are fewer.</summary>
    /// <param name="left">Hours.</param>
    /// <param name="right">Other hours.</param>
    /// <returns><see langword="true"/> if they are.</returns>
    public static bool operator <(CountedHours left, CountedHours right) => left._sevenths < right._sevenths;

    /// <summary>Whether the left hours are fewer or the same.</summary>
    /// <param name="left">Hours.</param>
    /// <param name="right">Other hours.</param>
    /// <returns><see langword="true"/> if they are.</returns>
    public static bool operator <=(CountedHours left, CountedHours right) => left._sevenths <= right._sevenths;

    /// <summary>Whether the left hours are more.</summary>
    /// <param name="left">Hours.</param>
    /// <param name="right">Other hours.</param>
    /// <returns><see langword="true"/> if they are.</returns>
    public static bool operator >(CountedHours left, CountedHours right) => left._sevenths > right._sevenths;

    /// <summary>Whether the left hours are more or the same.</summary>
    /// <param name="left">Hours.</param>
    /// <param name="right">Other hours.</param>
    /// <returns><see langword="true"/> if they are.</returns>
    public static bool operator >=(CountedHours left, CountedHours right) => left._sevenths >= right._sevenths;
}
