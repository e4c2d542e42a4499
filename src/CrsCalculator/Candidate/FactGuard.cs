using System.Runtime.CompilerServices;
using NodaTime;

namespace CrsCalculator;

/// <summary>Checks the ranges of facts about people and their work.</summary>
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
        !decimal.IsNegative(value) && value <= Job.MaxHoursPerWeek
            ? value
            : throw new ArgumentOutOfRangeException(name, value, $"Hours a week must be 0 to {Invariant.Text(Job.MaxHoursPerWeek)}.");

    public static decimal Funds(decimal value, [CallerMemberName] string name = "") =>
        value >= 0
            ? value
            : throw new ArgumentOutOfRangeException(name, value, $"{name} must be 0 or more Canadian dollars.");

    /// <summary>The first day of a period whose last day may already be set.</summary>
    public static LocalDate From(LocalDate value, LocalDate? to, [CallerMemberName] string name = "")
    {
        LocalDate first = Guard.Day(value, name);
        return to is not { } last || last == default || first <= last
            ? first
            : throw new ArgumentOutOfRangeException(name, value, $"{name} must be on or before the last day, {Invariant.Text(last)}.");
    }

    /// <summary>The last day of a period whose first day may already be set.</summary>
    public static LocalDate To(LocalDate value, LocalDate from, [CallerMemberName] string name = "")
    {
        LocalDate last = Guard.Day(value, name);
        return last >= from
            ? last
            : throw new ArgumentOutOfRangeException(name, value, $"{name} must be on or after the first day, {Invariant.Text(from)}.");
    }

    public static bool OneSkillRetake(bool value, LanguageTest test, [CallerMemberName] string name = "") =>
        !value || test == LanguageTest.IeltsGeneralTraining
            ? value
            : throw new ArgumentException($"Only IELTS has a One Skill Retake, not {Code.Of(test)}.", name);

    public static string Country(string value, [CallerArgumentExpression(nameof(value))] string name = "")
    {
        ArgumentNullException.ThrowIfNull(value, name);
        return CrsCalculator.Country.IsAssigned(value) ? value : throw new ArgumentException(NotACountry(value), name);
    }

    private static string NotACountry(string value) =>
        CrsCalculator.Country.SuggestFor(value) is { } meant
            ? IssueSentences.Say(IssueSentences.NotACountryButProbably, Excerpt.Of(value), meant)
            : IssueSentences.Say(
                CrsCalculator.Country.IsWithdrawn(value) ? IssueSentences.FormerCountry : IssueSentences.NotACountry,
                Excerpt.Of(value));
}
