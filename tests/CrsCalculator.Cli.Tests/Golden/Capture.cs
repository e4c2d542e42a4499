using System.Diagnostics;
using System.Globalization;
using System.Text.RegularExpressions;

namespace CrsCalculator.Cli.Tests.Golden;

/// <summary>What a command shows in a terminal, without colours.</summary>
internal static partial class Capture
{
    /// <summary>What the tool prints in this process for a terminal of so many columns.</summary>
    public static string InProcess(int columns, string[] arguments)
    {
        CrsRun run = new CrsRun.Given { Width = columns }.Run(arguments);
        return run.Output + run.Error;
    }

    /// <summary>What a terminal receives from the tool as it was built. <c>script</c> makes the terminal.</summary>
    public static string InTerminal(int columns, string[] arguments, string dataFolder)
    {
        var start = new ProcessStartInfo("script")
        {
            WorkingDirectory = AppContext.BaseDirectory,
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            UseShellExecute = false,
        };
        string command = string.Create(
            CultureInfo.InvariantCulture,
            $"stty cols {columns} rows 100; exec dotnet exec crs.dll {string.Join(' ', arguments)}");
        string[] ofScript = ["--quiet", "--command", command, "/dev/null"];
        Array.ForEach(ofScript, start.ArgumentList.Add);
        start.Environment["CRS_DATA"] = dataFolder;
        start.Environment["TERM"] = "xterm-256color";
        start.Environment.Remove("NO_COLOR");
        using Process script = Process.Start(start)!;
        script.StandardInput.Close();
        string received = script.StandardOutput.ReadToEnd();
        script.WaitForExit();
        received.Should().Contain("\u001b[", "a terminal is shown colours");
        return Escape().Replace(received, string.Empty).ReplaceLineEndings("\n");
    }

    [GeneratedRegex(@"\x1b(\[[0-9;?]*[A-Za-z]|[=>])", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 10_000)]
    private static partial Regex Escape();
}
