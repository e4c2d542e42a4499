using CrsCalculator.Bulk;
using CrsCalculator.Rules;
using CrsCalculator.Rules.Official;
using CrsCalculator.Scoring;
using CrsCalculator.TestKit.Generators;
using CrsCalculator.TestKit.Rules;

namespace CrsCalculator.Tests.Bulk;

/// <summary>Every path gives what the engine gives, whatever the bytes, the lengths and the places in memory.</summary>
[Properties(Arbitrary = [typeof(CrsArbitraries)])]
public class BulkTests
{
    private static readonly CrsRuleset Derived = LastAvailable.Ruleset.Derive("odd-points", static tables => tables
        .WithCap(CrsSection.Core, 460, 540)
        .WithPoints(FactorId.Sibling, 0, 23)
        .WithCap(CrsSection.Additional, 611)
        .WithCap(CrsSection.Transferability, 97)
        .WithCap("education", 41)
        .WithGrid(FactorId.CanadianWork, new PointsGrid(
            Bands.UpTo(7),
            null,
            [0, 35, 46, 56, 63, 70, 70, 70],
            [0, 41, 57, 66, 77, 90, 91, 92])));

    public static TheoryData<string, BulkPath> RulesetsAndPaths
    {
        get
        {
            var data = new TheoryData<string, BulkPath>();
            foreach (string id in OfficialPoints.Rulesets.Append(Derived).Select(static ruleset => ruleset.Id))
            {
                foreach (BulkPath path in Enum.GetValues<BulkPath>().Where(CrsBulkScorer.IsSupported))
                {
                    data.Add(id, path);
                }
            }

            return data;
        }
    }

    public static TheoryData<BulkPath> Paths => new(Enum.GetValues<BulkPath>().Where(CrsBulkScorer.IsSupported));

    [Theory]
    [MemberData(nameof(RulesetsAndPaths))]
    public void Random_candidates_and_random_bytes(string id, BulkPath path)
    {
        CheckAll(Ruleset(id), path, ColumnSet.Candidates(20_000, seed: 1));
        CheckAll(Ruleset(id), path, ColumnSet.Bytes(20_000, seed: 2));
    }

    [Theory]
    [MemberData(nameof(RulesetsAndPaths))]
    public void Every_value_of_every_column(string id, BulkPath path)
    {
        // Each column through all bytes, beside all others at 0, in the middle and beyond their tables; with and without a spouse.
        var columns = new ColumnSet(ColumnSet.Columns * 256 * 6);
        int row = 0;
        foreach (byte others in new byte[] { 0, 7, 200 })
        {
            foreach (byte spouse in new byte[] { 0, 5 })
            {
                for (CrsColumn varied = CrsColumn.Age; varied <= CrsColumn.Flags; varied++)
                {
                    for (int value = 0; value < 256; value++)
                    {
                        for (CrsColumn column = CrsColumn.Age; column <= CrsColumn.Flags; column++)
                        {
                            columns[column][row] = column == varied ? (byte)value : column == CrsColumn.SpouseEducation ? spouse : others;
                        }

                        row++;
                    }
                }
            }
        }

        CheckAll(Ruleset(id), path, columns);
    }

    [Theory]
    [MemberData(nameof(Paths))]
    public void Every_product_of_a_table(BulkPath path)
    {
        CheckAll(LastAvailable.Ruleset, path, Product((CrsColumn.Age, 61), (CrsColumn.SpouseEducation, 10), (CrsColumn.Education, 9)));
        CheckAll(
            LastAvailable.Ruleset,
            path,
            Product(
                (CrsColumn.FirstListening, 13),
                (CrsColumn.FirstReading, 13),
                (CrsColumn.FirstWriting, 13),
                (CrsColumn.FirstSpeaking, 13)));
        CheckAll(
            LastAvailable.Ruleset,
            path,
            Product(
                (CrsColumn.SecondListening, 13),
                (CrsColumn.SecondReading, 13),
                (CrsColumn.SecondWriting, 13),
                (CrsColumn.SecondSpeaking, 13)));
        CheckAll(
            LastAvailable.Ruleset,
            path,
            Product(
                (CrsColumn.SpouseListening, 13),
                (CrsColumn.SpouseReading, 13),
                (CrsColumn.SpouseWriting, 13),
                (CrsColumn.SpouseSpeaking, 13)));
        CheckAll(
            LastAvailable.Ruleset,
            path,
            Product(
                (CrsColumn.Education, 8),
                (CrsColumn.CanadianWorkYears, 16),
                (CrsColumn.ForeignWorkYears, 16),
                (CrsColumn.FirstListening, 13)));
        CheckAll(
            LastAvailable.Ruleset,
            path,
            Product((CrsColumn.Flags, 256), (CrsColumn.FirstListening, 13), (CrsColumn.SecondListening, 13)));
    }

    [Theory]
    [MemberData(nameof(Paths))]
    public void Every_length_and_every_place_in_memory(BulkPath path)
    {
        for (int length = 0; length <= 200; length++)
        {
            // Columns lie directly one behind the other, so most are on no boundary; what is read beyond one is its neighbour.
            CheckAll(LastAvailable.Ruleset, path, ColumnSet.Bytes(length, seed: length, start: length % 67));
        }

        for (int start = 0; start < 64; start++)
        {
            CheckAll(LastAvailable.Ruleset, path, ColumnSet.Candidates(130, seed: start, start, gap: 1));
        }
    }

    [Theory]
    [MemberData(nameof(Paths))]
    public void Nothing_is_written_beside_the_output(BulkPath path)
    {
        var scorer = new CrsBulkScorer(LastAvailable.Ruleset, path);
        for (int length = 0; length <= 200; length++)
        {
            ushort[] memory = [.. Enumerable.Repeat((ushort)0xABCD, length + 20)];
            scorer.Score(ColumnSet.Candidates(length, seed: length).View, memory.AsSpan(10, length));
            memory.Take(10).Concat(memory.Skip(length + 10)).All(static word => word == 0xABCD).Should().BeTrue();
        }
    }

    [Theory]
    [MemberData(nameof(Paths))]
    public void Whole_and_in_slices(BulkPath path)
    {
        var scorer = new CrsBulkScorer(LastAvailable.Ruleset, path);
        ColumnSet columns = ColumnSet.Candidates(1000, seed: 5);
        ushort[] whole = new ushort[1000];
        ushort[] inSlices = new ushort[1000];
        scorer.Score(columns.View, whole);
        for (int start = 0; start < 1000; start += 137)
        {
            int length = Math.Min(137, 1000 - start);
            scorer.Score(columns.View.Slice(start, length), inSlices.AsSpan(start));
        }

        inSlices.Should().Equal(whole);
    }

    [Fact]
    public void Output_that_goes_past_the_cache_is_the_same()
    {
        const int Rows = 4_000_037;
        ColumnSet columns = ColumnSet.Bytes(Rows, seed: 3);
        var scorer = new CrsBulkScorer(LastAvailable.Ruleset);
        ushort[] inSlices = new ushort[Rows];
        for (int start = 0; start < Rows; start += 1_000_000)
        {
            int length = Math.Min(1_000_000, Rows - start);
            scorer.Score(columns.View.Slice(start, length), inSlices.AsSpan(start));
        }

        ushort[] memory = new ushort[Rows + 128];
        foreach (int place in new[] { 0, 1, 31, 64 })
        {
            memory.AsSpan().Fill(0xABCD);
            scorer.Score(columns.View, memory.AsSpan(place, Rows));
            memory.AsSpan(place, Rows).SequenceEqual(inSlices).Should().BeTrue();
            (memory.AsSpan(0, place).ContainsAnyExcept((ushort)0xABCD) || memory.AsSpan(place + Rows).ContainsAnyExcept((ushort)0xABCD))
                .Should().BeFalse();
        }
    }

    [Property(MaxTest = 200)]
    public void Any_derived_ruleset_is_scored_rightly_on_whichever_path_it_takes(DerivedRuleset ruleset, int seed)
    {
        if (!CrsBulkScorer.CanScore(ruleset.Value))
        {
            FluentActions.Invoking(() => new CrsBulkScorer(ruleset.Value)).Should().Throw<ArgumentException>();
            return;
        }

        CheckAll(ruleset.Value, CrsBulkScorer.BestPath, ColumnSet.Candidates(200, seed));
        CheckAll(ruleset.Value, CrsBulkScorer.BestPath, ColumnSet.Bytes(200, seed));
    }

    [Theory]
    [InlineData(121)]
    [InlineData(120)]
    [InlineData(119)]
    [InlineData(90)]
    [InlineData(46)]
    public void Points_that_change_late_in_life(int lastAge)
    {
        // Nobody is over 120, so what a table says beyond is never read.
        CrsRuleset ruleset = LastAvailable.Ruleset.Derive("late", tables =>
        {
            PointsGrid ages = lastAge > Person.MaxAge ? new PointsGrid(new Bands(), 50) : new PointsGrid(new Bands(lastAge), 50, 0);
            return tables.WithGrid(FactorId.Age, ages);
        });
        new CrsBulkScorer(ruleset).BrokenAssumptions.Should().BeEmpty();
        CheckAll(ruleset, CrsBulkScorer.BestPath, Product((CrsColumn.Age, 256), (CrsColumn.SpouseEducation, 2)));
    }

    [Fact]
    public void A_cap_that_never_cuts_is_no_reason_to_fall_back()
    {
        CrsRuleset ruleset = LastAvailable.Ruleset.Derive(
            "uncapped",
            static tables => tables.WithCap(CrsSection.Core, 460, 1200).WithCap("secondLanguage", 22, 1200));
        new CrsBulkScorer(ruleset).BrokenAssumptions.Should().BeEmpty();
        CheckAll(ruleset, CrsBulkScorer.BestPath, ColumnSet.Candidates(2_000, seed: 4));
    }

    [Fact]
    public void Output_that_is_moved_meanwhile_is_held_in_its_place()
    {
        const int Rows = 4_000_000;
        ColumnSet columns = ColumnSet.Candidates(Rows, seed: 6);
        var scorer = new CrsBulkScorer(LastAvailable.Ruleset);
        ushort[] expected = new ushort[Rows];
        scorer.Score(columns.View, expected);
        var mover = new Thread(static () =>
        {
            for (int i = 0; i < 20; i++)
            {
                _ = new byte[200_000];
                System.Runtime.GCSettings.LargeObjectHeapCompactionMode = System.Runtime.GCLargeObjectHeapCompactionMode.CompactOnce;
                GC.Collect(2, GCCollectionMode.Forced, blocking: true, compacting: true);
                Thread.Sleep(2);
            }
        });
        mover.Start();
        while (mover.IsAlive)
        {
            ushort[] totals = new ushort[Rows];
            scorer.Score(columns.View, totals);
            totals.AsSpan().SequenceEqual(expected).Should().BeTrue();
        }

        mover.Join();
    }

    [Theory]
    [InlineData(BulkAssumption.AgesWithin32Years)]
    [InlineData(BulkAssumption.SingleNotBelowWithSpouse)]
    [InlineData(BulkAssumption.SameSecondLanguage)]
    [InlineData(BulkAssumption.FourBands)]
    [InlineData(BulkAssumption.SumsFitBytes)]
    [InlineData(BulkAssumption.StandardFactors)]
    public void A_ruleset_that_breaks_an_assumption_falls_back_visibly(BulkAssumption assumption)
    {
        CrsRuleset ruleset = LastAvailable.Ruleset.Derive("breaks", tables => Broken(tables, assumption));
        var scorer = new CrsBulkScorer(ruleset);
        scorer.Path.Should().Be(BulkPath.Scalar);
        scorer.BrokenAssumptions.Should().Contain(assumption);
        CheckAll(ruleset, CrsBulkScorer.BestPath, ColumnSet.Candidates(2_000, seed: 9));
    }

    [Fact]
    public void Every_official_ruleset_takes_the_widest_path()
    {
        foreach (CrsRuleset ruleset in OfficialPoints.Rulesets)
        {
            var scorer = new CrsBulkScorer(ruleset);
            scorer.BrokenAssumptions.Should().BeEmpty();
            scorer.Path.Should().Be(CrsBulkScorer.BestPath);
        }
    }

    [Fact]
    public void Wrong_lengths_and_overlaps_are_named()
    {
        var scorer = new CrsBulkScorer(LastAvailable.Ruleset);
        Throws(() => scorer.Score(ColumnSet.Candidates(10, 1).View, new ushort[9]), "totals has room for 9, but there are 10 candidates.*");
        Throws(
            () =>
            {
                CrsColumns whole = ColumnSet.Candidates(10, 1).View;
                scorer.Score(whole with { ForeignWorkYears = whole.ForeignWorkYears[..7] }, new ushort[10]);
            },
            "The column ForeignWorkYears has 7 entries, but the column Age has 10.*");
        Throws(
            () =>
            {
                byte[] shared = new byte[100];
                CrsColumns columns = ColumnSet.Candidates(10, 1).View with { Flags = shared.AsSpan(15, 10) };
                scorer.Score(columns, System.Runtime.InteropServices.MemoryMarshal.Cast<byte, ushort>(shared.AsSpan(0, 40)));
            },
            "totals overlaps the column Flags.*");
        Throws(
            () =>
            {
                ushort[] one = new ushort[10];
                scorer.Score(
                    ColumnSet.Candidates(10, 1).View,
                    new CrsSectionColumns { Core = one, Spouse = one, Transferability = new ushort[10], Additional = new ushort[10] });
            },
            "Two of the four outputs overlap.*");
        Throws(
            () => ColumnSet.Candidates(10, 1).View.Slice(4, 7).Age.ToArray(),
            "There are 10 candidates; 7 from 4 on are not all there.*");
        FluentActions.Invoking(() => new CrsBulkScorer(LastAvailable.Ruleset, (BulkPath)77))
            .Should().Throw<ArgumentOutOfRangeException>().WithParameterName("path");
        CrsBulkScorer.IsSupported((BulkPath)77).Should().BeFalse();
        FluentActions.Invoking(() => new CrsBulkScorer(null!)).Should().Throw<ArgumentNullException>().WithParameterName("ruleset");

        static void Throws(Action action, string message) => action.Should().Throw<ArgumentException>().WithMessage(message);
    }

    [Theory]
    [MemberData(nameof(Paths))]
    public void Scoring_allocates_nothing(BulkPath path)
    {
        var scorer = new CrsBulkScorer(LastAvailable.Ruleset, path);
        ColumnSet columns = ColumnSet.Candidates(1_000, 1);
        ushort[] totals = new ushort[1_000];

        // The runtime may allocate while it compiles a loop anew; scoring itself never does.
        Enumerable.Range(0, 10).Select(_ => Allocated()).Min().Should().Be(0);

        long Allocated()
        {
            long before = GC.GetAllocatedBytesForCurrentThread();
            scorer.Score(columns.View, totals);
            return GC.GetAllocatedBytesForCurrentThread() - before;
        }
    }

    /// <summary>Totals and sections of a path against the engine, row by row.</summary>
    private static void CheckAll(CrsRuleset ruleset, BulkPath path, ColumnSet columns)
    {
        var scorer = new CrsBulkScorer(ruleset, path);
        CrsColumns view = columns.View;
        int count = view.Length;
        ushort[] totals = new ushort[count];
        ushort[] core = new ushort[count];
        ushort[] spouse = new ushort[count];
        ushort[] transferability = new ushort[count];
        ushort[] additional = new ushort[count];
        scorer.Score(view, totals);
        scorer.Score(
            view,
            new CrsSectionColumns { Core = core, Spouse = spouse, Transferability = transferability, Additional = additional });
        for (int row = 0; row < count; row++)
        {
            CrsScore expected = ruleset.Score(view.FactorsOf(row));
            (int, int, int, int, int) actual = (totals[row], core[row], spouse[row], transferability[row], additional[row]);
            if (actual != (expected.Total, expected.Core, expected.Spouse, expected.Transferability, expected.Additional))
            {
                actual.Should().Be(
                    (expected.Total, expected.Core, expected.Spouse, expected.Transferability, expected.Additional),
                    $"row {row} of {count} by {ruleset} on {path}: {view.FactorsOf(row)}");
            }
        }
    }

    private static CrsRuleset Ruleset(string id) =>
        id == Derived.Id ? Derived : OfficialPoints.Rulesets.Single(ruleset => ruleset.Id == id);

    /// <summary>All combinations of the first values of some columns; the others stay at 9 for languages and 0 for the rest.</summary>
    private static ColumnSet Product(params (CrsColumn Column, int Values)[] factors)
    {
        var columns = new ColumnSet(factors.Aggregate(1, static (product, factor) => product * factor.Values));
        for (CrsColumn column = CrsColumn.FirstListening; column <= CrsColumn.SecondSpeaking; column++)
        {
            columns[column].Fill(9);
        }

        int repeat = 1;
        foreach ((CrsColumn column, int values) in factors)
        {
            for (int row = 0; row < columns.Length; row++)
            {
                columns[column][row] = (byte)(row / repeat % values);
            }

            repeat *= values;
        }

        return columns;
    }

    private static CrsTables Broken(CrsTables tables, BulkAssumption assumption)
    {
        int[] ages = [0, .. Enumerable.Range(1, 20), .. Enumerable.Repeat(21, 10), .. Enumerable.Range(0, 20).Reverse()];
        return assumption switch
        {
            BulkAssumption.AgesWithin32Years => tables.WithGrid(FactorId.Age, new PointsGrid(Bands.From(10, 59), ages)),
            BulkAssumption.SingleNotBelowWithSpouse =>
                tables.WithCap(CrsSection.Core, 500).WithPoints(FactorId.CanadianWork, hasSpouse: true, 0, 50, 50, 60, 70, 75),
            BulkAssumption.SameSecondLanguage =>
                tables.WithPoints(FactorId.SecondLanguage, hasSpouse: false, 0, 0, 0, 0, 1, 2, 2, 3, 4, 5, 6),
            BulkAssumption.FourBands => tables.WithGrid(
                FactorId.ForeignWorkAndCanadianWork,
                new PointsGrid(new Bands(1, 2, 3, 4), new Bands(1), 0, 0, 0, 5, 0, 10, 0, 15, 0, 20)),
            BulkAssumption.SumsFitBytes => tables.WithPoints(FactorId.Sibling, 0, 300),
            _ => tables.Without(FactorId.Sibling),
        };
    }
}
