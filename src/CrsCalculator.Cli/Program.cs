using CrsCalculator.Cli;

using var host = ToolHost.OfProcess();
return CrsTool.Run(args, host);
