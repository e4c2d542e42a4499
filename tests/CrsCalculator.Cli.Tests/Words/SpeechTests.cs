using System.Text.RegularExpressions;
using CrsCalculator.Cli.Words;

namespace CrsCalculator.Cli.Tests.Words;

/// <summary>The same result in both languages.</summary>
public partial class SpeechTests
{
    public static TheoryData<string> Commands { get; } =
    [
        "score {single} --on 2026-01-21",
        "score {couple} --on 2026-01-21 --explain",
        "score {cec} --on 2026-12-01 --rules last-held --explain",
        "score {single}",
        "score {single} --on 2014-12-31",
        "score nowhere.json --on 2026-01-21",
        "score {candidates} --on 2026-01-21",
        "eligibility {cec} --on 2026-01-21",
        "eligibility {couple} --on 2026-01-21",
        "eligibility {cec} --on 2014-06-01",
        "batch {csv} --on 2026-01-21 --format jsonl",
        "improve {cec} --on 2026-01-21 --target 640",
        "improve {couple} --on 2026-01-21 --target 1300",
        "improve {cec} --on 2026-01-21 --without nothing",
        "improve {cec} --on 2026-01-21 --apply luck,principal.work.canadian.3,principal.work.canadian.4",
        "improve {couple} --on 2026-01-21 --without principal.education.canadian",
        "timeline {cec} --from 2026-01-01 --to 2027-06-30 --cut-off 509",
        "timeline {cec} --from 2026-06-01 --to 2026-01-01",
        "compare {cec} --on 2026-01-21 --rules 2020-10-20 --rules 2025-03-25",
        "compare {candidates} --on 2026-01-21 --rules 2016-11-19 --rules 2025-03-25",
        "rounds list --since 2026-06-01",
        "rounds show 392",
        "rounds show 999",
        "rounds check {cec}",
        "rounds check {cec} --round 392 --received-on 2026-03-01",
        "rounds check {window} --round 392 --received-on 2026-02-25",
        "checklist {window} --on 2026-02-25 --round 392",
        "checklist {window} --on 2026-03-02 --round 392",
        "checklist {window} --on 2026-11-20 --round 392",
        "checklist {window} --on 2026-02-01 --invited-on 2026-01-21 --program CEC --lowest-score 509",
        "checklist {couple} --on 2026-01-21",
        "checklist {couple}",
        "checklist {cec} --on 2026-01-20 --round 392",
        "checklist {cec} --on 2014-12-31",
        "checklist {cec} --invited-on 2026-01-21 --program nothing",
        "clients {cec} {couple} {window} --on 2026-02-20 --since 2026-01-21",
        "clients {cec} nowhere.json",
        "clients {cec} --on 2026-01-20 --since 2026-01-21",
        "rounds project --sizes 6000,5000",
        "rounds project --sizes 6000 --first 2026-01-01",
        "rounds project --sizes 6000,6000 --first 2199-12-31",
        "rounds import {single}",
        "rules list",
        "rules show 2025-03-25",
        "rules show 2026-11-03",
        "rules show nonsense",
    ];

    [Theory]
    [MemberData(nameof(Commands))]
    public void French_says_the_same_numbers_in_other_words(string command)
    {
        (CrsRun english, CrsRun french) = (Run(command, "en"), Run(command, "fr"));
        french.ExitCode.Should().Be(english.ExitCode);
        Numbers(french.Error).Should().Equal(Numbers(english.Error));
        Numbers(french.Output).Should().Equal(Numbers(english.Output));
        (french.Output + french.Error).Should().NotBe(english.Output + english.Error);
        English().IsMatch(french.Error).Should().BeFalse("no complaint is half in English, as '{0}' is", french.Error);
    }

    [Theory]
    [InlineData("score {couple} --on 2026-12-01 --rules last-held --json", "Note calculée selon le jeu de règles 2025-03-25")]
    [InlineData("eligibility {couple} --on 2026-12-01 --json", "Le règlement est à jour")]
    [InlineData("improve {couple} --on 2026-12-01 --rules last-held --json", "Note calculée selon")]
    [InlineData("timeline {cec} --from 2026-01-01 --to 2026-10-31 --json", "indiqué du 2023-06-16 au 2023-09-04")]
    [InlineData("compare {candidates} --on 2026-12-01 --rules 2025-03-25 --rules last-held --json", "Note calculée selon")]
    [InlineData("rounds check {cec} --round 392 --received-on 2026-03-01 --json", "indiqué du 2023-06-16 au 2023-09-04")]
    [InlineData("checklist {cec} --on 2026-03-01 --round 392 --json", "Les frais ne comprennent aucun enfant")]
    [InlineData("batch {candidates} --on 2026-12-01 --rules last-held", "Note calculée selon")]
    [InlineData("batch {csv} --on 2026-01-21 --format jsonl", "est pas du JSON valide (ligne 1, caractère 1)")]
    public void The_messages_of_JSON_are_in_the_language_too(string command, string message)
    {
        (CrsRun english, CrsRun french) = (Run(command, "en"), Run(command, "fr"));
        french.Output.Should().Contain(message);
        english.Output.Should().NotContain(message);
        Messages()
            .Replace(french.Output, string.Empty)
            .Should()
            .Be(Messages().Replace(english.Output, string.Empty), "only the messages differ");
    }

    [Fact]
    public void Whoever_asks_for_no_language_gets_English() =>
        CrsRun.Of("rules", "list").Should().Be(CrsRun.Of("rules", "list", "--lang", "en"));

    [Fact]
    public void The_language_can_stand_before_the_command() =>
        CrsRun.Of("--lang", "fr", "rules", "list").Should().Be(CrsRun.Of("rules", "list", "--lang", "fr"));

    [Fact]
    public void No_other_language_is_spoken()
    {
        CrsRun run = CrsRun.Of("rules", "list", "--lang", "de");
        (run.ExitCode, run.Output).Should().Be((2, string.Empty));
        run.Error.Should().Contain("'de'").And.Contain("en or fr");
    }

    [Theory]
    [InlineData(0, "0 change 1,234.5", "0 changement 1\u00A0234,5")]
    [InlineData(1, "1 change 1,234.5", "1 changement 1\u00A0234,5")]
    [InlineData(2, "2 changes 1,234.5", "2 changements 1\u00A0234,5")]
    public void Numbers_and_their_words_follow_the_language(int count, string english, string french)
    {
        var number = new Phrase("{0} {1:N1}", "{0} {1:N1}");
        Speech.French.Say(number, Speech.French.Say(PlanningWords.Changes, count), 1234.5m).Should().Be(french);
        Speech.English.Say(number, Speech.English.Say(PlanningWords.Changes, count), 1234.5m)
            .Should()
            .Be(count == 0 ? "0 changes 1,234.5" : english);
    }

    private static CrsRun Run(string command, string language) => CrsRun.Of(
    [
        .. command.Split(' ').Select(static word => word switch
        {
            "{single}" => CrsRun.Example("factors-single.json"),
            "{couple}" => CrsRun.Example("profile-couple.json"),
            "{window}" => CrsRun.Example("profile-cec-window.json"),
            "{cec}" => CrsRun.Example("profile-cec.json"),
            "{candidates}" => CrsRun.Example("candidates.jsonl"),
            "{csv}" => CrsRun.Example("candidates.csv"),
            _ => word,
        }),
        "--lang",
        language,
    ]);

    /// <summary>
    /// The numbers of each line, smallest first: a sentence can have them in another order, and a table breaks its lines elsewhere.
    /// </summary>
    private static IEnumerable<string> Numbers(string text) =>
        Number()
            .Matches(DecimalComma().Replace(Grouped().Replace(text.Replace("\\u0027", "'", StringComparison.Ordinal), string.Empty), "."))
            .Select(static match => match.Value)
            .Order(StringComparer.Ordinal);

    /// <summary>The comma of a decimal in a French sentence.</summary>
    [GeneratedRegex("(?<=[0-9]),(?=[0-9]{1,2}(?![0-9]))", RegexOptions.None, matchTimeoutMilliseconds: 1000)]
    private static partial Regex DecimalComma();

    /// <summary>Words that every English complaint has one of, and no French one.</summary>
    [GeneratedRegex(
        @"\b(the|there|this|is|are|not|and|cannot|does|must|from|would|of|has|have)\b",
        RegexOptions.ExplicitCapture | RegexOptions.IgnoreCase,
        matchTimeoutMilliseconds: 1000)]
    private static partial Regex English();

    [GeneratedRegex(
        "\"(message|title|remedy|question)\": ?\"([^\"\\\\]|\\\\.)*\"",
        RegexOptions.ExplicitCapture,
        matchTimeoutMilliseconds: 1000)]
    private static partial Regex Messages();

    // A comma, a space or a no-break space between a digit and three more is no part of the number.
    [GeneratedRegex(@"(?<=[0-9])[,\u00A0 ](?=[0-9]{3}(?![0-9]))", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Grouped();

    [GeneratedRegex("[0-9]+(\\.[0-9]+)?", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Number();
}
