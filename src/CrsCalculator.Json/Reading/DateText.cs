using System.Text;
using System.Text.RegularExpressions;
using NodaTime;
using NodaTime.Text;

namespace CrsCalculator.Json.Reading;

/// <summary>Reads dates as <c>yyyy-MM-dd</c> and months as <c>yyyy-MM</c>, and recognizes those in a different order.</summary>
internal static partial class DateText
{
    private const RegexOptions Plain = RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant;
    private const int Timeout = 1000;
    private const int DayLength = 10;
    private const int MonthLength = 7;
    private const int SecondsEnd = 19;
    private const int TimeLength = 20;
    private const int OffsetLength = 6;
    private const int MaxOffsetMinutes = 18 * 60;

    public static bool TryParseDay(ReadOnlySpan<byte> text, out LocalDate day)
    {
        day = default;
        if (text.Length != DayLength || text[MonthLength] != '-' || !TryParseMonth(text[..MonthLength], out int year, out int month))
        {
            return false;
        }

        int number = Digits(text[(MonthLength + 1)..]);
        if (number < 1 || number > DateTime.DaysInMonth(year, month))
        {
            return false;
        }

        day = new LocalDate(year, month, number);
        return true;
    }

    public static bool TryParseMonth(ReadOnlySpan<byte> text, out YearMonth month)
    {
        bool isMonth = TryParseMonth(text, out int year, out int number);
        month = isMonth ? new YearMonth(year, number) : default;
        return isMonth;
    }

    /// <summary>Reads a time in UTC or with an offset, or a day in Ottawa.</summary>
    public static bool TryParseTimeOrDay(ReadOnlySpan<byte> text, out DocumentTime time)
    {
        if (TryParseDay(text, out LocalDate day))
        {
            time = DocumentTime.FromDay(day);
            return true;
        }

        bool isTime = TryParseTime(text, out Instant known) || TryParseTimeWithOffset(text, out known);
        time = known;
        return isTime;
    }

    /// <summary>Reads a time in UTC: <c>yyyy-MM-ddTHH:mm:ssZ</c>, optionally with a fraction of a second.</summary>
    public static bool TryParseTime(ReadOnlySpan<byte> text, out Instant time)
    {
        time = default;
        return text.Length >= TimeLength && text[^1] == 'Z' && TryParseLocalTime(text[..^1], out time);
    }

    /// <summary>Reads a time with its offset from UTC: <c>yyyy-MM-ddTHH:mm:ss-05:00</c>.</summary>
    private static bool TryParseTimeWithOffset(ReadOnlySpan<byte> text, out Instant time)
    {
        time = default;
        if (text.Length < SecondsEnd + OffsetLength)
        {
            return false;
        }

        ReadOnlySpan<byte> offset = text[^OffsetLength..];
        (int hours, int minutes) = (Digits(offset[1..3]), Digits(offset[4..]));
        if (offset[0] is not ((byte)'+' or (byte)'-') || offset[3] != ':' || hours < 0 || minutes is < 0 or > 59
            || (hours * 60) + minutes > MaxOffsetMinutes
            || !TryParseLocalTime(text[..^OffsetLength], out Instant local))
        {
            return false;
        }

        var fromUtc = Duration.FromMinutes((hours * 60) + minutes);
        time = offset[0] == '-' ? local + fromUtc : local - fromUtc;
        return true;
    }

    /// <summary>Reads a date and a time of day as if they were UTC.</summary>
    private static bool TryParseLocalTime(ReadOnlySpan<byte> text, out Instant time)
    {
        time = default;
        if (text[DayLength] != 'T' || text[13] != ':' || text[16] != ':'
            || !TryParseDay(text[..DayLength], out LocalDate day)
            || !TryParseFraction(text[SecondsEnd..], out long nanoseconds))
        {
            return false;
        }

        (int hour, int minute, int second) = (Digits(text[11..13]), Digits(text[14..16]), Digits(text[17..SecondsEnd]));
        if (hour is < 0 or > 23 || minute is < 0 or > 59 || second is < 0 or > 59)
        {
            return false;
        }

        time = Instant.FromUtc(day.Year, day.Month, day.Day, hour, minute, second).PlusNanoseconds(nanoseconds);
        return true;
    }

    /// <summary>Explains why a text is not a day.</summary>
    public static (string Code, string[] Facts) WhyNotADay(string text) =>
        OtherOrder(text)
        ?? OutOfRange(text)
        ?? (TryParseMonth(Encoding.UTF8.GetBytes(text), out YearMonth _) ? (IssueCodes.DayNeeded, [text]) : (IssueCodes.NotADate, [text]));

    /// <summary>Explains why a text is neither a day nor a month.</summary>
    public static (string Code, string[] Facts) WhyNotADayOrMonth(string text) =>
        OtherOrder(text) ?? OutOfRange(text) ?? (IssueCodes.NotADateOrMonth, [text]);

    /// <summary>The day is outside the range for documents.</summary>
    public static (string Code, string[] Facts) OutsideDocuments(string text) =>
        (IssueCodes.DateOutOfRange, [text, Invariant.Text(DocumentDates.Earliest), Invariant.Text(DocumentDates.Latest)]);

    private static bool TryParseMonth(ReadOnlySpan<byte> text, out int year, out int month)
    {
        (year, month) = (0, 0);
        if (text.Length != MonthLength || text[4] != '-')
        {
            return false;
        }

        (year, month) = (Digits(text[..4]), Digits(text[5..]));
        return year >= 1 && month is >= 1 and <= 12;
    }

    /// <summary>Reads a point followed by one to nine digits, or nothing.</summary>
    private static bool TryParseFraction(ReadOnlySpan<byte> text, out long nanoseconds)
    {
        nanoseconds = 0;
        if (text.IsEmpty)
        {
            return true;
        }

        nanoseconds = text.Length is >= 2 and <= 10 && text[0] == '.' ? Digits(text[1..]) : -1;
        for (int digits = text.Length - 1; digits < 9; digits++)
        {
            nanoseconds *= 10;
        }

        return nanoseconds >= 0;
    }

    /// <summary>Returns the digits as a number, or -1 if one of them is not a digit.</summary>
    private static int Digits(ReadOnlySpan<byte> text)
    {
        int number = 0;
        foreach (byte digit in text)
        {
            if (digit is < (byte)'0' or > (byte)'9')
            {
                return -1;
            }

            number = (10 * number) + (digit - '0');
        }

        return number;
    }

    /// <summary>A day in a signed year, which no document has.</summary>
    private static (string Code, string[] Facts)? OutOfRange(string text) =>
        LocalDatePattern.Iso.Parse(text).Success ? OutsideDocuments(text) : null;

    /// <summary>A date in a different order, with the one document date it can mean, or without one if it can mean two.</summary>
    private static (string Code, string[] Facts)? OtherOrder(string text)
    {
        if (YearFirst().Match(text) is { Success: true } first)
        {
            return Meant(text, Days(first, "m", "d"));
        }

        return YearLast().Match(text) is { Success: true } last ? Meant(text, Days(last, "a", "b").Concat(Days(last, "b", "a"))) : null;
    }

    private static (string Code, string[] Facts)? Meant(string text, IEnumerable<LocalDate> days) => days.Distinct().ToArray() switch
    {
        [var day, ..] when !DocumentDates.Include(day) => OutsideDocuments(text),
        [var day] => (IssueCodes.DateInAnotherOrder, [text, Invariant.Text(day)]),
        [_, ..] => (IssueCodes.DateInAnotherOrder, [text]),
        _ => null,
    };

    private static IEnumerable<LocalDate> Days(Match match, string month, string day)
    {
        int year = Number(match, "y");
        int number = Number(match, month);
        int dayOfMonth = Number(match, day);
        if (year >= 1 && number is >= 1 and <= 12 && dayOfMonth >= 1 && dayOfMonth <= DateTime.DaysInMonth(year, number))
        {
            yield return new LocalDate(year, number, dayOfMonth);
        }
    }

    private static int Number(Match match, string group) =>
        int.Parse(match.Groups[group].ValueSpan, System.Globalization.CultureInfo.InvariantCulture);

    [GeneratedRegex("^(?<y>[0-9]{4})[-/. ](?<m>[0-9]{1,2})[-/. ](?<d>[0-9]{1,2})(T.*)?$", Plain, Timeout)]
    private static partial Regex YearFirst();

    [GeneratedRegex("^(?<a>[0-9]{1,2})[-/. ](?<b>[0-9]{1,2})[-/. ](?<y>[0-9]{4})$", Plain, Timeout)]
    private static partial Regex YearLast();
}
