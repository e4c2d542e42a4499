using System.Globalization;
using System.Runtime.CompilerServices;
using CrsCalculator.Benchmarks.Baselines;
using CrsCalculator.Bulk;
using CrsCalculator.Rules;
using NodaTime;

namespace CrsCalculator.Benchmarks.Ratios;

/// <summary>
/// Prints the times of bulk scoring as ratios to the pure read of the same bytes, which depend little on the machine or its load: one
/// <c>name: value</c> per line, medians of interleaved rounds.
/// </summary>
internal static class RatioCommand
{
    private const double CalmSpread = 1.2;

    private static readonly LocalDate On = new(2026, 1, 21);

    private static readonly (string Name, int Rows, int Rounds)[] Sizes =
    [
        ("1000", 1_000, 101),
        ("240000", 240_000, 51),
        ("20000000", 20_000_000, 9),
    ];

    public static int Run(TextWriter output)
    {
        bool isCalm = true;
        foreach ((string name, int rows, int rounds) in Sizes)
        {
            isCalm &= Bulk(output, name, new Pool(rows), rounds);
        }

        Single(output);
        output.WriteLine(isCalm
            ? "verdict: calm"
            : "verdict: busy (the read itself varied too much from round to round; these figures judge nothing)");
        return 0;
    }

    private static bool Bulk(TextWriter output, string name, Pool pool, int rounds)
    {
        var race = new Race(pool.Count, rounds);
        ushort[] totals = new ushort[pool.Count];
        int read = race.Add("read", () => PureRead.Sum(pool.Bytes));
        IEnumerable<BulkPath> paths = Enum.GetValues<BulkPath>().Where(CrsBulkScorer.IsSupported);
        foreach (BulkPath path in paths.Where(path => path != BulkPath.Scalar || pool.Count == 240_000))
        {
            var scorer = new CrsBulkScorer(RuleBook.Official.Points.LastAvailable!, path);
            race.Add(Name(path), () => scorer.Score(pool.View, totals));
        }

        race.Run();
        Print(output, $"{name}.read.nanosecondsPerRow", race.Median(read));
        Print(output, $"{name}.read.spread", race.Spread(read));
        for (int i = read + 1; i < race.Count; i++)
        {
            Print(output, $"{name}.{race.NameOf(i)}.toRead", race.MedianRatio(i, read));
        }

        int best = race.Count - 1;
        if (race.NameOf(read + 1) == Name(BulkPath.Scalar))
        {
            Print(output, $"{name}.scalar.to.{race.NameOf(best)}", race.MedianRatio(read + 1, best));
            Print(output, $"{name}.{race.NameOf(best)}.wholePoolMilliseconds", race.Median(best) * pool.Count / 1e6);
        }

        // A thousand rows are read before other programs can disturb the measurement; only the longer reads show how busy a machine is.
        return pool.Count < Sizes[1].Rows || race.Spread(read) <= CalmSpread;
    }

    private static void Single(TextWriter output)
    {
        CrsFactors[] people = Candidates.Mixed(Candidates.PoolSize);
        ExpressEntry calculator = ExpressEntry.Official;
        var race = new Race(people.Length, rounds: 201);
        int loop = race.Add("loop", () => Loop(calculator, people));
        int call = race.Add("call", () => Calls(calculator, people));
        race.Run();
        long before = GC.GetAllocatedBytesForCurrentThread();
        Loop(calculator, people);
        long allocated = GC.GetAllocatedBytesForCurrentThread() - before;
        Print(output, "single.loop.nanoseconds", race.Median(loop));
        Print(output, "single.call.nanoseconds", race.Median(call));
        output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"single.allocatedBytes: {allocated}"));
    }

    [MethodImpl(MethodImplOptions.NoInlining | MethodImplOptions.AggressiveOptimization)]
    private static int Loop(ExpressEntry calculator, CrsFactors[] people)
    {
        int sum = 0;
        foreach (ref readonly CrsFactors person in people.AsSpan())
        {
            sum += calculator.Score(in person, On).Total;
        }

        return sum;
    }

    [MethodImpl(MethodImplOptions.NoInlining | MethodImplOptions.AggressiveOptimization)]
    private static int Calls(ExpressEntry calculator, CrsFactors[] people)
    {
        int sum = 0;
        foreach (ref readonly CrsFactors person in people.AsSpan())
        {
            sum += Call(calculator, in person);
        }

        return sum;
    }

    [MethodImpl(MethodImplOptions.NoInlining | MethodImplOptions.AggressiveOptimization)]
    private static int Call(ExpressEntry calculator, in CrsFactors person) => calculator.Score(in person, On).Total;

    private static string Name(BulkPath path) => path switch
    {
        BulkPath.Avx512 => "avx512",
        BulkPath.Avx2 => "avx2",
        BulkPath.Vector128 => "vector128",
        _ => "scalar",
    };

    private static void Print(TextWriter output, string name, double value) =>
        output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{name}: {value:0.000}"));
}
