using System.Text.RegularExpressions;
using CrsCalculator.Rules;
using CrsCalculator.Text;
using NodaTime;

namespace CrsCalculator.Tests.Rules;

/// <summary>What a gap says of the rule that is missing, and where each part of the law can be read.</summary>
public partial class RuleGapTests
{
    private static readonly LocalDate InGap = new(2026, 12, 1);
    private static readonly RuleGap Gap = RuleBook.Official.Points.At(InGap).Gap!;

    public static TheoryData<string> PartsOfTheBook { get; } =
        new(typeof(RuleBook).GetProperties().Where(static property => property.PropertyType.Name == typeof(RulePart<>).Name)
            .Select(static property => property.Name));

    [Fact]
    public void The_refusal_carries_what_is_known_and_where_to_read()
    {
        RulesNotAvailableException refusal = FluentActions.Invoking(() => ExpressEntry.Official.Score(default, InGap))
            .Should().Throw<RulesNotAvailableException>().Which;
        refusal.Gap.Should().Be(Gap);
        refusal.LastAvailable.Should().BeSameAs(RuleBook.Official.Points.LastAvailable);
        refusal.Gap.Known.Select(static claim => claim.Code).Should().Equal(
            "2026-11-03.inForce",
            "2026-11-03.invitations",
            "2026-11-03.highWageList",
            "2026-11-03.workOrOffer",
            "2026-11-03.nomination",
            "2026-11-03.cuts");
        refusal.Gap.Pages.Select(static page => page.Title).Should()
            .Equal("Comprehensive Ranking System (CRS) criteria", "Ministerial Instructions respecting the Express Entry system");
    }

    /// <summary>No source of the claims is the instruction itself.</summary>
    [Fact]
    public void No_claim_is_certain_and_each_has_its_source() => Gap.Known.Should().OnlyContain(
        static claim => claim.Certainty != Certainty.Certain && claim.Source.Length > 0);

    [Fact]
    public void A_date_before_any_rule_has_no_last_rules()
    {
        RulesNotAvailableException refusal = FluentActions.Invoking(() => ExpressEntry.Official.Score(default, new LocalDate(2014, 1, 1)))
            .Should().Throw<RulesNotAvailableException>().Which;
        (refusal.LastAvailable, refusal.Gap.Known.IsEmpty, refusal.Gap.NotKnown).Should().Be((null, true, null));
        CrsText.English.Caution(refusal.Gap).Should().BeNull();
    }

    [Fact]
    public void Claims_are_said_in_both_languages()
    {
        foreach (GapClaim claim in Gap.Known)
        {
            CrsText.English.Claim(claim).Should().Be(claim.Statement);
            CrsText.French.Claim(claim).Should().NotBe(claim.Statement);
            CrsText.French.Source(claim).Should().NotBe(claim.Source);
        }

        CrsText.English.NotKnown(Gap).Should().Be(Gap.NotKnown);
        CrsText.French.NotKnown(Gap).Should().StartWith("les points");
        CrsText.English.Certainty(Certainty.Probable).Should().Be("unconfirmed");
        CrsText.French.Certainty(Certainty.Unsure).Should().Be("contesté");
        CrsText.English.Caution(Gap).Should().Contain("too high or too low");
        CrsText.French.Caution(Gap).Should().Contain("trop élevée ou trop basse");
    }

    /// <summary>What a user says of a gap is said as it was written.</summary>
    [Fact]
    public void Claims_of_others_are_said_as_they_are()
    {
        var claim = new GapClaim { Statement = "Seen.", Certainty = Certainty.Unsure, Source = "a page" };
        (CrsText.French.Claim(claim), CrsText.French.Source(claim), $"{claim}").Should().Be(("Seen.", "a page", "Seen. (unsure; a page)"));
        var gap = new RuleGap(GapReason.NotAvailable, InGap, "another rule") { NotKnown = "all", Known = [claim] };
        CrsText.French.NotKnown(gap).Should().Be("all");
        gap.Should().Be(gap with { Known = [] }).And.NotBe(new RuleGap(GapReason.NotAvailable, InGap, "yet another rule"));
    }

    /// <summary>Multiples and numbers of the claims are words about the rule: nothing reads them.</summary>
    [Fact]
    public void French_claims_have_the_numbers_of_the_English_ones()
    {
        foreach (GapClaim claim in Gap.Known)
        {
            Numbers().Matches(CrsText.French.Claim(claim).Replace(',', '.')).Select(static number => number.Value.TrimEnd('.')).Should()
                .Equal(Numbers().Matches(claim.Statement.Replace(',', '.')).Select(static number => number.Value.TrimEnd('.')));
        }
    }

    [Theory]
    [MemberData(nameof(PartsOfTheBook))]
    public void Every_part_names_official_pages(string part)
    {
        object rules = typeof(RuleBook).GetProperty(part)!.GetValue(RuleBook.Official)!;
        var pages = (IReadOnlyCollection<OfficialPage>)rules.GetType().GetProperty("Pages")!.GetValue(rules)!;
        pages.Should().NotBeEmpty().And.OnlyHaveUniqueItems();
        foreach (OfficialPage page in pages)
        {
            IsOfficial(page.Address).Should().BeTrue();
            IsOfficial(page.FrenchAddress).Should().BeTrue();
            page.TitleIn(OfficialLanguage.French).Should().Be(page.FrenchTitle).And.NotBe(page.Title);
            page.AddressIn(OfficialLanguage.English).Should().Be(page.Address);
        }
    }

    [Fact]
    public void A_derived_part_keeps_its_pages()
    {
        RulePart<FundsTable> funds = RuleBook.Official.Funds;
        funds.With(funds.Entries[^1]).Pages.Should().Equal(funds.Pages).And.NotBeEmpty();
        new RulePart<FundsTable>(funds.Entries).Pages.Should().BeEmpty();
    }

    [Fact]
    public void A_page_has_a_title_and_an_absolute_address()
    {
        OfficialPage page = Gap.Pages[1];
        page.FrenchAddress.Should().Be(page.Address, "no French one is known");
        $"{page}".Should().StartWith("Ministerial Instructions respecting the Express Entry system: https://www.canada.ca/en/");
        FluentActions.Invoking(() => page with { Address = new Uri("page.html", UriKind.Relative) }).Should().Throw<ArgumentException>();
        FluentActions.Invoking(() => page with { Title = " " }).Should().Throw<ArgumentException>();
        FluentActions.Invoking(() => Gap with { NotKnown = " " }).Should().Throw<ArgumentException>();
        FluentActions.Invoking(() => Gap.Known[0] with { Source = string.Empty }).Should().Throw<ArgumentException>();
    }

    private static bool IsOfficial(Uri address) =>
        address.Scheme == Uri.UriSchemeHttps && address.Host is "www.canada.ca" or "laws-lois.justice.gc.ca";

    [GeneratedRegex("[0-9][0-9.]*", RegexOptions.None, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Numbers();
}
