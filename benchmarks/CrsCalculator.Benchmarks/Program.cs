using BenchmarkDotNet.Configs;
using BenchmarkDotNet.Reports;
using BenchmarkDotNet.Running;
using CrsCalculator.Benchmarks;
using CrsCalculator.Benchmarks.Ratios;

if (args is ["ratios"])
{
    return RatioCommand.Run(Console.Out);
}

if (args is ["verify"])
{
    return VerifyCommand.Run(Console.Out);
}

// A busy machine takes longer to build a benchmark than it may by default.
IConfig config = ManualConfig.Create(DefaultConfig.Instance).WithBuildTimeout(TimeSpan.FromMinutes(10));
IEnumerable<Summary> summaries = BenchmarkSwitcher.FromAssembly(typeof(ScoreBenchmarks).Assembly).Run(args, config);

// BenchmarkDotNet reports a benchmark that failed and then ends as if all were well; a build must see the difference.
return summaries.All(static s => !s.HasCriticalValidationErrors && s.Reports.All(static r => r.Success)) ? 0 : 1;
