namespace CrsCalculator;

/// <summary>Hours of work that were counted, exactly: at most 30 a week over all jobs, day by day.</summary>
/// <remarks>
/// A day counts a seventh of its weekly hours, so hours are kept in sevenths and never rounded; <see cref="Hours"/> is for showing.
/// The default value is no hours. Immutable, and safe to use from several threads.
/// </remarks>
public readonly record struct CountedHours : IComparable<CountedHours>
{
    /// <summary>The hours of one year of full-time work: 30 hours in each of 52 weeks.</summary>
    public const int HoursPerYear = 1560;

    /// <summary>The same in sevenths.</summary>
    internal const int SeventhsPerYear = HoursPerYear * DaysPerWeek;

    private const int DaysPerWeek = 7;

    private readonly decimal _sevenths;

    internal CountedHours(decimal sevenths) => _sevenths = sevenths;

    /// <summary>Seven times the hours, exactly.</summary>
    internal decimal Sevenths => _sevenths;

    /// <summary>The hours, rounded down to two decimals.</summary>
    public decimal Hours => decimal.Floor(_sevenths * 100 / DaysPerWeek) / 100;

    /// <summary>The completed years: the whole times that <see cref="HoursPerYear"/> goes into the exact hours.</summary>
    public int CompletedYears => (int)decimal.Floor(_sevenths / SeventhsPerYear);

    /// <summary>Whether the exact hours reach a number of hours.</summary>
    /// <param name="hours">The number.</param>
    /// <returns>Whether they do.</returns>
    public bool Reaches(int hours) => _sevenths >= (decimal)hours * DaysPerWeek;

    /// <summary>The hours and the completed years.</summary>
    /// <returns>For example <c>1600.5 h (completed years: 1)</c>.</returns>
    public override string ToString() => $"{Invariant.Text(Hours)} h (completed years: {Invariant.Text(CompletedYears)})";

    /// <inheritdoc/>
    public int CompareTo(CountedHours other) => _sevenths.CompareTo(other._sevenths);

    /// <summary>Whether the left hours are fewer.</summary>
    /// <param name="left">Hours.</param>
    /// <param name="right">Other hours.</param>
    /// <returns><see langword="true"/> where they are.</returns>
    public static bool operator <(CountedHours left, CountedHours right) => left._sevenths < right._sevenths;

    /// <summary>Whether the left hours are fewer, or the same.</summary>
    /// <param name="left">Hours.</param>
    /// <param name="right">Other hours.</param>
    /// <returns><see langword="true"/> where they are.</returns>
    public static bool operator <=(CountedHours left, CountedHours right) => left._sevenths <= right._sevenths;

    /// <summary>Whether the left hours are more.</summary>
    /// <param name="left">Hours.</param>
    /// <param name="right">Other hours.</param>
    /// <returns><see langword="true"/> where they are.</returns>
    public static bool operator >(CountedHours left, CountedHours right) => left._sevenths > right._sevenths;

    /// <summary>Whether the left hours are more, or the same.</summary>
    /// <param name="left">Hours.</param>
    /// <param name="right">Other hours.</param>
    /// <returns><see langword="true"/> where they are.</returns>
    public static bool operator >=(CountedHours left, CountedHours right) => left._sevenths >= right._sevenths;
}
