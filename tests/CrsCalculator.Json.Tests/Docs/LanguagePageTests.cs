using System.Globalization;
using CrsCalculator.Rules;
using CrsCalculator.TestKit.Docs;

namespace CrsCalculator.Json.Tests.Docs;

/// <summary>The tables of docs/language-tests.md are those of the code: for every score that a test can show, and one beyond.</summary>
public class LanguagePageTests
{
    private const string Heading = "\n### ";
    private static readonly Ability[] Abilities = Enum.GetValues<Ability>();
    private static readonly TestRules Rules = RuleBook.Official.Tests.Entries[^1].Value;
    private static readonly string Text = Page.Of("docs/language-tests.md").Text;

    public static TheoryData<string> Tables { get; } = [.. Text.Split(Heading).Skip(1).Select(static section => section.Split('\n')[0])];

    [Fact]
    public void Every_test_and_every_scale_has_a_table()
    {
        IEnumerable<string> tests = Enum.GetValues<LanguageTest>()
            .Where(static test => test is not (LanguageTest.Clb or LanguageTest.TefCanada))
            .Select(static test => $"`{Code.Of(test)}`");
        IEnumerable<string> scales =
            Enum.GetValues<TefScale>().Select(static scale => $"`{Code.Of(LanguageTest.TefCanada)}`, `{Code.Of(scale)}`");
        Text.Split(Heading).Skip(1).Select(static section => section.Split('\n')[0]).Should().BeEquivalentTo(tests.Concat(scales));
    }

    [Theory]
    [MemberData(nameof(Tables))]
    public void A_table_is_that_of_the_code(string heading)
    {
        string[] codes = heading.Split(", ").Select(static code => code.Trim('`')).ToArray();
        Code.TryParse(codes[0], out LanguageTest test).Should().BeTrue();
        TefScale? scale = codes.Length > 1 && Code.TryParse(codes[1], out TefScale known) ? known : null;
        string[][] rows = [.. PageTables.Rows(PageTables.Section(Text, $"### {heading}"))];
        rows.Should().HaveCount(8, "these are the levels 10 to 4, and the scale");
        foreach (Ability ability in Abilities)
        {
            CheckColumn(test, scale, ability, [.. rows.Select(row => row[(int)ability + 1])]);
        }
    }

    private static void CheckColumn(LanguageTest test, TefScale? scale, Ability ability, string[] cells)
    {
        decimal[] thresholds = [.. cells.SkipLast(1).Reverse().Select(Number)];
        string[] range = cells[^1].Split(' ');
        (decimal greatest, decimal step) = (Number(range[2]), Number(range[4]));
        for (decimal score = Number(range[0]); score <= greatest; score += step)
        {
            int reached = thresholds.Count(threshold => threshold <= score);
            LevelOf(test, scale, ability, score).Should().Be(reached == 0 ? 0 : reached + 3, $"{ability} {score} is so in the table");
        }

        LevelOf(test, scale, ability, greatest + step).Should().BeNull();
        LevelOf(test, scale, ability, greatest - (step / 2)).Should().BeNull();
    }

    private static int? LevelOf(LanguageTest test, TefScale? scale, Ability ability, decimal score)
    {
        TestScores scores = ability switch
        {
            Ability.Listening => new TestScores(score, 0, 0, 0),
            Ability.Reading => new TestScores(0, score, 0, 0),
            Ability.Writing => new TestScores(0, 0, score, 0),
            _ => new TestScores(0, 0, 0, score),
        };
        return Rules.TryConvert(test, scale, scores, out AbilityLevels levels) ? levels[ability].Level : null;
    }

    private static decimal Number(string text) => decimal.Parse(text, CultureInfo.InvariantCulture);
}
