using System.Text.Json.Nodes;
using CrsCalculator.Planning;
using CrsCalculator.Rounds;
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
    private static readonly ExpressEntry ByOlderRules =
        ExpressEntry.Official.ScoringBy(RuleBook.Official.Points.At(new LocalDate(2020, 10, 20)).Value);

    [Property(MaxTest = 50)]
    public void A_score_says_whether_it_is_provisional(CrsFactors factors)
    {
        Marks(LastHeld, InGap).Should().Equal("$");
        Marks(LastHeld, InForce).Should().BeEmpty();
        Marks(ByOlderRules, InForce).Should().Equal("$");

        IEnumerable<string> Marks(ExpressEntry calculator, LocalDate on) =>
            MarksOf("crs-score/1", CrsDocument.Of(calculator.Explain(factors, on)));
    }

    [Property(MaxTest = 50)]
    public void A_score_of_documents_says_whether_it_is_provisional(Candidate candidate)
    {
        Marks(InGap).Should().Equal("$");
        Marks(InForce).Should().BeEmpty();

        IEnumerable<string> Marks(LocalDate on) =>
            MarksOf("crs-score/1", CrsDocument.Of(LastHeld.Assess(candidate, on)));
    }

    [Fact]
    public void A_line_of_a_batch_says_whether_it_is_provisional()
    {
        const string Fields = """
            "id":"x","ruleset":"2025-03-25","total":0,"core":0,"spouse":0,"transferability":0,"additional":0
            """;
        Line(InGap).Should().Be($$"""{{{Fields}},"provisional":true}""" + "\n");
        Line(InForce).Should().Be($$"""{{{Fields}}}""" + "\n");

        static string Line(LocalDate on) => JsonText.Line(writer =>
            writer.WriteScore("x", RuleBook.Official.Points.LastAvailable!, LastHeld.Score(default, on), []));
    }

    [Property(MaxTest = 20)]
    public void A_plan_says_whether_its_scores_are_provisional(Candidate candidate)
    {
        Marks(InGap).Should().Equal("$");
        Marks(InForce).Should().BeEmpty();

        IEnumerable<string> Marks(LocalDate on) =>
            MarksOf("crs-improve/1", CrsDocument.Of(LastHeld.Plan(candidate, on), new Improvement()));
    }

    [Property(MaxTest = 20)]
    public void Each_day_of_a_timeline_says_whether_its_score_is_provisional(Candidate candidate)
    {
        ScoreTimeline intoGap = LastHeld.Timeline(candidate, InForce, InGap);
        int firstInGap = intoGap.Events.TakeWhile(static day => day.Date < GapBegins).Count();
        intoGap.Events[firstInGap].Date.Should().Be(GapBegins, "the score is provisional from this day on, which is a change");
        IEnumerable<int> inGap = Enumerable.Range(firstInGap, intoGap.Events.Length - firstInGap);
        Marks(intoGap).Should().Equal(inGap.Select(static index => $"$.events[{index}]"));
        Marks(LastHeld.Timeline(candidate, InForce, GapBegins.PlusDays(-1))).Should().BeEmpty();

        IEnumerable<string> Marks(ScoreTimeline timeline) =>
            MarksOf("crs-timeline/1", CrsDocument.Of(timeline));
    }

    [Property(MaxTest = 20)]
    public void Each_side_of_a_comparison_says_whether_it_is_provisional(CrsFactors factors)
    {
        Marks(LastHeld, InForce, ByOlderRules).Should().Equal("$.other");
        Marks(ByOlderRules, InForce, LastHeld).Should().Equal("$.one");
        Marks(LastHeld, InGap, ByOlderRules).Should().Equal("$.one", "$.other");
        Marks(LastHeld, InForce, ExpressEntry.Official).Should().BeEmpty();

        IEnumerable<string> Marks(ExpressEntry one, LocalDate on, ExpressEntry other) =>
            MarksOf("crs-comparison/1", CrsDocument.Of(one.Compare(factors, on, other)));
    }

    [Property(MaxTest = 20)]
    public void Each_round_and_the_application_say_whether_the_score_is_provisional(Candidate candidate)
    {
        Round round = RoundHistory.Official[RoundNumber.Parse("392")];
        Marks(ByOlderRules).Should().Equal("$.rounds[0]", "$.application");
        Marks(LastHeld).Should().BeEmpty();

        IEnumerable<string> Marks(ExpressEntry calculator)
        {
            InvitationCheck check = new PoolCandidate(candidate, calculator).Check(round);
            var invitation = new InvitationToApply(round, InvitationProgram.CanadianExperienceClass, calculator);
            ApplicationCheck application = invitation.CheckApplication(candidate, round.Date);
            return MarksOf(
                "crs-invitations/1",
                CrsDocument.Of([check], RoundHistory.Official, null, application));
        }
    }

    [Fact]
    public void The_schema_of_a_score_refuses_a_mark_that_is_false()
    {
        JsonNode score = Written("crs-score/1", CrsDocument.Of(LastHeld.Explain(default, InGap)));
        score["provisional"] = false;
        SchemaCheck.Of("crs-score/1").Violations(score).Should().NotBeEmpty();
    }

    /// <summary>The places of a document that are marked as provisional. The document fits its schema.</summary>
    private static IEnumerable<string> MarksOf(string format, CrsDocument document) => MarksIn(Written(format, document), "$");

    private static JsonNode Written(string format, CrsDocument document)
    {
        JsonNode written = JsonNode.Parse(JsonText.Written(document))!;
        SchemaCheck.Of(format).Violations(written).Should().BeEmpty();
        return written;
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
