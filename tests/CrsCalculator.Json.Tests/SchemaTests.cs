using System.Collections.Immutable;
using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using CrsCalculator.Application;
using CrsCalculator.Planning;
using CrsCalculator.Rounds;
using CrsCalculator.Rounds.Preview;
using CrsCalculator.Rules;
using CrsCalculator.TestKit.Generators;
using Json.Schema;
using NodaTime;

namespace CrsCalculator.Json.Tests;

/// <summary>What is written fits the schemas that the package carries, and what the reader refuses does not.</summary>
[Properties(Arbitrary = [typeof(CrsArbitraries), typeof(ProfileArbitraries)])]
public class SchemaTests
{
    private static readonly LocalDate On = new(2026, 1, 21);
    private static readonly LocalDate March = new(2026, 3, 1);

    public static TheoryData<string> Formats { get; } = [.. CrsSchemas.Formats];

    /// <summary>Two fields of one name are legal to some readers, refused by others, and of one of them the value is lost.</summary>
    [Theory]
    [MemberData(nameof(Formats))]
    public void No_field_of_a_schema_stands_twice(string format)
    {
        using Stream stream = CrsSchemas.Open(format);
        using var schema = JsonDocument.Parse(stream);
        Check(schema.RootElement);

        static void Check(JsonElement element)
        {
            if (element.ValueKind == JsonValueKind.Object)
            {
                element.EnumerateObject().Select(static field => field.Name).Should().OnlyHaveUniqueItems();
            }

            foreach (JsonElement inner in Within(element))
            {
                Check(inner);
            }
        }

        static IEnumerable<JsonElement> Within(JsonElement element) => element.ValueKind switch
        {
            JsonValueKind.Object => element.EnumerateObject().Select(static field => field.Value),
            JsonValueKind.Array => element.EnumerateArray(),
            _ => [],
        };
    }

    [Property(MaxTest = 200)]
    public void Candidates_fit(CrsFactors factors) => Fits("crs-factors/1", JsonText.WriteFactors(factors, "id"));

    [Property(MaxTest = 200)]
    public void Scores_fit(CrsFactors factors, OfficialRuleset ruleset) =>
        Fits("crs-score/1", CrsDocument.Of(ExpressEntry.Official.ScoringBy(ruleset.Value).Explain(factors, On)));

    [Property(MaxTest = 200)]
    public void Profiles_fit(Candidate profile) => Fits("crs-profile/1", JsonText.WriteProfile(profile));

    [Property(MaxTest = 200)]
    public void Scores_of_profiles_fit(Candidate profile) =>
        Fits("crs-score/1", CrsDocument.Of(ExpressEntry.Official.Assess(profile, On)));

    [Property(MaxTest = 50)]
    public void Eligibility_fits(Candidate profile) =>
        Fits("crs-eligibility/1", CrsDocument.Of(ExpressEntry.Official.Eligibility(profile, March)));

    [Property(MaxTest = 40)]
    public void Reviews_fit(Candidate profile)
    {
        Fits("crs-check/1", CrsDocument.Of(ProfileReview.Of(profile, ExpressEntry.Official, On), "id", OfficialLanguage.French));
        Fits("crs-check/1", CrsDocument.Of(ProfileReview.OfIssues(CrsJson.Profile.Read("{}"u8).Issues, On)));
    }

    [Fact]
    public void Occupations_fit()
    {
        IEnumerable<OccupationRules> today = Noc2021.All.Select(static noc => ExpressEntry.Official.Occupation(noc, On));
        Fits("crs-noc/1", CrsDocument.Of(today));
        LocalDate early = new(2014, 6, 1);
        var unitGroup = Noc2016Code.Parse("2173");
        IEnumerable<OccupationRules> successors = unitGroup.Successors.Select(noc => ExpressEntry.Official.Occupation(noc, early));
        Fits("crs-noc/1", CrsDocument.Of(successors, unitGroup, OfficialLanguage.French));
    }

    [Fact]
    public void Occupations_of_several_days_are_no_document()
    {
        OccupationRules[] days = [.. new[] { On, March }.Select(static day => ExpressEntry.Official.Occupation(Noc2021.All[0], day))];
        FluentActions.Invoking(() => CrsDocument.Of(days)).Should().Throw<ArgumentException>();
        FluentActions.Invoking(static () => CrsDocument.Of((OccupationRules[])[])).Should().Throw<ArgumentException>();
    }

    [Theory]
    [InlineData(OfficialLanguage.English)]
    [InlineData(OfficialLanguage.French)]
    public void Contents_of_a_rule_book_fit(OfficialLanguage language)
    {
        RuleBook official = RuleBook.Official;
        Dated<FundsTable> invented = new(
            new LocalDate(2026, 12, 1),
            official.Funds.LastAvailable!,
            new Citation("invented", "invented", new LocalDate(2026, 12, 1)));
        Fits("crs-rules/1", CrsDocument.Of(official, language));
        Fits("crs-rules/1", CrsDocument.Of(official with { Name = "own", Funds = official.Funds.With(invented) }, language));
    }

    [Property(MaxTest = 40)]
    public void Plans_fit(Candidate profile, int points)
    {
        ImprovementPlan plan = ExpressEntry.Official.Plan(profile, On);
        var asked = new Improvement
        {
            Id = "id",
            Answer = points % 3 == 0 ? null : plan.Reach(plan.Total + (points % 100)),
            Principals = PrincipalChoice.IsThere(profile) ? ExpressEntry.Official.CompareApplicants(profile, On) : null,
        };
        Fits("crs-improve/1", CrsDocument.Of(plan, asked));
        if (plan.HasEligibility)
        {
            var steered = new RoundPlan(plan, RoundHistory.Official);
            RoundCategory[] categories = [RoundCategory.French, RoundCategory.CanadianExperienceClass, RoundCategory.Healthcare];
            RoundPlanAnswer answer = steered.Reach(PlanTarget.OfCategory(categories[(points & int.MaxValue) % categories.Length]));
            Fits("crs-improve/1", CrsDocument.Of(steered, asked, answer));
            Fits("crs-improve/1", CrsDocument.Of(steered));
        }
    }

    [Property(MaxTest = 40)]
    public void Timelines_fit(Candidate profile) =>
        Fits("crs-timeline/1", CrsDocument.Of(ExpressEntry.Official.Timeline(profile, On, On.PlusYears(2)), "id"));

    [Property(MaxTest = 100)]
    public void Comparisons_fit(Candidate profile, OfficialRuleset one, OfficialRuleset other) =>
        Fits("crs-comparison/1", CrsDocument.Of(By(one).Compare(profile, On, By(other))));

    [Property(MaxTest = 5)]
    public void Invitations_fit(Candidate profile)
    {
        RoundHistory history = RoundHistory.Official;
        var candidate = new PoolCandidate(profile, ExpressEntry.Official);
        Fits("crs-invitations/1", CrsDocument.Of(candidate.Outlook(history, history.CompleteTo), history, "id"));
        Fits("crs-invitations/1", CrsDocument.Of([candidate.Check(history.LastComplete)], history, "id"));
        Fits("crs-rounds/1", CrsDocument.Of(history.Rounds, history, candidate));
        Fits("crs-rounds/1", CrsDocument.Of([history.LastComplete], history, candidate));
        ImmutableArray<InvitationCheck> checks = candidate.Check(history);
        InvitationCheck? invited = checks.FirstOrDefault(static check => check.Invitation is not null);
        ApplicationCheck? application = invited?.Invitation!.CheckApplication(profile, invited.Round.Date.PlusDays(30));
        Fits("crs-invitations/1", CrsDocument.Of(checks, history, "id", application));
    }

    /// <summary>A document says what the result says, and nothing that a caller could say otherwise.</summary>
    [Property(MaxTest = 20)]
    public void Documents_of_plans_timelines_and_applications_carry_the_notices_of_the_result(Candidate profile)
    {
        LocalDate inGap = new(2026, 12, 1);
        ExpressEntry lastHeld = ExpressEntry.Official.ScoringBy(RuleBook.Official.Points.LastAvailable!);
        ImprovementPlan plan = lastHeld.Plan(profile, inGap);
        var asked = new Improvement();
        JsonNode improvement = Parsed(CrsDocument.Of(plan, asked));
        Codes(improvement).Should().Equal(asked.NoticesWith(plan).Select(static notice => notice.Code))
            .And.Contain(NoticeCodes.RulesForDateNotHeld);
        ((string)improvement["on"]!).Should().Be("2026-12-01");
        ScoreTimeline timeline = lastHeld.Timeline(profile, On, inGap);
        JsonNode days = Parsed(CrsDocument.Of(timeline));
        Codes(days).Should().Equal(timeline.Notices.Select(static notice => notice.Code)).And.Contain(NoticeCodes.RulesForDateNotHeld);
        ((string)days["ruleset"]!).Should().Be("2025-03-25");
        Parsed(CrsDocument.Of(ExpressEntry.Official.Timeline(profile, On, On)))["ruleset"].Should().BeNull();
        var invitation = new InvitationToApply(
            RoundHistory.Official[RoundNumber.Parse("447")],
            InvitationProgram.CanadianExperienceClass,
            ExpressEntry.Official);
        ApplicationCheck application = invitation.CheckApplication(profile, invitation.DueOn);
        string json = JsonText.Written(CrsDocument.Of([], RoundHistory.Official, "id", application));
        Fits("crs-invitations/1", json);
        Codes(JsonNode.Parse(json)!["application"]!).Should()
            .Equal(application.Notices.Select(static notice => notice.Code)).And.Contain(NoticeCodes.RegulationsNotVerified);

        static JsonNode Parsed(CrsDocument document) => JsonNode.Parse(JsonText.Written(document))!;

        static IEnumerable<string> Codes(JsonNode document) => document["notices"]!.AsArray()
            .Select(static notice => (string)notice!["code"]!);
    }

    [Fact]
    public void Rounds_fit() =>
        Fits("crs-rounds/1", CrsDocument.Of(RoundHistory.Official.Rounds, RoundHistory.Official));

    [Fact]
    public void Feeds_fit()
    {
        FeedReading feed = IrccFeed.Read("""
            [{"drawNumber":"448","drawDate":"2026-10-12","drawName":"General","drawSize":"1","drawCRS":"500","drawDateTime":"soon"},null]
            """u8);
        string json = JsonText.Written(CrsDocument.Of(feed, RoundHistory.Official.Merge(feed)));
        Fits("crs-feed/1", json);
        json.Should().Contain("\"added\"").And.Contain("notARound").And.Contain("fieldNotATime");
    }

    [Theory]
    [InlineData("{}", null)]
    [InlineData("""{ "age": "thirty", "ages": 3 }""", "candidate")]
    [InlineData("{", "candidate")]
    public void Issues_fit(string document, string? input) =>
        Fits("crs-issues/1", CrsDocument.Of(CrsJson.Factors.Read(Encoding.UTF8.GetBytes(document)).Issues, input));

    [Fact]
    public void Refusals_fit()
    {
        foreach (Dated<CrsRuleset> entry in RuleBook.Official.Points.Entries.Where(static entry => !entry.IsAvailable))
        {
            Fits("crs-refusal/1", CrsDocument.Of(entry.Gap!, On));
            Fits("crs-refusal/1", CrsDocument.Of(entry.Gap!, On, "crs score FILE --rules last-held", OfficialLanguage.French));
        }

        Fits("crs-refusal/1", CrsDocument.Of(RuleBook.Official.Funds.Entries[1].Gap!, On));
    }

    [Fact]
    public void Projections_fit() =>
        Fits(
            "crs-projection/1",
            JsonText.Written(
                CrsDocument.Of(
                    CutOffProjection.Of(RoundHistory.Official, PlannedRound.Every(new LocalDate(2026, 10, 25), 14, 6000, 5000)))));

    [Theory]
    [InlineData("profile-cec.json")]
    [InlineData("profile-couple.json")]
    public void The_profiles_of_the_contract_fit(string name) =>
        Fits("crs-profile/1", File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "docs", "examples", name)));

    [Property(MaxTest = 100)]
    public void Rulesets_fit(DerivedRuleset ruleset) => Fits("crs-ruleset/1", JsonText.WriteRuleset(ruleset.Value));

    [Theory]
    [InlineData("""{"age":200,"education":"doctoral","firstLanguage":null}""")]
    [InlineData("""{"age":30,"education":"phd","firstLanguage":null}""")]
    [InlineData("""{"age":30,"education":"doctoral"}""")]
    [InlineData("""{"age":30,"education":"doctoral","firstLanguage":null,"colour":"red"}""")]
    [InlineData(
        """{"age":30,"education":"doctoral","firstLanguage":{"language":"english","listening":15,"reading":9,"writing":9,"speaking":9}}""")]
    public void Schema_and_reader_refuse_the_same(string json)
    {
        SchemaCheck.Of("crs-factors/1").Violations(JsonNode.Parse(json)).Should().NotBeEmpty();
        JsonText.ReadFactors(json).IsValid.Should().BeFalse();
    }

    [Fact]
    public void The_schema_of_candidates_has_the_fields_that_are_read()
    {
        JsonObject properties = SchemaCheck.Of("crs-factors/1").Root["properties"]!.AsObject();
        properties.Select(static p => p.Key).Where(static name => name != "schema").Should().Equal(
            CrsJson.FactorsFields.Select(static path => path.Split('.')[0]).Distinct(StringComparer.Ordinal));
    }

    [Fact]
    public void There_is_a_schema_for_every_format_and_for_no_other()
    {
        CrsSchemas.Formats.Should().OnlyContain(static format => SchemaCheck.Of(format).Root["title"]!.GetValue<string>() == format);
        FluentActions.Invoking(() => CrsSchemas.Open("crs-nothing/1")).Should().Throw<ArgumentException>().WithMessage("*crs-factors/1*");
    }

    [Theory]
    [MemberData(nameof(Formats))]
    public void A_schema_is_valid_and_has_no_unknown_keyword(string format)
    {
        JsonElement schema = JsonSerializer.SerializeToElement(SchemaCheck.Of(format).Root);
        MetaSchemas.Draft202012.Evaluate(schema).IsValid.Should().BeTrue();

        // The dialect of 2020-12 allows unknown keywords, such as a misspelt one. That of 2026 does not, and knows the same keywords.
        JsonObject undated = SchemaCheck.Of(format).Root.DeepClone().AsObject();
        undated.Remove("$schema");
        JsonSchema.FromText(undated.ToJsonString(), new BuildOptions { Dialect = Dialect.V1_2026 }).Should().NotBeNull();
    }

    private static ExpressEntry By(OfficialRuleset ruleset) => ExpressEntry.Official.ScoringBy(ruleset.Value);

    private static void Fits(string format, CrsDocument document) => Fits(format, JsonText.Written(document));

    private static void Fits(string format, string json) => SchemaCheck.Of(format).Violations(JsonNode.Parse(json)).Should().BeEmpty(json);
}
