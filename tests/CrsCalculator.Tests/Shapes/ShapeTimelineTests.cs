using CrsCalculator.Planning;
using CrsCalculator.Rules;
using CrsCalculator.TestKit.Generators;
using CrsCalculator.TestKit.Rules;
using CrsCalculator.Tests.Counting;
using NodaTime;
using static CrsCalculator.Tests.Eligibility.Candidates;

namespace CrsCalculator.Tests.Shapes;

/// <summary>A timeline by rulesets of other shapes is that of every single day.</summary>
[Properties(Arbitrary = [typeof(CrsArbitraries), typeof(CountingArbitraries)])]
public class ShapeTimelineTests
{
    [Property(MaxTest = 20)]
    public void Timeline_matches_stepping_through_every_day(Candidate profile, OtherShape shape, ushort shift)
    {
        RuleBook book = OtherBooks.Points(_ => shape.Value.Tables);
        LocalDate from = OtherBooks.From.PlusDays(-(shift % 700));
        Compare(new ExpressEntry(book).AssumingLastHeld(), profile, from, from.PlusYears(2));
    }

    [Property(MaxTest = 15)]
    public void So_it_is_by_wage_into_the_gap_and_with_chosen_rules(Candidate profile, ushort shift)
    {
        RuleBook book = OtherBooks.Points(static _ => MadeUpRules.ByWage);
        LocalDate from = OtherBooks.From.PlusDays(-(shift % 100));
        Compare(new ExpressEntry(book), profile, from, OwnRules.GapBegins.PlusDays(60));
        Compare(ExpressEntry.Official.ScoringBy(MadeUpRules.Ruleset("byWage")), profile, from, from.PlusYears(1));
    }

    /// <summary>Points do not change for nothing: whatever the rules read, the event says what turned.</summary>
    [Property(MaxTest = 60)]
    public void Every_change_of_points_has_a_cause(
        Candidate profile,
        OtherShape shape,
        SeveralOfSpouse several,
        ushort shift,
        bool isChosen)
    {
        LocalDate from = OtherBooks.From.PlusDays(-(shift % 700));
        foreach (CrsRuleset ruleset in (CrsRuleset[])[shape.Value, several.Value, MadeUpRules.Ruleset("byWage")])
        {
            ExpressEntry calculator = isChosen
                ? ExpressEntry.Official.ScoringBy(ruleset)
                : new ExpressEntry(OtherBooks.Points(_ => ruleset.Tables)).AssumingLastHeld();
            ScoreTimeline timeline = calculator.Timeline(WithMoreFacts(profile, shift), from, from.PlusYears(3));
            timeline.Events.Where(static turn => turn.Change != 0 && turn.Causes.IsEmpty).Should().BeEmpty();
        }
    }

    [Fact]
    public void A_Red_Seal_beside_another_certificate_has_its_own_day()
    {
        LocalDate day = On.PlusDays(100);
        Candidate candidate = Profile(new Person
        {
            DateOfBirth = new LocalDate(1990, 12, 31),
            LanguageTests = [English(7)],
            CertificatesOfQualification =
            [
                new CertificateOfQualification(Welder, "AB", On.PlusDays(-100)),
                new CertificateOfQualification(Welder, "AB", day) { RedSeal = true },
            ],
        });
        TimelineEvent turn = ExpressEntry.Official.ScoringBy(MadeUpRules.Ruleset("byWage")).Timeline(candidate, On, day).Events[^1];
        (turn.Date, turn.Change).Should().Be((day, 20));
        turn.Causes.Should().Equal(TimelineCause.CertificateCounts);
        LastAvailable.Calculator.Timeline(candidate, On, day).Events.SelectMany(static one => one.Causes)
            .Should().NotContain(TimelineCause.CertificateCounts, "there is one already, and no difference");
    }

    [Fact]
    public void A_year_in_a_tier_is_completed_and_lost_on_its_day()
    {
        LocalDate start = new(2025, 3, 1);
        LocalDate complete = start.PlusDays(364);
        Candidate candidate = Profile(new Person
        {
            DateOfBirth = new LocalDate(1990, 12, 31),
            Work =
            [
                new Job(Developer, "CA", start, complete.PlusDays(-1), 30),
                new Job(Technician, "CA", complete, complete.PlusDays(363), 30),
            ],
        });
        ExpressEntry calculator = ExpressEntry.Official.ScoringBy(MadeUpRules.Ruleset("byWage"));
        ScoreTimeline timeline = calculator.Timeline(candidate, start, start.PlusYears(11));
        timeline.Events.Where(static turn => turn.Causes.Any(static cause =>
                cause is TimelineCause.YearInTierCompleted or TimelineCause.YearInTierLost))
            .Select(static turn => $"{turn.Date:yyyy-MM-dd} {string.Join(' ', turn.Causes)}")
            .Should().Equal(
                "2026-02-28 CanadianWorkYearCompleted YearInTierCompleted",
                "2035-03-02 CanadianWorkYearLost YearInTierLost");
        timeline.Events.Single(turn => turn.Date == complete.PlusDays(364)).Causes
            .Should().Equal([TimelineCause.CanadianWorkYearCompleted], "the second year is in no tier");
        LastAvailable.Calculator.Timeline(candidate, start, start.PlusYears(11)).Events.SelectMany(static turn => turn.Causes)
            .Should().NotContain([TimelineCause.YearInTierCompleted, TimelineCause.YearInTierLost]);
    }

    [Fact]
    public void A_year_in_a_tier_that_is_complete_before_one_of_all_work_turns_by_itself()
    {
        // A technician, who is in no tier, becomes a developer: the second year of work is complete half a year before the first in a tier.
        LocalDate start = new(2024, 1, 1);
        Candidate candidate = Profile(new Person
        {
            DateOfBirth = new LocalDate(1990, 12, 31),
            Work =
            [
                new Job(Technician, "CA", start, start.PlusDays(545), 30),
                new Job(Developer, "CA", start.PlusDays(546), null, 30),
            ],
        });
        ExpressEntry calculator = ExpressEntry.Official.ScoringBy(MadeUpRules.Ruleset("byWage"));
        TimelineEvent turn = calculator.Timeline(candidate, start, start.PlusYears(3)).Events
            .Single(static one => one.Causes.Contains(TimelineCause.YearInTierCompleted));
        (turn.Date, turn.Change).Should().Be((start.PlusDays(546 + 364), 30));
        turn.Causes.Should().Equal(TimelineCause.YearInTierCompleted);
    }

    [Fact]
    public void When_rules_with_tiers_begin_that_is_a_change_of_rules_and_no_year()
    {
        Candidate candidate = Profile(new Person { Work = [Work(Developer, 900)] });
        ExpressEntry calculator = new(OtherBooks.Points(static _ => MadeUpRules.ByWage));
        TimelineEvent turn = calculator.Timeline(candidate, OtherBooks.From.PlusDays(-1), OtherBooks.From).Events[^1];
        (turn.Date, turn.Change).Should().Be((OtherBooks.From, 40));
        turn.Causes.Should().Equal(TimelineCause.RulesChange);
    }

    /// <summary>With certificates, of which a later one bears the Red Seal, and an offer that ends.</summary>
    private static Candidate WithMoreFacts(Candidate candidate, ushort shift) => candidate with
    {
        Principal = candidate.Principal with
        {
            CertificatesOfQualification =
            [
                .. candidate.Principal.CertificatesOfQualification,
                new CertificateOfQualification(Welder, "AB", OtherBooks.From.PlusDays(shift % 500)) { RedSeal = shift % 3 > 0 },
            ],
            JobOffer = candidate.Principal.JobOffer
                ?? new JobOffer(Developer, 40, shift % 2 == 0) { EndedOn = OtherBooks.From.PlusDays(shift % 600) },
        },
    };

    private static void Compare(ExpressEntry calculator, Candidate candidate, LocalDate from, LocalDate to) =>
        DayState.Events(calculator.Timeline(candidate, from, to)).Should().Equal(DayState.Turns(calculator, candidate, from, to));
}
