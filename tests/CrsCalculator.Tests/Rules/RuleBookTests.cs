using System.Reflection;
using CrsCalculator.Rules;
using NodaTime;

namespace CrsCalculator.Tests.Rules;

/// <summary>The rule book as a whole. Its parts are found by reflection, so that none can be forgotten.</summary>
public class RuleBookTests
{
    private const BindingFlags Public = BindingFlags.Public | BindingFlags.Instance;

    private static readonly LocalDate FirstDay = new(2015, 1, 1);
    private static readonly LocalDate LastDay = new(2030, 12, 31);
    private static readonly LocalDate Day = new(2026, 1, 21);
    private static readonly Citation Source = new("Hypothesis", "changed", Day);

    private static readonly PropertyInfo[] PartProperties =
        [.. typeof(RuleBook).GetProperties(Public).Where(static p => IsOf(p, typeof(RulePart<>)))];

    public static TheoryData<string> Parts { get; } = [.. PartProperties.Select(static property => property.Name)];

    [Fact]
    public void What_is_in_force_on_a_day_has_every_part_of_the_book() =>
        typeof(RulesInForce).GetProperties(Public).Where(static p => IsOf(p, typeof(Dated<>))).Select(static p => (p.Name, RuleOf(p)))
            .Should().Equal(PartProperties.Select(static p => (p.Name, RuleOf(p)))).And.HaveCountGreaterThanOrEqualTo(10);

    [Theory]
    [MemberData(nameof(Parts))]
    public void Every_day_lies_in_exactly_one_rule_or_declared_gap_of_a_part(string part) => Generic(nameof(Walk), part);

    [Theory]
    [MemberData(nameof(Parts))]
    public void A_part_is_cited_and_lasts_from_each_entry_to_the_next(string part) => Generic(nameof(CheckEntries), part);

    [Theory]
    [MemberData(nameof(Parts))]
    public void A_book_with_another_part_differs_in_that_part_alone(string part) => Generic(nameof(Derive), part);

    [Theory]
    [MemberData(nameof(Parts))]
    public void A_book_without_a_part_is_refused(string part)
    {
        RuleBook book = RuleBook.Official with { };
        FluentActions.Invoking(() => typeof(RuleBook).GetProperty(part)!.SetValue(book, null))
            .Should().Throw<TargetInvocationException>().WithInnerException<ArgumentNullException>().WithParameterName(part);
    }

    [Fact]
    public void The_book_changes_on_every_day_on_which_a_part_does()
    {
        IEnumerable<LocalDate> changes = PartProperties.SelectMany(static property => ChangesOf(property.GetValue(RuleBook.Official)!));
        RuleBook.Official.Changes.Should().Equal(changes.Distinct().Order());
        RuleBook.Official.Changes[0].Should().Be(FirstDay);
        RuleBook.Official.ToString().Should().Be($"rules from 2015-01-01, {RuleBook.Official.Changes.Length} changes");
    }

    [Fact]
    public void Before_the_first_change_nothing_is_in_force()
    {
        RulesInForce before = RuleBook.Official.On(new LocalDate(2014, 12, 31));
        before.From.Should().Be(LocalDate.MinIsoValue);
        before.Points.Gap!.Reason.Should().Be(GapReason.NotYetInForce);
        RuleBook.Official.On(LocalDate.MinIsoValue).Should().BeSameAs(before);
    }

    [Fact]
    public void What_is_in_force_lasts_until_the_next_change()
    {
        RulesInForce rules = RuleBook.Official.On(FirstDay);
        rules.ToString().Should().Be("rules from 2015-01-01");
        RuleBook.Official.On(RuleBook.Official.Changes[1].PlusDays(-1)).Should().BeSameAs(rules);
        RuleBook.Official.On(RuleBook.Official.Changes[1]).From.Should().Be(RuleBook.Official.Changes[1]);
        RuleBook.Official.On(LastDay.PlusYears(100)).From.Should().Be(RuleBook.Official.Changes[^1]);
    }

    [Fact]
    public void A_day_of_another_calendar_is_the_same_day()
    {
        LocalDate julian = FirstDay.WithCalendar(CalendarSystem.Julian);
        RuleBook.Official.On(julian).From.Should().Be(FirstDay);
        RuleBook.Official.Points.At(julian).From.Should().Be(FirstDay);
        new Dated<FundsTable>(julian, Funds(1), Source).From.Calendar.Should().Be(CalendarSystem.Iso);
        new RuleGap(GapReason.NotAvailable, julian, "unknown").From.Calendar.Should().Be(CalendarSystem.Iso);
    }

    [Fact]
    public void Books_are_equal_if_their_parts_are_the_same_objects()
    {
        RuleBook copy = RuleBook.Official with { };
        (copy == RuleBook.Official, copy.GetHashCode() == RuleBook.Official.GetHashCode()).Should().Be((true, true));
        (copy with { Funds = new RulePart<FundsTable>(copy.Funds.Entries) }).Should().NotBe(copy);
    }

    [Fact]
    public void An_entry_replaces_what_begins_on_its_day_and_cuts_what_lasts()
    {
        RulePart<FundsTable> funds = RuleBook.Official.Funds;
        var corrected = new Dated<FundsTable>(new LocalDate(2025, 7, 7), Funds(1), Source);
        RulePart<FundsTable> replaced = funds.With(corrected);
        replaced.Entries.Should().HaveSameCount(funds.Entries).And.EndWith(corrected);
        funds.Entries.Should().NotContain(corrected, "a part does not change");

        var inserted = new Dated<FundsTable>(new LocalDate(2025, 12, 1), Funds(2), Source);
        RulePart<FundsTable> cut = replaced.With(inserted);
        cut.LastDayOf(corrected).Should().Be(new LocalDate(2025, 11, 30));
        cut.LastDayOf(inserted).Should().BeNull();
        (cut.At(new LocalDate(2025, 11, 30)), cut.At(new LocalDate(2025, 12, 1)), cut.LastAvailable)
            .Should().Be((corrected, inserted, inserted.Value));
    }

    [Fact]
    public void A_gap_can_be_declared_in_the_middle()
    {
        var gap = new RuleGap(GapReason.NotAvailable, new LocalDate(2026, 1, 1), "the table is unknown");
        RulePart<FundsTable> part = RuleBook.Official.Funds.With(new Dated<FundsTable>(gap));
        part.TryAt(new LocalDate(2025, 12, 31), out FundsTable? before).Should().BeTrue();
        part.TryAt(new LocalDate(2026, 1, 1), out FundsTable? after).Should().BeFalse();
        (before, after).Should().Be((part.LastAvailable, null));
        Dated<FundsTable> entry = part.At(new LocalDate(2026, 1, 1));
        (entry.IsAvailable, entry.Gap, entry.ValueOrNull, entry.Citation).Should().Be((false, gap, null, null));
        RulesNotAvailableException refusal = FluentActions.Invoking(() => entry.Value).Should().Throw<RulesNotAvailableException>().Which;
        (refusal.Gap, refusal.Date, refusal.Message)
            .Should().Be((gap, gap.From, "No rules are available from 2026-01-01: the table is unknown."));
    }

    [Fact]
    public void A_part_with_gaps_alone_has_no_last_rule()
    {
        var gap = new Dated<FundsTable>(new RuleGap(GapReason.NotYetInForce, LocalDate.MinIsoValue, "never"));
        RulePart<FundsTable> part = new([gap]);
        (part.LastAvailable, part.Changes.Length).Should().Be((null, 0));
        (RuleBook.Official with { Funds = part }).On(Day).Funds.Should().BeSameAs(gap);
    }

    [Fact]
    public void Entries_may_come_in_any_order() =>
        new RulePart<FundsTable>(RuleBook.Official.Funds.Entries.Reverse()).Entries.Should().Equal(RuleBook.Official.Funds.Entries);

    [Fact]
    public void A_part_that_leaves_days_open_or_covers_them_twice_is_refused()
    {
        var always = new Dated<FundsTable>(LocalDate.MinIsoValue, Funds(1), Source);
        Refused(static () => new RulePart<FundsTable>(null!), "entries");
        Refused(static () => new RulePart<FundsTable>([]), "entries", "*LocalDate.MinIsoValue; declare a gap*");
        var later = new Dated<FundsTable>(Day, Funds(1), Source);
        Refused(() => new RulePart<FundsTable>([later]), "entries", "*LocalDate.MinIsoValue*");
        Refused(() => new RulePart<FundsTable>([always, later, new Dated<FundsTable>(Day, Funds(2), Source)]), "entries", "*same day*");
        Refused(() => new RulePart<FundsTable>([always]).With(null!), "entry");
        Refused(() => new RulePart<FundsTable>([always]).LastDayOf(later), "entry");
    }

    [Fact]
    public void An_entry_needs_a_rule_and_its_source_and_a_gap_its_reason()
    {
        Refused(static () => new Dated<FundsTable>(Day, null!, Source), "value");
        Refused(static () => new Dated<FundsTable>(Day, Funds(1), null!), "citation");
        Refused(static () => new Dated<FundsTable>(null!), "gap");
        Refused(static () => new Dated<FundsTable>(Day, Funds(1), Source) { Certainty = (Certainty)9 }, "Certainty");
        Refused(static () => new RuleGap(GapReason.NotAvailable, Day, " "), "summary");
        Refused(static () => new RuleGap((GapReason)9, Day, "unknown"), "reason");
        Refused(static () => RuleBook.Official.WithPoints(null!), "ruleset");
    }

    [Fact]
    public void A_list_that_was_never_made_is_an_empty_one()
    {
        RulesInForce rules = RuleBook.Official.On(Day);
        (rules.Tests.Value with { Charts = default }).Charts.Should().BeEmpty();
        (rules.Tests.Value.Charts[0] with { Reading = default }).Reading.Should().BeEmpty();
        (rules.Documents.Value with { NominationsExcluded = default }).NominationsExcluded.Should().BeEmpty();
        (rules.Fst.Value with { ExceptedGroups = default }).ExceptedGroups.Should().BeEmpty();
        (rules.Categories.Value with { NotAvailable = default, Categories = default }).Categories.Should().BeEmpty();
    }

    [Fact]
    public void Rules_that_cannot_be_are_refused()
    {
        RulesInForce rules = RuleBook.Official.On(Day);
        Wrong(() => rules.Invitations.Value with { ProgramOrder = default }).Should().Be("ProgramOrder");
        Wrong(() => rules.Invitations.Value with { ProgramOrder = [ImmigrationProgram.FederalSkilledWorker] }).Should().Be("ProgramOrder");
        Wrong(() => rules.Invitations.Value with { DaysToApply = 0 }).Should().Be("DaysToApply");
        Wrong(() => rules.Cec.Value with { HigherLevel = Clb.MaxLevel + 1 }).Should().Be("HigherLevel");
        Wrong(() => rules.Cec.Value with { LowestTeerOfHigherLevel = (Teer)77 }).Should().Be("LowestTeerOfHigherLevel");
        Wrong(() => rules.Fsw.Value.Grid with { Age = null! }).Should().Be("Age");
        Wrong(() => rules.Fst.Value with { ExperienceProvision = null! }).Should().Be("ExperienceProvision");
        Wrong(() => new StudyWaiver(Day, Day.PlusDays(-1), "s. 30")).Should().Be("To");
    }

    [Fact]
    public void A_gap_is_bridged_by_the_rules_before_it_and_not_by_later_ones()
    {
        CrsRuleset later = LastAvailable.Ruleset.Derive("later", static tables => tables, new LocalDate(2027, 6, 1));
        ExpressEntry calculator = new ExpressEntry(RuleBook.Official.WithPoints(later)).AssumingLastHeld();
        calculator.Explain(default, new LocalDate(2026, 12, 1)).Ruleset.Should().Be(LastAvailable.Ruleset);
        calculator.Explain(default, new LocalDate(2027, 6, 1)).Ruleset.Should().Be(later);
        calculator.ToString().Should().EndWith("; in a gap, the points before it");
        ExpressEntry chosen = ExpressEntry.Official.ScoringBy(later);
        chosen.AssumingLastHeld().Should().BeSameAs(chosen);
    }

    [Fact]
    public void An_official_ruleset_is_as_sure_in_every_book()
    {
        foreach (CrsRuleset ruleset in RuleBook.Official.Points.Entries.Select(static entry => entry.ValueOrNull).OfType<CrsRuleset>())
        {
            RuleBook.Official.WithPoints(ruleset).Should().BeSameAs(RuleBook.Official);
            ExpressEntry other = new(RuleBook.Official.WithPoints(LastAvailable.Ruleset.Derive("x", static t => t, ruleset.InForceFrom)));
            other.NoticesOf(ruleset).Should().Equal(ExpressEntry.Official.NoticesOf(ruleset));
        }
    }

    private static string? Wrong(Func<object> make)
    {
        try
        {
            make();
            return null;
        }
        catch (ArgumentException e)
        {
            return e.ParamName;
        }
    }

    [Fact]
    public void A_day_after_what_was_read_is_unverified()
    {
        Dated<FundsTable> entry = new(Day, Funds(1), Source) { VerifiedTo = Day.PlusDays(9).WithCalendar(CalendarSystem.Julian) };
        (entry.IsUnverifiedOn(Day.PlusDays(9)), entry.IsUnverifiedOn(Day.PlusDays(10))).Should().Be((false, true));
        new Dated<FundsTable>(Day, Funds(1), Source).IsUnverifiedOn(LocalDate.MaxIsoValue).Should().BeFalse("nothing is known to end it");
    }

    private static void Walk<T>(PropertyInfo property)
        where T : class
    {
        var part = (RulePart<T>)property.GetValue(RuleBook.Official)!;
        PropertyInfo inForce = typeof(RulesInForce).GetProperty(property.Name)!;
        List<string> faults = [];
        for (LocalDate day = FirstDay; day <= LastDay; day = day.PlusDays(1))
        {
            Dated<T>[] covering =
                [.. part.Entries.Where(entry => entry.From <= day && (part.LastDayOf(entry) is not { } last || day <= last))];
            Dated<T> entry = part.At(day);
            bool isThere = part.TryAt(day, out T? value);
            if (covering.Length != 1
                || covering[0] != entry
                || entry.IsAvailable == entry.Gap is not null
                || (isThere, value) != (entry.IsAvailable, entry.ValueOrNull)
                || !ReferenceEquals(inForce.GetValue(RuleBook.Official.On(day)), entry))
            {
                faults.Add($"{property.Name} on {day}: {string.Join("; ", covering.AsEnumerable())}");
            }
        }

        faults.Should().BeEmpty();
    }

    private static void CheckEntries<T>(PropertyInfo property)
        where T : class
    {
        var part = (RulePart<T>)property.GetValue(RuleBook.Official)!;
        part.Entries.Select(static entry => entry.From).Should().BeInAscendingOrder().And.StartWith(LocalDate.MinIsoValue);
        part.Changes.Should().Equal(part.Entries.Skip(1).Select(static entry => entry.From));
        part.Entries[0].Gap!.Reason.Should().Be(GapReason.NotYetInForce);
        part.Entries.Where(static entry => entry.IsAvailable)
            .Should().NotBeEmpty().And.OnlyContain(static entry => entry.Citation!.InForceFrom == entry.From);
        part.Entries.Where(static entry => !entry.IsAvailable)
            .Should().OnlyContain(static entry => entry.Gap!.From == entry.From && entry.Gap.Code != null);
        part.Entries.Where(static entry => entry.VerifiedTo < entry.From).Should().BeEmpty();
        part.ToString().Should().Be(string.Join("; ", part.Entries));
    }

    private static void Derive<T>(PropertyInfo property)
        where T : class
    {
        var part = (RulePart<T>)property.GetValue(RuleBook.Official)!;
        var gap = new Dated<T>(new RuleGap(GapReason.NotAvailable, Day, "unknown"));
        RuleBook book = RuleBook.Official with { };
        _ = book.On(Day);
        property.SetValue(book = book with { }, part.With(gap));
        book.Should().NotBe(RuleBook.Official);
        book.Changes.Should().Contain(Day);
        foreach (PropertyInfo inForce in PartProperties.Select(static p => typeof(RulesInForce).GetProperty(p.Name)!))
        {
            object expected = inForce.Name == property.Name ? gap : inForce.GetValue(RuleBook.Official.On(Day))!;
            inForce.GetValue(book.On(Day)).Should().BeSameAs(expected, inForce.Name);
            inForce.GetValue(book.On(Day.PlusDays(-1)))
                .Should().BeSameAs(inForce.GetValue(RuleBook.Official.On(Day.PlusDays(-1))), inForce.Name);
        }
    }

    private static void Generic(string method, string part)
    {
        PropertyInfo property = typeof(RuleBook).GetProperty(part)!;
        MethodInfo check = typeof(RuleBookTests).GetMethod(method, BindingFlags.NonPublic | BindingFlags.Static)!;
        check.MakeGenericMethod(RuleOf(property)).Invoke(null, [property]);
    }

    private static bool IsOf(PropertyInfo property, Type definition) =>
        property.PropertyType.IsGenericType && property.PropertyType.GetGenericTypeDefinition() == definition;

    private static Type RuleOf(PropertyInfo property) => property.PropertyType.GetGenericArguments()[0];

    private static IEnumerable<LocalDate> ChangesOf(object part) =>
        (IEnumerable<LocalDate>)part.GetType().GetProperty(nameof(RulePart<>.Changes))!.GetValue(part)!;

    private static FundsTable Funds(int dollars) => new() { BySize = [dollars], EachMore = dollars };

    private static void Refused<T>(Func<T> make, string parameter, string message = "*") =>
        FluentActions.Invoking(make).Should().Throw<ArgumentException>().WithMessage(message).WithParameterName(parameter);
}
