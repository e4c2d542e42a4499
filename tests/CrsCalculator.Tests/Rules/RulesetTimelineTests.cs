using CrsCalculator.Bulk;
using CrsCalculator.Codes;
using CrsCalculator.Rules;
using CrsCalculator.Rules.Official;
using CrsCalculator.Scoring;
using NodaTime;

namespace CrsCalculator.Tests.Rules;

public class RulesetTimelineTests
{
    private static readonly CrsRuleset Filled = FillTheGap();

    [Fact]
    public void Every_day_lies_in_exactly_one_ruleset_or_one_gap()
    {
        for (LocalDate day = new(2015, 1, 1); day <= new LocalDate(2030, 12, 31); day = day.PlusDays(1))
        {
            RulesetPeriod[] periods = [.. RulesetTimeline.Official.Periods.Where(p => p.From <= day && (p.Until is null || day <= p.Until))];
            periods.Should().ContainSingle("{0}", day);
            (periods[0].Ruleset is null).Should().Be(periods[0].Gap is not null);
            RulesetTimeline.Official.PeriodOf(day).Should().BeSameAs(periods[0]);
            CrsRuleset.TryInForceOn(day, out CrsRuleset? ruleset).Should().Be(day < new LocalDate(2026, 11, 3));
            ruleset.Should().BeSameAs(periods[0].Ruleset);
        }
    }

    [Theory]
    [InlineData("2014-12-31", null)]
    [InlineData("2015-01-01", "2015-01-01")]
    [InlineData("2016-11-18", "2015-01-01")]
    [InlineData("2016-11-19", "2016-11-19")]
    [InlineData("2017-06-05", "2016-11-19")]
    [InlineData("2017-06-06", "2017-06-06")]
    [InlineData("2020-10-19", "2017-06-06")]
    [InlineData("2020-10-20", "2020-10-20")]
    [InlineData("2025-03-24", "2020-10-20")]
    [InlineData("2025-03-25", "2025-03-25")]
    [InlineData("2026-11-02", "2025-03-25")]
    [InlineData("2026-11-03", null)]
    [InlineData("2026-11-22", null)]
    [InlineData("9999-12-31", null)]
    public void Each_boundary_day_has_its_ruleset(string date, string? id)
    {
        CrsRuleset.TryInForceOn(Day(date), out CrsRuleset? ruleset).Should().Be(id is not null);
        (ruleset?.Id).Should().Be(id);
    }

    [Fact]
    public void A_date_in_the_gap_is_refused_with_what_is_held_and_how_to_opt_in()
    {
        var today = new LocalDate(2026, 11, 22);
        RulesNotAvailableException refusal = FluentActions.Invoking(() => RuleBook.Official.Points.At(today).Value).Should().Throw<RulesNotAvailableException>().Which;
        refusal.Date.Should().Be(today);
        refusal.Gap.Reason.Should().Be(GapReason.NotAvailable);
        refusal.Gap.From.Should().Be(new LocalDate(2026, 11, 3));
        refusal.Message.Should().Contain("2026-11-22").And.Contain("2015-01-01 to 2026-11-02").And.Contain("RuleBook.Official.Points.LastAvailable!");
    }

    [Fact]
    public void A_date_before_the_CRS_is_refused() =>
        FluentActions.Invoking(() => RuleBook.Official.Points.At(new LocalDate(2014, 12, 31)).Value).Should().Throw<RulesNotAvailableException>()
            .Which.Gap.Reason.Should().Be(GapReason.NotYetInForce);

    [Fact]
    public void The_last_ruleset_held_carries_a_notice_without_a_date_and_another_with_one()
    {
        CrsFactors factors = new() { Age = 30, Education = EducationLevel.Doctoral, Languages = default };
        RuleBook.Official.Points.LastAvailable!.Id.Should().Be("2025-03-25");
        RuleBook.Official.Points.LastAvailable!.Should().BeSameAs(RuleBook.Official.Points.LastAvailable!);
        RuleBook.Official.Points.LastAvailable!.Explain(factors).Notices.Should().Equal(new Notice(NoticeCodes.LastHeldRuleset, new Facts("2025-03-25", "2026-11-03")));
        ExpressEntry.Official.Explain(factors, new LocalDate(2026, 11, 22), RuleBook.Official.Points.LastAvailable!).Notices.Should()
            .Equal(new Notice(NoticeCodes.RulesForDateNotHeld, new Facts("2025-03-25", "2026-11-22")));
        ExpressEntry.Official.Explain(factors, new LocalDate(2026, 1, 21), RuleBook.Official.Points.LastAvailable!).Notices.Should().BeEmpty();
    }

    [Fact]
    public void Rules_of_another_day_carry_a_notice() =>
        ExpressEntry.Official.Explain(default, new LocalDate(2026, 1, 21), RuleBook.Official.Points.At(new LocalDate(2016, 1, 1)).Value).Notices.Should().Equal(
            new Notice(NoticeCodes.RulesetNotInForce, new Facts("2015-01-01", "2026-01-21", "2025-03-25")),
            new Notice(NoticeCodes.TablesProbable, new Facts("2015-01-01")));

    [Theory]
    [InlineData("2015-06-01", true)]
    [InlineData("2017-06-05", true)]
    [InlineData("2017-06-06", false)]
    [InlineData("2026-01-21", false)]
    public void Scores_from_before_the_tables_were_confirmed_say_so(string date, bool says) =>
        ExpressEntry.Official.Explain(default, Day(date)).Notices.Any(static n => n.Code == NoticeCodes.TablesProbable).Should().Be(says);

    [Fact]
    public void A_gap_can_be_filled_with_a_ruleset_of_ones_own()
    {
        RulesetTimeline timeline = RulesetTimeline.Official.With(Filled);
        timeline.InForceOn(new LocalDate(2026, 11, 22)).Should().BeSameAs(Filled);
        timeline.InForceOn(new LocalDate(2026, 11, 2)).Id.Should().Be("2025-03-25");
        timeline.LastHeld.Should().BeSameAs(Filled);
        ExpressEntry.Official.Explain(default, new LocalDate(2026, 11, 22), Filled, timeline).Notices.Should()
            .Equal(new Notice(NoticeCodes.RulesetNotOfficial, new Facts("2026-11-03-entered")));
        RulesetTimeline.Official.TryInForceOn(new LocalDate(2026, 11, 22), out _).Should().BeFalse("the official timeline does not change");
    }

    [Fact]
    public void A_ruleset_inside_a_period_cuts_it_in_two()
    {
        CrsRuleset.TryCreate("mine", new LocalDate(2026, 6, 1), "Mine", string.Empty, RuleBook.Official.Points.LastAvailable!.Tables, out CrsRuleset? mine, out _).Should().BeTrue();
        RulesetTimeline timeline = RulesetTimeline.Official.With(mine!);
        timeline.InForceOn(new LocalDate(2026, 5, 31)).Id.Should().Be("2025-03-25");
        timeline.InForceOn(new LocalDate(2026, 6, 1)).Should().BeSameAs(mine);
        timeline.InForceOn(new LocalDate(2026, 11, 2)).Should().BeSameAs(mine);
        timeline.TryInForceOn(new LocalDate(2026, 11, 3), out _).Should().BeFalse();
    }

    [Fact]
    public void A_date_of_another_calendar_is_the_same_day()
    {
        LocalDate julian = new LocalDate(2025, 3, 25).WithCalendar(CalendarSystem.Julian);
        RuleBook.Official.Points.At(julian).Value.Id.Should().Be("2025-03-25");
        RuleBook.Official.Points.At(julian.PlusDays(-1)).Value.Id.Should().Be("2020-10-20");
    }

    [Fact]
    public void Rules_on_a_day_before_the_CRS_say_that_there_were_none() =>
        ExpressEntry.Official.Explain(default, new LocalDate(2014, 1, 1), RuleBook.Official.Points.LastAvailable!).Notices.Should()
            .Equal(new Notice(NoticeCodes.NoRulesOnDate, new Facts("2025-03-25", "2014-01-01")));

    [Fact]
    public void Two_rulesets_of_the_same_name_are_told_apart()
    {
        CrsRuleset one = RuleBook.Official.Points.LastAvailable!.Derive("x", static t => t);
        CrsRuleset other = RuleBook.Official.Points.LastAvailable!.Derive("x", static t => t);
        var on = new LocalDate(2026, 1, 21);
        ExpressEntry.Official.Explain(default, on, one, RulesetTimeline.Official.With(one)).Notices.Select(static n => n.Code).Should().Equal(NoticeCodes.RulesetNotOfficial);
        ExpressEntry.Official.Explain(default, on, one, RulesetTimeline.Official.With(other)).Notices.Select(static n => n.Code).Should()
            .Equal(NoticeCodes.RulesetNotInForce, NoticeCodes.RulesetNotOfficial);
    }

    [Fact]
    public void Dates_of_another_calendar_are_written_in_ours()
    {
        LocalDate julian = new LocalDate(2026, 6, 1).WithCalendar(CalendarSystem.Julian);
        CrsRuleset.TryCreate("mine", julian, "Mine", string.Empty, RuleBook.Official.Points.LastAvailable!.Tables, out CrsRuleset? mine, out _).Should().BeTrue();
        RulesetTimeline.Official.With(mine!).InForceOn(new LocalDate(2026, 6, 1)).Should().BeSameAs(mine);
        ExpressEntry.Official.Explain(default, julian).On.Should().Be(new LocalDate(2026, 6, 1));
        new Citation("a", "b", julian).InForceFrom.Should().Be(new LocalDate(2026, 6, 1));
        FluentActions.Invoking(() => CrsRuleset.InForceOn(new LocalDate(2026, 11, 22).WithCalendar(CalendarSystem.Julian))).Should()
            .Throw<RulesNotAvailableException>().WithMessage("*2026-11-22*");
    }

    [Fact]
    public void A_period_says_its_days_and_its_rules()
    {
        RulesetTimeline.Official.Periods[^2].ToString().Should().Be("2025-03-25 to 2026-11-02: 2025-03-25");
        RulesetTimeline.Official.Periods[^1].ToString().Should().Be("2026-11-03 to open end: not held");
        RulesetTimeline.Official.ToString().Should().StartWith("2015-01-01 to 2016-11-18: 2015-01-01; 2016-11-19 to 2017-06-05: 2016-11-19; ");
    }

    [Fact]
    public void A_refusal_says_what_is_held_and_how_to_go_on()
    {
        FluentActions.Invoking(static () => RuleBook.Official.Points.At(new LocalDate(2026, 12, 1)).Value).Should().Throw<RulesNotAvailableException>().WithMessage(
            "No CRS rules are held for 2026-12-01: a new instruction applies from 2026-11-03 whose points are not held. Rules are held from 2015-01-01 to 2026-11-02. "
            + "To score by the last rules held, use RuleBook.Official.Points.LastAvailable!; its explained scores carry a notice.");
        RulesetTimeline filled = RulesetTimeline.Official.With(RuleBook.Official.Points.LastAvailable!.Derive("mine", static tables => tables, new LocalDate(2026, 11, 3)));
        FluentActions.Invoking(() => filled.InForceOn(new LocalDate(2014, 12, 31))).Should().Throw<RulesNotAvailableException>().WithMessage("*Rules are held from 2015-01-01 on. *");
        FluentActions.Invoking(() => filled.With(null!)).Should().Throw<ArgumentNullException>().WithParameterName("ruleset");
    }

    [Fact]
    public void Only_the_rules_in_force_are_the_rules_in_force()
    {
        var on = new LocalDate(2026, 1, 21);
        RulesetTimeline.Official.NoticesFor(RuleBook.Official.Points.LastAvailable!, on).Should().BeEmpty("they are the official ones of that day");
        RulesetTimeline.Official.NoticesFor(RuleBook.Official.Points.At(new LocalDate(2020, 1, 1)).Value, on).Select(static notice => notice.Code).Should().Equal(NoticeCodes.RulesetNotInForce);
        FluentActions.Invoking(() => RulesetTimeline.Official.NoticesFor(null!, on)).Should().Throw<ArgumentNullException>().WithParameterName("ruleset");
    }

    [Theory]
    [InlineData("2015-01-01", "The system begins: nomination 600 or job offer 600")]
    [InlineData("2016-11-19", "Job offer 200 (major group 00) or 50; study in Canada 15 or 30")]
    [InlineData("2017-06-06", "French 15 or 30; sibling in Canada 15")]
    [InlineData("2020-10-20", "French 25 or 50")]
    [InlineData("2025-03-25", "Job offers earn nothing")]
    public void Each_ruleset_says_what_it_changed(string id, string summary) =>
        OfficialPoints.Rulesets.Single(ruleset => ruleset.Id == id).Summary.Should().Be(summary);

    [Fact]
    public void A_gap_says_why_nothing_is_held() => RulesetTimeline.Official.Periods.Where(static period => !period.IsHeld).Select(static period => period.Gap!.Summary)
        .Should().Equal("the Comprehensive Ranking System began on 2015-01-01", "a new instruction applies from 2026-11-03 whose points are not held");

    /// <summary>Where an instruction did not know a factor, its citation says of which.</summary>
    [Fact]
    public void What_no_instruction_gives_yet_is_named()
    {
        CrsBreakdown first = ExpressEntry.Official.Explain(default, new LocalDate(2015, 1, 1));
        first.LineOf(FactorId.CanadianStudy)!.Citation.Section.Should().Be("no provision for study in Canada");
        first.LineOf(FactorId.French)!.Citation.Section.Should().Be("no provision for French");
        first.LineOf(FactorId.Sibling)!.Citation.Section.Should().Be("no provision for sibling in Canada");
        AdditionalTables tables = RuleBook.Official.Points.At(new LocalDate(2015, 1, 1)).Value.Tables.Additional;
        tables.HighWageCanadianWork.Citation.Section.Should().Be("no provision for high-wage occupation");
        tables.HighWageJobOffer.Citation.Section.Should().Be("no provision for high-wage occupation");
    }

    private static LocalDate Day(string date) => NodaTime.Text.LocalDatePattern.Iso.Parse(date).Value;

    private static CrsRuleset FillTheGap()
    {
        CrsRuleset.TryCreate("2026-11-03-entered", new LocalDate(2026, 11, 3), "Entered by hand", string.Empty, RuleBook.Official.Points.LastAvailable!.Tables, out CrsRuleset? ruleset, out _);
        return ruleset!;
    }
}
