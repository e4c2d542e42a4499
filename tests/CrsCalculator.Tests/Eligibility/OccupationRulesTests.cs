using CrsCalculator.Rules;
using NodaTime;

namespace CrsCalculator.Tests.Eligibility;

/// <summary>What the rules of a day say of an occupation.</summary>
public class OccupationRulesTests
{
    private static readonly LocalDate Spring = new(2026, 3, 1);
    private static readonly LocalDate BeforeNoc2021 = new(2022, 11, 15);

    [Theory]
    [InlineData("72200", Outcome.Met, 5, Outcome.Met, "trades")]
    [InlineData("21231", Outcome.Met, 7, Outcome.NotMet, "")]
    [InlineData("31301", Outcome.Met, 7, Outcome.NotMet, "healthcare")]
    [InlineData("65201", Outcome.NotMet, null, Outcome.NotMet, "")]
    public void An_occupation_has_its_skill_trade_and_categories(
        string code,
        Outcome skilled,
        int? level,
        Outcome trade,
        string categories)
    {
        OccupationRules rules = On(code, Spring);
        (rules.Skilled, rules.CecLanguageLevel, rules.Trade).Should().Be((skilled, level, trade));
        string.Join(' ', rules.Categories.Select(static category => Code.Of(category.Id))).Should().Be(categories);
        rules.CategoriesFrom.Should().Be(new LocalDate(2026, 2, 18));
    }

    [Fact]
    public void NOC_2016_decides_while_it_is_in_force()
    {
        OccupationRules before = On("73300", BeforeNoc2021);
        (before.Skilled, before.IsByNoc2016, before.CecLanguageLevel).Should().Be((Outcome.NotMet, true, null));
        OccupationRules after = On("73300", BeforeNoc2021.PlusDays(1));
        (after.Skilled, after.IsByNoc2016, after.CecLanguageLevel).Should().Be((Outcome.Met, false, 5));
    }

    [Fact]
    public void The_lists_of_a_day_are_those_in_force()
    {
        On("72200", BeforeNoc2021).CategoriesFrom.Should().BeNull();
        On("21231", new LocalDate(2024, 1, 1)).Categories.Select(static category => category.Id).Should().Equal(CategoryId.Stem);
    }

    [Fact]
    public void Before_Express_Entry_nothing_is_assessed()
    {
        OccupationRules rules = On("72200", new LocalDate(2014, 12, 31));
        (rules.Skilled, rules.Trade, rules.CecLanguageLevel).Should().Be((Outcome.NotAssessed, Outcome.NotAssessed, null));
    }

    [Fact]
    public void Unconfirmed_lists_and_later_days_are_said() =>
        On("72200", new LocalDate(2026, 11, 22)).Notices.Select(static notice => notice.Code).Should()
            .Equal(NoticeCodes.RegulationsNotVerified, NoticeCodes.CategoriesProbable);

    [Fact]
    public void Rules_of_a_book_with_a_name_are_said_to_be_its_own()
    {
        RuleBook book = RuleBook.Official with { Name = "mine" };
        Dated<FstRules> fst = book.Fst.At(Spring);
        book = book with { Fst = book.Fst.With(new Dated<FstRules>(Spring, fst.Value with { TradeGroups = ["2123"] }, fst.Citation!)) };
        OccupationRules rules = new ExpressEntry(book).Occupation(NocCode.Parse("21231"), Spring);
        rules.Trade.Should().Be(Outcome.Met);
        rules.Notices[0].Should().Be(new Notice(NoticeCodes.RulesNotOfficial, new Facts("mine", "fst")));
    }

    private static OccupationRules On(string code, LocalDate day) => ExpressEntry.Official.Occupation(NocCode.Parse(code), day);
}
