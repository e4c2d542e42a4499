using System.Collections.Immutable;
using CrsCalculator.Cli.Layout;
using CrsCalculator.Cli.Words;

namespace CrsCalculator.Cli.Tests;

/// <summary>How lines and tables share the room of a terminal, and that a pipe has all the room.</summary>
public class LayoutTests
{
    private const string Words = "eight words that wrap where there is room";

    [Fact]
    public void A_pipe_has_a_line_for_each_row_and_no_padding_at_its_end() => Printed(Page.Unwrapped, Sample).Should().Be(
        """
        id  date                      what
        a   2026-01-01  ████████████  eight words that wrap where there is room
        bb  2026-01-02  ██████░░░░░░  few

        """);

    [Fact]
    public void Texts_wrap_in_their_own_column_and_bars_give_way_first() => Printed(40, Sample).Should().Be(
        """
        id  date        what
        a   2026-01-01  eight words that wrap
                        where there is room
        bb  2026-01-02  few

        """);

    [Fact]
    public void Where_columns_do_not_fit_a_row_takes_several_lines() => Printed(25, Sample).Should().Be(
        """
        id  date
            what
        a   2026-01-01
            eight words that wrap
            where there is room
        bb  2026-01-02
            few

        """);

    [Fact]
    public void A_name_that_is_too_wide_stands_above_its_row() => Printed(30, page =>
    {
        var table = new Table(page, Column.Name(Cell.Of("client")), Column.Number(Cell.Of("score")), Column.Fixed(Cell.Of("expires")));
        table.Add(Cell.Of("short"), Cell.Of(481), Cell.Of("2026-02-28"));
        table.Add(Cell.Of("a-client-with-a-long-name"), Cell.Of(1010), Cell.Of("2026-08-18"));
        table.Print();
    }).Should().Be(
        """
        client       score  expires
        short          481  2026-02-28
        a-client-with-a-long-name
                      1010  2026-08-18

        """);

    [Theory]
    [InlineData(40, "client   date        document")]
    [InlineData(25, "client   date")]
    public void An_optional_column_is_left_out_rather_than_that_rows_take_several_lines(int width, string head) => Printed(width, page =>
    {
        Column document = Column.Text(Cell.Of("document")) with { IsOptional = true };
        var table = new Table(page, Column.Fixed(Cell.Of("client")), Column.Fixed(Cell.Of("date")), document);
        table.Add(Cell.Of("client1"), Cell.Of("2026-02-28"), Cell.Of("language test result"));
        table.Print();
    }).Should().StartWith(head + "\n");

    [Property(MaxTest = 2000)]
    public void A_wider_page_shows_at_least_the_columns_of_a_narrower_one(
        (byte Kind, bool IsOptional, byte Least, byte More)[] columns,
        byte room,
        byte more)
    {
        ImmutableArray<ColumnNeed> needs = Needs(columns);
        Shown(needs, room + 1).Except(Shown(needs, room + 1 + more)).Should().BeEmpty();
    }

    [Property(MaxTest = 2000)]
    public void Columns_side_by_side_fit((byte Kind, bool IsOptional, byte Least, byte More)[] columns, byte room)
    {
        ImmutableArray<Band> bands = TableLayout.Of(Needs(columns), room + 1, gap: 2);
        if (bands is [{ Widths: var widths }])
        {
            int[] shown = [.. widths.Where(static width => width > 0)];
            (shown.Sum() + (2 * Math.Max(shown.Length - 1, 0))).Should().BeLessThanOrEqualTo(room + 1);
        }
    }

    [Fact]
    public void A_line_that_wraps_continues_further_in() =>
        Printed(20, page => page.Inset(CommonWords.AsIs, Words)).Should().Be("  eight words that\n    wrap where there\n    is room\n");

    [Fact]
    public void A_word_wider_than_the_line_is_broken_and_nothing_of_it_lost() =>
        Printed(10, page => page.Line(CommonWords.AsIs, "$.principal.work[0]")).Should().Be("$.principa\n  l.work[0\n  ]\n");

    /// <summary>Columns of every kind; only texts are optional.</summary>
    private static ImmutableArray<ColumnNeed> Needs((byte Kind, bool IsOptional, byte Least, byte More)[] columns) =>
    [
        .. from column in columns
           let kind = (ColumnKind)(column.Kind % 4)
           let least = 1 + (column.Least % 20)
           select new ColumnNeed(kind, column.IsOptional && kind == ColumnKind.Text, least, least + (column.More % 60)),
    ];

    /// <summary>The columns that are shown, on whichever line.</summary>
    private static IEnumerable<int> Shown(ImmutableArray<ColumnNeed> needs, int room)
    {
        ImmutableArray<Band> bands = TableLayout.Of(needs, room, gap: 2);
        return Enumerable.Range(0, needs.Length).Where(i => bands.Any(band => band.Widths[i] > 0));
    }

    private static void Sample(Page page)
    {
        var table = new Table(
            page,
            Column.Fixed(Cell.Of("id")),
            Column.Fixed(Cell.Of("date")),
            Column.Bar(12),
            Column.Text(Cell.Of("what")));
        table.Add(Cell.Of("a"), Cell.Of("2026-01-01"), Cell.Of(new Bar(2, 2)), Cell.Of(Words));
        table.Add(Cell.Of("bb"), Cell.Of("2026-01-02"), Cell.Of(new Bar(1, 2)), Cell.Of("few"));
        table.Print();
    }

    private static string Printed(int width, Action<Page> print) => PageText.Of(print, Speech.English, width);
}
