using System.Text;
using CrsCalculator.Cli;
using CrsCalculator.Cli.Host;
using NodaTime;

namespace CrsCalculator.Pictures.Terminal;

/// <summary>Runs the tool in this process as if on a terminal, on the day that the pages call today.</summary>
internal static class Session
{
    private static readonly LocalDate Today = new(2026, 11, 22);

    /// <summary>What the tool writes, with the sequences that set colours; messages follow the output.</summary>
    public static string Run(string[] arguments, int columns)
    {
        // By this a console knows that it has colours.
        Environment.SetEnvironmentVariable("TERM", "xterm-256color");
        Environment.SetEnvironmentVariable("COLORTERM", null);
        Environment.SetEnvironmentVariable("NO_COLOR", null);
        using var output = new MemoryStream();
        using var error = new StringWriter { NewLine = "\n" };
        using var host = new ToolHost
        {
            Input = Stream.Null,
            Output = output,
            OutputIsTerminal = true,
            Error = error,
            ErrorIsTerminal = true,
            Clock = new FixedClock(),
            Zone = new(DateTimeZone.Utc),
            Width = columns,
        };
        CrsTool.Run(arguments, host);
        return (Encoding.UTF8.GetString(output.ToArray()) + error).ReplaceLineEndings("\n");
    }

    private sealed class FixedClock : IClock
    {
        public Instant GetCurrentInstant() => Today.AtStartOfDayInZone(DateTimeZone.Utc).ToInstant();
    }
}
