using System.Runtime.CompilerServices;
using NodaTime;

namespace CrsCalculator;

/// <summary>The ranges of facts about people and their work.</summary>
internal static class FactGuard
{
    public const string Canada = "CA";

    public static byte Age(int value, [CallerMemberName] string name = "") =>
        value is >= 0 and <= Person.MaxAge
            ? (byte)value
            : throw new ArgumentOutOfRangeException(name, value, $"{name} must be 0 to {Person.MaxAge} whole years.");

    public static int CompletedYears(int value, [CallerMemberName] string name = "") =>
        value >= 0
            ? value
            : throw new ArgumentOutOfRangeException(name, value, $"{name} must be 0 or more completed years.");

    public static decimal HoursPerWeek(decimal value, [CallerMemberName] string name = "") =>
        value is >= 0 and <= Job.MaxHoursPerWeek
            ? value
            : throw new ArgumentOutOfRangeException(name, value, $"Hours a week must be 0 to {Invariant.Text(Job.MaxHoursPerWeek)}.");

    public static decimal Funds(decimal value, [CallerMemberName] string name = "") =>
        value >= 0
            ? value
            : throw new ArgumentOutOfRangeException(name, value, $"{name} must be 0 or more Canadian dollars.");

    /// <summary>The first day of a period whose last day may be set already.</summary>
    public static LocalDate From(LocalDate value, LocalDate? to) =>
        to is not { } last || last == default || Guard.Day(value, nameof(From)) <= last
            ? Guard.Day(value, nameof(From))
            : throw new ArgumentOutOfRangeException(nameof(From), value, $"From must be on or before To ({Invariant.Text(last)}).");

    /// <summary>The last day of a period whose first day may be set already.</summary>
    public static LocalDate To(LocalDate value, LocalDate from) =>
        Guard.Day(value, nameof(To)) >= from
            ? Guard.Day(value, nameof(To))
            : throw new ArgumentOutOfRangeException(nameof(To), value, $"To must be on or after From ({Invariant.Text(from)}).");

    public static string Country(string value, [CallerArgumentExpression(nameof(value))] string name = "")
    {
        ArgumentNullException.ThrowIfNull(value, name);
        return CrsCalculator.Country.IsAssigned(value) ? value : throw new ArgumentException(NotACountry(value), name);
    }

    private static string NotACountry(string value) =>
        CrsCalculator.Country.SuggestFor(value) is { } meant
            ? IssueSentences.Say(IssueSentences.NotACountryButProbably, Excerpt.Of(value), meant)
            : IssueSentences.Say(IssueSentences.NotACountry, Excerpt.Of(value));
}
