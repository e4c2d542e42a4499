using System.Text.Json.Serialization;
using NodaTime;

namespace CrsCalculator;

/// <summary>A job offer in Canada.</summary>
/// <param name="Occupation">The occupation.</param>
/// <param name="HoursPerWeek">The hours a week, 0 to 168.</param>
/// <param name="IsBasedOnLmia">Whether it is based on a labour market impact assessment (LMIA).</param>
/// <param name="StartsOn">The day on which the work starts, if known, in <see cref="DocumentDates"/>.</param>
/// <remarks>
/// Immutable, compared by value, and safe to use from several threads. Values are validated; an exception names what is wrong.
/// </remarks>
[JsonConverter(typeof(ConvertersNeeded))]
public sealed record JobOffer(NocCode Occupation, decimal HoursPerWeek, bool IsBasedOnLmia, LocalDate? StartsOn = null)
{
    /// <summary>The occupation.</summary>
    public NocCode Occupation { get; init => field = Guard.Given(value); } = Guard.Given(Occupation);

    /// <summary>The hours a week.</summary>
    public decimal HoursPerWeek { get; init => field = FactGuard.HoursPerWeek(value); } = FactGuard.HoursPerWeek(HoursPerWeek);

    /// <summary>The day on which the work starts, if known.</summary>
    public LocalDate? StartsOn { get; init => field = value is { } day ? Guard.Day(day) : null; } = StartsOn is { } day
        ? Guard.Day(day)
        : null;

    /// <summary>
    /// Whether the candidate has an LMIA-exempt work permit that names this employer, and a year of full-time work for the employer on it;
    /// <see langword="null"/> if unknown.
    /// </summary>
    public bool? ExemptPermit { get; init; }

    /// <summary>The day on which the LMIA expires, in <see cref="DocumentDates"/>; <see langword="null"/> if unknown.</summary>
    /// <remarks>Evidence only: points end on <see cref="EndedOn"/>, not on this day.</remarks>
    public LocalDate? LmiaExpiresOn { get; init => field = value is { } day ? Guard.Day(day) : null; }

    /// <summary>
    /// The first day on which the offer no longer exists, in <see cref="DocumentDates"/>; <see langword="null"/> if it is not known to have
    /// ended.
    /// </summary>
    public LocalDate? EndedOn { get; init => field = value is { } day ? Guard.Day(day) : null; }

    /// <summary>Whether the offer no longer exists on a day.</summary>
    internal bool HasEnded(LocalDate on) => EndedOn <= on;

    /// <summary>The occupation, the hours and the start.</summary>
    /// <returns>For example <c>21232, 40 h a week, from 2026-02-02</c>.</returns>
    public override string ToString() =>
        $"{Occupation}, {Invariant.Text(HoursPerWeek)} h a week"
        + (StartsOn is { } first ? $", from {Invariant.Text(first)}" : string.Empty);
}
