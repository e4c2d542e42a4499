using System.Globalization;
using CrsCalculator.Application;
using CrsCalculator.Rounds;
using CrsCalculator.Text;
using NodaTime;
using NodaTime.Text;

namespace CrsCalculator.Report.Text;

/// <summary>The words, numbers and days of a report in one language. It follows no culture.</summary>
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

    /// <summary>The code of the language with its country, whose dates and numbers these are.</summary>
    public string Code => Language == OfficialLanguage.French ? "fr-CA" : "en-CA";

    /// <summary>The words of rounds, to be <see cref="Set"/>.</summary>
    public RoundText Rounds { get; }

    /// <summary>A sentence of another table as it is printed: with names instead of paths, and the spaces of print.</summary>
    public string Set(string sentence) => Typesetting.Set(PlaceNames.Named(sentence, Language), Language);

    /// <summary>What begins a line or cell of its own.</summary>
    public string Capital(string sentence)
    {
        string set = Set(sentence);
        return set.Length == 0 ? set : char.ToUpperInvariant(set[0]) + set[1..];
    }

    /// <summary>A sentence of the domain.</summary>
    public string Crs(Func<CrsText, string> sentence) => Set(sentence(_crs));

    /// <summary>A sentence of an application.</summary>
    public string Application(Func<ApplicationText, string> sentence) => Set(sentence(_application));

    /// <summary>An issue behind its path, which stays as it is: it names a place in the file.</summary>
    public string Issue(Issue issue) => Typesetting.Set(
        ReportPhrases.Named.Format(Language, CultureInfo.InvariantCulture, issue.Path, _crs.Issue(issue)),
        Language);

    /// <summary>A notice of the domain or of a checklist.</summary>
    public string Notice(Notice notice) => Set(_application.Notice(notice) ?? _crs.Notice(notice));

    /// <summary>A sentence of the report.</summary>
    public string Say(Phrase phrase, params string[] facts) =>
        Set(phrase.Format(Language, CultureInfo.InvariantCulture, facts));

    /// <summary>A sentence of the report whose first fact is a number.</summary>
    public string Count(Phrase phrase, int count, params string[] facts) => Say(phrase, [Number(count), .. facts]);

    public string Number(int number) => number.ToString("N0", _numbers);

    /// <summary>A number with its sign, for example <c>+12</c>; the minus of print.</summary>
    public string Signed(int number) => number switch
    {
        > 0 => $"+{Number(number)}",
        < 0 => $"\u2212{Number(-number)}",
        _ => "0",
    };

    public string Dollars(int amount) => Say(ReportPhrases.Dollars, Number(amount));

    /// <summary>A day in a table.</summary>
    public static string Day(LocalDate day) => LocalDatePattern.Iso.Format(day);

    /// <summary>A day in a sentence, for example <c>January 21, 2026</c>.</summary>
    public string LongDay(LocalDate day)
    {
        string month = ReportPhrases.Months[day.Month - 1].In(Language);
        string number = day.Day == 1 && Language == OfficialLanguage.French ? FirstOfMonth : Invariant.Text(day.Day);
        return Say(ReportPhrases.LongDay, month, number, Invariant.Text(day.Year));
    }

    /// <summary>Days in a row, in a table.</summary>
    public string Days(DayRange days) => Say(ReportPhrases.DayToDay, Day(days.From), Day(days.To));

    public string YesNo(bool isSo) => Say(isSo ? ReportPhrases.Yes : ReportPhrases.No);
}
