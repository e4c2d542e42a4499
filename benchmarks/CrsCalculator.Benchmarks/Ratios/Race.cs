using System.Diagnostics;

namespace CrsCalculator.Benchmarks.Ratios;

/// <summary>
/// Times several ways of doing the same thing in turns, round after round, so that a busy moment of the machine affects them all.
/// </summary>
internal sealed class Race(int rows, int rounds)
{
    private const double LeastSampleMilliseconds = 0.5;

    private readonly List<(string Name, Action Run)> _runners = [];
    private double[][] _times = [];

    public int Count => _runners.Count;

    public int Add(string name, Action run)
    {
        _runners.Add((name, run));
        return _runners.Count - 1;
    }

    /// <summary>Adds a runner with a result, so that it is not optimized away.</summary>
    public int Add<T>(string name, Func<T> run) => Add(name, () => GC.KeepAlive(run()));

    public string NameOf(int runner) => _runners[runner].Name;

    public void Run()
    {
        int[] repeats = [.. _runners.Select(static runner => Repeats(runner.Run))];
        _times = [.. _runners.Select(_ => new double[rounds])];
        for (int round = 0; round < rounds; round++)
        {
            for (int runner = 0; runner < _runners.Count; runner++)
            {
                _times[runner][round] = Time(_runners[runner].Run, repeats[runner]) / rows;
            }
        }
    }

    /// <summary>The median time per row in nanoseconds.</summary>
    public double Median(int runner) => Quantile(_times[runner], 0.5);

    /// <summary>The median of each round's ratio.</summary>
    public double MedianRatio(int runner, int to) =>
        Quantile([.. _times[runner].Zip(_times[to], static (time, other) => time / other)], 0.5);

    /// <summary>How much a time varies: the 90th percentile divided by the 10th.</summary>
    public double Spread(int runner) => Quantile(_times[runner], 0.9) / Quantile(_times[runner], 0.1);

    private static double Quantile(double[] values, double quantile)
    {
        double[] sorted = [.. values.Order()];
        return sorted[(int)(quantile * (sorted.Length - 1))];
    }

    /// <summary>Warms up, and finds how often a runner must run for a sample long enough for a clock to measure.</summary>
    private static int Repeats(Action run)
    {
        for (int i = 0; i < 3; i++)
        {
            run();
        }

        int repeats = 1;
        while (Time(run, repeats) * repeats < LeastSampleMilliseconds * 1e6)
        {
            repeats *= 2;
        }

        return repeats;
    }

    private static double Time(Action run, int repeats)
    {
        long start = Stopwatch.GetTimestamp();
        for (int i = 0; i < repeats; i++)
        {
            run();
        }

        return Stopwatch.GetElapsedTime(start).TotalNanoseconds / repeats;
    }
}
