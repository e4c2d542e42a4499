using System.Runtime.CompilerServices;

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
