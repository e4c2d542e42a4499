using CrsCalculator.Rules;
using FsCheck;
using NodaTime;

namespace CrsCalculator.Tests.Rules;

public class TableTests
{
    private static readonly Citation Source = new("Instruction", "section", new LocalDate(2020, 1, 1));

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
    public void A_combination_answers_for_every_pair(NonNegativeInt row, NonNegativeInt column)
    {
        var table = new CombinationTable(Source, new Bands(1, 15), new Bands(7), [0, 1, 2, 3, 4, 5]);
        table[row.Get, column.Get].Should().Be(table.Cell(table.Rows.Of(row.Get), table.Columns.Of(column.Get)));
    }

    [Fact]
    public void Tables_are_compared_by_value()
    {
        new PointsTable(Source, 0, [0, 1]).Should().Be(new PointsTable(Source, 0, [0, 1]));
        new PointsTable(Source, 0, [0, 1]).Should().NotBe(new PointsTable(Source, 1, [0, 1]));
        new AbilityTable(Source, [0, 1], 4).Should().Be(new AbilityTable(Source, [0, 1], 4));
        new AbilityTable(Source, [0, 1], 4).Should().NotBe(new AbilityTable(Source, [0, 1], 3));
        new CombinationTable(Source, new Bands(1), new Bands(1), [0, 0, 0, 1])
            .Should().Be(new CombinationTable(Source, new Bands(1), new Bands(1), [0, 0, 0, 1]));
        new CombinationTable(Source, new Bands(1), new Bands(1), [0, 0, 0, 1])
            .Should().NotBe(new CombinationTable(Source, new Bands(1), new Bands(2), [0, 0, 0, 1]));
        LastAvailable.Ruleset.Tables.Should().Be(LastAvailable.Ruleset.Tables with { });
    }

    [Fact]
    public void A_combination_differs_in_any_of_its_parts()
    {
        CombinationTable table = new(Source, new Bands(1), new Bands(2), [0, 0, 0, 1]);
        object? nothing = table.Rows.Count == 2 ? null : table;
        table.Equals(nothing).Should().BeFalse();
        table.Should().NotBe(
            new CombinationTable(
                new Citation(Source.Instruction, "another", Source.InForceFrom),
                new Bands(1),
                new Bands(2),
                [0, 0, 0, 1]));
        table.Should().NotBe(new CombinationTable(Source, new Bands(3), new Bands(2), [0, 0, 0, 1]));
        table.Should().NotBe(new CombinationTable(Source, new Bands(1), new Bands(2), [0, 0, 0, 2]));
    }

    [Fact]
    public void A_table_prints_its_rows()
    {
        new PointsTable(Source, 17, [5, 6]).ToString().Should().Be("17 to 18: 5, 6");
        new AbilityTable(Source, [0, 7], 24).ToString().Should().Be("0, 7; at most 24");
        new Bands(5, 7).ToString().Should().Be("5, 7");
        new CombinationTable(Source, new Bands(1), new Bands(2), [0, 1, 2, 3]).ToString().Should().Be("0, 1 / 2, 3");
    }

    [Fact]
    public void What_is_missing_is_named()
    {
        Missing(() => new PointsTable(null!, 0, [1])).WithParameterName("citation");
        Missing(() => new PointsTable(Source, 0, null!)).WithParameterName("points");
        Missing(() => new AbilityTable(Source, null!, 1)).WithParameterName("points");
        Missing(() => new CombinationTable(Source, null!, new Bands(1), [])).WithParameterName("rows");
        Missing(() => new CombinationTable(Source, new Bands(1), null!, [])).WithParameterName("columns");
        Missing(() => new Bands(null!)).WithParameterName("thresholds");
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
        CombinationTable table = new(Source, new Bands(1), new Bands(2, 3), [0, 1, 2, 3, 4, 5]);
        table.Cell(1, 2).Should().Be(5);
        FluentActions.Invoking(() => table.Cell(row, column)).Should().Throw<ArgumentOutOfRangeException>().WithParameterName(parameter);
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
        Refused(() => new CombinationTable(Source, new Bands(1), new Bands(1), [0, 0, 0])).WithMessage("*4 cells, not 3*");
        Refused(() => new Bands()).WithMessage("*rise*");
        Refused(() => new Bands(0, 1)).WithMessage("*rise*");
        Refused(() => new Bands(3, 3)).WithMessage("*rise*");
        Refused(() => new Bands(16)).WithMessage("*15 or less: 16*");
        Refused(() => new Bands(4, 2)).WithMessage("*15 or less: 4, 2*");
        Refused(() => new Citation(" ", "section", default)).WithParameterName("instruction");
        Refused(() => new Citation("Instruction", " ", default)).WithParameterName("section");

        static FluentAssertions.Specialized.ExceptionAssertions<ArgumentException> Refused(Func<object> make) => make
            .Should().Throw<ArgumentException>();
    }
}
