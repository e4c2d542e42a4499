using System.Collections.Frozen;
using System.Globalization;
using NodaTime;

namespace CrsCalculator.Rounds;

/// <summary>
/// A day, or a day and a time, as typed by people at IRCC: <c>October 29, 2025 at 04:35:24 UTC</c> and all its variants, in English or
/// French. Words, numbers and times are matched to what they can be; anything left over makes the text unreadable.
/// </summary>
internal sealed class FeedTime
{
    private const int YearDigits = 4;

    private static readonly FrozenDictionary<string, int> Months = new Dictionary<string, int>(StringComparer.Ordinal)
    {
        ["january"] = 1, ["february"] = 2, ["march"] = 3, ["april"] = 4, ["may"] = 5, ["june"] = 6,
        ["july"] = 7, ["august"] = 8, ["september"] = 9, ["october"] = 10, ["november"] = 11, ["december"] = 12,
        ["janvier"] = 1, ["fevrier"] = 2, ["mars"] = 3, ["avril"] = 4, ["mai"] = 5, ["juin"] = 6,
        ["juillet"] = 7, ["aout"] = 8, ["septembre"] = 9, ["octobre"] = 10, ["novembre"] = 11, ["decembre"] = 12,
    }.ToFrozenDictionary(StringComparer.Ordinal);

    /// <summary>Words that carry no information: the clock has 24 hours, so AM and PM are errors, and every time is UTC.</summary>
    private static readonly FrozenSet<string> Fillers = FrozenSet.ToFrozenSet(["at", "a", "le", "utc", "am", "pm"], StringComparer.Ordinal);

    private static readonly FrozenSet<string> Ordinals = FrozenSet.ToFrozenSet(["st", "nd", "rd", "th", "er"], StringComparer.Ordinal);

    private int? _month;
    private int? _day;
    private int? _year;
    private LocalDate? _isoDate;
    private LocalTime? _time;

    private FeedTime()
    {
    }

    /// <summary>Reads a time in UTC.</summary>
    /// <param name="text">The text.</param>
    /// <param name="latest">
    /// A text without a year belongs to this day's year, or to the year before if it would otherwise be later than this day.
    /// </param>
    /// <returns>The time, or <see langword="null"/> if the text is not one.</returns>
    public static Instant? InstantOf(string text, LocalDate latest) =>
        Read(text) is { _time: { } time } read && read.DateUpTo(latest) is { } date ? date.At(time).InUtc().ToInstant() : null;

    /// <summary>Reads a day: <c>January 21, 2026</c>, <c>2026-01-21</c> or <c>21-01-2026</c>.</summary>
    /// <param name="text">The text.</param>
    /// <returns>The day, or <see langword="null"/> if the text is not one.</returns>
    public static LocalDate? DateOf(string text) => Read(text) switch
    {
        { _time: null, _isoDate: { } date, _month: null, _day: null, _year: null } => date,
        { _time: null, _isoDate: null, _year: { } year } read => read.DateIn(year),
        _ => null,
    };

    private static FeedTime? Read(string text)
    {
        var read = new FeedTime();
        foreach (string token in FeedTokens.Of(PlainText.Of(text)))
        {
            if (!read.Take(token))
            {
                return null;
            }
        }

        return read;
    }

    private bool Take(string token) => token switch
    {
        _ when Fillers.Contains(token) || (Ordinals.Contains(token) && _day is not null) => true,
        _ when Months.TryGetValue(token, out int month) => Set(ref _month, month),
        _ when token.Contains(':', StringComparison.Ordinal) => TimeOf(token) is { } time && Set(ref _time, time),
        _ when token.Contains('-', StringComparison.Ordinal) => HyphenatedDate(token) is { } date && Set(ref _isoDate, date),
        { Length: YearDigits } => IsNumber(token, out int year) && Set(ref _year, year),
        { Length: 1 or 2 } => IsNumber(token, out int day) && Set(ref _day, day),
        _ => false,
    };

    /// <summary>Sets a value; none may appear twice.</summary>
    private static bool Set<T>(ref T? slot, T value)
        where T : struct
    {
        bool isFirst = slot is null;
        slot = value;
        return isFirst;
    }

    private LocalDate? DateUpTo(LocalDate latest)
    {
        if (_month is null && _day is null && _year is null)
        {
            return _isoDate;
        }

        if (_year is { } year)
        {
            return DateIn(year);
        }

        LocalDate? sameYear = DateIn(latest.Year);
        return sameYear > latest ? DateIn(latest.Year - 1) : sameYear;
    }

    private LocalDate? DateIn(int year) =>
        _month is { } month
            && _day is { } day
            && year is >= 1 and <= 9999
            && day >= 1
            && day <= CalendarSystem.Iso.GetDaysInMonth(year, month)
            ? new LocalDate(year, month, day)
            : null;

    private static LocalTime? TimeOf(string token)
    {
        int[]? parts = Numbers(token, ':');
        return parts is [var hour and < 24, var minute and < 60, var second and < 60] ? new LocalTime(hour, minute, second) : null;
    }

    /// <summary>The year comes first or last; 12 April was once published as 12-04-2023.</summary>
    private static LocalDate? HyphenatedDate(string token)
    {
        int[]? parts = Numbers(token, '-');
        return (parts, token.IndexOf('-', StringComparison.Ordinal)) switch
        {
            ([var year, var month, var day], YearDigits) => DateOf(year, month, day),
            ([var day, var month, var year and >= 1000], <= 2) => DateOf(year, month, day),
            _ => null,
        };
    }

    private static LocalDate? DateOf(int year, int month, int day) =>
        new FeedTime { _month = month is >= 1 and <= 12 ? month : null, _day = day }.DateIn(year);

    private static int[]? Numbers(string token, char separator)
    {
        string[] parts = token.Split(separator);
        int[] numbers = new int[parts.Length];
        for (int i = 0; i < parts.Length; i++)
        {
            if (parts[i].Length is 0 or > YearDigits || !IsNumber(parts[i], out numbers[i]))
            {
                return null;
            }
        }

        return numbers;
    }

    private static bool IsNumber(string text, out int number) =>
        int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out number);
}
