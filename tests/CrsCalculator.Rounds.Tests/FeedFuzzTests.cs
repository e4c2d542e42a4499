using System.Collections.Immutable;
using System.Text;
using FsCheck;
using FsCheck.Fluent;

namespace CrsCalculator.Rounds.Tests;

/// <summary>Broken feeds: nothing is thrown but the documented exception, and no row is lost that can be read.</summary>
[Properties(Arbitrary = [typeof(FeedFuzzTests)])]
public class FeedFuzzTests
{
    /// <summary>The rows of the sample, each as it stands in the file.</summary>
    private static readonly (int Start, int End)[] Rows = [.. RowsOf(DataFile.Feed)];

    private static readonly Dictionary<RoundNumber, string> Whole =
        IrccFeed.Read(DataFile.Feed).Rounds.ToDictionary(static round => round.Number, static round => Told(round));

    public static Arbitrary<Damage> Damages() => Arb.From(
        from place in Gen.Choose(0, DataFile.Feed.Length - 1)
        from length in Gen.Frequency((4, Gen.Choose(0, 3)), (1, Gen.Choose(0, 3000)))
        from bytes in Gen.ArrayOf(Gen.Choose(0, 255).Select(static value => (byte)value), 8)
        from count in Gen.Choose(0, 8)
        select new Damage(place, Math.Min(length, DataFile.Feed.Length - place), [.. bytes[..count]]));

    [Fact]
    public void The_rows_of_the_sample_are_found() => Rows.Should().HaveCount(438);

    /// <summary>
    /// Bytes taken out and others put in: every row outside of the damage is still read as it was, or told to stand twice.
    /// </summary>
    [Property(MaxTest = 150)]
    public void Damage_costs_no_row_but_its_own(Damage damage)
    {
        byte[] feed = [.. DataFile.Feed[..damage.Place], .. damage.Bytes, .. DataFile.Feed[(damage.Place + damage.Length)..]];
        FeedReading reading = IrccFeed.Read(feed);
        int untouched = Rows.Count(row => row.End <= damage.Place || row.Start >= damage.Place + damage.Length);
        int asItWas = reading.Rounds.Count(round => Whole.GetValueOrDefault(round.Number) == Told(round));

        // A damaged number can be that of a row further down, which then is told to stand twice.
        int twice = reading.Unread.Count(static issue => issue.Code == FeedIssueCodes.RoundTwice);
        (asItWas + twice).Should().BeGreaterThanOrEqualTo(untouched);
        if (reading.Rounds.Length < Rows.Length)
        {
            // Two rows of which the middle was cut out can make one good row; then the number of the other is missing.
            (reading.Unread.Length + reading.Remarks.Count(static issue => issue.Code == FeedIssueCodes.NumbersMissing))
                .Should()
                .BePositive("what was not read is told");
        }
    }

    /// <summary>A row that is taken out whole leaves no damage to see, and its number is missed all the same.</summary>
    [Fact]
    public void A_row_that_is_gone_is_missed()
    {
        bool[] isTried = [.. Rows.Select(static (row, i) => i % 20 == 1 || HasLetter(DataFile.Feed[row.Start..row.End]))];
        isTried.Count(static tried => tried).Should().BeGreaterThan(20);
        foreach ((int start, int end) in Rows.Where((_, i) => isTried[i]))
        {
            int after = DataFile.Feed[end] == (byte)',' ? end + 1 : end;
            byte[] feed = [.. DataFile.Feed[..start], .. DataFile.Feed[after..]];
            IrccFeed.Read(feed).Remarks
                .Select(static issue => issue.Code)
                .Should()
                .Contain(FeedIssueCodes.NumbersMissing, $"the row at byte {start} is gone");
        }
    }

    private static bool HasLetter(byte[] row) => Encoding.UTF8.GetString(row).Contains("\"91", StringComparison.Ordinal);

    [Property(MaxTest = 60)]
    public void A_feed_that_was_cut_off_keeps_the_rows_before(Damage damage)
    {
        int whole = Rows.Count(row => row.End <= damage.Place);
        FeedReading? reading = TryRead(DataFile.Feed[..damage.Place]);
        (reading?.Rounds.Length ?? 0).Should().Be(whole);
    }

    [Property(MaxTest = 300)]
    public void Random_bytes_are_refused_or_read(byte[] bytes) => TryRead(bytes);

    [Property(MaxTest = 300)]
    public void Random_braces_are_refused_or_read(int[] choices)
    {
        string[] pieces =
        [
            "{",
            "}",
            "[",
            "]",
            "\"",
            ":",
            ",",
            "\\",
            "\"rounds\":[",
            "{\"drawNumber\":",
            "\"1\"",
            "null",
            "\n",
            "{\"a\":{\"b\":{",
            "\uD83D\uDE00",
            "\"\\ud800\"",
        ];
        TryRead(Encoding.UTF8.GetBytes(string.Concat(choices.Select(choice => pieces[(int)(Math.Abs((long)choice) % pieces.Length)]))));
    }

    [Theory]
    [InlineData("{\"a\":", 200_000)]
    [InlineData("{\"a\":[", 200_000)]
    [InlineData("{\"{", 200_000)]
    [InlineData("[", 1_000_000)]
    [InlineData("{", 8_000_000)]
    [InlineData("{\"", 250_000)]
    [InlineData("{\"a\":\"{\",", 60_000)]
    public void Hostile_text_is_refused_and_not_read_again_and_again(string piece, int count) =>
        TryRead(Encoding.UTF8.GetBytes(string.Concat(Enumerable.Repeat(piece, count)))).Should().BeNull();

    private static FeedReading? TryRead(byte[] bytes)
    {
        try
        {
            return IrccFeed.Read(bytes);
        }
        catch (FeedFormatException)
        {
            return null;
        }
    }

    private static string Told(Round round) => string.Join('|', RoundFields.All.Select(field => field.TextOf(round)));

    private static IEnumerable<(int Start, int End)> RowsOf(byte[] feed)
    {
        int array = feed.AsSpan().IndexOf((byte)'[');
        for (int start = Array.IndexOf(feed, (byte)'{', array); start >= 0;)
        {
            int end = Array.IndexOf(feed, (byte)'}', start) + 1;
            yield return (start, end);
            start = Array.IndexOf(feed, (byte)'{', end);
        }
    }
}

/// <summary>Bytes that replace others.</summary>
public sealed record Damage(int Place, int Length, ImmutableArray<byte> Bytes);
