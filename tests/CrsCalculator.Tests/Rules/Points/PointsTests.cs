using CrsCalculator.Rules;
using CrsCalculator.Rules.Official;
using NodaTime;

namespace CrsCalculator.Tests.Rules;

/// <summary>The points over time: which ruleset each day has, and what is said of it.</summary>
public class PointsTests
{
    private static readonly CrsRuleset Filled = FillTheGap();

    [Fact]
    public void Every_day_lies_in_exactly_one_ruleset_or_one_gap()
    {
        for (LocalDate day = new(2015, 1, 1); day <= new LocalDate(2030, 12, 31); day = day.PlusDays(1))
        {
            RulePart<CrsRuleset> points = RuleBook.Official.Points;
            Dated<CrsRuleset>[] entries =
            [
                .. points.Entries.Where(e => e.From <= day && (points.LastDayOf(e) is not { } last || day <= last)),
            ];
            entries.Should().ContainSingle("{0}", day);
            entries[0].IsAvailable.Should().Be(entries[0].Gap is null);
            points.At(day).Should().BeSameAs(entries[0]);
            points.TryAt(day, out CrsRuleset? ruleset).Should().Be(day < new LocalDate(2026, 11, 3));
            ruleset.Should().BeSameAs(entries[0].ValueOrNull);
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
        RuleBook.Official.Points.TryAt(Day(date), out CrsRuleset? ruleset).Should().Be(id is not null);
        (ruleset?.Id).Should().Be(id);
    }

    [Fact]
    public void A_date_in_the_gap_is_refused_with_what_is_available_and_how_to_opt_in()
    {
        var today = new LocalDate(2026, 11, 22);
        RulesNotAvailableException refusal = FluentActions.Invoking(() => ExpressEntry.Official.Score(default, today))
            .Should().Throw<RulesNotAvailableException>().Which;
        refusal.Date.Should().Be(today);
        refusal.Gap.Reason.Should().Be(GapReason.NotAvailable);
        refusal.Gap.From.Should().Be(new LocalDate(2026, 11, 3));
        refusal.Message.Should().Contain("2026-11-22").And.Contain("2015-01-01 to 2026-11-02")
            .And.Contain("ExpressEntry.AssumingLastHeld()");
    }

    [Fact]
    public void A_date_before_the_CRS_is_refused() =>
        FluentActions.Invoking(() => RuleBook.Official.Points.At(new LocalDate(2014, 12, 31)).Value)
            .Should().Throw<RulesNotAvailableException>()
            .Which.Gap.Reason.Should().Be(GapReason.NotYetInForce);

    [Fact]
    public void The_last_available_ruleset_carries_a_notice_only_on_a_date_on_which_it_is_not_in_force()
    {
        CrsFactors factors = new() { Age = 30, Education = EducationLevel.Doctoral, Languages = default };
        LastAvailable.Ruleset.Id.Should().Be("2025-03-25");
        RuleBook.Official.Points.Entries[^2].Value.Should().BeSameAs(LastAvailable.Ruleset);
        ExpressEntry.Official.NoticesOf(LastAvailable.Ruleset).Should().BeEmpty("it is official and certain, whatever the date");
        LastAvailable.Calculator.Explain(factors, new LocalDate(2026, 11, 22)).Notices.Should()
            .Equal(new Notice(NoticeCodes.RulesForDateNotHeld, new Facts("2025-03-25", "2026-11-22")));
        LastAvailable.Calculator.Explain(factors, new LocalDate(2026, 1, 21)).Notices.Should().BeEmpty();
    }

    [Fact]
    public void Rules_of_another_day_carry_a_notice() =>
        ExpressEntry.Official.ScoringBy(RuleBook.Official.Points.At(new LocalDate(2016, 1, 1)).Value)
            .Explain(default, new LocalDate(2026, 1, 21)).Notices.Should()
            .Equal(
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
    public void A_gap_can_be_filled_with_a_ruleset()
    {
        RuleBook book = RuleBook.Official.WithPoints(Filled);
        book.Points.At(new LocalDate(2026, 11, 22)).Value.Should().BeSameAs(Filled);
        book.Points.At(new LocalDate(2026, 11, 2)).Value.Id.Should().Be("2025-03-25");
        book.Points.LastAvailable.Should().BeSameAs(Filled);
        new ExpressEntry(book).ScoringBy(Filled).Explain(default, new LocalDate(2026, 11, 22)).Notices.Should()
            .Equal(new Notice(NoticeCodes.RulesetNotOfficial, new Facts("2026-11-03-entered")));
        RuleBook.Official.Points.TryAt(new LocalDate(2026, 11, 22), out _).Should().BeFalse("the official book does not change");
    }

    [Fact]
    public void A_ruleset_that_begins_while_another_lasts_ends_it()
    {
        CrsRuleset.TryCreate(
            "mine",
            new LocalDate(2026, 6, 1),
            "Mine",
            string.Empty,
            LastAvailable.Ruleset.Tables,
            out CrsRuleset? mine,
            out _)
            .Should()
            .BeTrue();
        RuleBook book = RuleBook.Official.WithPoints(mine!);
        book.Points.At(new LocalDate(2026, 5, 31)).Value.Id.Should().Be("2025-03-25");
        book.Points.At(new LocalDate(2026, 6, 1)).Value.Should().BeSameAs(mine);
        book.Points.At(new LocalDate(2026, 11, 2)).Value.Should().BeSameAs(mine);
        book.Points.TryAt(new LocalDate(2026, 11, 3), out _).Should().BeFalse();
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
        LastAvailable.Calculator.Explain(default, new LocalDate(2014, 1, 1)).Notices.Should()
            .Equal(new Notice(NoticeCodes.NoRulesOnDate, new Facts("2025-03-25", "2014-01-01")));

    [Fact]
    public void Two_rulesets_of_the_same_name_are_told_apart()
    {
        CrsRuleset one = LastAvailable.Ruleset.Derive("x", static t => t);
        CrsRuleset other = LastAvailable.Ruleset.Derive("x", static t => t);
        var on = new LocalDate(2026, 1, 21);
        new ExpressEntry(RuleBook.Official.WithPoints(one)).ScoringBy(one).Explain(default, on).Notices.Select(static n => n.Code)
            .Should().Equal(NoticeCodes.RulesetNotOfficial);
        new ExpressEntry(RuleBook.Official.WithPoints(other)).ScoringBy(one).Explain(default, on).Notices.Select(static n => n.Code)
            .Should()
            .Equal(NoticeCodes.RulesetNotInForce, NoticeCodes.RulesetNotOfficial);
    }

    [Fact]
    public void Dates_of_another_calendar_are_written_in_ours()
    {
        LocalDate julian = new LocalDate(2026, 6, 1).WithCalendar(CalendarSystem.Julian);
        CrsRuleset.TryCreate("mine", julian, "Mine", string.Empty, LastAvailable.Ruleset.Tables, out CrsRuleset? mine, out _)
            .Should().BeTrue();
        RuleBook.Official.WithPoints(mine!).Points.At(new LocalDate(2026, 6, 1)).Value.Should().BeSameAs(mine);
        ExpressEntry.Official.Explain(default, julian).On.Should().Be(new LocalDate(2026, 6, 1));
        new Citation("a", "b", julian).InForceFrom.Should().Be(new LocalDate(2026, 6, 1));
        FluentActions.Invoking(() => ExpressEntry.Official.Score(default, new LocalDate(2026, 11, 22).WithCalendar(CalendarSystem.Julian)))
            .Should().Throw<RulesNotAvailableException>().WithMessage("*2026-11-22*");
    }

    [Fact]
    public void An_entry_says_its_first_day_and_its_rules()
    {
        RuleBook.Official.Points.Entries[^2].ToString().Should().Be("2025-03-25: 2025-03-25");
        RuleBook.Official.Points.Entries[^1].ToString().Should()
            .Be("2026-11-03: a new instruction applies from 2026-11-03 whose points are not available");
        RuleBook.Official.Points.ToString().Should().Contain("2015-01-01: 2015-01-01; 2016-11-19: 2016-11-19; ");
    }

    [Fact]
    public void A_refusal_says_what_is_available_and_how_to_go_on()
    {
        FluentActions.Invoking(static () => ExpressEntry.Official.Score(default, new LocalDate(2026, 12, 1)))
            .Should().Throw<RulesNotAvailableException>().WithMessage(
                "No CRS rules are available for 2026-12-01: a new instruction applies from 2026-11-03 whose points are not available. "
                + "Rules are available from 2015-01-01 to 2026-11-02. To score by the last rules before the gap, use "
                + "ExpressEntry.AssumingLastHeld(); such a score says that it is provisional.");
        RuleBook filled = RuleBook.Official.WithPoints(
            LastAvailable.Ruleset.Derive("mine", static tables => tables, new LocalDate(2026, 11, 3)));
        FluentActions.Invoking(() => new ExpressEntry(filled).Score(default, new LocalDate(2014, 12, 31)))
            .Should().Throw<RulesNotAvailableException>().WithMessage("*Rules are available from 2015-01-01 on.");
        FluentActions.Invoking(() => filled.WithPoints(null!)).Should().Throw<ArgumentNullException>().WithParameterName("ruleset");
    }

    [Fact]
    public void Only_the_rules_in_force_are_the_rules_in_force()
    {
        var on = new LocalDate(2026, 1, 21);
        LastAvailable.Calculator.NoticesOn(on).Should().BeEmpty("they are the official ones of that day");
        ExpressEntry.Official.ScoringBy(RuleBook.Official.Points.At(new LocalDate(2020, 1, 1)).Value).NoticesOn(on)
            .Select(static notice => notice.Code).Should().Equal(NoticeCodes.RulesetNotInForce);
        FluentActions.Invoking(() => ExpressEntry.Official.ScoringBy(null!).NoticesOn(on))
            .Should().Throw<ArgumentNullException>().WithParameterName("ruleset");
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
    public void A_gap_says_why_there_are_no_rules() =>
        RuleBook.Official.Points.Entries.Where(static entry => !entry.IsAvailable).Select(static entry => entry.Gap!.Summary)
            .Should().Equal(
                "the Comprehensive Ranking System began on 2015-01-01",
                "a new instruction applies from 2026-11-03 whose points are not available");

    /// <summary>Where an instruction did not know a factor, its citation says of which.</summary>
    [Fact]
    public void What_no_instruction_gives_yet_is_named()
    {
        CrsBreakdown first = ExpressEntry.Official.Explain(default, new LocalDate(2015, 1, 1));
        first.LineOf(FactorId.CanadianStudy)!.Value.Citation.Section.Should().Be("no provision for study in Canada");
        first.LineOf(FactorId.French)!.Value.Citation.Section.Should().Be("no provision for French");
        first.LineOf(FactorId.Sibling)!.Value.Citation.Section.Should().Be("no provision for sibling in Canada");
    }

    private static LocalDate Day(string date) => NodaTime.Text.LocalDatePattern.Iso.Parse(date).Value;

    private static CrsRuleset FillTheGap()
    {
        CrsRuleset.TryCreate(
            "2026-11-03-entered",
            new LocalDate(2026, 11, 3),
            "Entered by hand",
            string.Empty,
            LastAvailable.Ruleset.Tables,
            out CrsRuleset? ruleset,
            out _);
        return ruleset!;
    }
}
