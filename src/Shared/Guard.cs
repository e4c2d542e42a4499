using System.Collections.Immutable;
using System.Globalization;
using System.Numerics;
using System.Runtime.CompilerServices;
using NodaTime;

namespace CrsCalculator;

/// <summary>
/// Argument checks at the public boundary; nothing is checked again inside. An exception names the valid range and the property that was
/// set; elsewhere the caller passes the parameter's name.
/// </summary>
internal static class Guard
{
    /// <summary>A day in the ISO calendar, within <see cref="DocumentDates"/>.</summary>
    public static LocalDate Day(LocalDate value, [CallerMemberName] string name = "") =>
        DocumentDates.Include(value)
            ? value.WithCalendar(CalendarSystem.Iso)
            : throw new ArgumentOutOfRangeException(
                name,
                value,
                $"{name} must be {Invariant.Text(DocumentDates.Earliest)} to {Invariant.Text(DocumentDates.Latest)}.");

    /// <summary>A day or a month within <see cref="DocumentDates"/>.</summary>
    public static DocumentDate Day(DocumentDate value, [CallerMemberName] string name = "")
    {
        Day(value.Earliest, name);
        return value;
    }

    /// <summary>The last day of a span, not before its first.</summary>
    public static LocalDate NotBefore(LocalDate from, LocalDate to, string name = "To") =>
        Day(to, name) >= Day(from, "From")
            ? to.WithCalendar(CalendarSystem.Iso)
            : throw new ArgumentOutOfRangeException(name, to, $"{name} must be {Invariant.Text(from)} or later.");

    public static int Within(int value, int most, [CallerMemberName] string name = "") => Within(value, 0, most, name);

    public static int Within(int value, int least, int most, [CallerMemberName] string name = "") =>
        value >= least && value <= most
            ? value
            : throw new ArgumentOutOfRangeException(name, value, $"{name} must be {Invariant.Text(least)} to {Invariant.Text(most)}.");

    public static int AtLeast(int value, int least, [CallerMemberName] string name = "") =>
        value >= least
            ? value
            : throw new ArgumentOutOfRangeException(name, value, $"{name} must be {Invariant.Text(least)} or more.");

    public static T Given<T>(T value, [CallerMemberName] string name = "")
        where T : class => value ?? throw new ArgumentNullException(name);

    /// <summary>A text that is not blank.</summary>
    public static string Text(string value, [CallerMemberName] string name = "") =>
        string.IsNullOrWhiteSpace(Given(value, name)) ? throw new ArgumentException($"{name} must not be blank.", name) : value;

    /// <summary>A list without null elements; a default list becomes an empty one.</summary>
    public static ImmutableArray<T> AllGiven<T>(ImmutableArray<T> values, [CallerMemberName] string name = "")
        where T : class =>
        values.IsDefault ? []
        : HasHole(values) ? throw new ArgumentException($"{name} has an element that is null.", name)
        : values;

    private static bool HasHole<T>(ImmutableArray<T> values)
        where T : class
    {
        foreach (T? value in values)
        {
            if (value is null)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>A list; a default list becomes an empty one.</summary>
    public static ImmutableArray<T> Listed<T>(ImmutableArray<T> values)
        where T : struct => values.IsDefault ? [] : values;

    /// <summary>Numbers in strictly ascending order.</summary>
    public static ImmutableArray<T> Rising<T>(ImmutableArray<T> values, [CallerMemberName] string name = "")
        where T : struct, INumber<T>
    {
        for (int i = 1; i < values.Length; i++)
        {
            if (values[i] <= values[i - 1])
            {
                throw new ArgumentException(
                    string.Create(CultureInfo.InvariantCulture, $"{name} must rise: {values[i]} is not greater than {values[i - 1]}."),
                    name);
            }
        }

        return values;
    }

    /// <summary>A list of every value of an enumeration exactly once, in any order.</summary>
    public static ImmutableArray<TEnum> Order<TEnum>(ImmutableArray<TEnum> values, [CallerMemberName] string name = "")
        where TEnum : struct, Enum =>
        !values.IsDefault && values.Order().SequenceEqual(Enum.GetValues<TEnum>())
            ? values
            : throw new ArgumentException($"{name} must have each of these once: {string.Join(", ", Enum.GetNames<TEnum>())}.", name);

    /// <summary>Whether an enumeration defines a value. Takes one comparison for bytes that count up from 0, as ours do.</summary>
    private static bool IsDefined<TEnum>(TEnum value)
        where TEnum : struct, Enum =>
        Values<TEnum>.Count > 0 ? Unsafe.As<TEnum, byte>(ref value) < Values<TEnum>.Count : Enum.IsDefined(value);

    /// <summary>The number of values of an enumeration, if they are bytes that count up from 0; otherwise 0.</summary>
    private static class Values<TEnum>
        where TEnum : struct, Enum
    {
        public static readonly int Count =
            Enum.GetValuesAsUnderlyingType<TEnum>() is byte[] values && CountUp(values) ? values.Length : 0;

        private static bool CountUp(byte[] values)
        {
            for (int i = 0; i < values.Length; i++)
            {
                if (values[i] != i)
                {
                    return false;
                }
            }

            return true;
        }
    }

    public static TEnum Defined<TEnum>(TEnum value, [CallerMemberName] string name = "")
        where TEnum : struct, Enum =>
        IsDefined(value)
            ? value
            : throw new ArgumentOutOfRangeException(name, value, $"{name} must be one of: {string.Join(", ", Enum.GetNames<TEnum>())}.");
}
