using System.Globalization;
using CrsCalculator.Application;
using CrsCalculator.Rounds;
using CrsCalculator.Text;
using NodaTime;
using NodaTime.Text;

namespace CrsCalculator.Report.Text;

/// <summary>The words, numbers and days of a report in one language. It ignores the current culture.</summary>
internal sealed class ReportText
{
    private const string FirstOfMonth = "1er";

    private static readonly NumberFormatInfo EnglishNumbers = NumberFormatInfo.InvariantInfo;
    private static readonly NumberFormatInfo FrenchNumbers = new() { NumberGroupSeparator = "\u00A0", NumberDecimalSeparator = "," };

    private readonly ApplicationText _application;
    private readonly CrsText _crs;
    private readonly NumberFormatInfo _numbers;

    public ReportText(OfficialLanguage language)
    {
        Language = language;
        _crs = CrsText.Of(language);
        Rounds = RoundText.Of(language);
        _application = ApplicationText.Of(language);
        _numbers = language == OfficialLanguage.French ? FrenchNumbers : EnglishNumbers;
    }

    public OfficialLanguage Language { get; }

    /// <summary>The language code with its country, which determines dates and numbers.</summary>
    public string Code => Language == OfficialLanguage.French ? "fr-CA" : "en-CA";

    /// <summary>The texts about rounds, to be passed to <see cref="Set"/>.</summary>
    public RoundText Rounds { get; }

    /// <summary>Prepares a sentence from another table for print: with names instead of paths, and non-breaking spaces.</summary>
    public string Set(string sentence) => Typesetting.Set(PlaceNames.Named(sentence, Language), Language);

    /// <summary>Capitalizes the start of a line or cell.</summary>
    public string Capital(string sentence)
    {
        string set = Set(sentence);
        return set.Length == 0 ? set : char.ToUpperInvariant(set[0]) + set[1..];
    }

    /// <summary>Returns a sentence of the domain.</summary>
    public string Crs(Func<CrsText, string> sentence) => Set(sentence(_crs));

    /// <summary>Returns a sentence about an application.</summary>
    public string Application(Func<ApplicationText, string> sentence) => Set(sentence(_application));

    /// <summary>Returns an issue after its path, which is not translated: it names a place in the file.</summary>
    public string Issue(Issue issue) => Typesetting.Set(
        ReportPhrases.Named.Format(Language, CultureInfo.InvariantCulture, issue.Path, _crs.Issue(issue)),
        Language);

    /// <summary>Returns a notice of the domain or of a checklist.</summary>
    public string Notice(Notice notice) => Set(_application.Notice(notice) ?? _crs.Notice(notice));

    /// <summary>Returns a sentence of the report.</summary>
    public string Say(Phrase phrase, params string[] facts) =>
        Set(phrase.Format(Language, CultureInfo.InvariantCulture, facts));

    /// <summary>Returns a sentence of the report whose first fact is a number.</summary>
    public string Count(Phrase phrase, int count, params string[] facts) => Say(phrase, [Number(count), .. facts]);

    public string Number(int number) => number.ToString("N0", _numbers);

    /// <summary>Returns a number with its sign, for example <c>+12</c>, with a typographic minus.</summary>
    public string Signed(int number) => number switch
    {
        > 0 => $"+{Number(number)}",
        < 0 => $"\u2212{Number(-number)}",
        _ => "0",
    };

    public string Dollars(int amount) => Say(ReportPhrases.Dollars, Number(amount));

    /// <summary>Returns a day for a table.</summary>
    public static string Day(LocalDate day) => LocalDatePattern.Iso.Format(day);

    /// <summary>Returns a day for a sentence, for example <c>January 21, 2026</c>.</summary>
    public string LongDay(LocalDate day)
    {
        string month = ReportPhrases.Months[day.Month - 1].In(Language);
        string number = day.Day == 1 && Language == OfficialLanguage.French ? FirstOfMonth : Invariant.Text(day.Day);
        return Say(ReportPhrases.LongDay, month, number, Invariant.Text(day.Year));
    }

    /// <summary>Returns a range of days for a table.</summary>
    public string Days(DayRange days) => Say(ReportPhrases.DayToDay, Day(days.From), Day(days.To));
}
