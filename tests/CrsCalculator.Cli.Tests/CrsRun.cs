using System.Text;
using NodaTime;
using NodaTime.Text;
using Spectre.Console;

namespace CrsCalculator.Cli.Tests;

/// <summary>One run of the tool in this process: what it was given, and what came of it.</summary>
internal sealed record CrsRun(int ExitCode, string Output, string Error)
{
    private static readonly LocalDate Today = new(2026, 11, 22);

    public IReadOnlyList<string> OutputLines => Output.Split('\n', StringSplitOptions.RemoveEmptyEntries);

    public static CrsRun Of(params string[] args) => With(string.Empty, args);

    /// <summary>A run with text on standard input.</summary>
    public static CrsRun With(string input, params string[] args) => With(Encoding.UTF8.GetBytes(input), args);

    public static CrsRun With(byte[] input, params string[] args) => With(new MemoryStream(input), args);

    public static CrsRun With(Stream input, params string[] args) => new Given { Input = input }.Run(args);

    /// <summary>A run of somebody who keeps data in a folder.</summary>
    public static CrsRun In(string dataFolder, params string[] args) => new Given { DataFolder = dataFolder }.Run(args);

    /// <summary>The path of an example that the documentation shows.</summary>
    public static string Example(string name) => Path.Combine(AppContext.BaseDirectory, "examples", name);

    /// <summary>What a run finds beside its arguments. Nothing is fetched unless a test names a server.</summary>
    public sealed record Given
    {
        public Stream Input { get; init; } = new MemoryStream();

        public bool InputIsTerminal { get; init; }

        public bool ErrorIsTerminal { get; init; }

        public string? DataFolder { get; init; }

        /// <summary>The terminal that questions are asked on; nothing where there is none.</summary>
        public IAnsiConsole? Terminal { get; init; }

        public Uri FeedAddress { get; init; } = new("https://crs.invalid/feed.json");

        public TimeSpan FeedTimeout { get; init; } = TimeSpan.FromMinutes(1);

        /// <summary>The columns of a terminal; without them, the output goes to a pipe.</summary>
        public int? Width { get; init; }

        public CrsRun Run(params string[] args)
        {
            using var output = new MemoryStream();
            using var error = new StringWriter { NewLine = "\n" };
            using ToolHost host = Host(output, error);
            int exitCode = CrsTool.Run(args, host);
            return new CrsRun(exitCode, Encoding.UTF8.GetString(output.ToArray()), error.ToString());
        }

        /// <summary>The world of a run that writes to a stream.</summary>
        public ToolHost Host(Stream output, TextWriter error) => new()
        {
            Input = Input,
            InputIsTerminal = InputIsTerminal,
            Output = output,
            Error = error,
            ErrorIsTerminal = ErrorIsTerminal,
            Clock = new FixedClock(Today.AtStartOfDayInZone(DateTimeZone.Utc).ToInstant()),
            Zone = new(DateTimeZone.Utc),
            DataFolder = DataFolder,
            OpenTerminal = Terminal is { } terminal ? () => terminal : null,
            FeedAddress = FeedAddress,
            FeedTimeout = FeedTimeout,
            Width = Width,
        };
    }

    private sealed class FixedClock(Instant now) : IClock
    {
        public Instant GetCurrentInstant() => now;

        public override string ToString() => InstantPattern.General.Format(now);
    }
}
