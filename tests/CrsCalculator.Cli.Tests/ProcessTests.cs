using System.Diagnostics;

namespace CrsCalculator.Cli.Tests;

/// <summary>How the tool behaves as a process: streams that are closed or full, and signals. On Windows there are none of these.</summary>
public sealed class ProcessTests : IDisposable
{
    private const string Batch = "batch - --on 2026-01-21";
    private const string Bad = "no candidate\n";
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(2);
    private static readonly string Tool = Path.Combine(AppContext.BaseDirectory, "crs.dll");
    private static readonly string Good = File.ReadAllLines(CrsRun.Example("candidates.jsonl"))[0] + "\n";

    // A shell starts what runs in its background with signals ignored, and so would be the tool that a test there starts.
    private static readonly string Fresh = OperatingSystem.IsLinux() ? "env --default-signal=INT,TERM " : string.Empty;

    private readonly string _folder = Directory.CreateTempSubdirectory("crs-process-").FullName;

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Theory]
    [InlineData("score - <&-", 2, 0, "crs: standard input: it is closed; name a file, or pipe the input in.\n")]
    [InlineData("batch <&-", 2, 0, "crs: standard input: it is closed; name a file, or pipe the input in.\n")]
    [InlineData($"{Batch} 1>/dev/full", 2, 0, "crs: reading or writing failed: No space left on device\n")]
    [InlineData($"{Batch} 2>/dev/full", 2, 3, "")]
    [InlineData($"{Batch} 2>&-", 2, 3, "")]
    public void Streams_that_are_closed_or_full_end_nothing_abruptly(string command, int exitCode, int outputLines, string error)
    {
        if (OperatingSystem.IsWindows())
        {
            return;
        }

        using Process process = Start(command);
        Send(process, Good + Bad + Good);
        string output = process.StandardOutput.ReadToEnd();
        process.WaitForExit(Patience).Should().BeTrue();
        process.ExitCode.Should().Be(exitCode);
        output.Count(static character => character == '\n').Should().Be(outputLines);
        process.StandardError.ReadToEnd().Should().Be(error);
    }

    [Theory]
    [InlineData("INT", 130)]
    [InlineData("TERM", 143)]
    public void A_signal_leaves_the_old_output_and_no_temporary_file(string signal, int exitCode)
    {
        if (OperatingSystem.IsWindows())
        {
            return;
        }

        string output = Path.Combine(_folder, "scores.jsonl");
        File.WriteAllText(output, "before");
        using Process process = Start($"{Batch} -o {output}");
        process.StandardInput.Write(Good);
        process.StandardInput.Flush();
        SpinWait.SpinUntil(() => Array.Exists(Temporary(), static file => file.Length > 0), Patience).Should().BeTrue();
        using (var kill = Process.Start("kill", ["-s", signal, $"{process.Id}"]))
        {
            kill.WaitForExit();
        }

        process.WaitForExit(Patience).Should().BeTrue();
        process.ExitCode.Should().Be(exitCode);
        Temporary().Should().BeEmpty();
        File.ReadAllText(output).Should().Be("before");
        process.StandardError.ReadToEnd().Should().BeEmpty();
    }

    private FileInfo[] Temporary() => new DirectoryInfo(_folder).GetFiles("*.tmp");

    private static Process Start(string command) => Process.Start(
        new ProcessStartInfo("sh", ["-c", $"exec {Fresh}'{Environment.ProcessPath}' exec '{Tool}' {command}"])
        {
            UseShellExecute = false,
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        })!;

    /// <summary>Writes all of standard input.</summary>
    private static void Send(Process process, string text)
    {
        try
        {
            process.StandardInput.Write(text);
            process.StandardInput.Close();
        }
        catch (IOException)
        {
            // Nobody reads it: the process was started without standard input, or has ended.
        }
    }
}
