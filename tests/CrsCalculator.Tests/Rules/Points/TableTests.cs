using CrsCalculator.Rules;
using CrsCalculator.TestKit.Rules;
using FsCheck;
using NodaTime;

namespace CrsCalculator.Tests.Rules;

public class TableTests
{
    private static readonly Citation Source = new("Instruction", "section", new LocalDate(2020, 1, 1));
    private static readonly NocCode Developer = NocCode.Parse("21232");

    [Property]
    public void A_table_by_number_answers_for_every_number(int row, PositiveInt first, NonEmptyArray<byte> points)
    {
        int firstRow = first.Get % 100;
        var table = new PointsTable(Source, firstRow, points.Get.Select(static p => (int)p));
        int index = Math.Clamp((long)row - firstRow, 0, points.Get.Length - 1) switch { long i => (int)i };
        table[row].Should().Be(points.Get[index]);
    }

    [Property]
    public void A_band_is_the_number_of_thresholds_reached(int value)
    {
        var bands = new Bands(2, 5, 9);
        bands.Of(value).Should().Be(new[] { 2, 5, 9 }.Count(threshold => threshold <= value));
    }

    [Property]
    public void A_grid_answers_for_every_pair(NonNegativeInt row, NonNegativeInt column)
    {
        var grid = new PointsGrid(new Bands(1, 15), new Bands(7), [0, 1, 2, 3, 4, 5], [10, 11, 12, 13, 14, 15]);
        int cell = (grid.Rows.Of(row.Get) * 2) + (column.Get >= 7 ? 1 : 0);
        grid.Points(hasSpouse: true, row.Get, column.Get).Should().Be(cell);
        grid.Points(hasSpouse: false, row.Get, column.Get).Should().Be(10 + cell);
        grid.Cell(hasSpouse: true, grid.Rows.Of(row.Get), grid.Columns!.Of(column.Get)).Should().Be(cell);
        new PointsGrid(new Bands(1, 15), 0, 1, 2).Points(hasSpouse: true, row.Get, column.Get).Should().Be(new Bands(1, 15).Of(row.Get));
    }

    [Fact]
    public void Tables_are_compared_by_value()
    {
        new PointsTable(Source, 0, [0, 1]).Should().Be(new PointsTable(Source, 0, [0, 1]));
        new PointsTable(Source, 0, [0, 1]).Should().NotBe(new PointsTable(Source, 1, [0, 1]));
        new AbilityTable(Source, [0, 1], 4).Should().Be(new AbilityTable(Source, [0, 1], 4));
        new AbilityTable(Source, [0, 1], 4).Should().NotBe(new AbilityTable(Source, [0, 1], 3));
        LastAvailable.Ruleset.Tables.Should().Be(LastAvailable.Ruleset.Tables with { });
    }

    [Fact]
    public void A_grid_differs_in_any_of_its_parts()
    {
        PointsGrid grid = new(new Bands(1), new Bands(2), [0, 0, 0, 1], [0, 0, 0, 2]);
        object? nothing = grid.Rows.Count == 2 ? null : grid;
        grid.Equals(nothing).Should().BeFalse();
        grid.Should().Be(new PointsGrid(new Bands(1), new Bands(2), [0, 0, 0, 1], [0, 0, 0, 2]));
        grid.Should().NotBe(new PointsGrid(new Bands(3), new Bands(2), [0, 0, 0, 1], [0, 0, 0, 2]));
        grid.Should().NotBe(new PointsGrid(new Bands(1), new Bands(3), [0, 0, 0, 1], [0, 0, 0, 2]));
        grid.Should().NotBe(new PointsGrid(new Bands(1), new Bands(2), [0, 0, 0, 2], [0, 0, 0, 2]));
        grid.Should().NotBe(new PointsGrid(new Bands(1), new Bands(2), [0, 0, 0, 1], [0, 0, 0, 1]));
        new PointsGrid(new Bands(1, 2, 3), 0, 0, 0, 1).Should().NotBe(new PointsGrid(new Bands(1), new Bands(2), 0, 0, 0, 1));
    }

    [Fact]
    public void A_table_prints_its_rows()
    {
        new PointsTable(Source, 17, [5, 6]).ToString().Should().Be("17 to 18: 5, 6");
        new AbilityTable(Source, [0, 7], 24).ToString().Should().Be("0, 7; at most 24");
        new Bands(5, 7).ToString().Should().Be("5, 7");
        new PointsGrid(new Bands(1), new Bands(2), 0, 1, 2, 3).ToString().Should().Be("0, 1 / 2, 3");
        new PointsGrid(new Bands(1), 0, 1).ToString().Should().Be("0, 1");
        new PointsGrid(new Bands(1), null, [0, 1], [0, 2]).ToString().Should().Be("0, 1 with a spouse; 0, 2 without");
        new PointsCap(22, 24).ToString().Should().Be("22 with a spouse, 24 without");
        new PointsCap(24).ToString().Should().Be("24");
        new PointsGroup("wage", new PointsCap(60), Combine.Highest).ToString().Should().Be("wage: highest, at most 60");
        new PointsSection(CrsSection.Further, new PointsCap(12)).ToString().Should().Be("further, at most 12");
        MadeUpRules.ByWage[FactorId.Age].ToString().Should().Be("core.age (age)");
        MadeUpRules.ByWage[FactorId.French].ToString().Should().Be("additional.french (french, english)");
        MadeUpRules.ByWage.ToString().Should().Be("21 factors, 4 groups, 5 sections");
        MadeUpRules.Tiers.ToString().Should().Be("2, 2 and 2 occupations");
    }

    [Fact]
    public void What_is_missing_is_named()
    {
        Missing(() => new PointsTable(null!, 0, [1])).WithParameterName("citation");
        Missing(() => new PointsTable(Source, 0, null!)).WithParameterName("points");
        Missing(() => new AbilityTable(Source, null!, 1)).WithParameterName("points");
        Missing(() => new PointsGrid(null!, null, [0], [0])).WithParameterName("rows");
        Missing(() => new PointsGrid(new Bands(), null, null!, [0])).WithParameterName("withSpouse");
        Missing(() => new PointsGrid(new Bands(), null, [0], null!)).WithParameterName("single");
        Missing(() => new OccupationTiers(null!, [], [])).WithParameterName("tier1");
        Missing(() => new OccupationTiers([], null!, [])).WithParameterName("tier2");
        Missing(() => new OccupationTiers([], [], null!)).WithParameterName("tier3");
        Missing(() => MadeUpRules.Tiers.Of(null!)).WithParameterName("occupation");
        Missing(() => MadeUpRules.Official.With((CrsFactorRule)null!)).WithParameterName("rule");
        Missing(() => MadeUpRules.Official.With((PointsGroup)null!)).WithParameterName("group");
        Missing(() => MadeUpRules.Official.With((PointsSection)null!)).WithParameterName("section");
        Missing(() => FactorId.Parse(null!)).WithParameterName("text");
        Missing(() => new Bands((IEnumerable<int>)null!)).WithParameterName("thresholds");
        Missing(() => LastAvailable.Ruleset.Derive(null!, static tables => tables)).WithParameterName("id");
        Missing(() => LastAvailable.Ruleset.Derive("mine", null!)).WithParameterName("change");
        Missing(() => Created(null!, "Mine", "What it changes", LastAvailable.Ruleset.Tables)).WithParameterName("id");
        Missing(() => Created("mine", null!, "What it changes", LastAvailable.Ruleset.Tables)).WithParameterName("instruction");
        Missing(() => Created("mine", "Mine", null!, LastAvailable.Ruleset.Tables)).WithParameterName("summary");
        Missing(() => Created("mine", "Mine", "What it changes", null!)).WithParameterName("tables");

        static object Created(string id, string instruction, string summary, CrsTables tables) =>
            CrsRuleset.TryCreate(id, new LocalDate(2026, 11, 3), instruction, summary, tables, out _, out _);

        static FluentAssertions.Specialized.ExceptionAssertions<ArgumentNullException> Missing(Func<object> make) => make
            .Should().Throw<ArgumentNullException>();
    }

    [Theory]
    [InlineData(-1, 0, "rowBand")]
    [InlineData(2, 0, "rowBand")]
    [InlineData(0, -1, "columnBand")]
    [InlineData(0, 3, "columnBand")]
    public void A_cell_that_there_is_not_is_refused(int row, int column, string parameter)
    {
        PointsGrid grid = new(new Bands(1), new Bands(2, 3), 0, 1, 2, 3, 4, 5);
        grid.Cell(hasSpouse: false, 1, 2).Should().Be(5);
        FluentActions.Invoking(() => grid.Cell(hasSpouse: false, row, column))
            .Should().Throw<ArgumentOutOfRangeException>().WithParameterName(parameter);
    }

    [Fact]
    public void The_last_that_can_be_is_taken()
    {
        var byLevel = new AbilityTable(Source, Enumerable.Range(0, 13), 1200);
        (byLevel[Clb.From(12)], byLevel[Clb.From(11)], byLevel[default]).Should().Be((12, 11, 0));
        new AbilityTable(Source, [0, 7], 1200)[Clb.From(12)].Should().Be(7);
        new PointsTable(Source, Person.MaxAge, [1200]).LastRow.Should().Be(Person.MaxAge);
        var table = new PointsTable(Source, 3, [5, 6]);
        (table.FirstRow, table.LastRow, table[2], table[3], table[4], table[5]).Should().Be((3, 4, 5, 5, 6, 6));
    }

    [Fact]
    public void A_table_that_cannot_be_is_refused_with_the_range()
    {
        Refused(() => new PointsTable(Source, 0, [1201])).WithMessage("*0 to 1200*");
        Refused(() => new PointsTable(Source, 0, [-1])).WithMessage("*0 to 1200*");
        Refused(() => new PointsTable(Source, 121, [1])).WithMessage("*0 to 120*");
        Refused(() => new PointsTable(Source, 0, [])).WithMessage("*at least one row*");
        Refused(() => new AbilityTable(Source, new int[14], 0)).WithMessage("*13 levels*");
        Refused(() => new AbilityTable(Source, [0], -1)).WithMessage("*0 to 1200*");
        Refused(() => new PointsGrid(new Bands(1), new Bands(1), 0, 0, 0)).WithMessage("*2 rows and 2 columns need 4 cells, not 3*");
        Refused(() => new PointsGrid(new Bands(1), null, [0, 1], [0])).WithMessage("*need 2 cells, not 1*").WithParameterName("single");
        Refused(() => new PointsGrid(new Bands(1), null, [0], [0, 1])).WithMessage("*need 2 cells*").WithParameterName("withSpouse");
        Refused(() => new PointsGrid(new Bands(1), 0, 1201)).WithMessage("*0 to 1200*");
        Refused(() => new PointsGrid(new Bands(1), -1, 0)).WithMessage("*0 to 1200*");
        Refused(() => new PointsCap(1201)).WithMessage("*0 to 1200*");
        Refused(() => new PointsCap(-1, 0)).WithMessage("*0 to 1200*").WithParameterName("withSpouse");
        Refused(() => new PointsCap(0, 1201)).WithMessage("*0 to 1200*").WithParameterName("single");
        Refused(() => new PointsGroup(" ", new PointsCap(1))).WithParameterName("Id");
        Refused(() => new PointsGroup("a", new PointsCap(1), (Combine)2)).WithParameterName("Combine");
        Refused(() => new PointsSection((CrsSection)5, new PointsCap(1))).WithParameterName("Id");
        Refused(() => new OccupationTiers([Developer], [Developer], [])).WithMessage("*21232*twice*");
        Refused(() => new OccupationTiers([Developer, Developer], [], [])).WithMessage("*21232*twice*");
        Refused(() => MadeUpRules.Official[FactorId.Age] with { Id = default }).WithMessage("*Id must name a factor*");
        Refused(() => MadeUpRules.Official[FactorId.Age] with { Section = (CrsSection)5 }).WithParameterName("Section");
        Refused(() => MadeUpRules.Official[FactorId.Age] with { Row = (CrsInput)99 }).WithParameterName("Row");
        Refused(() => MadeUpRules.Official[FactorId.Age] with { Column = (CrsInput)99 }).WithParameterName("Column");
        Refused(() => new Bands(0, 1)).WithMessage("*rise*");
        Refused(() => new Bands(3, 3)).WithMessage("*rise*");
        Refused(() => new Bands(121)).WithMessage("*120 or less: 121*");
        Refused(() => new Bands(4, 2)).WithMessage("*120 or less: 4, 2*");
        Refused(() => new Citation(" ", "section", default)).WithParameterName("instruction");
        Refused(() => new Citation("Instruction", " ", default)).WithParameterName("section");

        static FluentAssertions.Specialized.ExceptionAssertions<ArgumentException> Refused(Func<object> make) => make
            .Should().Throw<ArgumentException>();
    }
}
