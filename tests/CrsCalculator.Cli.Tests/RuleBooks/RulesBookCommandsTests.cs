using System.Text.Json.Nodes;

namespace CrsCalculator.Cli.Tests.RuleBooks;

/// <summary>What is in the rule book, and what a file would change in it.</summary>
public sealed class RulesBookCommandsTests
{
    private static readonly string[] Parts =
        ["points", "work", "documents", "tests", "cec", "fsw", "fst", "funds", "categories", "invitations"];

    [Fact]
    public void List_shows_every_part_with_its_entries()
    {
        string list = CrsRun.Of("rules", "list").Output;
        foreach (string part in Parts)
        {
            list.Should().Contain($" ({part})\n");
        }

        list.Should().Contain("from 2025-07-07           IRCC, Proof of funds").And.Contain("certain, verified to 2026-07-01")
            .And.Contain("unconfirmed").And.Contain("2018 are not available").And.NotContain("not official");
    }

    [Fact]
    public void List_looks_at_the_layered_book()
    {
        using var file = new TemporaryFile(OwnRules.Funds);
        string list = CrsRun.Of("rules", "list", "--rules", file.Path).Output;
        list.Should().Contain("2025-07-07 to 2026-06-30").And.Contain("from 2026-07-01           Invented").And.Contain("not official");
        CrsRun.Of("rules", "show", "funds/2026-07-01", "--rules", file.Path).Output.Should().Contain("26,500").And.NotContain("23,360");
        CrsRun.Of("rules", "show", file.Path).Output.Should()
            .Be(CrsRun.Of("rules", "show", "funds/2026-07-01", "--rules", file.Path).Output);
        CrsRun.Of("rules", "show", "funds/2026-07-01").Error.Should().Contain("has no entry of 2026-07-01");
    }

    [Fact]
    public void Show_prints_points_by_part_or_id()
    {
        string ruleset = CrsRun.Of("rules", "show", "2025-03-25").Output;
        CrsRun.Of("rules", "show", "points/2025-03-25").Output.Should().Be(ruleset);
        CrsRun.Of("rules", "show", "points").Output.Should().Contain(ruleset).And.Contain("2015-01-01 ruleset");
    }

    [Theory]
    [InlineData("points/2025-03-25")]
    [InlineData("funds")]
    [InlineData("funds/2025-07-07")]
    [InlineData("tests")]
    [InlineData("invitations/2021-06-30")]
    [InlineData(null)]
    public void What_is_exported_changes_nothing(string? name)
    {
        CrsRun export = CrsRun.Of(name is null ? ["rules", "export"] : ["rules", "export", name]);
        ((string)JsonNode.Parse(export.Output)!["schema"]!).Should().Be("crs-rulebook/1");
        CrsRun run = CrsRun.With(export.Output, "rules", "validate", "-");
        (run.ExitCode, run.Error).Should().Be((0, string.Empty));
        run.Output.ReplaceLineEndings(" ").Should().Contain("Warning: nothing changes.").And.NotContain("Changes to");
    }

    [Fact]
    public void Export_writes_an_entry_a_part_or_the_whole_book()
    {
        Count("funds/2025-07-07", "funds").Should().Be(1);
        Count("funds", "funds").Should().BeGreaterThan(5);
        JsonNode whole = JsonNode.Parse(CrsRun.Of("rules", "export").Output)!;
        whole["parts"]!.AsObject().Select(static part => part.Key).Should().Equal(Parts);
        CrsRun.Of("rules", "export", "funds/2001-01-01").ExitCode.Should().Be(2);
        CrsRun.Of("rules", "export", "fund").ExitCode.Should().Be(2);

        static int Count(string name, string part) =>
            JsonNode.Parse(CrsRun.Of("rules", "export", name).Output)!["parts"]![part]!.AsArray().Count;
    }

    [Fact]
    public void Export_of_a_kept_book_is_that_book()
    {
        using var user = new DataFolder();
        user.Use(OwnRules.Funds);
        CrsRun run = user.Run("rules", "export", "funds/2026-07-01");
        run.Error.Should().Contain("rules in use: Invented funds of 2026");
        ((int)JsonNode.Parse(run.Output)!["parts"]!["funds"]![0]!["amounts"]![2]!).Should().Be(26_500);
        user.Run("rules", "export", "--rules", "official").Output.Should().Be(CrsRun.Of("rules", "export").Output);
    }

    [Fact]
    public void An_unchanged_copy_of_the_old_points_is_valid_with_a_warning()
    {
        foreach (string document in new[] { OwnRules.Copy().ToJsonString(), OwnRules.Book("a copy", OwnRules.Copy()) })
        {
            CrsRun run = CrsRun.With(document, "rules", "validate", "-");
            (run.ExitCode, run.Error).Should().Be((0, string.Empty));
            run.Output.ReplaceLineEndings(" ").Should().Contain("is valid")
                .And.Contain("Warning: CRS points from 2026-11-03: the same values as 2025-03-25, so nothing changes on that day.")
                .And.Contain("Warning: nothing changes.");
        }
    }

    [Fact]
    public void Validate_shows_what_each_entry_changes()
    {
        CrsRun points = CrsRun.With(OwnRules.BookOfTiers(), "rules", "validate", "-");
        points.Output.Should().Contain("Invented wage tiers is valid: CRS points from 2026-11-03")
            .And.Contain("Changes to the official rules:").And.Contain("CRS points: 2025-03-25 → own (2026-11-03)")
            .And.Contain("  additional.workInTier2\n").And.Contain("    3+: added 45\n")
            .And.Contain("occupationTiers.2: added [\"21231\", \"21232\"]").And.NotContain("id: added")
            .And.NotContain("Warning");
        CrsRun.With(OwnRules.Funds, "rules", "validate", "-").Output.Should()
            .Contain("settlement funds: 2025-07-07 → 2026-07-01").And.Contain("    amounts[2]: 23,360 → 26,500\n");
    }

    /// <summary>The second entry repeats the first: each is compared with the one before it, and only the second is a copy.</summary>
    [Fact]
    public void Validate_finds_the_copy_among_other_entries()
    {
        JsonNode again = OwnRules.Tiers();
        again["id"] = "again";
        again["inForceFrom"] = "2027-01-01";
        string text = CrsRun.With(OwnRules.Book("two", OwnRules.Tiers(), again), "rules", "validate", "-").Output.ReplaceLineEndings(" ");
        text.Should().Contain("CRS points: 2025-03-25 → own").And.Contain("CRS points from 2027-01-01: the same values as own (2026-11-03)")
            .And.NotContain("Warning: nothing changes.");
    }

    [Fact]
    public void Validate_lists_everything_that_is_wrong()
    {
        JsonNode broken = OwnRules.Tiers();
        broken["groups"] = new JsonArray();
        broken["factors"]!.AsArray()[^1]!["row"] = "height";
        CrsRun run = CrsRun.With(
            OwnRules.Book("broken", broken).Replace("21231", "99999", StringComparison.Ordinal),
            "rules",
            "validate",
            "-");
        (run.ExitCode, run.Output).Should().Be((2, string.Empty));
        run.Error.Should().Contain("$.parts.points[0].occupationTiers.2[0]: ").And.Contain("].row: 'height'")
            .And.Contain("].group: ");
    }

    [Fact]
    public void Validate_writes_the_difference_as_JSON()
    {
        JsonNode difference = JsonNode.Parse(CrsRun.With(OwnRules.Funds, "rules", "validate", "-", "--json").Output)!;
        ((string)difference["schema"]!, (string)difference["before"]!, (string)difference["after"]!).Should()
            .Be(("crs-rules-diff/1", "official rules", OwnRules.NameOfFunds));
        ((bool)difference["entries"]![0]!["sameRule"]!).Should().BeFalse();
    }

    [Fact]
    public void Rules_of_different_parts_are_not_compared()
    {
        CrsRun run = CrsRun.Of("rules", "diff", "2020-10-20", "funds");
        (run.ExitCode, run.Output).Should().Be((2, string.Empty));
        run.Error.Should().StartWith("crs: '2020-10-20' and 'funds' have no part of the rule book in common");
    }

    [Fact]
    public void Diff_shows_every_value_table_by_table()
    {
        CrsRun run = CrsRun.Of("rules", "diff", "2020-10-20", "2025-03-25");
        run.ExitCode.Should().Be(0);
        run.Output.Should().StartWith(
            """
            2020-10-20 → 2025-03-25

            CRS points: 2020-10-20 → 2025-03-25
              Job offer (additional.jobOffer)
                seniorManagement: 200 → 0
                otherSkilled: 50 → 0
              Sources and certainty

            """);
        CrsRun.Of("rules", "diff", "2020-10-20", "2025-03-25", "--lang", "fr").Output.Should().Contain("seniorManagement : 200 → 0");
    }

    [Fact]
    public void Diff_names_cells_by_their_bands()
    {
        JsonNode mine = OwnRules.Copy();
        JsonNode age = mine["factors"]![0]!;
        age["points"]!["single"]![12] = 108;
        foreach (JsonNode? section in mine["sections"]!.AsArray())
        {
            section!.AsObject().Remove("maximum");
        }

        using var file = new TemporaryFile(mine.ToJsonString());
        CrsRun.Of("rules", "diff", "last-held", file.Path).Output.Should()
            .Contain("  Age (core.age)\n    29: 110 → 108 (single)\n");
        JsonNode json = JsonNode.Parse(CrsRun.Of("rules", "diff", "last-held", file.Path, "--json").Output)!;
        json["entries"]![0]!["differences"]!.AsArray()
            .Single(static difference => difference!["factor"] is not null)!
            .ToJsonString()
            .Should()
            .Be(
                """{"path":"$.factors[0].points.single[12]","factor":"core.age","row":"29","""
                + "\"candidates\":\"single\",\"before\":110,\"after\":108}");
    }

    [Theory]
    [InlineData("2025-03-25", "2025-03-25", "Nothing differs")]
    [InlineData("funds/2024-05-28", "funds/2025-07-07", "    amounts[0]: 14,690 → 15,263")]
    [InlineData("tests/2015-01-01", "tests/2024-01-30", "    charts[6].test: added pteCore")]
    [InlineData("categories/2023-05-31", "categories/2026-02-18", "    categories[1].occupations: removed 31204, 32200, 32209")]
    [InlineData("funds", "funds/2025-07-07", "is only in funds")]
    [InlineData("official", "2025-03-25", "is only in official")]
    [InlineData("work/2015-01-01", "work/2022-11-16", "earlierClassification.lowestSkilledLevel: removed B")]
    public void Diff_takes_ids_entries_and_parts(string before, string after, string text)
    {
        CrsRun run = CrsRun.Of("rules", "diff", before, after);
        (run.ExitCode, run.Error).Should().Be((0, string.Empty));
        run.Output.Should().Contain(text);
        CrsRun.Of("rules", "diff", before, after, "--json").Output.Should().StartWith("{\n  \"schema\": \"crs-rules-diff/1\"");
    }

    [Theory]
    [InlineData(2, "'nothing' is not a ruleset", "nothing", "2025-03-25")]
    [InlineData(2, "has no entry of 2001-01-01", "funds", "funds/2001-01-01")]
    [InlineData(3, "The rules of 2026-11-03 are not available", "2025-03-25", "2026-11-03")]
    [InlineData(2, "standard input cannot be both", "-", "-")]
    public void Diff_says_what_it_cannot_compare(int exitCode, string message, string before, string after)
    {
        CrsRun run = CrsRun.Of("rules", "diff", before, after);
        run.ExitCode.Should().Be(exitCode);
        run.Error.Should().Contain(message);
    }
}
