using System.Text.Json.Serialization;
using NodaTime;

namespace CrsCalculator;

/// <summary>An offer of work in Canada.</summary>
/// <param name="Occupation">The occupation.</param>
/// <param name="HoursPerWeek">The hours a week, 0 to 168.</param>
/// <param name="IsBasedOnLmia">Whether a labour market impact assessment stands behind it.</param>
/// <param name="StartsOn">The day on which the work starts, if it is known, in <see cref="DocumentDates"/>.</param>
/// <remarks>
/// Immutable, compared by value, and safe to use from several threads. Its parts are checked: an exception names what is wrong.
/// </remarks>
[JsonConverter(typeof(ConvertersNeeded))]
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

    /// <summary>
    /// Whether the candidate holds a work permit that is exempt from an LMIA, names this employer, and has been used for a year of
    /// full-time work for it; <see langword="null"/> if unknown.
    /// </summary>
    public bool? ExemptPermit { get; init; }

    /// <summary>The day on which the LMIA expires, in <see cref="DocumentDates"/>; <see langword="null"/> if unknown.</summary>
    /// <remarks>It is evidence: the points end only on <see cref="EndedOn"/>.</remarks>
    public LocalDate? LmiaExpiresOn { get; init => field = value is { } day ? Guard.Day(day) : null; }

    /// <summary>
    /// The first day on which the offer no longer exists, in <see cref="DocumentDates"/>; <see langword="null"/> if it has not ended as
    /// far as anybody knows.
    /// </summary>
    public LocalDate? EndedOn { get; init => field = value is { } day ? Guard.Day(day) : null; }

    /// <summary>The occupation, the hours and the start.</summary>
    /// <returns>For example <c>21232, 40 h a week, from 2026-02-02</c>.</returns>
    public override string ToString() =>
        $"{Occupation}, {Invariant.Text(HoursPerWeek)} h a week"
        + (StartsOn is { } first ? $", from {Invariant.Text(first)}" : string.Empty);
}
