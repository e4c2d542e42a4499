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
    public decimal HoursPerWeek { get; init => field = FactGuard.HoursPerWeek(value); } = FactGuard.HoursPerWeek(HoursPerWeek);

    /// <summary>The day on which the work starts, if it is known.</summary>
    public LocalDate? StartsOn { get; init => field = value is { } day ? Guard.Day(day) : null; } = StartsOn is { } day
        ? Guard.Day(day)
        : null;

    /// <summary>The occupation, the hours and the start.</summary>
    /// <returns>For example <c>21232, 40 h a week, from 2026-02-02</c>.</returns>
    public override string ToString() =>
        $"{Occupation}, {Invariant.Text(HoursPerWeek)} h a week"
        + (StartsOn is { } first ? $", from {Invariant.Text(first)}" : string.Empty);
}
