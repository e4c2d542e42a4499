using CrsCalculator.Rules;
using CrsCalculator.TestKit.Generators;
using NodaTime;

namespace CrsCalculator.Tests;

/// <summary>Assessing and scoring without an exception where there are no rules.</summary>
[Properties(Arbitrary = [typeof(ProfileArbitraries)])]
public class TryTests
{
    private static readonly LocalDate Before = new(2014, 12, 31);
    private static readonly LocalDate On = ProfileArbitraries.On;
    private static readonly LocalDate InTheGap = new(2026, 11, 26);

    public static TheoryData<ExpressEntry> Calculators { get; } = new()
    {
        ExpressEntry.Official,
        ExpressEntry.Official.AssumingLastHeld(),
        LastAvailable.Calculator,
        WithGap(static (book, gap) => book with { Work = book.Work.With(new Dated<WorkRules>(gap)) }),
        WithGap(static (book, gap) => book with { Documents = book.Documents.With(new Dated<DocumentRules>(gap)) }),
        WithGap(static (book, gap) => book with { Tests = book.Tests.With(new Dated<TestRules>(gap)) }),
        WithGap(static (book, gap) => book with { Points = book.Points.With(new Dated<CrsRuleset>(gap)) }),
    };

    [Theory]
    [MemberData(nameof(Calculators))]
    public void There_is_an_assessment_where_Assess_gives_one(ExpressEntry calculator)
    {
        Candidate[] candidates =
        [
            Profiles.Developer with { Principal = Profiles.Developer.Principal with { DateOfBirth = new(1980, 1, 1), LanguageTests = [] } },
            Profiles.Developer,
            Profiles.Couple,
        ];
        foreach (Candidate candidate in candidates)
        {
            foreach (LocalDate on in (LocalDate[])[Before, new(2015, 1, 1), new(2023, 5, 1), On, InTheGap])
            {
                Check(calculator, candidate, on);
                CheckApplication(calculator.Open(candidate), new AssessmentDate(on, invitedOn: on.PlusDays(-60)));
            }
        }
    }

    [Theory]
    [MemberData(nameof(Calculators))]
    public void There_is_a_score_where_Score_gives_one(ExpressEntry calculator)
    {
        CrsFactors factors = ExpressEntry.Official.Assess(Profiles.Developer, On).Factors;
        foreach (LocalDate on in (LocalDate[])[Before, new(2015, 1, 1), On, InTheGap])
        {
            if (calculator.TryScore(factors, on, out CrsScore score, out RuleGap? gap))
            {
                score.Should().Be(calculator.Score(factors, on));
            }
            else
            {
                score.Should().Be(default(CrsScore));
                FluentActions.Invoking(() => calculator.Score(factors, on)).Should().Throw<RulesNotAvailableException>()
                    .Which.Gap.Should().Be(gap);
            }
        }
    }

    /// <summary>The rules on study are among those on documents.</summary>
    [Theory]
    [MemberData(nameof(Calculators))]
    public void A_plan_from_factors_needs_the_points_and_the_rules_on_documents_of_its_day(ExpressEntry calculator)
    {
        CrsFactors factors = ExpressEntry.Official.Assess(Profiles.Developer, On).Factors;
        foreach (LocalDate on in (LocalDate[])[Before, new(2015, 1, 1), On, InTheGap])
        {
            _ = calculator.TryScore(factors, on, out _, out RuleGap? gap);
            gap ??= calculator.Rules.Documents.At(on).Gap;
            Action plan = () => calculator.Plan(factors, on);
            if (gap is null)
            {
                plan.Should().NotThrow();
            }
            else
            {
                plan.Should().Throw<RulesNotAvailableException>().Which.Gap.Should().Be(gap);
            }
        }
    }

    [Fact]
    public void A_book_without_rules_on_documents_has_no_plan_from_factors()
    {
        var gap = new RuleGap(GapReason.NotAvailable, LocalDate.MinIsoValue, "nothing is known");
        ExpressEntry calculator = new(RuleBook.Official with { Documents = new RulePart<DocumentRules>([new Dated<DocumentRules>(gap)]) });
        CrsFactors factors = ExpressEntry.Official.Assess(Profiles.Developer, On).Factors;
        calculator.Invoking(c => c.Plan(factors, On)).Should().Throw<RulesNotAvailableException>().Which.Gap.Should().Be(gap);
    }

    [Fact]
    public void The_gap_says_why()
    {
        ExpressEntry.Official.TryAssess(Profiles.Developer, InTheGap, out _, out RuleGap? gap).Should().BeFalse();
        gap!.From.Should().Be(new LocalDate(2026, 11, 3));
        ExpressEntry.Official.TryAssess(Profiles.Developer, Before, out _, out gap).Should().BeFalse();
        gap!.Reason.Should().Be(GapReason.NotYetInForce);
    }

    [Fact]
    public void An_application_without_an_invitation_is_refused() =>
        ExpressEntry.Official.Open(Profiles.Developer).Invoking(static file => file.TryAssessApplication(On, out _, out _))
            .Should().Throw<ArgumentException>().WithMessage("An application follows an invitation*");

    [Fact]
    public void Contradictions_are_refused_in_a_gap_too() =>
        FluentActions.Invoking(static () => ExpressEntry.Official.TryAssess(Profiles.Developer, new LocalDate(1950, 1, 1), out _, out _))
            .Should().Throw<InvalidProfileException>();

    [Property(MaxTest = 100)]
    public void Any_candidate_is_assessed_alike(Candidate candidate)
    {
        if (ExpressEntry.Check(candidate, On).IsEmpty)
        {
            Check(ExpressEntry.Official, candidate, On);
        }
    }

    private static void Check(ExpressEntry calculator, Candidate candidate, LocalDate on)
    {
        if (calculator.TryAssess(candidate, on, out CrsAssessment? assessment, out RuleGap? gap))
        {
            gap.Should().BeNull();
            assessment.Score.Should().Be(calculator.Assess(candidate, on).Score);
        }
        else
        {
            assessment.Should().BeNull();
            FluentActions.Invoking(() => calculator.Assess(candidate, on)).Should().Throw<RulesNotAvailableException>()
                .Which.Gap.Should().Be(gap);
        }
    }

    private static void CheckApplication(CandidateFile file, AssessmentDate date)
    {
        if (file.TryAssessApplication(date, out CrsAssessment? assessment, out RuleGap? gap))
        {
            gap.Should().BeNull();
            assessment.Score.Should().Be(file.AssessApplication(date).Score);
        }
        else
        {
            assessment.Should().BeNull();
            file.Invoking(one => one.AssessApplication(date)).Should().Throw<RulesNotAvailableException>().Which.Gap.Should().Be(gap);
        }
    }

    /// <summary>The official rules with a gap from 2024 on.</summary>
    private static ExpressEntry WithGap(Func<RuleBook, RuleGap, RuleBook> change) =>
        new(change(RuleBook.Official, new RuleGap(GapReason.NotAvailable, new LocalDate(2024, 1, 1), "nothing is known")));
}
