using System.Globalization;
using CrsCalculator.Text;
using NodaTime;
using NodaTime.Text;

namespace CrsCalculator.Web.Words;

/// <summary>The words of the page in one language, with the sentences of the libraries.</summary>
public sealed class PageText(OfficialLanguage language)
{
    private readonly NumberFormatInfo _numbers = language == OfficialLanguage.French
        ? new NumberFormatInfo { NumberGroupSeparator = "\u00A0", NumberDecimalSeparator = "," }
        : NumberFormatInfo.InvariantInfo;

    public OfficialLanguage Language => language;

    public OfficialLanguage Other => language == OfficialLanguage.French ? OfficialLanguage.English : OfficialLanguage.French;

    /// <summary>The code of the language with its country, whose spelling this is.</summary>
    public string Code => CodeOf(language);

    /// <summary>Sentences of the domain, still with plain spaces.</summary>
    public CrsText Crs { get; } = CrsText.Of(language);

    public static string CodeOf(OfficialLanguage language) => language == OfficialLanguage.French ? "fr-CA" : "en-CA";

    internal string Say(Phrase phrase, params string[] facts) =>
        Set(string.Format(CultureInfo.InvariantCulture, phrase.In(language), facts));

    /// <summary>An issue beside its field: as a sentence, and without the field's name where it is only missing.</summary>
    public string Issue(Issue issue) => issue.Code == IssueCodes.MissingField ? Say(PageWords.Missing) : Sentence(Crs.Issue(issue));

    /// <summary>A clause of the library as a sentence of its own.</summary>
    public string Sentence(string clause)
    {
        string begun = Capital(Set(clause));
        return begun.EndsWith('.') ? begun : $"{begun}.";
    }

    /// <summary>A clause of the library that begins a line of its own.</summary>
    public string Begun(string clause) => Capital(Set(clause));

    /// <summary>A phrase that begins a line of its own.</summary>
    internal string Begun(Phrase phrase) => Capital(Say(phrase));

    public string Number(int number) => number.ToString("N0", _numbers);

    /// <summary>An occupation by its code, title and TEER category.</summary>
    public string Occupation(NocCode occupation) =>
        Say(PageWords.Teer, Crs.Occupation(occupation), Invariant.Text((int)occupation.Teer));

    public static string Day(LocalDate day) => LocalDatePattern.Iso.Format(day);

    private static string Capital(string text) => text.Length == 0 ? text : char.ToUpperInvariant(text[0]) + text[1..];

    private string Set(string text) => Typesetting.Set(text, language);
}
