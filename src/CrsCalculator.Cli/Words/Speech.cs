using System.Globalization;
using CrsCalculator.Application;
using CrsCalculator.Rounds;
using CrsCalculator.Text;
using NodaTime;
using NodaTime.Text;

namespace CrsCalculator.Cli.Words;

/// <summary>The tool's text in one language: its own phrases, the sentences of the libraries, and numbers.</summary>
internal sealed class Speech
{
    private Speech(OfficialLanguage language, NumberFormatInfo numbers)
    {
        Language = language;
        Numbers = numbers;
    }

    public static Speech English { get; } = new(OfficialLanguage.English, NumberFormatInfo.InvariantInfo);

    public static Speech French { get; } = new(
        OfficialLanguage.French,
        new NumberFormatInfo { NumberGroupSeparator = "\u00A0", NumberDecimalSeparator = "," });

    public OfficialLanguage Language { get; }

    /// <summary>Sentences of the domain.</summary>
    public CrsText Crs => CrsText.Of(Language);

    /// <summary>Sentences about rounds of invitations.</summary>
    public RoundText Rounds => RoundText.Of(Language);

    /// <summary>Sentences about applications.</summary>
    public ApplicationText Application => ApplicationText.Of(Language);

    /// <summary>How numbers are written: French has a space between thousands, and a decimal comma.</summary>
    public IFormatProvider Numbers { get; }

    /// <summary>Returns a phrase without its facts.</summary>
    public string Of(Phrase phrase) => Language == OfficialLanguage.French ? phrase.French : phrase.English;

    /// <summary>Returns a phrase with its facts. Facts can be phrases, sentences, issues, citations and dates.</summary>
    public string Say(Phrase phrase, params IReadOnlyList<object?> facts) =>
        phrase.Format(Language, Numbers, Facts(facts));

    /// <summary>Returns a sentence.</summary>
    public string Say(Sentence sentence) => Say(sentence.Phrase, sentence.Facts);

    /// <summary>Returns the name of a program in a sentence: a code that English readers know, or the French name.</summary>
    public string Name(ImmigrationProgram program) => Language == OfficialLanguage.French ? Crs.Program(program) : Code.Of(program);

    /// <summary>Returns the name of a program under which an invitation is issued.</summary>
    public string Name(InvitationProgram program) => Language == OfficialLanguage.French ? Crs.Program(program) : Code.Of(program);

    /// <summary>Returns a provision, with the French names of instruments if the language is French.</summary>
    public string Source(string provision) =>
        Language == OfficialLanguage.French ? FrenchSources.Of(provision) : provision;

    /// <summary>Returns facts as they are put into a phrase.</summary>
    public object?[] Facts(IReadOnlyList<object?> facts) => [.. facts.Select(Fact)];

    private object? Fact(object? fact) => fact switch
    {
        Phrase phrase => Of(phrase),
        Sentence sentence => Say(sentence),
        Issue issue => Crs.Issue(issue),
        Citation citation => Source(Crs.Citation(citation)),
        LocalDate date => LocalDatePattern.Iso.Format(date),
        Instant time => InstantPattern.General.Format(time),
        _ => fact,
    };
}
