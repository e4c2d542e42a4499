using System.Collections.Immutable;
using System.Runtime.CompilerServices;
using NodaTime;

namespace CrsCalculator;

/// <summary>
/// The checks at the border: inside, nothing is checked again. Each failure names the legal range, and the property that was set; outside of a property
/// the caller names the parameter.
/// </summary>
internal static class Guard
{
    public static byte Age(int value, [CallerMemberName] string name = "") =>
        value is >= 0 and <= CrsFactors.MaxAge
            ? (byte)value
            : throw new ArgumentOutOfRangeException(name, value, $"{name} is 0 to {CrsFactors.MaxAge} whole years.");

    public static int CompletedYears(int value, [CallerMemberName] string name = "") =>
        value >= 0
            ? value
            : throw new ArgumentOutOfRangeException(name, value, $"{name} is 0 or more completed years.");

    /// <summary>A day in the ISO calendar, from <see cref="DocumentDates.Earliest"/> to <see cref="DocumentDates.Latest"/>.</summary>
    public static LocalDate Day(LocalDate value, [CallerMemberName] string name = "") =>
        DocumentDates.Has(value)
            ? value.WithCalendar(CalendarSystem.Iso)
            : throw new ArgumentOutOfRangeException(name, value, $"{name} is {Invariant.Text(DocumentDates.Earliest)} to {Invariant.Text(DocumentDates.Latest)}.");

    public static int Within(int value, int most, [CallerMemberName] string name = "") =>
        value >= 0 && value <= most
            ? value
            : throw new ArgumentOutOfRangeException(name, value, $"{name} is 0 to {Invariant.Text(most)}.");

    public static decimal HoursPerWeek(decimal value, [CallerMemberName] string name = "") =>
        value is >= 0 and <= Job.MaxHoursPerWeek
            ? value
            : throw new ArgumentOutOfRangeException(name, value, $"Hours a week are 0 to {Invariant.Text(Job.MaxHoursPerWeek)}.");

    public static T Given<T>(T value, [CallerMemberName] string name = "")
        where T : class => value ?? throw new ArgumentNullException(name);

    /// <summary>A list without holes; none is an empty one.</summary>
    public static ImmutableArray<T> AllGiven<T>(ImmutableArray<T> values, [CallerMemberName] string name = "")
        where T : class =>
        values.IsDefault ? []
        : values.Contains(null!) ? throw new ArgumentException($"{name} has an element that is null.", name)
        : values;

    public const string Canada = "CA";

    public static string Country(string value, [CallerArgumentExpression(nameof(value))] string name = "")
    {
        ArgumentNullException.ThrowIfNull(value, name);
        return value.Length == 2 && value.All(char.IsAsciiLetterUpper)
            ? value
            : throw new ArgumentException($"A country is two capital letters (ISO 3166-1), such as {Canada}; '{value}' is not.", name);
    }

    public static TEnum Defined<TEnum>(TEnum value, [CallerMemberName] string name = "")
        where TEnum : struct, Enum =>
        Enum.IsDefined(value)
            ? value
            : throw new ArgumentOutOfRangeException(name, value, $"{name} is one of: {string.Join(", ", Enum.GetNames<TEnum>())}.");
}
