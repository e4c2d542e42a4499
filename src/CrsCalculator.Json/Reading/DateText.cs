using System.Text.RegularExpressions;
using NodaTime;

namespace CrsCalculator.Json.Reading;

/// <summary>Reads dates as <c>yyyy-MM-dd</c> and months as <c>yyyy-MM</c>, and recognizes those that are written in another order.</summary>
internal static partial class DateText
{
    private const int DayLength = 10;
    private const int MonthLength = 7;

    public static bool TryParseDay(ReadOnlySpan<byte> text, out LocalDate day)
    {
        day = default;
        if (text.Length != DayLength || text[MonthLength] != '-' || !TryParseMonth(text[..MonthLength], out YearMonth month))
        {
            return false;
        }

        int number = Digits(text[(MonthLength + 1)..]);
        if (number < 1 || number > CalendarSystem.Iso.GetDaysInMonth(month.Year, month.Month))
        {
            return false;
        }

        day = month.OnDayOfMonth(number);
        return true;
    }

    public static bool TryParseMonth(ReadOnlySpan<byte> text, out YearMonth month)
    {
        month = default;
        if (text.Length != MonthLength || text[4] != '-')
        {
            return false;
        }

        (int year, int number) = (Digits(text[..4]), Digits(text[5..]));
        if (year < 1 || number is < 1 or > 12)
        {
            return false;
        }

        month = new YearMonth(year, number);
        return true;
    }

    /// <summary>Why a text is no day.</summary>
    public static (string Code, string[] Facts) WhyNotADay(string text) =>
        OtherOrder(text)
        ?? (Month().IsMatch(text) ? (IssueCodes.DayNeeded, [text]) : (IssueCodes.NotADate, [text]));

    /// <summary>Why a text is neither a day nor a month.</summary>
    public static (string Code, string[] Facts) WhyNotADayOrMonth(string text) => OtherOrder(text) ?? (IssueCodes.NotADateOrMonth, [text]);

    /// <summary>The digits as a number, or -1 where one of them is none.</summary>
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

    /// <summary>A date in another order, with the one date that it can mean; without, where it can mean two.</summary>
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
        [var day] => (IssueCodes.DateInAnotherOrder, [text, Invariant.Text(day)]),
        [_, ..] => (IssueCodes.DateInAnotherOrder, [text]),
        _ => null,
    };

    private static IEnumerable<LocalDate> Days(Match match, string month, string day)
    {
        int year = Number(match, "y");
        int number = Number(match, month);
        int dayOfMonth = Number(match, day);
        if (year >= 1 && number is >= 1 and <= 12 && dayOfMonth >= 1 && dayOfMonth <= CalendarSystem.Iso.GetDaysInMonth(year, number))
        {
            yield return new LocalDate(year, number, dayOfMonth);
        }
    }

    private static int Number(Match match, string group) => int.Parse(match.Groups[group].ValueSpan, System.Globalization.CultureInfo.InvariantCulture);

    [GeneratedRegex("^(?<y>[0-9]{4})[-/. ](?<m>[0-9]{1,2})[-/. ](?<d>[0-9]{1,2})(T.*)?$", RegexOptions.CultureInvariant)]
    private static partial Regex YearFirst();

    [GeneratedRegex("^(?<a>[0-9]{1,2})[-/. ](?<b>[0-9]{1,2})[-/. ](?<y>[0-9]{4})$", RegexOptions.CultureInvariant)]
    private static partial Regex YearLast();

    [GeneratedRegex("^[0-9]{4}-[0-9]{2}$", RegexOptions.CultureInvariant)]
    private static partial Regex Month();
}
