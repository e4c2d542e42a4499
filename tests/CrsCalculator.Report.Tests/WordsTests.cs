using System.Collections.Immutable;
using System.Reflection;
using CrsCalculator.Report.Text;
using CrsCalculator.TestKit.Contracts;
using NodaTime;

namespace CrsCalculator.Report.Tests;

/// <summary>The words of a report: both languages say the same, and one place sets them in print.</summary>
public class WordsTests
{
    private static readonly Dictionary<string, Phrase> Phrases = AllPhrases();

    /// <summary>All that reads the same in both languages.</summary>
    private static readonly string[] Alike =
    [
        "Date", "Document", "Gain", "Maximum", "N", "Points", "Question", "Section", "Source", "Sources", "Total", "?",
        "{0} ({1})", "{0} {0:point|points}", "{0} {1}", "{0} · {1}", "province", "{0}.",
    ];

    private static readonly IReadOnlyDictionary<string, string> English = Of(OfficialLanguage.English);
    private static readonly IReadOnlyDictionary<string, string> French = Of(OfficialLanguage.French);

    [Fact]
    public void Every_sentence_has_the_same_facts() => LanguageContract.OtherFactsIn(English, French).Should().BeEmpty();

    [Fact]
    public void Only_what_is_listed_reads_the_same() =>
        LanguageContract.AlikeIn(English, French).Except(Alike, StringComparer.Ordinal).Should().BeEmpty();

    [Fact]
    public void French_is_set_alike_throughout() => French.Values.Where(static said => said != "?" && LanguageContract.HasSlip(said))
        .Should().BeEmpty();

    [Theory]
    [InlineData(OfficialLanguage.English, "L'an : « oui » ? 5 %", "L\u2019an : « oui » ? 5 %")]
    [InlineData(
        OfficialLanguage.French,
        "L'an : « oui » ? 5 % ; 9 $ !",
        "L\u2019an\u00A0: «\u00A0oui\u00A0»\u00A0? 5\u00A0%\u00A0; 9\u00A0$\u00A0!")]
    [InlineData(OfficialLanguage.English, "'quoted' and 2'", "\u2018quoted\u2019 and 2'")]
    [InlineData(OfficialLanguage.English, "use '--on' or 'a day'; it's", "use \u2018--on\u2019 or \u2018a day\u2019; it\u2019s")]
    [InlineData(OfficialLanguage.English, "'IRCC's list' and 'one's own'", "\u2018IRCC\u2019s list\u2019 and \u2018one\u2019s own\u2019")]
    [InlineData(OfficialLanguage.French, "l'avis d'« un »", "l\u2019avis d\u2019«\u00A0un\u00A0»")]
    public void Sentences_are_set(OfficialLanguage language, string sentence, string expected) =>
        Typesetting.Set(sentence, language).Should().Be(expected);

    [Theory]
    [InlineData("$.principal.work[0]", "job 1", "emploi 1")]
    [InlineData("$.principal.work", "jobs", "emplois")]
    [InlineData("$.spouse.languageTests[1]", "the spouse's language test 2", "test de langue 2 du conjoint")]
    [InlineData(
        "$.spouse.education[0].eca.issuedBy",
        "issuer of the assessment of the spouse's credential 1",
        "organisme, évaluation, diplôme 1 du conjoint")]
    [InlineData("$.children[0].residences", "places of residence of child 1", "lieux de résidence de l'enfant 1")]
    [InlineData("$.children[1]", "child 2", "enfant 2")]
    [InlineData("$.spouse", "spouse", "conjoint")]
    [InlineData("$.principal.education[1].eca", "assessment of credential 2", "évaluation, diplôme 2")]
    [InlineData("This job and work[2] are full-time.", "This job and job 3 are full-time.", "This job and emploi 3 are full-time.")]
    [InlineData("Ask for $.maritalStatus.", "Ask for marital status.", "Ask for état matrimonial.")]
    [InlineData("$.principal.oddity[0] stays", "$.principal.oddity[0] stays", "$.principal.oddity[0] stays")]
    [InlineData("work[99999999999999999999]", "job ?", "emploi ?")]
    [InlineData("$5 and $.", "$5 and $.", "$5 and $.")]
    public void Paths_in_a_text_become_names_of_facts(string text, string english, string french)
    {
        PlaceNames.Named(text, OfficialLanguage.English).Should().Be(english);
        PlaceNames.Named(text, OfficialLanguage.French).Should().Be(french);
    }

    [Fact]
    public void Numbers_and_days_are_written_in_the_language()
    {
        var english = new ReportText(OfficialLanguage.English);
        var french = new ReportText(OfficialLanguage.French);
        english.Number(1590).Should().Be("1,590");
        french.Number(1590).Should().Be("1\u00A0590");
        english.Dollars(1590).Should().Be("$1,590");
        french.Dollars(1590).Should().Be("1\u00A0590\u00A0$");
        english.Signed(-1200).Should().Be("\u22121,200");
        french.Signed(3).Should().Be("+3");
        english.Signed(0).Should().Be("0");
        english.LongDay(new LocalDate(2026, 1, 21)).Should().Be("January 21, 2026");
        french.LongDay(new LocalDate(2026, 2, 1)).Should().Be("1er février 2026");
        french.LongDay(new LocalDate(2026, 12, 31)).Should().Be("31 décembre 2026");
        french.Count(ReportPhrases.Points, 0).Should().Be("0 point");
        english.Count(ReportPhrases.Points, 0).Should().Be("0 points");
    }

    [Fact]
    public void No_sentence_has_a_plural_behind_1() =>
        Enum.GetValues<OfficialLanguage>()
            .SelectMany(static language => Phrases.Values.Select(phrase =>
                new ReportText(language).Say(phrase, [.. Enumerable.Repeat("1", 10)]).Replace('\u00A0', ' ')))
            .SelectMany(TestKit.Contracts.LanguageContract.PluralsBehindOne)
            .Should()
            .BeEmpty();

    private static Dictionary<string, string> Of(OfficialLanguage language) =>
        Phrases.ToDictionary(static phrase => phrase.Key, phrase => phrase.Value.In(language), StringComparer.Ordinal);

    private static Dictionary<string, Phrase> AllPhrases()
    {
        Dictionary<string, Phrase> said = new(StringComparer.Ordinal);
        foreach (FieldInfo field in typeof(ReportPhrases).GetFields(BindingFlags.Public | BindingFlags.Static))
        {
            Phrase[] phrases = field.GetValue(null) switch
            {
                Phrase phrase => [phrase],
                ImmutableArray<Phrase> several => [.. several],
                _ => throw new NotSupportedException(field.Name),
            };
            for (int i = 0; i < phrases.Length; i++)
            {
                said[$"{field.Name}/{i}"] = phrases[i];
            }
        }

        return said;
    }
}
