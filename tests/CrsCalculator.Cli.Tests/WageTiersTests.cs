using System.Text.Json.Nodes;

namespace CrsCalculator.Cli.Tests;

/// <summary>
/// A ruleset of the shape that the instruction of 2026-11-03 is thought to have, through every command: occupations by wage inside of the
/// rules, the higher of Canadian work and an offer, graduate study and the Red Seal apart. Its numbers are invented.
/// </summary>
public class WageTiersTests
{
    private const string Day = "2026-12-01";
    private const string WorkInTier1 = "further.canadianWorkInTier1";
    private const string WorkInTier2 = "further.canadianWorkInTier2";
    private const string WorkInTier3 = "further.canadianWorkInTier3";
    private const string Offer = "further.jobOfferInTier";
    private static readonly string Rules = CrsRun.Example("ruleset-wage-tiers.json");
    private static readonly string Developer = CrsRun.Example("profile-cec.json");

    /// <summary>The developer's occupation, 21232, is in tier 2, where three years give 45.</summary>
    [Fact]
    public void Score_counts_the_work_of_a_profile_in_the_tiers_of_the_ruleset()
    {
        JsonNode score = Json("score", Developer, "--rules", Rules);
        ((int)score["total"]!, (int)score["further"]!, (string)score["ruleset"]!).Should().Be((619, 45, "example-wage-tiers"));
        Points(score).Should().Contain([(WorkInTier1, 0), (WorkInTier2, 45), (WorkInTier3, 0), (Offer, 0)])
            .And.Contain([("additional.canadianStudy", 40), ("additional.french", 0), ("additional.sibling", 0)]);
        Line(score, WorkInTier2)["input"]!.GetValue<string>().Should().Be("3");
        Line(score, "additional.canadianStudy")["input"]!.GetValue<string>().Should().Be("graduate");
        score["breakdown"]!.AsArray().Sum(static line => (int)line!["points"]!).Should().Be(619);
        Codes(score).Should().Contain("rulesetNotOfficial").And.NotContain("rulesForDateNotHeld");
        score["provisional"].Should().BeNull("the ruleset is in force on the day");
    }

    [Fact]
    public void Score_explains_the_points_in_words()
    {
        string english = CrsRun.Of("score", Developer, "--on", Day, "--rules", Rules, "--explain").Output;
        english.Should().Contain("E. Further points").And.Contain("45  of 60").And.Contain("20 is lower")
            .And.MatchRegex(@"Canadian work, tiers 2–3 +3 years +45  of 45");
        english.ReplaceLineEndings(" ").Should()
            .Contain("Canadian work, tiers 2–3: 45     Invented for the documentation, CRS section E: Canadian work experience in tier 2")
            .And.Contain("The table gives 20; only the highest factor of its group counts.");
        CrsRun.Of("score", Developer, "--on", Day, "--rules", Rules, "--explain", "--lang", "fr").Output.Should()
            .Contain("20, moindre")
            .And.Contain("Le tableau donne 20 ; seul le facteur le plus élevé de son groupe compte.")
            .And.Contain("Travail au Canada, paliers 2 et 3");
    }

    /// <summary>An offer in tier 3 is worth 35, more than one year in tier 2 and less than three.</summary>
    [Theory]
    [InlineData("2023-09-05", 45, 0)]
    [InlineData("2025-06-01", 0, 35)]
    public void The_higher_of_work_and_offer_counts(string start, int work, int offer)
    {
        using var profile = new TemporaryFile(Changed(document =>
        {
            document["principal"]!["work"]![2]!["start"] = start;
            document["principal"]!["jobOffer"] = JsonNode.Parse("""{"noc":"31102","hoursPerWeek":40,"lmia":false}""");
        }));
        JsonNode score = Json("score", profile.Path, "--rules", Rules);
        Points(score).Should().Contain([(WorkInTier2, work), (Offer, offer)]);
        ((int)score["further"]!).Should().Be(work + offer);
    }

    /// <summary>A year in tier 3 is also one in tiers 2 and 1, and an occupation that is in no list earns nothing.</summary>
    [Theory]
    [InlineData("31102", 20, 45, 60)]
    [InlineData("21232", 20, 45, 0)]
    [InlineData("72106", 20, 0, 0)]
    [InlineData("21220", 0, 0, 0)]
    public void The_occupation_decides_the_tier(string noc, int tier1, int tier2, int tier3)
    {
        using var profile = new TemporaryFile(Changed(document => document["principal"]!["work"]![2]!["noc"] = noc));
        JsonNode score = Json("score", profile.Path, "--rules", Rules);
        int[] points = [tier1, tier2, tier3];
        Further(score).Should().Be(points.Max());
        string[] factors = [WorkInTier1, WorkInTier2, WorkInTier3];
        factors.Select(factor => (string)Line(score, factor)["input"]!).Should()
            .Equal(points.Select(static earned => earned > 0 ? "3" : "0"));
    }

    [Theory]
    [InlineData("null", 10, "redSealNotStated")]
    [InlineData("false", 10, null)]
    [InlineData("true", 25, null)]
    public void The_Red_Seal_tells(string redSeal, int points, string? notice)
    {
        using var profile = new TemporaryFile(Changed(document =>
        {
            document["principal"]!["work"]!.AsArray().RemoveAt(0);
            document["principal"]!["education"] = new JsonArray();
            document["principal"]!["languageTests"]!.AsArray().RemoveAt(1);
            document["principal"]!["certificatesOfQualification"] =
                JsonNode.Parse($$"""[{"noc":"72106","issuedBy":"Ontario","issuedOn":"2024-05-01","redSeal":{{redSeal}}}]""");
            foreach (string ability in new[] { "listening", "reading", "writing", "speaking" })
            {
                document["principal"]!["languageTests"]![0]![ability] = 5.5;
            }
        }));
        JsonNode score = Json("score", profile.Path, "--rules", Rules);
        Points(score).Should().Contain(("transferability.certificateAndLanguage", points));
        Codes(score).Where(static code => code == "redSealNotStated").Should().Equal(notice is null ? [] : [notice]);
        Codes(Json("score", profile.Path, "--rules", "2025-03-25")).Should().NotContain("redSealNotStated", "those rules do not tell");
    }

    [Fact]
    public void Factors_state_what_a_profile_shows()
    {
        const string Counted =
            """
            {"age":31,"education":"doctoral","firstLanguage":null,"canadianWorkYears":3,
             "canadianWorkYearsInTiers":{"tier1":3,"tier2":2},"jobOfferTier":1}
            """;
        const string NotCounted = """{"age":31,"education":"doctoral","firstLanguage":null,"canadianWorkYears":3}""";
        JsonNode counted = JsonNode.Parse(CrsRun.With(Counted, "score", "-", "--on", Day, "--rules", Rules, "--json").Output)!;
        Points(counted).Should().Contain([(WorkInTier1, 0), (WorkInTier2, 35), (WorkInTier3, 0), (Offer, 0)]);
        Codes(counted).Should().NotContain("factsTakenAsNone");
        JsonNode without = JsonNode.Parse(CrsRun.With(NotCounted, "score", "-", "--on", Day, "--rules", Rules, "--json").Output)!;
        Further(without).Should().Be(0);
        Codes(without).Should().Contain("factsTakenAsNone");
    }

    /// <summary>Every gain is that of the changed document, scored.</summary>
    [Fact]
    public void Improve_gains_what_the_changed_profile_scores()
    {
        using var profile = new TemporaryFile(Changed(static document => document["principal"]!["work"]![2]!["start"] = "2025-06-01"));
        JsonNode plan = Json("improve", profile.Path, "--rules", Rules);
        JsonNode[] levers = [.. plan["levers"]!.AsArray().Select(static lever => lever!)];
        levers.SelectMany(static lever => lever["factors"]!.AsArray()).Select(static factor => (string)factor!["factor"]!).Should()
            .Contain(WorkInTier2);
        foreach (JsonNode lever in levers)
        {
            string id = (string)lever["id"]!;
            using var changed = new TemporaryFile(
                CrsRun.Of("improve", profile.Path, "--on", Day, "--rules", Rules, "--apply", id).Output);
            ((int)Json("score", changed.Path, "--rules", Rules)["total"]!).Should().Be((int)lever["total"]!, id);
        }

        CrsRun.Of("improve", profile.Path, "--on", Day, "--rules", Rules, "--target", "650").Output.Should().Contain("650");
    }

    [Fact]
    public void Timeline_has_the_days_on_which_years_in_a_tier_are_complete()
    {
        using var profile = new TemporaryFile(Changed(static document => document["principal"]!["work"]![2]!["start"] = "2025-06-01"));
        JsonNode[] events =
        [
            .. JsonNode.Parse(CrsRun.Of(
                "timeline", profile.Path, "--from", Day, "--to", "2028-12-01", "--rules", Rules, "--json").Output)!["events"]!
                .AsArray().Select(static change => change!),
        ];
        JsonNode[] complete = [.. events.Where(static change => Causes(change).Contains("yearInTierCompleted", StringComparer.Ordinal))];
        complete.Should().HaveCount(2).And.OnlyContain(static change =>
            Causes(change).Contains("canadianWorkYearCompleted", StringComparer.Ordinal));
        complete.Select(static change => (int)change["sections"]!["further"]!).Should().Equal(35, 45);
        foreach (JsonNode change in events)
        {
            string date = (string)change["date"]!;
            JsonNode score = JsonNode.Parse(CrsRun.Of("score", profile.Path, "--on", date, "--rules", Rules, "--json").Output)!;
            ((int)score["total"]!).Should().Be((int)change["total"]!, date);
        }

        CrsRun.Of("timeline", profile.Path, "--from", Day, "--to", "2028-12-01", "--rules", Rules).Output.Should()
            .Contain("a year of work in Canada in a high-wage occupation is complete");
    }

    [Fact]
    public void Batch_scores_profiles_and_factors_of_json_lines()
    {
        string profile = File.ReadAllText(Developer).ReplaceLineEndings(" ");
        const string Factors = """
            {"id":"f","age":31,"education":"doctoral","firstLanguage":null,"canadianWorkYears":1,"canadianWorkYearsInTiers":{"tier1":1}}
            """;
        using var lines = new TemporaryFile($"{profile}\n{Factors}\n", ".jsonl");
        JsonNode[] scores = Lines("batch", lines.Path, "--on", Day, "--rules", Rules);
        scores.Select(static score => ((string)score["id"]!, (int)score["further"]!)).Should()
            .Equal(("software-developer-toronto", 45), ("f", 10));
        ((int)scores[0]["total"]!).Should().Be(619);
        scores.Should().OnlyContain(static score => Sections(score) == (int)score["total"]!);
    }

    [Fact]
    public void Batch_scores_csv()
    {
        string names = string.Join(
            ',',
            "id,age,education,firstLanguage.language,firstLanguage.listening,firstLanguage.reading,firstLanguage.writing",
            "firstLanguage.speaking,canadianWorkYears,canadianWorkYearsInTiers.tier1,canadianWorkYearsInTiers.tier2",
            "canadianWorkYearsInTiers.tier3,jobOfferTier,canadianStudy,graduateStudy");
        const string Rows =
            """
            work,30,bachelorsOrThreeYear,english,9,9,9,9,2,2,2,1,,,
            offer,30,bachelorsOrThreeYear,english,9,9,9,9,2,,,,3,threeYearsOrMore,true
            neither,30,bachelorsOrThreeYear,english,9,9,9,9,2,0,0,0,0,threeYearsOrMore,
            wrong,30,bachelorsOrThreeYear,english,9,9,9,9,2,1,2,0,0,,
            """;
        using var csv = new TemporaryFile($"{names}\n{Rows}\n", ".csv");
        CrsRun run = CrsRun.Of("batch", csv.Path, "--on", Day, "--rules", Rules);
        run.ExitCode.Should().Be(2, "one line is wrong");
        JsonNode[] lines = [.. run.OutputLines.Select(static line => JsonNode.Parse(line)!)];
        lines[..3].Select(static score => ((string)score["id"]!, Further(score), (int)score["additional"]!)).Should()
            .Equal(("work", 35, 0), ("offer", 35, 40), ("neither", 0, 0));
        ((string)lines[3]["errors"]![0]!["path"]!).Should().Be("$.canadianWorkYearsInTiers.tier2");
    }

    [Fact]
    public void Compare_adds_up_factor_by_factor()
    {
        JsonNode comparison = Json("compare", Developer, "--rules", "2025-03-25", "--rules", Rules);
        ((int)comparison["one"]!["total"]!, (int)comparison["other"]!["total"]!, (int)comparison["change"]!).Should().Be((614, 619, 5));
        (string, int)[] changes =
        [
            .. comparison["factors"]!.AsArray().Select(static factor => ((string)factor!["factor"]!, (int)factor["points"]!)),
        ];
        changes.Should().BeEquivalentTo([("additional.canadianStudy", 10), ("additional.french", -50), (WorkInTier2, 45)]);
        string text = CrsRun.Of("compare", Developer, "--on", Day, "--rules", "2025-03-25", "--rules", Rules).Output;
        text.Should().Contain("E. Further points").And.Contain("Canadian work, tiers 2–3");
        string back = CrsRun.Of("compare", Developer, "--on", Day, "--rules", Rules, "--rules", "2025-03-25").Output;
        back.Should().Contain("E. Further points").And.Contain("-45");
    }

    [Fact]
    public void Rules_show_prints_groups_sections_and_occupations()
    {
        CrsRun run = CrsRun.Of("rules", "show", Rules);
        run.ExitCode.Should().Be(0);
        run.Output.Should().Contain("E. Further points (at most: 60)").And.Contain("graduate study").And.Contain("Red Seal")
            .And.Contain("Occupations by wage (job offers with or without an LMIA)").And.Contain("Tier 2: 21223, 21231, 21232, 31301")
            .And.Contain("INVENTED");
        run.Output.ReplaceLineEndings(" ").Should().Contain("Only the highest counts, at most 60: Canadian work, tiers 1–3");
        CrsRun.Of("rules", "show", Rules, "--lang", "fr").Output.Should().Contain("Palier 2").And.Contain("Sceau rouge");
    }

    [Fact]
    public void What_is_exported_again_is_the_same()
    {
        CrsRun.Of("rules", "validate", Rules).ExitCode.Should().Be(0);
        CrsRun once = CrsRun.Of("rules", "export", Rules);
        once.Output.TrimEnd().Should().Be(File.ReadAllText(Rules).ReplaceLineEndings("\n").TrimEnd());
        using var file = new TemporaryFile(once.Output);
        CrsRun.Of("rules", "export", file.Path).Output.Should().Be(once.Output);
        CrsRun.Of("score", Developer, "--on", Day, "--rules", file.Path, "--explain").Output.Should()
            .Be(CrsRun.Of("score", Developer, "--on", Day, "--rules", Rules, "--explain").Output);
    }

    /// <summary>Nobody may take the example for law.</summary>
    [Fact]
    public void The_example_says_of_itself_that_it_is_invented()
    {
        JsonNode rules = JsonNode.Parse(File.ReadAllText(Rules))!;
        ((string)rules["instruction"]!).Should().Contain("INVENTED");
        ((string)rules["summary"]!).Should().Contain("INVENTED");
        foreach (string[] command in new string[][] { ["rules", "show", Rules], ["rules", "validate", Rules] })
        {
            CrsRun.Of(command).Output.Should().Contain("INVENTED");
        }
    }

    private static JsonNode Json(string command, string file, params string[] more) =>
        JsonNode.Parse(CrsRun.Of([command, file, "--on", Day, "--json", .. more]).Output)!;

    private static JsonNode[] Lines(params string[] args) => [.. CrsRun.Of(args).OutputLines.Select(static line => JsonNode.Parse(line)!)];

    private static string Changed(Action<JsonNode> change)
    {
        JsonNode document = JsonNode.Parse(File.ReadAllText(Developer))!;
        change(document);
        return document.ToJsonString();
    }

    private static JsonNode Line(JsonNode score, string factor) =>
        score["breakdown"]!.AsArray().Single(line => (string)line!["factor"]! == factor)!;

    private static IEnumerable<(string Factor, int Points)> Points(JsonNode score) =>
        score["breakdown"]!.AsArray().Select(static line => ((string)line!["factor"]!, (int)line["points"]!));

    private static IEnumerable<string> Codes(JsonNode document) =>
        document["notices"]!.AsArray().Select(static notice => (string)notice!["code"]!);

    private static IEnumerable<string> Causes(JsonNode change) => change["causes"]!.AsArray().Select(static cause => (string)cause!);

    private static int Sections(JsonNode score) =>
        new[] { "core", "spouse", "transferability", "additional" }.Sum(section => (int)score[section]!) + Further(score);

    private static int Further(JsonNode score) => (int?)score["further"] ?? 0;
}
