using CrsCalculator.Json;
using System.Text;
using CrsCalculator.Cli.Words;
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

    /// <summary>Whether somebody types what is read from standard input.</summary>
    public bool InputIsTerminal { get; init; }

    public required Stream Output { get; init; }

    public required TextWriter Error { get; init; }

    /// <summary>Whether standard output is a terminal.</summary>
    public bool OutputIsTerminal { get; init; }

    /// <summary>Whether standard error is a terminal.</summary>
    public bool ErrorIsTerminal { get; init; }

    /// <summary>Whether progress can be seen and does not run into what is written to standard output.</summary>
    /// <param name="writesFile">Whether the results are written to a file.</param>
    public bool ShowsProgress(bool writesFile) => ErrorIsTerminal && (writesFile || !OutputIsTerminal);

    /// <summary>The line of standard error on which progress is shown. Every other message clears it.</summary>
    public ProgressLine Progress => field ??= new ProgressLine(Error);

    /// <summary>What is undone when a signal stops the process.</summary>
    public StopSignals Signals { get; } = new();

    /// <summary>Opens the terminal that questions are asked on; nothing where standard input or output is none.</summary>
    public Func<IAnsiConsole>? OpenTerminal { get; init; }

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

    /// <summary>The language that is spoken: that of the environment until the command line asks for another.</summary>
    public Speech Speech { get; private set; } = Speech.English;

    public LocalDate Today => Clock.GetCurrentInstant().InZone(Zone).Date;

    public static ToolHost OfProcess() => new()
    {
        Speech = LanguageChoice.OfEnvironment(Environment.GetEnvironmentVariable),
        Input = StandardStreams.Input(),
        InputIsTerminal = !Console.IsInputRedirected,
        Output = StandardStreams.Output(),
        Error = new StreamWriter(StandardStreams.Error(), Utf8) { AutoFlush = true },
        OutputIsTerminal = !Console.IsOutputRedirected,
        ErrorIsTerminal = !Console.IsErrorRedirected,
        OpenTerminal = Console.IsInputRedirected || Console.IsOutputRedirected ? null : ProcessTerminal,
        Clock = SystemClock.Instance,
        Zone = SystemZone(),
        DataFolder = UsersDataFolder(),
    };

    /// <summary>The same world for one question of many, which is given and answered in memory.</summary>
    public ToolHost ForQuestion(Speech speech) => new()
    {
        Input = Stream.Null,
        Output = Stream.Null,
        Error = TextWriter.Null,
        Clock = Clock,
        Zone = Zone,
        DataFolder = DataFolder,
        Speech = speech,
    };

    /// <summary>Speaks a language from now on.</summary>
    public void Speak(Speech speech) => Speech = speech;

    /// <summary>A phrase with its facts, in the language that is spoken.</summary>
    public string Say(Phrase phrase, params IReadOnlyList<object?> facts) => Speech.Say(phrase, facts);

    /// <summary>Whether writing failed because the other end of a pipe was closed.</summary>
    public static bool IsClosedPipe(IOException e) => e.HResult is BrokenPipe or WindowsBrokenPipe or WindowsNoData;

    /// <summary>What must be said once the command is done, on standard error.</summary>
    public IReadOnlyCollection<Sentence> ToTell => _toTell;

    /// <summary>Says something once the command is done, however often it is called.</summary>
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

    /// <summary>What would be printed for a reader in a pipe, with no line wrapped.</summary>
    public string Printed(Action<Page> print)
    {
        using var writer = new StringWriter { NewLine = "\n" };
        Print(print, writer, isTerminal: false);
        return writer.ToString();
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
            Progress.Clear();
            PrintError(page => page.Line(CommonWords.AsIs, said));
        }
    }

    /// <summary>Says a line on standard error as it is.</summary>
    public void Tell(string line)
    {
        Progress.Clear();
        Error.WriteLine(line);
    }

    /// <summary>The terminal behind standard error.</summary>
    public IAnsiConsole ErrorConsole() => ConsoleOn(Error, ErrorIsTerminal, Width);

    public void Dispose()
    {
        Error.Dispose();
        Output.Dispose();
        Input.Dispose();
    }

    private static IAnsiConsole ProcessTerminal() =>
        ConsoleOn(new StreamWriter(Console.OpenStandardOutput(), Utf8) { AutoFlush = true }, isTerminal: true, width: null);

    private static UTF8Encoding Utf8 => new(encoderShouldEmitUTF8Identifier: false);

    private void Print(Action<Page> print, TextWriter writer, bool isTerminal)
    {
        if (isTerminal)
        {
            print(new Page(ConsoleOn(writer, isTerminal, Width), Speech));
            return;
        }

        using var text = new StringWriter { NewLine = "\n" };
        print(new Page(ConsoleOn(text, isTerminal, Width), Speech));
        foreach (ReadOnlySpan<char> line in text.ToString().TrimEnd('\n').AsSpan().EnumerateLines())
        {
            writer.WriteLine(line.TrimEnd());
        }
    }

    private static IAnsiConsole ConsoleOn(TextWriter writer, bool isTerminal, int? width)
    {
        IAnsiConsole console = AnsiConsole.Create(new AnsiConsoleSettings
        {
            Ansi = isTerminal ? AnsiSupport.Detect : AnsiSupport.No,
            ColorSystem = isTerminal ? ColorSystemSupport.Detect : ColorSystemSupport.NoColors,
            Interactive = isTerminal ? InteractionSupport.Detect : InteractionSupport.No,
            Out = new AnsiConsoleOutput(writer),
        });
        console.Profile.Capabilities.Unicode = true;
        if (width is not null || !isTerminal)
        {
            console.Profile.Width = width ?? Page.Unwrapped;
        }

        return console;
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
