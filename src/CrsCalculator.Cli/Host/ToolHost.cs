using CrsCalculator.Json;
using System.Text;
using CrsCalculator.Cli.Words;
using Microsoft.Win32.SafeHandles;
using NodaTime;
using Spectre.Console;

namespace CrsCalculator.Cli.Host;

/// <summary>What the tool has of the world: its streams, whether somebody looks at them, and a clock. Tests give it another.</summary>
internal sealed class ToolHost : IDisposable
{
    // EPIPE, ERROR_BROKEN_PIPE and ERROR_NO_DATA.
    private const int BrokenPipe = 32;
    private const int WindowsBrokenPipe = unchecked((int)0x8007006D);
    private const int WindowsNoData = unchecked((int)0x800700E8);

    private readonly List<Sentence> _toTell = [];

    public required Stream Input { get; init; }

    public required Stream Output { get; init; }

    public required TextWriter Error { get; init; }

    /// <summary>Whether standard output is a terminal.</summary>
    public bool OutputIsTerminal { get; init; }

    /// <summary>Whether standard error is a terminal.</summary>
    public bool ErrorIsTerminal { get; init; }

    /// <summary>The width of a page for a reader; without one, a terminal has its own and a pipe has none.</summary>
    public int? Width { get; init; }

    public required IClock Clock { get; init; }

    public required DateTimeZone Zone { get; init; }

    /// <summary>The environment variable that names the data folder, in place of the user's own.</summary>
    public const string DataVariable = "CRS_DATA";

    /// <summary>The folder in which the tool keeps what the user gave it; nothing where there is none. It need not exist yet.</summary>
    public string? DataFolder { get; init; }

    /// <summary>Where 'crs rounds update' fetches IRCC's feed.</summary>
    public Uri FeedAddress { get; init; } = new("https://www.canada.ca/content/dam/ircc/documents/json/ee_rounds_123_en.json");

    /// <summary>The longest time that fetching the feed may take.</summary>
    public TimeSpan FeedTimeout { get; init; } = TimeSpan.FromSeconds(30);

    /// <summary>The language that is spoken, once the command line has been read.</summary>
    public Speech Speech { get; private set; } = Speech.English;

    public LocalDate Today => Clock.GetCurrentInstant().InZone(Zone).Date;

    public static ToolHost OfProcess() => new()
    {
        Input = Console.OpenStandardInput(),
        Output = StandardOutput(),
        Error = new StreamWriter(Console.OpenStandardError(), Utf8) { AutoFlush = true },
        OutputIsTerminal = !Console.IsOutputRedirected,
        ErrorIsTerminal = !Console.IsErrorRedirected,
        Clock = SystemClock.Instance,
        Zone = SystemZone(),
        DataFolder = UsersDataFolder(),
    };

    /// <summary>Speaks a language from now on.</summary>
    public void Speak(Speech speech) => Speech = speech;

    /// <summary>Whether writing failed because the other end of a pipe was closed.</summary>
    public static bool IsClosedPipe(IOException e) => e.HResult is BrokenPipe or WindowsBrokenPipe or WindowsNoData;

    /// <summary>What must be said once the command is done, on standard error.</summary>
    public IReadOnlyCollection<Sentence> ToTell => _toTell;

    /// <summary>Says something once the command is done, however often it is told.</summary>
    public void TellAtEnd(Sentence sentence)
    {
        if (!_toTell.Exists(told => Speech.Say(told) == Speech.Say(sentence)))
        {
            _toTell.Add(sentence);
        }
    }

    /// <summary>What the tool was called with.</summary>
    public CommandLine CommandLine { get; private set; } = new([], OperatingSystem.IsWindows());

    /// <summary>Keeps what the tool was called with.</summary>
    public void Keep(IReadOnlyList<string> arguments) => CommandLine = CommandLine with { Arguments = arguments };

    /// <summary>Prints for a reader. In a pipe there are no colours and no padding, and no line is wrapped.</summary>
    /// <param name="print">What is printed.</param>
    public void Print(Action<Page> print)
    {
        using var writer = new StreamWriter(Output, Utf8, leaveOpen: true) { NewLine = "\n" };
        Print(print, writer, OutputIsTerminal);
    }

    /// <summary>Prints on standard error for a reader, as <see cref="Print(Action{Page})"/> does on standard output.</summary>
    /// <param name="print">What is printed.</param>
    public void PrintError(Action<Page> print) => Print(print, Error, ErrorIsTerminal);

    /// <summary>Prints a document for programs.</summary>
    public void PrintJson(CrsDocument document)
    {
        document.WriteTo(Output, indented: true);
        Output.Write("\n"u8);
    }

    /// <summary>Says on standard error what is wrong, a line each.</summary>
    public void Complain(IEnumerable<Sentence> lines)
    {
        foreach (Sentence line in lines)
        {
            string said = Printable.Of(Speech.Say(line.IsBelow ? InputWords.Below : InputWords.Complaint, line));
            PrintError(page => page.Line(CommonWords.AsIs, said));
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

    private void Print(Action<Page> print, TextWriter writer, bool isTerminal)
    {
        if (isTerminal)
        {
            print(new Page(ConsoleOn(writer, isTerminal), Speech));
            return;
        }

        using var text = new StringWriter { NewLine = "\n" };
        print(new Page(ConsoleOn(text, isTerminal), Speech));
        foreach (ReadOnlySpan<char> line in text.ToString().TrimEnd('\n').AsSpan().EnumerateLines())
        {
            writer.WriteLine(line.TrimEnd());
        }
    }

    private IAnsiConsole ConsoleOn(TextWriter writer, bool isTerminal)
    {
        IAnsiConsole console = AnsiConsole.Create(new AnsiConsoleSettings
        {
            Ansi = isTerminal ? AnsiSupport.Detect : AnsiSupport.No,
            ColorSystem = isTerminal ? ColorSystemSupport.Detect : ColorSystemSupport.NoColors,
            Interactive = isTerminal ? InteractionSupport.Detect : InteractionSupport.No,
            Out = new AnsiConsoleOutput(writer),
        });
        console.Profile.Capabilities.Unicode = true;
        if (Width is not null || !isTerminal)
        {
            console.Profile.Width = Width ?? Page.Unwrapped;
        }

        return console;
    }

    /// <summary>
    /// Standard output. The console's own stream does not tell that a pipe was closed, and a batch would go on for nobody; a file
    /// needs it all the same, since it keeps the place in a file that several commands write to.
    /// </summary>
    private static Stream StandardOutput()
    {
        if (OperatingSystem.IsWindows() || !Console.IsOutputRedirected)
        {
            return Console.OpenStandardOutput();
        }

        try
        {
#pragma warning disable CA2000 // The stream owns nothing: the handle is the process's.
            var pipe = new FileStream(new SafeFileHandle(1, ownsHandle: false), FileAccess.Write, bufferSize: 0);
#pragma warning restore CA2000
            return pipe.CanSeek ? Console.OpenStandardOutput() : pipe;
        }
        catch (Exception e) when (e is IOException or ArgumentException or UnauthorizedAccessException)
        {
            return Console.OpenStandardOutput();
        }
    }

    /// <summary>The folder that the variable names, or <c>crs</c> where the system keeps data of the user's programs.</summary>
    private static string? UsersDataFolder()
    {
        if (Environment.GetEnvironmentVariable(DataVariable) is { Length: > 0 } named)
        {
            return named;
        }

        string own = Environment.GetFolderPath(
            Environment.SpecialFolder.LocalApplicationData,
            Environment.SpecialFolderOption.DoNotVerify);
        return own.Length == 0 ? null : Path.Combine(own, "crs");
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
