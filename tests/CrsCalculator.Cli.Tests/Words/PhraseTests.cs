using System.Reflection;
using System.Text.RegularExpressions;
using CrsCalculator.Cli.Words;
using CrsCalculator.Profiles;
using CrsCalculator.TestKit.Contracts;

namespace CrsCalculator.Cli.Tests.Words;

/// <summary>What the tool says, both languages side by side.</summary>
public partial class PhraseTests
{
    /// <summary>Words that are the same in both languages.</summary>
    private static readonly string[] Alike =
    [
        "points", " {0:point|points}", "id", "gain", "date", "CEC", "client", " {0:client|clients}", "document",
        "Arguments", "Options",
    ];

    private static readonly Dictionary<string, Phrase> Phrases = typeof(CommonWords).Assembly.GetTypes()
        .Where(static type => type.Namespace == typeof(CommonWords).Namespace || type == typeof(ChoiceWords))
        .SelectMany(static type => type.GetFields(BindingFlags.Public | BindingFlags.Static))
        .SelectMany(static place => Of(place))
        .ToDictionary(StringComparer.Ordinal);

    public static TheoryData<string> Names { get; } = [.. Phrases.Keys.Order(StringComparer.Ordinal)];

    [Theory]
    [MemberData(nameof(Names))]
    public void Both_languages_have_the_same_facts_and_markup(string name)
    {
        Phrase phrase = Phrases[name];
        Facts().Matches(phrase.French).Select(static match => match.Value).Order(StringComparer.Ordinal).Should()
            .Equal(Facts().Matches(phrase.English).Select(static match => match.Value).Order(StringComparer.Ordinal));
        Markup()
            .Matches(phrase.French)
            .Select(static match => match.Value)
            .Should()
            .Equal(Markup().Matches(phrase.English).Select(static match => match.Value));
        phrase.French.Length.Should().BePositive();
        (phrase.French.Length - phrase.French.TrimStart().Length)
            .Should()
            .BeInRange(0, (phrase.English.Length - phrase.English.TrimStart().Length) + 1, "what is set in is set in alike");
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void What_has_words_says_them_in_French(string name)
    {
        Phrase phrase = Phrases[name];
        string words = Markup().Replace(Facts().Replace(phrase.English, string.Empty), string.Empty);
        if (words.Any(char.IsLetter) && !Alike.Contains(words, StringComparer.Ordinal))
        {
            phrase.French.Should().NotBe(phrase.English);
        }
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void French_signs_have_a_space_before_them(string name) =>
        Unspaced().IsMatch(Phrases[name].French).Should().BeFalse($"'{Phrases[name].French}' has one without");

    [Theory]
    [MemberData(nameof(Names))]
    public void No_sentence_has_a_plural_behind_1(string name)
    {
        object[] ones = [.. Enumerable.Repeat((object)1, 10)];
        LanguageContract.PluralsBehindOne(Speech.English.Say(Phrases[name], ones)).Should().BeEmpty();
        LanguageContract.PluralsBehindOne(Speech.French.Say(Phrases[name], ones)).Should().BeEmpty();
    }

    private static IEnumerable<KeyValuePair<string, Phrase>> Of(FieldInfo place)
    {
        string name = $"{place.DeclaringType!.Name}.{place.Name}";
        return place.GetValue(null) switch
        {
            Phrase phrase => [KeyValuePair.Create(name, phrase)],
            _ => [],
        };
    }

    // Not the words behind a number, of which each language has its own.
    [GeneratedRegex(@"\{[0-9]+(:[^}|]*)?\}", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Facts();

    [GeneratedRegex(@"\[\[|\]\]|\[/?[a-z]*\]", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Markup();

    // Not the colon of a format, of crs-factors/1's time or of a path.
    [GeneratedRegex(@"[\p{L}\]\)}][:;?!](?![^{]*\})( |$)", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Unspaced();
}
