using CrsCalculator.Rules;
using CrsCalculator.TestKit.Generators;
using CrsCalculator.TestKit.Rules;

namespace CrsCalculator.Tests.Rules;

/// <summary>Tables are compared by all that is in their lists.</summary>
[Properties(Arbitrary = [typeof(CrsArbitraries)])]
public class TablesEqualityTests
{
    [Property(MaxTest = 100)]
    public void Tables_that_are_built_again_are_equal(OtherShape shape)
    {
        CrsTables copy = Copy(shape.Value.Tables);
        copy.Should().Be(shape.Value.Tables);
        copy.GetHashCode().Should().Be(shape.Value.Tables.GetHashCode());
        (copy == shape.Value.Tables).Should().BeTrue();
    }

    [Property(MaxTest = 100)]
    public void Tables_without_one_factor_are_others(OtherShape shape)
    {
        foreach (CrsFactorRule rule in shape.Value.Tables.Factors)
        {
            CrsTables without = shape.Value.Tables.Without(rule.Id);
            without.Should().NotBe(shape.Value.Tables);
            without.Find(rule.Id).Should().BeNull();
            FluentActions.Invoking(() => without[rule.Id]).Should().Throw<KeyNotFoundException>().WithMessage($"*'{rule.Id}'*");
            shape.Value.Tables[rule.Id].Should().BeSameAs(rule);
            without.With(rule).Factors[^1].Should().BeSameAs(rule, "it comes at the end");
        }
    }

    public static TheoryData<string, Func<CrsTables, CrsTables>> Changes { get; } = new()
    {
        { "a name", static t => t with { Factors = t.Factors.SetItem(0, t.Factors[0] with { Id = FactorId.Parse("core.years") }) } },
        { "a section of a factor", static t => t.With(t[FactorId.Age] with { Section = CrsSection.Spouse }) },
        { "a fact", static t => t.With(t[FactorId.Age] with { Row = CrsInput.ForeignYears }) },
        { "a second fact", static t => t.With(t[FactorId.French] with { Column = CrsInput.Age }) },
        { "a group of a factor", static t => t.With(t[FactorId.Age] with { Group = "education" }) },
        { "a citation", static t => t.With(t[FactorId.Age] with { Citation = MadeUpRules.Source }) },
        { "a cell with a spouse", static t => t.WithPoints(FactorId.CanadianWork, hasSpouse: true, 0, 35, 46, 56, 63, 71) },
        { "a cell without one", static t => t.WithPoints(FactorId.CanadianWork, hasSpouse: false, 0, 40, 53, 64, 72, 81) },
        { "a band", static t => t.WithGrid(FactorId.Sibling, new PointsGrid(new Bands(), 0)) },
        { "the order of factors", static t => t with { Factors = [.. t.Factors.Reverse()] } },
        { "a cap of a group", static t => t.WithCap("education", 49) },
        { "a cap of a group with a spouse", static t => t.WithCap("education", 49, 50) },
        { "how a group comes together", static t => t.WithHighest("education") },
        { "a group less", static t => t with { Groups = t.Groups.RemoveAt(0) } },
        { "a cap of a section", static t => t.WithCap(CrsSection.Additional, 599) },
        { "a section more", static t => t.WithCap(CrsSection.Further, 0) },
        { "tiers", static t => t with { OccupationTiers = MadeUpRules.TiersOf(offersNeedLmia: true) } },
        { "no tiers", static t => t with { OccupationTiers = null } },
        {
            "an occupation of a tier",
            static t => t with { OccupationTiers = new OccupationTiers([NocCode.Parse("72106")], [NocCode.Parse("21232")], []) }
        },
    };

    [Theory]
    [MemberData(nameof(Changes))]
    public void A_change_of_anything_makes_other_tables(string what, Func<CrsTables, CrsTables> change)
    {
        CrsTables tables = MadeUpRules.Official with { OccupationTiers = MadeUpRules.Tiers };
        change(tables).Should().NotBe(tables, what);
        change(tables).Should().Be(change(Copy(tables)), what);
    }

    [Fact]
    public void A_factor_group_or_section_takes_the_place_of_that_of_its_name()
    {
        CrsTables tables = MadeUpRules.Official;
        tables.With(tables[FactorId.Education] with { Citation = MadeUpRules.Source }).Factors.Select(static rule => rule.Id)
            .Should().Equal(tables.Factors.Select(static rule => rule.Id));
        tables.With(new PointsGroup("education", new PointsCap(1))).Groups.Select(static group => $"{group}")
            .Should().Equal(
                "secondLanguage: sum, at most 22 with a spouse, 24 without",
                "education: sum, at most 1",
                "foreignWork: sum, at most 50");
        tables.With(new PointsSection(CrsSection.Spouse, new PointsCap(1))).Sections[1].Cap.Should().Be(new PointsCap(1));
        tables.Without(FactorId.Parse("no.such")).Should().Be(tables);
        tables.Reads(CrsInput.French).Should().BeTrue();
        tables.Reads(CrsInput.English).Should().BeTrue("it is the second fact of French");
        tables.Reads(CrsInput.JobOfferTier).Should().BeFalse();
    }

    [Theory]
    [InlineData("core.age", true)]
    [InlineData("A-1_b.2", true)]
    [InlineData("", false)]
    [InlineData(null, false)]
    [InlineData("core age", false)]
    [InlineData("é", false)]
    public void A_name_of_a_factor_is_letters_digits_dots_hyphens_and_underscores(string? text, bool isName)
    {
        FactorId.TryParse(text, out FactorId id).Should().Be(isName);
        id.Text.Should().Be(isName ? text : string.Empty);
        if (isName)
        {
            FactorId.Parse(text!).Should().Be(id);
        }
        else if (text is not null)
        {
            FluentActions.Invoking(() => FactorId.Parse(text)).Should().Throw<FormatException>();
        }
    }

    [Fact]
    public void A_name_of_a_factor_has_64_characters_at_most_and_is_compared_by_its_text()
    {
        FactorId.Parse(new string('a', 64)).Text.Should().HaveLength(64);
        FluentActions.Invoking(() => FactorId.Parse(new string('a', 65))).Should().Throw<FormatException>().WithMessage("*1 to 64*");
        FactorId.Parse("core.age").Should().Be(FactorId.Age);
        FactorId.Parse("Core.age").Should().NotBe(FactorId.Age);
        (default(FactorId).Text, default(FactorId).ToString()).Should().Be((string.Empty, "(none)"));
    }

    /// <summary>The same tables from other objects.</summary>
    private static CrsTables Copy(CrsTables tables) => new()
    {
        Factors = [.. tables.Factors.Select(static rule => rule with { Points = Copy(rule.Points), Citation = rule.Citation with { } })],
        Groups = [.. tables.Groups.Select(static group => group with { })],
        Sections = [.. tables.Sections.Select(static section => section with { })],
        OccupationTiers = tables.OccupationTiers is { } tiers
            ? new OccupationTiers(tiers.Lists[0], tiers.Lists[1], tiers.Lists[2], tiers.OffersNeedLmia)
            : null,
    };

    private static PointsGrid Copy(PointsGrid grid) => new(
        new Bands(grid.Rows.Thresholds),
        grid.Columns is { } columns ? new Bands(columns.Thresholds) : null,
        grid.WithSpouse,
        grid.Single);
}
