using System.Text.Json.Nodes;

namespace CrsCalculator.Cli.Tests;

/// <summary><c>crs noc</c>: occupations by title and by code.</summary>
public class NocTests
{
    [Fact]
    public void One_occupation_is_shown_with_everything()
    {
        CrsRun run = CrsRun.Of("noc", "electricians", "power", "system", "industrial", "except", "--on", "2026-03-01");
        run.ExitCode.Should().Be(0);
        run.OutputLines.Should().StartWith(
        [
            "72200 Electricians (except industrial and power system) on 2026-03-01",
            "  TEER 2: skilled work for the CRS, CEC and FSW; CEC requires CLB 5 in every ability",
            "  Federal Skilled Trades: a skilled trade",
            "  Categories (lists in force since 2026-02-18): Trades (unconfirmed)",
            "  NOC 2016: 7241 Electricians (except industrial and power system) (skill level B)",
        ]);
    }

    [Fact]
    public void Several_occupations_are_a_line_each_best_match_first()
    {
        CrsRun run = CrsRun.Of("noc", "nurses", "--on", "2026-03-01");
        run.OutputLines[0].Should().Be("31302  Nurse practitioners (TEER 1; Healthcare and social services)");
        run.Output.Should().Contain("5 occupations match.");
    }

    [Fact]
    public void A_code_of_NOC_2016_shows_what_it_became()
    {
        CrsRun run = CrsRun.Of("noc", "2171", "--on", "2026-03-01", "--lang", "fr");
        run.OutputLines[0].Should().Be(
            "CNP 2016 2171 Information systems analysts and consultants (niveau de compétence A) est devenu :");
        run.OutputLines[1].Should().StartWith("21211  Data scientists (FEER 1)");
    }

    [Fact]
    public void Json_names_the_unit_group_that_was_looked_up()
    {
        JsonNode document = JsonNode.Parse(CrsRun.Of("noc", "7241", "--on", "2026-03-01", "--json").Output)!;
        ((string)document["schema"]!, (string)document["noc2016"]!["code"]!, (string)document["occupations"]![0]!["code"]!)
            .Should()
            .Be(("crs-noc/1", "7241", "72200"));
    }

    [Theory]
    [InlineData("99999", "'99999' is neither a NOC 2021 code (five digits) nor a NOC 2016 code (four digits); leading zeros count.")]
    [InlineData("xylophone", "no title contains all of 'xylophone'. Titles are in English; use fewer words, or only their beginnings.")]
    public void What_matches_nothing_is_refused(string text, string sentence)
    {
        CrsRun run = CrsRun.Of("noc", text);
        (run.ExitCode, run.Output, run.Error).Should().Be((2, string.Empty, $"crs: {sentence}\n"));
    }
}
