using NodaTime;

namespace CrsCalculator;

/// <summary>An offer of work in Canada.</summary>
/// <param name="Occupation">The occupation.</param>
/// <param name="HoursPerWeek">The hours a week, 0 to 168.</param>
/// <param name="IsBasedOnLmia">Whether a labour market impact assessment stands behind it.</param>
/// <param name="StartsOn">The day on which the work starts, if it is known, in <see cref="DocumentDates"/>.</param>
/// <remarks>Immutable, and safe to use from several threads. Its parts are checked: an exception names what is wrong.</remarks>
public sealed record JobOffer(NocCode Occupation, decimal HoursPerWeek, bool IsBasedOnLmia, LocalDate? StartsOn = null)
{
    /// <summary>The occupation.</summary>
    public NocCode Occupation { get; init => field = Guard.Given(value); } = Guard.Given(Occupation);

    /// <summary>The hours a week.</summary>
    public decimal HoursPerWeek { get; init => field = Guard.HoursPerWeek(value); } = Guard.HoursPerWeek(HoursPerWeek);

    /// <summary>The day on which the work starts, if it is known.</summary>
    public LocalDate? StartsOn { get; init => field = value is { } day ? Guard.Day(day) : null; } = StartsOn is { } day ? Guard.Day(day) : null;

    /// <summary>The offer on one line.</summary>
    /// <returns>For example <c>21231, 37.5 hours a week, with LMIA, from 2026-02-01</c>.</returns>
    public override string ToString() =>
        $"{Occupation}, {Invariant.Text(HoursPerWeek)} hours a week, {(IsBasedOnLmia ? "with" : "without")} LMIA{(StartsOn is { } day ? $", from {Invariant.Text(day)}" : string.Empty)}";
}
