using System.Reflection;
using CrsCalculator.Planning;
using CrsCalculator.Rules;
using CrsCalculator.TestKit.Generators;
using FsCheck.Fluent;
using NodaTime;
using static CrsCalculator.Tests.Eligibility.Candidates;

namespace CrsCalculator.Tests;

/// <summary>Which points a calculator goes by, when a score is provisional, and what is refused in the gap.</summary>
[Properties(Arbitrary = [typeof(CrsArbitraries), typeof(ProfileArbitraries)])]
public class ExpressEntryTests
{
    private static readonly LocalDate InGap = OwnRules.GapBegins;

    private static readonly Person Skilled = new()
    {
        Education = [new Credential(CredentialLevel.BachelorsOrThreeYear, "CA", new LocalDate(2015, 6, 1))],
        LanguageTests = [English(9, daysAgo: 200)],
        Work = [Work(Developer, 700)],
    };

    [Property(MaxTest = 300)]
    public void A_score_by_a_chosen_ruleset_is_provisional_where_the_ruleset_is_not_in_force(
        CrsFactors factors,
        OfficialRuleset ruleset,
        LocalDate on)
    {
        ExpressEntry calculator = ExpressEntry.Official.ScoringBy(ruleset.Value);
        bool isProvisional = RuleBook.Official.Points.At(on).ValueOrNull != ruleset.Value;
        CrsScore score = calculator.Score(factors, on);
        score.IsProvisional.Should().Be(isProvisional);
        calculator.Explain(factors, on).Score.Should().Be(score);
        if (RuleBook.Official.Documents.At(on).IsAvailable)
        {
            calculator.Plan(factors, on).IsProvisional.Should().Be(isProvisional);
        }

        score.ToString().EndsWith(", provisional", StringComparison.Ordinal).Should().Be(isProvisional);
        calculator.NoticesOn(on).Any(IsOfRulesNotInForce).Should().Be(isProvisional);
        (calculator.ChosenPoints, calculator.TryPointsOn(on, out CrsRuleset? used), used).Should().Be((ruleset.Value, true, ruleset.Value));
    }

    [Theory]
    [InlineData("2015-01-01", false)]
    [InlineData("2025-03-24", false)]
    [InlineData("2025-03-25", false)]
    [InlineData("2026-11-02", false)]
    [InlineData("2026-11-03", true)]
    [InlineData("2030-12-31", true)]
    public void A_score_by_assumed_rules_is_provisional_in_the_gap_alone(string date, bool isProvisional)
    {
        LocalDate on = NodaTime.Text.LocalDatePattern.Iso.Parse(date).Value;
        ExpressEntry calculator = ExpressEntry.Official.AssumingLastHeld();
        Candidate candidate = Profile(new Person { DateOfBirth = new LocalDate(1990, 1, 1) });
        CrsAssessment assessment = calculator.Assess(candidate, on);
        (assessment.Score.IsProvisional, assessment.Breakdown.Score.IsProvisional, calculator.Plan(candidate, on).IsProvisional)
            .Should().Be((isProvisional, isProvisional, isProvisional));
        (calculator.Score(assessment.Factors, on), calculator.ChosenPoints).Should().Be((assessment.Score, null));
        assessment.Notices.Any(IsOfRulesNotInForce).Should().Be(isProvisional);
        calculator.Timeline(candidate, on, on).Events[0].Score!.Value.IsProvisional.Should().Be(isProvisional);
        calculator.Compare(assessment.Factors, on, calculator).Other.Score.IsProvisional.Should().Be(isProvisional);
    }

    [Fact]
    public void A_timeline_says_from_which_day_its_scores_are_provisional()
    {
        TimelineEvent begins = ExpressEntry.Official.AssumingLastHeld().Timeline(Profile(Skilled), InGap.PlusDays(-9), InGap.PlusDays(9))
            .Events[^1];
        (begins.Date, begins.Change, begins.Score!.Value.IsProvisional).Should().Be((InGap, 0, true));
        begins.Causes.Should().Equal(TimelineCause.ScoreProvisional);
    }

    [Fact]
    public void Rules_that_were_not_yet_in_force_are_not_assumed() =>
        FluentActions.Invoking(() => ExpressEntry.Official.AssumingLastHeld().Score(default, new LocalDate(2014, 12, 31)))
            .Should().Throw<RulesNotAvailableException>().Which.Gap.Reason.Should().Be(GapReason.NotYetInForce);

    public static TheoryData<string, Action<ExpressEntry>> Scorings { get; } = new()
    {
        { "Score", static calculator => calculator.Score(default, InGap) },
        { "Explain", static calculator => calculator.Explain(default, InGap) },
        { "Assess", static calculator => calculator.Assess(Profiles.Couple, InGap) },
        {
            "AssessApplication",
            static calculator => calculator.AssessApplication(Profiles.Couple, new AssessmentDate(InGap.PlusDays(9), InGap))
        },
        { "Plan of factors", static calculator => calculator.Plan(default(CrsFactors), InGap) },
        { "Plan of documents", static calculator => calculator.Plan(Profiles.Couple, InGap) },
        { "CompareApplicants", static calculator => calculator.CompareApplicants(Profiles.Couple, InGap) },
        { "Compare factors", static calculator => calculator.Compare(default(CrsFactors), InGap, LastAvailable.Calculator) },
        { "Compare documents", static calculator => calculator.Compare(Profiles.Couple, InGap, LastAvailable.Calculator) },
        { "Compare with", static calculator => LastAvailable.Calculator.Compare(default(CrsFactors), InGap, calculator) },
    };

    [Theory]
    [MemberData(nameof(Scorings))]
    public void Scoring_in_the_gap_is_refused_unless_rules_are_chosen_or_assumed(string scoring, Action<ExpressEntry> score)
    {
        RulesNotAvailableException refusal = FluentActions.Invoking(() => score(ExpressEntry.Official))
            .Should().Throw<RulesNotAvailableException>(scoring).Which;
        (refusal.Date, refusal.Gap).Should().Be((InGap, RuleBook.Official.Points.At(InGap).Gap!));
        refusal.Message.Should().Contain("2026-11-03").And.Contain(nameof(ExpressEntry.AssumingLastHeld));
        FluentActions.Invoking(() => score(ExpressEntry.Official.AssumingLastHeld())).Should().NotThrow();
        FluentActions.Invoking(() => score(LastAvailable.Calculator)).Should().NotThrow();
        FluentActions.Invoking(() => score(new ExpressEntry(RuleBook.Official.WithPoints(OwnRules.Filled)))).Should().NotThrow();
    }

    [Fact]
    public void Eligibility_in_the_gap_is_not_refused()
    {
        ExpressEntry.Official.TryPointsOn(InGap, out _).Should().BeFalse();
        ExpressEntry.Official.NoticesOn(InGap).Should().BeEmpty("there is no score to speak of");
        ExpressEntry.Official.Eligibility(Profile(Skilled), InGap).Cec.Outcome.Should().Be(Outcome.Met);
        ExpressEntry.Official.Timeline(Profile(Skilled), InGap, InGap).Events[0].Score.Should().BeNull();
    }

    [Fact]
    public void An_application_keeps_the_points_of_its_invitation()
    {
        var date = new AssessmentDate(InGap.PlusDays(9), InGap.PlusDays(-9));
        CrsAssessment application = ExpressEntry.Official.AssessApplication(Profiles.Couple, date);
        (application.Ruleset, application.Score.IsProvisional).Should().Be((LastAvailable.Ruleset, false));
        FluentActions.Invoking(() => ExpressEntry.Official.AssessApplication(Profiles.Couple, On))
            .Should().Throw<ArgumentException>().WithParameterName("date");
    }

    [Fact]
    public void Rules_are_chosen_once_and_nowhere_twice()
    {
        Type[] ofBooks = [typeof(RuleBook), typeof(RulePart<>), typeof(RulesInForce), typeof(ExpressEntry)];
        IEnumerable<string> both =
            from type in typeof(ExpressEntry).Assembly.GetExportedTypes()
            from method in type.GetMethods().Concat<MethodBase>(type.GetConstructors())
            let given = method.GetParameters().Select(static parameter => parameter.ParameterType).ToArray()
            where given.Contains(typeof(CrsRuleset))
                && given.Select(static type => type.IsGenericType ? type.GetGenericTypeDefinition() : type).Any(ofBooks.Contains)
            select $"{type.Name}.{method.Name}";
        both.Should().BeEmpty();

        IEnumerable<string> ofCalculator =
            from method in typeof(ExpressEntry).GetMethods()
            where method.GetParameters().Any(static p => p.ParameterType == typeof(CrsRuleset) || p.ParameterType == typeof(RuleBook))
            select method.Name;
        ofCalculator.Should().BeEquivalentTo(nameof(ExpressEntry.ScoringBy), nameof(ExpressEntry.NoticesOf));
    }

    [Fact]
    public void A_calculator_needs_rules_and_says_which_it_has()
    {
        FluentActions.Invoking(static () => new ExpressEntry(null!)).Should().Throw<ArgumentNullException>().WithParameterName("rules");
        FluentActions.Invoking(static () => ExpressEntry.Official.ScoringBy(null!))
            .Should().Throw<ArgumentNullException>().WithParameterName("ruleset");
        FluentActions.Invoking(static () => ExpressEntry.Official.NoticesOf(null!))
            .Should().Throw<ArgumentNullException>().WithParameterName("ruleset");
        FluentActions.Invoking(static () => ExpressEntry.Official.Compare(default(CrsFactors), On, null!))
            .Should().Throw<ArgumentNullException>().WithParameterName("other");
        ExpressEntry.Official.Rules.Should().BeSameAs(RuleBook.Official);
        ExpressEntry.Official.ToString().Should().Be(RuleBook.Official.ToString());
        LastAvailable.Calculator.ToString().Should().Be($"{RuleBook.Official}; points by 2025-03-25");
    }

    private static bool IsOfRulesNotInForce(Notice notice) =>
        notice.Code is NoticeCodes.RulesetNotInForce or NoticeCodes.RulesForDateNotHeld or NoticeCodes.NoRulesOnDate;
}
