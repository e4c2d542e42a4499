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

// A busy machine takes longer to build a benchmark than the default timeout allows.
ManualConfig config = ManualConfig.Create(DefaultConfig.Instance).WithBuildTimeout(TimeSpan.FromMinutes(10));
if (args.Contains("Dry", StringComparer.OrdinalIgnoreCase))
{
    // The times of a dry run mean nothing, so it need not be compiled for speed.
    config = config.WithOptions(ConfigOptions.DisableOptimizationsValidator);
}

IEnumerable<Summary> summaries = BenchmarkSwitcher.FromAssembly(typeof(ScoreBenchmarks).Assembly).Run(args, config);

// BenchmarkDotNet reports a failed benchmark and then exits as if nothing were wrong; a build must notice the failure.
return summaries.All(static s => !s.HasCriticalValidationErrors && s.Reports.All(static r => r.Success)) ? 0 : 1;
