using CrsCalculator.Planning;
using CrsCalculator.Rules;
using CrsCalculator.Tests.Counting;
using NodaTime;

namespace CrsCalculator.Tests.Planning;

/// <summary>When time alone changes anything: the same days as an assessment of every single day finds.</summary>
[Properties(Arbitrary = [typeof(CountingArbitraries)])]
public class ScoreTimelineTests
{
    private static readonly LocalDate From = new(2022, 1, 1);
    private static readonly LocalDate To = new(2027, 6, 1);

    /// <summary>Over time the span wanders across leap days, gaps and changes of rules.</summary>
    [Property(MaxTest = 60)]
    public void Timeline_matches_stepping_through_every_day(Candidate profile, ushort shift)
    {
        LocalDate from = From.PlusDays(shift % 1500);
        ScoreTimeline timeline = Compare(profile, from, from.PlusYears(3));
        CheckChanges(timeline);
    }

    /// <summary>Facts of all kinds turn on their days whatever the points are, so nothing is missing where the points are.</summary>
    [Property(MaxTest = 20)]
    public void In_the_gap_too_it_matches_stepping_through_every_day(Candidate profile)
    {
        ScoreTimeline timeline = Compare(profile, OwnRules.GapBegins, OwnRules.GapBegins.PlusYears(3));
        timeline.Events.Should().OnlyContain(static e => e.Score == null);
        timeline.Events.Skip(1).Where(static e => e.Causes.IsEmpty).Should().BeEmpty();
    }

    [Fact]
    public void Timeline_matches_stepping_for_the_examples()
    {
        foreach (Candidate profile in (Candidate[])[Profiles.Developer, Profiles.Couple])
        {
            Compare(profile, new LocalDate(2024, 6, 1), new LocalDate(2030, 6, 1));
        }
    }

    /// <summary>
    /// Work that counts only from the day of the policy on self-employed physicians, in a span before it, across it and after it.
    /// </summary>
    [Property(MaxTest = 40)]
    public void Timeline_matches_stepping_where_the_policy_on_physicians_matters(int shift, int hours)
    {
        LocalDate from = new LocalDate(2021, 1, 1).PlusDays((int)(Math.Abs((long)shift) % 900));
        decimal perWeek = 5 + (Math.Abs((long)hours) % 26);
        Candidate profile = Profiles.Developer with
        {
            Principal = Profiles.Developer.Principal with
            {
                Work =
                [
                    new Job(NocCode.Parse("22220"), "CA", new LocalDate(2019, 1, 1), null, perWeek),
                    new Job(
                        NocCode.Parse("31102"),
                        "CA",
                        new LocalDate(2019, 6, 1),
                        new LocalDate(2024, 5, 31),
                        30) { SelfEmployed = true, PhysicianPublicPolicy = true },
                ],
            },
        };
        Compare(profile, from, from.PlusYears(2));
    }

    [Fact]
    public void A_test_that_is_renewed_on_the_day_of_its_expiry_counts()
    {
        Candidate renewed = Profiles.Developer with
        {
            IntendedProvince = null,
            Principal = Profiles.Developer.Principal with
            {
                LanguageTests =
                [
                    LanguageTestResult.FromLevels(new LocalDate(2023, 6, 1), OfficialLanguage.English, AbilityLevels.All(7)),
                    LanguageTestResult.FromLevels(new LocalDate(2025, 6, 1), OfficialLanguage.English, AbilityLevels.All(9)),
                ],
            },
        };
        ScoreTimeline timeline = LastAvailable.Calculator.Timeline(renewed, new LocalDate(2025, 5, 1), new LocalDate(2028, 1, 1));
        timeline.Events.Single(static e => e.Date == new LocalDate(2025, 6, 1)).Causes
            .Should().Equal(TimelineCause.LanguageTestCounts, TimelineCause.LanguageTestExpires);
        timeline.Events.Single(static e => e.Date == new LocalDate(2027, 6, 1)).Causes
            .Should().Equal(TimelineCause.LanguageTestExpires, TimelineCause.CecNotMet, TimelineCause.FswNotMet);
    }

    [Fact]
    public void Every_day_has_its_cause()
    {
        ExpressEntry.Official.Timeline(Profiles.Developer, new LocalDate(2024, 6, 1), new LocalDate(2026, 12, 31)).Events
            .Select(static e => e.ToString()).Should().Equal(
            "2024-06-01: 275 (start)",
            "2024-08-14: 275 (birthday)",
            "2024-09-03: 365 (canadianWorkYearCompleted)",
            "2025-02-08: 539 (languageTestCounts, cecMet, fswNotAssessed, categoryMet)",
            "2025-02-27: 539 (rulesChange, categoryNotMet)",
            "2025-05-17: 601 (languageTestCounts, categoryMet)",
            "2025-08-14: 596 (birthday)",
            "2025-09-02: 609 (canadianWorkYearCompleted)",
            "2026-08-14: 603 (birthday)",
            "2026-09-01: 614 (canadianWorkYearCompleted)",
            "2026-11-03: not available (rulesNotHeld)");
    }

    [Fact]
    public void In_the_gap_there_is_no_score_but_eligibility_goes_on()
    {
        ScoreTimeline timeline = ExpressEntry.Official
            .Timeline(Profiles.Developer, new LocalDate(2026, 10, 1), new LocalDate(2027, 12, 31));
        TimelineEvent gap = timeline.Events.Single(static e => e.Date == new LocalDate(2026, 11, 3));
        (gap.Score, gap.Change).Should().Be((null, null));
        gap.Causes.Should().Equal(TimelineCause.RulesNotHeld);
        timeline.Events.Where(static e => e.Date > new LocalDate(2026, 11, 3)).Should().OnlyContain(static e => e.Score == null);
        timeline.Events.Should().Contain(static e => e.Date > new LocalDate(2026, 11, 3) && e.Cec == Outcome.NotMet, "tests expire");
        ExpressEntry.Official.Timeline(Profiles.Developer, new LocalDate(2027, 1, 1), new LocalDate(2027, 1, 2)).Events[0].Causes
            .Should().Equal(TimelineCause.RulesNotHeld);
    }

    [Fact]
    public void Chosen_rules_go_on_through_the_gap()
    {
        ScoreTimeline timeline = LastAvailable.Calculator
            .Timeline(Profiles.Developer, new LocalDate(2026, 10, 1), new LocalDate(2028, 12, 31));
        timeline.Events.Should().OnlyContain(static e => e.Score != null);
        timeline.Events.SelectMany(static e => e.Causes)
            .Should().NotContain(TimelineCause.RulesNotHeld).And.NotContain(TimelineCause.RulesChange);
    }

    [Fact]
    public void Other_rules_are_a_cause()
    {
        Candidate withOffer = Profiles.Developer with
        {
            Principal = Profiles.Developer.Principal with { JobOffer = new JobOffer(NocCode.Parse("21232"), 40, IsBasedOnLmia: true) },
        };
        TimelineEvent change = ExpressEntry.Official.Timeline(withOffer, new LocalDate(2025, 3, 1), new LocalDate(2025, 3, 31)).Events[^1];
        (change.Date, change.Change).Should().Be((new LocalDate(2025, 3, 25), -50));
        change.Causes.Should().Equal(TimelineCause.RulesChange);
    }

    [Fact]
    public void Spans_that_cannot_be_are_refused()
    {
        FluentActions.Invoking(() => ExpressEntry.Official.Timeline(Profiles.Developer, new LocalDate(2014, 12, 31), To))
            .Should().Throw<RulesNotAvailableException>().WithMessage("No rules are available: *2015-01-01.");
        FluentActions.Invoking(() => ExpressEntry.Official.Timeline(Profiles.Developer, To, From))
            .Should().Throw<ArgumentOutOfRangeException>().WithMessage("*2027-06-01, its first day.*");
        FluentActions.Invoking(() => ExpressEntry.Official.Timeline(Profiles.Developer, From, new LocalDate(2199, 1, 1)))
            .Should().Throw<InvalidProfileException>();
        ExpressEntry.Official.Timeline(Profiles.Developer, From, From).Events.Should().ContainSingle();
    }

    private static ScoreTimeline Compare(Candidate profile, LocalDate from, LocalDate to)
    {
        ScoreTimeline timeline = ExpressEntry.Official.Timeline(profile, from, to);
        DayState.Events(timeline).Should().Equal(DayState.Turns(ExpressEntry.Official, profile, from, to));
        return timeline;
    }

    private static void CheckChanges(ScoreTimeline timeline)
    {
        foreach ((TimelineEvent earlier, TimelineEvent later) in timeline.Events.Zip(timeline.Events.Skip(1)))
        {
            later.Change.Should().Be(later.Score?.Total - earlier.Score?.Total);
            later.Causes.Should().NotBeEmpty();
        }
    }
}
