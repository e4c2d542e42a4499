using System.Diagnostics;

namespace CrsCalculator.Cli.Tests;

/// <summary>The tool in a process of its own, which can be stopped.</summary>
internal static class CrsProcess
{
    public static bool EndsWithin(TimeSpan limit, params string[] command)
    {
        string tool = Path.Combine(AppContext.BaseDirectory, "crs.dll");
        using Process process = Process.Start(
            new ProcessStartInfo("dotnet", [tool, .. command]) { RedirectStandardOutput = true, RedirectStandardError = true })!;
        Task output = process.StandardOutput.ReadToEndAsync();
        Task error = process.StandardError.ReadToEndAsync();
        bool ends = process.WaitForExit(limit);
        if (!ends)
        {
            process.Kill(entireProcessTree: true);
        }

        Task.WaitAll(output, error);
        return ends;
    }
}
