using System.Text.Json.Serialization;

namespace CrsCalculator.Application;

/// <summary>How much a student may work in Canada without a work permit (IRPR 186(v)).</summary>
/// <remarks>Immutable, compared by value, and safe to use from several threads.</remarks>
[JsonConverter(typeof(ConvertersNeeded))]
public sealed record StudentRules
{
    /// <summary>The hours a week that a full-time student may work off campus while classes are in session.</summary>
    public required int HoursPerWeek { get; init => field = Guard.AtLeast(value, 0); }

    /// <summary>The hours a week.</summary>
    /// <returns>For example <c>24 hours a week</c>.</returns>
    public override string ToString() => $"{Invariant.Text(HoursPerWeek)} hours a week";
}
