using NodaTime;

namespace CrsCalculator.Cli.Tests;

/// <summary>What happens where output cannot be written: a reader who has gone is no error, anything else is told.</summary>
public class WritingTests
{
    [Fact]
    public void A_closed_pipe_ends_the_run_in_silence() => Run(new IOException("Broken pipe", 32)).Should().Be((0, string.Empty));

    [Fact]
    public void A_full_disk_is_told() =>
        Run(new IOException("No space left on device", 28)).Should().Be((2, "crs: reading or writing failed: No space left on device\n"));

    [Fact]
    public void A_defect_is_told_without_a_stack_trace()
    {
        (int exitCode, string error) = Run(new InvalidOperationException("oops"));
        exitCode.Should().Be(1);
        error.Should().Contain("InvalidOperationException: oops").And.Contain("report").And.NotContain("   at ");
    }

    private static (int ExitCode, string Error) Run(Exception failure)
    {
        using var error = new StringWriter { NewLine = "\n" };
        using var host = new ToolHost
        {
            Input = Stream.Null,
            Output = new FailingStream(failure),
            Error = error,
            Clock = SystemClock.Instance,
            Zone = new(DateTimeZone.Utc),
        };
        int exitCode = CrsTool.Run(["score", CrsRun.Example("factors-single.json"), "--on", "2026-01-21", "--json"], host);
        return (exitCode, error.ToString());
    }

    private sealed class FailingStream(Exception failure) : MemoryStream
    {
        public override void Write(ReadOnlySpan<byte> buffer) => throw failure;

        public override void Write(byte[] buffer, int offset, int count) => throw failure;
    }
}
