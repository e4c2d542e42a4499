using System.Text.Json;
using BenchmarkDotNet.Attributes;
using BenchmarkDotNet.Configs;
using CrsCalculator.Json;

namespace CrsCalculator.Benchmarks;

/// <summary>
/// Reading documents, compared with a bare pass of <see cref="Utf8JsonReader"/> over the same bytes, which checks no field and keeps
/// nothing.
/// </summary>
[MemoryDiagnoser]
[GroupBenchmarksBy(BenchmarkLogicalGroupRule.ByCategory)]
[CategoriesColumn]
public class ReadingBenchmarks
{
    private const int LineCount = 1_000;

    private readonly byte[][] _lines = CandidateLines.Of(Candidates.Mixed(LineCount));
    private readonly byte[] _profile = Examples.Read("profile-cec.json");

    [Benchmark(Baseline = true, OperationsPerInvoke = LineCount)]
    [BenchmarkCategory("factors")]
    public int PassOverLines()
    {
        int tokens = 0;
        foreach (byte[] line in _lines)
        {
            tokens += Pass(line);
        }

        return tokens;
    }

    [Benchmark(OperationsPerInvoke = LineCount)]
    [BenchmarkCategory("factors")]
    public int ReadLines()
    {
        int valid = 0;
        foreach (byte[] line in _lines)
        {
            valid += CrsJson.Factors.Read(line).IsValid ? 1 : 0;
        }

        return valid;
    }

    [Benchmark(Baseline = true)]
    [BenchmarkCategory("profile")]
    public int PassOverProfile() => Pass(_profile);

    [Benchmark]
    [BenchmarkCategory("profile")]
    public DocumentReading<Candidate> ReadProfile() => CrsJson.Profile.Read(_profile);

    private static int Pass(ReadOnlySpan<byte> document)
    {
        var json = new Utf8JsonReader(document);
        int tokens = 0;
        while (json.Read())
        {
            tokens++;
        }

        return tokens;
    }
}
