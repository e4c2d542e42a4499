using System.Text;
using System.Text.Json.Nodes;
using CrsCalculator.Rules;
using CrsCalculator.TestKit.Generators;
using NodaTime;

namespace CrsCalculator.Json.Tests.RuleBooks;

/// <summary>The official rule book, exported whole and imported, is the same book and gives the same answers.</summary>
[Properties(Arbitrary = [typeof(CrsArbitraries), typeof(ProfileArbitraries)])]
public class RuleBookRoundTripTests
{
    private static readonly RuleBookLayer Official = RuleBook.Official.ToLayer("official");

    private static readonly string Exported = CrsDocument.Of(Official).ToJson(indented: true);

    /// <summary>A book of what was read alone: no entry is an object of the official book, and no ruleset is an official one.</summary>
    private static readonly RuleBook Rebuilt = BookOf(CrsJson.RuleBook.Read(JsonText.Changed(Exported, Rename)).Value);

    private static readonly ExpressEntry Loaded = new(Rebuilt);

    [Fact]
    public void The_official_book_comes_back_as_itself()
    {
        RuleBookLayer imported = CrsJson.RuleBook.Read(Exported).Value;
        imported.Should().Be(Official);
        RuleBook.Official.With(imported).Should().BeSameAs(RuleBook.Official);
        CrsDocument.Of(imported).ToJson(indented: true).Should().Be(Exported);
        BookOf(imported).NotOfficialOn(new LocalDate(2026, 1, 21)).Should().BeEmpty("entries compare by value");
    }

    [Fact]
    public void The_book_reads_the_same_from_everywhere()
    {
        byte[] utf8 = Encoding.UTF8.GetBytes(Exported);
        CrsJson.RuleBook.Read(ByteByByte.Of(utf8)).Value.Should().Be(Official);
        string escaped = Exported.Replace("\"name\"", "\"na\\u006de\"", StringComparison.Ordinal);
        CrsJson.RuleBook.Read(escaped).Value.Should().Be(Official);
        System.Text.Json.JsonSerializer.Deserialize<RuleBookLayer>(utf8, new System.Text.Json.JsonSerializerOptions().AddCrsCalculator())
            .Should().Be(Official);
    }

    [Fact]
    public void A_rule_on_retakes_comes_back()
    {
        var from = new LocalDate(2026, 1, 1);
        TestRules rules = RuleBook.Official.Tests.At(from).Value with { AcceptsOneSkillRetake = true };
        RuleBookLayer layer = Official with
        {
            Name = "mine",
            Tests = [.. Official.Tests, new Dated<TestRules>(from, rules, new Citation("Hypothesis", "retakes", from))],
        };
        string json = CrsDocument.Of(layer).ToJson();
        CrsJson.RuleBook.Read(json).Value.Should().Be(layer);
        SchemaCheck.Of("crs-rulebook/1").Violations(JsonNode.Parse(json)).Should().BeEmpty();
    }

    [Fact]
    public void The_book_fits_its_schema() => SchemaCheck.Of("crs-rulebook/1").Violations(JsonNode.Parse(Exported)).Should().BeEmpty();

    [Fact]
    public void A_rebuilt_book_shares_nothing_with_the_official_one()
    {
        Rebuilt.Points.Entries.Intersect(RuleBook.Official.Points.Entries).Should().OnlyContain(static entry => !entry.IsAvailable);
        Rebuilt.Points.LastAvailable!.IsOfficial.Should().BeFalse();
        ReferenceEquals(Rebuilt.Work.LastAvailable, RuleBook.Official.Work.LastAvailable).Should().BeFalse();
    }

    [Property(MaxTest = 10_000)]
    public void An_imported_book_scores_factors_as_the_official_one(CrsFactors factors, LocalDate on)
    {
        bool isScored = ExpressEntry.Official.TryScore(in factors, on, out CrsScore official, out RuleGap? gap);
        Loaded.TryScore(in factors, on, out CrsScore loaded, out RuleGap? loadedGap).Should().Be(isScored);
        (loaded, loadedGap).Should().Be((official, gap));
        if (isScored)
        {
            Loaded.Explain(in factors, on).Lines.Should().Equal(ExpressEntry.Official.Explain(in factors, on).Lines);
        }
    }

    [Property(MaxTest = 2_000)]
    public void An_imported_book_judges_documents_as_the_official_one(Candidate candidate, byte days)
    {
        LocalDate on = ProfileArbitraries.On.PlusDays(days - 60);
        if (!ExpressEntry.Check(candidate, on).IsEmpty)
        {
            return;
        }

        CrsAssessment assessment = Loaded.Assess(candidate, on);
        CrsAssessment official = ExpressEntry.Official.Assess(candidate, on);
        (assessment.Factors, assessment.Score).Should().Be((official.Factors, official.Score));
        assessment.Notices.Where(static notice => notice.Code != NoticeCodes.RulesetNotOfficial).Should().Equal(official.Notices);
        CrsDocument.Of(Loaded.Eligibility(candidate, on)).ToJson()
            .Should().Be(CrsDocument.Of(ExpressEntry.Official.Eligibility(candidate, on)).ToJson());
    }

    [Property(MaxTest = 100)]
    public void An_imported_book_sees_the_same_days(Candidate candidate)
    {
        LocalDate from = ProfileArbitraries.On;
        if (ExpressEntry.Check(candidate, from).IsEmpty && ExpressEntry.Check(candidate, from.PlusYears(1)).IsEmpty)
        {
            Days(Loaded).Should().Equal(Days(ExpressEntry.Official));
        }

        IEnumerable<string> Days(ExpressEntry calculator) =>
            calculator.Timeline(candidate, from, from.PlusYears(1)).Events.Select(static change => change.ToString());
    }

    /// <summary>An official id with other letters names a ruleset of one's own, with the same tables.</summary>
    private static void Rename(JsonObject book)
    {
        foreach (JsonNode? entry in book["parts"]!["points"]!.AsArray())
        {
            if (entry!["id"] is { } id)
            {
                entry["id"] = $"copy-{id}";
            }
        }
    }

    private static RuleBook BookOf(RuleBookLayer layer) => new()
    {
        Points = new RulePart<CrsRuleset>(layer.Points),
        Work = new RulePart<WorkRules>(layer.Work),
        Documents = new RulePart<DocumentRules>(layer.Documents),
        Tests = new RulePart<TestRules>(layer.Tests),
        Cec = new RulePart<CecRules>(layer.Cec),
        Fsw = new RulePart<FswRules>(layer.Fsw),
        Fst = new RulePart<FstRules>(layer.Fst),
        Funds = new RulePart<FundsTable>(layer.Funds),
        Categories = new RulePart<CategoryList>(layer.Categories),
        Invitations = new RulePart<InvitationRules>(layer.Invitations),
    };
}
