using System.Text;
using NodaTime;
using Spectre.Console;

namespace CrsCalculator.Cli;

/// <summary>What the tool has of the world: its streams, whether somebody looks at them, and a clock. Tests give it another.</summary>
internal sealed class ToolHost : IDisposable
{
    // Wide enough for every table of the tool; narrow enough to read in a file.
    private const int WidthInPipe = 100;

    public required Stream Input { get; init; }

    public required Stream Output { get; init; }

    public required TextWriter Error { get; init; }

    /// <summary>Whether standard output is a terminal.</summary>
    public bool OutputIsTerminal { get; init; }

    /// <summary>Whether standard error is a terminal.</summary>
    public bool ErrorIsTerminal { get; init; }

    public required IClock Clock { get; init; }

    public required DateTimeZone Zone { get; init; }

    public LocalDate Today => Clock.GetCurrentInstant().InZone(Zone).Date;

    public static ToolHost OfProcess() => new()
    {
        Input = Console.OpenStandardInput(),
        Output = Console.OpenStandardOutput(),
        Error = new StreamWriter(Console.OpenStandardError(), Utf8) { AutoFlush = true },
        OutputIsTerminal = !Console.IsOutputRedirected,
        ErrorIsTerminal = !Console.IsErrorRedirected,
        Clock = SystemClock.Instance,
        Zone = SystemZone(),
    };

    /// <summary>Prints for a reader. In a pipe there are no colours and no padding, and the width does not depend on the machine.</summary>
    public void Print(Action<IAnsiConsole> print)
    {
        using var writer = new StreamWriter(Output, Utf8, leaveOpen: true) { NewLine = "\n" };
        if (OutputIsTerminal)
        {
            print(ConsoleOn(writer, isTerminal: true));
            return;
        }

        using var text = new StringWriter { NewLine = "\n" };
        print(ConsoleOn(text, isTerminal: false));
        foreach (ReadOnlySpan<char> line in text.ToString().TrimEnd('\n').AsSpan().EnumerateLines())
        {
            writer.WriteLine(line.TrimEnd());
        }
    }

    /// <summary>The terminal behind standard error.</summary>
    public IAnsiConsole ErrorConsole() => ConsoleOn(Error, ErrorIsTerminal);

    public void Dispose()
    {
        Error.Dispose();
        Output.Dispose();
        Input.Dispose();
    }

    private static UTF8Encoding Utf8 => new(encoderShouldEmitUTF8Identifier: false);

    private static IAnsiConsole ConsoleOn(TextWriter writer, bool isTerminal)
    {
        IAnsiConsole console = AnsiConsole.Create(new AnsiConsoleSettings
        {
            Ansi = isTerminal ? AnsiSupport.Detect : AnsiSupport.No,
            ColorSystem = isTerminal ? ColorSystemSupport.Detect : ColorSystemSupport.NoColors,
            Interactive = isTerminal ? InteractionSupport.Detect : InteractionSupport.No,
            Out = new AnsiConsoleOutput(writer),
        });
        console.Profile.Capabilities.Unicode = true;
        if (!isTerminal)
        {
            console.Profile.Width = WidthInPipe;
        }

        return console;
    }

    private static DateTimeZone SystemZone()
    {
        try
        {
            return DateTimeZoneProviders.Tzdb.GetSystemDefault();
        }
        catch (NodaTime.TimeZones.DateTimeZoneNotFoundException)
        {
            return DateTimeZone.Utc;
        }
    }
}
