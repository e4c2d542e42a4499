using System.Text.Json;
using System.Text.Json.Nodes;
using CrsCalculator.Rounds;
using FsCheck;
using FsCheck.Fluent;
using NodaTime;

namespace CrsCalculator.Json.Tests;

/// <summary>A history is stored and read back, and a document that is none is refused with every reason.</summary>
[Properties(Arbitrary = [typeof(HistoryReadingTests)])]
public class HistoryReadingTests
{
    private static readonly RoundHistory Official = RoundHistory.Official;
    private static readonly JsonSerializerOptions Options =
        new JsonSerializerOptions { Encoder = Writing.Escaping.Encoder }.AddCrsCalculator();

    private static readonly string Two = CrsDocument.Of(new RoundHistory(Official.Rounds[^2..], Official.Snapshots[^2..])).ToJson();

    /// <summary>A history of official rounds and of rounds that somebody states, with what is not known left out.</summary>
    public sealed record Stated(RoundHistory Value);

    public static Arbitrary<Stated> Histories() => Arb.From(
        from known in Gen.SubListOf(Official.Rounds.TakeLast(60))
        from stated in Gen.ListOf(Rounds())
        from pools in Gen.SubListOf(Official.Snapshots.TakeLast(20))
        let rounds = known.Concat(stated).DistinctBy(static round => round.Number).ToArray()
        select new Stated(new RoundHistory(rounds.Length == 0 ? Official.Rounds : rounds, pools)));

    [Fact]
    public void The_official_history_reads_back_the_same()
    {
        foreach (bool indented in new[] { false, true })
        {
            DocumentReading<RoundHistory> reading = CrsJson.Rounds.Read(CrsDocument.Of(Official).ToJson(indented));
            reading.Issues.Should().BeEmpty();
            reading.Value.Should().Be(Official);
        }
    }

    /// <summary>A list has the pool of each round in its row, and so no pool that came after the last round.</summary>
    [Fact]
    public void A_list_of_rounds_reads_back_the_same()
    {
        RoundHistory read = CrsJson.Rounds.Read(CrsDocument.Of(Official.Rounds, Official).ToJson()).Value;
        read.Rounds.Should().Equal(Official.Rounds);
        read.Snapshots.Should().Equal(Official.Rounds.Select(round => Official.SnapshotOn(round.Date)).OfType<PoolSnapshot>().Distinct());
    }

    /// <summary>What came of the rounds for a candidate is no part of the history.</summary>
    [Fact]
    public void A_list_of_rounds_for_a_candidate_reads_back_without_the_candidate()
    {
        string path = Path.Combine(AppContext.BaseDirectory, "docs", "examples", "profile-couple.json");
        var candidate = new PoolCandidate(CrsJson.Profile.Read(File.ReadAllText(path)).Value, ExpressEntry.Official);
        foreach (Round[] rounds in new[] { [Official.Rounds[^1]], Official.Rounds[^20..].ToArray() })
        {
            string json = CrsDocument.Of(rounds, Official, candidate).ToJson();
            json.Should().Contain("\"candidate\":{");
            CrsJson.Rounds.Read(json).Value.Rounds.Should().Equal(rounds);
            CrsJson.Rounds.Read(ByteByByte.Of(System.Text.Encoding.UTF8.GetBytes(json))).Value.Rounds.Should().Equal(rounds);
        }
    }

    [Property(MaxTest = 60)]
    public void A_serializer_reads_it_back_the_same(Stated history)
    {
        string json = JsonSerializer.Serialize(history.Value, Options);
        json.Should().Be(CrsDocument.Of(history.Value).ToJson());
        JsonSerializer.Deserialize<RoundHistory>(json, Options).Should().Be(history.Value);
        JsonSerializer.Deserialize<DocumentReading<RoundHistory>>(json, Options)!.Value.Should().Be(history.Value);
    }

    [Property(MaxTest = 200)]
    public Property A_round_by_itself_reads_back_the_same() => Prop.ForAll(Arb.From(Rounds()), static round =>
    {
        JsonSerializer.Deserialize<Round>(JsonSerializer.Serialize(round, Options), Options).Should().Be(round);
        Round unnumbered = round with { Number = default };
        string json = JsonSerializer.Serialize(unnumbered, Options);
        json.Should().StartWith("{\"number\":null,");
        JsonSerializer.Deserialize<Round>(json, Options).Should().Be(unnumbered);
    });

    [Fact]
    public void A_round_needs_no_more_than_its_day_its_name_and_its_cut_off()
    {
        RoundHistory read = CrsJson.Rounds.Read("""
            {"schema":"crs-rounds/1","rounds":[{"number":"448","date":"2026-10-13","name":"Canadian Experience Class","cutOff":519}]}
            """).Value;
        read.Rounds.Should().Equal(
            Round.Of(RoundCategory.CanadianExperienceClass, new LocalDate(2026, 10, 13), 519) with { Number = RoundNumber.Parse("448") });
        read.Snapshots.Should().BeEmpty();
    }

    public static TheoryData<string, Action<JsonObject>> Wrong { get; } = new()
    {
        { "$ wrongSchema", static d => d["schema"] = "crs-feed/1" },
        { "$.rounds missingField", static d => d.Remove("rounds") },
        { "$.rounds tableLength", static d => d["rounds"] = new JsonArray() },
        { "$.rounds[0].extra unknownField", static d => Row(d)["extra"] = 1 },
        { "$.rounds[0].date missingField", static d => Row(d).Remove("date") },
        { "$.rounds[0].date dateOutOfRange", static d => Row(d)["date"] = "2014-12-31" },
        { "$.rounds[0].date dateOutOfRange", static d => Row(d)["date"] = "2200-01-01" },
        { "$.rounds[0].name invalidText", static d => Row(d)["name"] = " " },
        { "$.rounds[0].cutOff outOfRange", static d => Row(d)["cutOff"] = 1201 },
        { "$.rounds[0].invitations outOfRange", static d => Row(d)["invitations"] = 0 },
        { "$.rounds[0].tieBreak notAnInstant", static d => Row(d)["tieBreak"] = "2026-05-03" },
        { "$.rounds[0].tieBreak dateOutOfRange", static d => Row(d)["tieBreak"] = "2014-12-31T23:59:59Z" },
        { "$.rounds[0].poolAsOf dateOutOfRange", static d => Row(d)["poolAsOf"] = "2014-12-31" },
        { "$.rounds[0].number missingField", static d => Row(d)["number"] = null },
        { "$.rounds[0].number missingField", static d => Row(d).Remove("number") },
        { "$.rounds[0].number invalidText", static d => Row(d)["number"] = "0" },
        { "$.rounds[1].number listedTwice", static d => Row(d)["number"] = "447" },
        { "$.rounds[0].category contradiction", static d => Row(d)["category"] = "french" },
        { "$.rounds[0].heldOn contradiction", static d => Row(d)["heldOn"] = "2026-09-30" },
        { "$.rounds[0].heldAt notAnInstant", static d => (Row(d)["heldAt"], Row(d)["heldOn"]) = ("soon", "2026-09-30") },
        { "$.rounds[0].programs[0] unknownValue", static d => Row(d)["programs"] = new JsonArray("XYZ") },
        { "$.pools[0].total outOfRange", static d => Pool(d)["total"] = -1 },
        { "$.pools[0].bands tableLength", static d => Pool(d)["bands"]!.AsArray().RemoveAt(0) },
        { "$.pools[0].bands[1].from outOfRange", static d => Pool(d)["bands"]![1]!["from"] = 502 },
        { "$.pools[1].asOf listedTwice", static d => Pool(d)["asOf"] = "2026-09-27" },
        { "$.rounds[0].pool.asOf listedTwice", static d => Row(d)["pool"] = OtherPool(d) },
    };

    [Theory]
    [MemberData(nameof(Wrong))]
    public void What_is_wrong_is_told_with_its_path(string issue, Action<JsonObject> change)
    {
        JsonObject document = JsonNode.Parse(Two)!.AsObject();
        change(document);
        CrsJson.Rounds.Read(document.ToJsonString()).Issues.Select(static found => $"{found.Path} {found.Code}")
            .Should().Equal(issue.Replace("$ ", "$.schema ", StringComparison.Ordinal));
    }

    [Fact]
    public void Everything_that_is_wrong_is_told_at_once()
    {
        JsonObject document = JsonNode.Parse(Two)!.AsObject();
        Row(document)["cutOff"] = -1;
        document["rounds"]![1]!["date"] = "soon";
        Pool(document)["total"] = "many";
        CrsJson.Rounds.Read(document.ToJsonString()).Issues.Select(static issue => issue.Path).Should()
            .Equal("$.rounds[0].cutOff", "$.rounds[1].date", "$.pools[0].total");
    }

    /// <summary>A later version knows more categories: its codes, and categories of names that are not known here.</summary>
    [Theory]
    [InlineData("beekeepers", "Canadian Experience Class")]
    [InlineData("unknown", "Canadian Experience Class")]
    [InlineData("trades", "Beekeepers, 2027-Version 1")]
    public void A_category_that_one_version_does_not_know_is_no_conflict(string category, string name)
    {
        JsonObject document = JsonNode.Parse(Two)!.AsObject();
        (Row(document)["category"], Row(document)["name"]) = (category, name);
        CrsJson.Rounds.Read(document.ToJsonString()).Value.Rounds[0].Name.Should().Be(name);
    }

    [Fact]
    public void Where_the_rounds_end_and_whose_they_are_is_not_read()
    {
        JsonObject document = JsonNode.Parse(Two)!.AsObject();
        (document["completeTo"], document["source"]) = ("2099-12-31", "me");
        CrsJson.Rounds.Read(document.ToJsonString()).Value.CompleteTo.Should().Be(new LocalDate(2026, 10, 1));
    }

    [Fact]
    public void It_may_be_longer_than_other_documents()
    {
        (CrsJson.Rounds.MaxBytes, CrsJson.Profile.MaxBytes).Should().Be((8 * 1024 * 1024, CrsJson.MaxDocumentBytes));
        CrsJson.Rounds.Read(Two.PadRight(CrsJson.Rounds.MaxBytes)).IsValid.Should().BeTrue();
        CrsJson.Rounds.Read(Two.PadRight(CrsJson.Rounds.MaxBytes + 1)).Issues.Select(static issue => issue.Code)
            .Should().Equal(IssueCodes.TooLong);
        CrsDocument.Of(Official.Rounds, Official).ToJson(indented: true).Length.Should().BeLessThan(CrsJson.Rounds.MaxBytes / 4);
    }

    private static JsonObject Row(JsonObject document) => document["rounds"]![0]!.AsObject();

    private static JsonObject Pool(JsonObject document) => document["pools"]![0]!.AsObject();

    private static JsonNode OtherPool(JsonObject document)
    {
        JsonNode pool = Pool(document).DeepClone();
        pool["total"] = 1;
        return pool;
    }

    private static Gen<Round> Rounds() =>
        from number in Gen.Choose(1, 99_999)
        from letter in Gen.Elements("", "", "a", "z")
        from days in Gen.Choose(0, 20_000)
        from name in Gen.Elements(
            "General",
            "Beekeepers, 2027-Version 1",
            "Catégorie de l’expérience canadienne",
            "STEM \"1\" \uD83D\uDE00")
        from invitations in Gen.Choose(0, Round.MaxInvitations).Select(static count => count == 0 || count % 5 == 0 ? (int?)null : count)
        from cutOff in Gen.Choose(0, 1200)
        from seconds in Gen.Choose(-400 * 86_400, 2 * 86_400)
        from isKnown in Gen.Choose(0, 7)
        from programs in Gen.SubListOf(Enum.GetValues<InvitationProgram>())
        let date = Round.EarliestDate.PlusDays(days + 400)
        let time = date.AtMidnight().InUtc().ToInstant().Plus(Duration.FromSeconds(seconds)).Plus(Duration.FromNanoseconds(days))
        select new Round
        {
            Number = RoundNumber.Parse($"{number}{letter}"),
            Date = date,
            Name = name,
            Invitations = invitations,
            CutOff = cutOff,
            TieBreak = (isKnown & 1) == 0 ? null : time,
            HeldAt = (isKnown & 2) == 0 ? null : time,
            PoolAsOf = (isKnown & 4) == 0 ? null : date.PlusDays(-3),
            Programs = [.. programs],
        };
}
