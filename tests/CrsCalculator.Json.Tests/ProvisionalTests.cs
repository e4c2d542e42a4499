using System.Buffers;
using System.Text.Json.Nodes;
using CrsCalculator.Planning;
using CrsCalculator.Rules;
using CrsCalculator.TestKit.Generators;
using NodaTime;

namespace CrsCalculator.Json.Tests;

/// <summary>A score by rules that are not in force on its date says so in every format. Any other score says nothing.</summary>
[Properties(Arbitrary = [typeof(CrsArbitraries), typeof(ProfileArbitraries)])]
public class ProvisionalTests
{
    private static readonly LocalDate InForce = new(2026, 1, 21);
    private static readonly LocalDate GapBegins = new(2026, 11, 3);
    private static readonly LocalDate InGap = new(2026, 12, 1);
    private static readonly ExpressEntry LastHeld = ExpressEntry.Official.AssumingLastHeld();
    private static readonly CrsRuleset Older = RuleBook.Official.Points.At(new LocalDate(2020, 10, 20)).Value;

    [Property(MaxTest = 50)]
    public void A_score_says_whether_it_is_provisional(CrsFactors factors)
    {
        Marks("crs-score/1", output => CrsJson.WriteScore(output, LastHeld.Explain(factors, InGap))).Should().Equal("$");
        Marks("crs-score/1", output => CrsJson.WriteScore(output, LastHeld.Explain(factors, InForce))).Should().BeEmpty();
        Marks("crs-score/1", output => CrsJson.WriteScore(output, ExpressEntry.Official.ScoringBy(Older).Explain(factors, InForce))).Should().Equal("$");
    }

    [Property(MaxTest = 50)]
    public void A_score_of_documents_says_whether_it_is_provisional(Candidate candidate)
    {
        Marks("crs-score/1", output => CrsJson.WriteScore(output, LastHeld.Assess(candidate, InGap))).Should().Equal("$");
        Marks("crs-score/1", output => CrsJson.WriteScore(output, LastHeld.Assess(candidate, InForce))).Should().BeEmpty();
    }

    [Fact]
    public void A_line_of_a_batch_says_whether_it_is_provisional()
    {
        CrsRuleset ruleset = RuleBook.Official.Points.LastAvailable!;
        Line(LastHeld.Score(default, InGap)).Should().Be(
            """{"id":"x","ruleset":"2025-03-25","total":0,"core":0,"spouse":0,"transferability":0,"additional":0,"provisional":true}""" + "\n");
        Line(LastHeld.Score(default, InForce)).Should().Be(
            """{"id":"x","ruleset":"2025-03-25","total":0,"core":0,"spouse":0,"transferability":0,"additional":0}""" + "\n");

        string Line(CrsScore score) => JsonText.Written(output =>
        {
            using var writer = new ScoreLineWriter(output);
            writer.WriteScore("x", ruleset, score, []);
        });
    }

    [Property(MaxTest = 20)]
    public void A_plan_says_whether_its_scores_are_provisional(Candidate candidate)
    {
        Marks("crs-improve/1", output => CrsJson.WriteImprovement(output, LastHeld.Plan(candidate, InGap), new Improvement())).Should().Equal("$");
        Marks("crs-improve/1", output => CrsJson.WriteImprovement(output, LastHeld.Plan(candidate, InForce), new Improvement())).Should().BeEmpty();
    }

    [Property(MaxTest = 20)]
    public void Each_day_of_a_timeline_says_whether_its_score_is_provisional(Candidate candidate)
    {
        ScoreTimeline timeline = LastHeld.Timeline(candidate, InForce, InGap);
        int firstInGap = timeline.Events.TakeWhile(static day => day.Date < GapBegins).Count();
        timeline.Events[firstInGap].Date.Should().Be(GapBegins, "the score is provisional from this day on, which is a change");
        Marks("crs-timeline/1", output => CrsJson.WriteTimeline(output, timeline)).Should()
            .Equal(Enumerable.Range(firstInGap, timeline.Events.Length - firstInGap).Select(static index => $"$.events[{index}]"));
        Marks("crs-timeline/1", output => CrsJson.WriteTimeline(output, LastHeld.Timeline(candidate, InForce, GapBegins.PlusDays(-1)))).Should()
            .BeEmpty();
    }

    [Property(MaxTest = 20)]
    public void Each_side_of_a_comparison_says_whether_it_is_provisional(CrsFactors factors)
    {
        ExpressEntry older = ExpressEntry.Official.ScoringBy(Older);
        Marks("crs-comparison/1", output => CrsJson.WriteComparison(output, LastHeld.Compare(factors, InForce, older))).Should().Equal("$.other");
        Marks("crs-comparison/1", output => CrsJson.WriteComparison(output, older.Compare(factors, InForce, LastHeld))).Should().Equal("$.one");
        Marks("crs-comparison/1", output => CrsJson.WriteComparison(output, LastHeld.Compare(factors, InGap, older))).Should().Equal("$.one", "$.other");
        Marks("crs-comparison/1", output => CrsJson.WriteComparison(output, LastHeld.Compare(factors, InForce, ExpressEntry.Official))).Should()
            .BeEmpty();
    }

    /// <summary>The field is true or absent. A reader that finds <c>false</c> has another format before it.</summary>
    [Fact]
    public void The_schemas_refuse_a_field_that_says_no()
    {
        JsonNode score = Written("crs-score/1", static output => CrsJson.WriteScore(output, LastHeld.Explain(default, InGap)));
        score["provisional"] = false;
        SchemaCheck.Of("crs-score/1").Violations(score).Should().NotBeEmpty();
    }

    /// <summary>The places of a document that are marked as provisional. The document fits its schema.</summary>
    private static IEnumerable<string> Marks(string format, Action<IBufferWriter<byte>> write) => MarksIn(Written(format, write), "$");

    private static JsonNode Written(string format, Action<IBufferWriter<byte>> write)
    {
        JsonNode document = JsonNode.Parse(JsonText.Written(write))!;
        SchemaCheck.Of(format).Violations(document).Should().BeEmpty();
        return document;
    }

    private static IEnumerable<string> MarksIn(JsonNode? node, string path) => node switch
    {
        JsonArray list => list.SelectMany((element, index) => MarksIn(element, $"{path}[{index}]")),
        JsonObject fields => fields.SelectMany(field => field.Key == "provisional"
            ? [field.Value!.GetValue<bool>() ? path : $"{path} is false"]
            : MarksIn(field.Value, $"{path}.{field.Key}")),
        _ => [],
    };
}
