using CrsCalculator.Json;
using System.Text;
using CrsCalculator.Cli.Words;
using NodaTime;
using NodaTime.TimeZones;
using Spectre.Console;

namespace CrsCalculator.Cli.Host;

/// <summary>The tool's environment: its streams, whether they are terminals, and a clock. Tests supply their own.</summary>
internal sealed class ToolHost : IDisposable
{
    // EPIPE, ERROR_BROKEN_PIPE and ERROR_NO_DATA.
    private const int BrokenPipe = 32;
    private const int WindowsBrokenPipe = unchecked((int)0x8007006D);
    private const int WindowsNoData = unchecked((int)0x800700E8);

    private readonly List<Sentence> _toTell = [];

    public required Stream Input { get; init; }

    /// <summary>Whether standard input is typed by a user.</summary>
    public bool InputIsTerminal { get; init; }

    public required Stream Output { get; init; }

    public required TextWriter Error { get; init; }

    /// <summary>Whether standard output is a terminal.</summary>
    public bool OutputIsTerminal { get; init; }

    /// <summary>Whether standard error is a terminal.</summary>
    public bool ErrorIsTerminal { get; init; }

    /// <summary>Whether progress can be seen without interfering with what is written to standard output.</summary>
    /// <param name="writesFile">Whether the results are written to a file.</param>
    public bool ShowsProgress(bool writesFile) => ErrorIsTerminal && (writesFile || !OutputIsTerminal);

    /// <summary>The line on standard error that shows progress. Every other message clears it.</summary>
    public ProgressLine Progress => field ??= new ProgressLine(Error);

    /// <summary>The actions to undo when a signal stops the process.</summary>
    public StopSignals Signals { get; } = new();

    /// <summary>Opens the terminal on which questions are asked; nothing if standard input or output is not a terminal.</summary>
    public Func<IAnsiConsole>? OpenTerminal { get; init; }

    /// <summary>The width of a page for a reader; by default a terminal's own, and unlimited in a pipe.</summary>
    public int? Width { get; init; }

    public required IClock Clock { get; init; }

    /// <summary>The user's time zone, as the operating system knows it; read only where a command needs to know today's date.</summary>
    public required Lazy<DateTimeZone> Zone { get; init; }

    /// <summary>The environment variable that names the data folder, instead of the user's own.</summary>
    public const string DataVariable = "CRS_DATA";

    /// <summary>The folder in which the tool keeps the user's data; nothing if there is none. It may not exist yet.</summary>
    public string? DataFolder { get; init; }

    /// <summary>The address from which 'crs rounds update' fetches IRCC's feed.</summary>
    public Uri FeedAddress
    {
        get => field ??= new("https://www.canada.ca/content/dam/ircc/documents/json/ee_rounds_123_en.json");
        init;
    }

    /// <summary>The time limit for fetching the feed.</summary>
    public TimeSpan FeedTimeout { get; init; } = TimeSpan.FromSeconds(30);

    /// <summary>The current language: that of the environment until the command line sets another.</summary>
    public Speech Speech { get; private set; } = Speech.English;

    public LocalDate Today => Clock.GetCurrentInstant().InZone(Zone.Value).Date;

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
        Zone = new Lazy<DateTimeZone>(BclDateTimeZone.ForSystemDefault),
        DataFolder = UsersDataFolder(),
    };

    /// <summary>Creates the same environment for one of many questions, which is asked and answered in memory.</summary>
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

    /// <summary>Sets the current language.</summary>
    public void Speak(Speech speech) => Speech = speech;

    /// <summary>Returns a phrase with its facts, in the current language.</summary>
    public string Say(Phrase phrase, params IReadOnlyList<object?> facts) => Speech.Say(phrase, facts);

    /// <summary>Whether writing failed because the other end of a pipe was closed.</summary>
    public static bool IsClosedPipe(IOException e) => e.HResult is BrokenPipe or WindowsBrokenPipe or WindowsNoData;

    /// <summary>Messages for standard error once the command is done.</summary>
    public IReadOnlyCollection<Sentence> ToTell => _toTell;

    /// <summary>Adds a message for the end of the command; repeated ones appear once.</summary>
    public void TellAtEnd(Sentence sentence)
    {
        if (!_toTell.Exists(told => Speech.Say(told) == Speech.Say(sentence)))
        {
            _toTell.Add(sentence);
        }
    }

    /// <summary>The command line of the tool.</summary>
    public CommandLine CommandLine { get; private set; } = new([], OperatingSystem.IsWindows());

    /// <summary>Stores the command line of the tool.</summary>
    public void Keep(IReadOnlyList<string> arguments) => CommandLine = CommandLine with { Arguments = arguments };

    /// <summary>Prints for a reader. In a pipe there are no colours, no padding, and no wrapped lines.</summary>
    /// <param name="print">Prints the page.</param>
    public void Print(Action<Page> print)
    {
        using var writer = new StreamWriter(Output, Utf8, leaveOpen: true) { NewLine = "\n" };
        Print(print, writer, OutputIsTerminal);
    }

    /// <summary>Returns what would be printed for a reader in a pipe, with no line wrapped.</summary>
    public string Printed(Action<Page> print)
    {
        using var writer = new StringWriter { NewLine = "\n" };
        Print(print, writer, isTerminal: false);
        return writer.ToString();
    }

    /// <summary>Prints on standard error for a reader, as <see cref="Print(Action{Page})"/> does on standard output.</summary>
    /// <param name="print">Prints the page.</param>
    public void PrintError(Action<Page> print) => Print(print, Error, ErrorIsTerminal);

    /// <summary>Prints a document for programs.</summary>
    public void PrintJson(CrsDocument document)
    {
        document.WriteTo(Output, indented: true);
        Output.Write("\n"u8);
    }

    /// <summary>Reports errors on standard error, one per line.</summary>
    public void Complain(IEnumerable<Sentence> lines)
    {
        foreach (Sentence line in lines)
        {
            string said = Printable.Of(Speech.Say(line.IsBelow ? InputWords.Below : InputWords.Complaint, line));
            Progress.Clear();
            PrintError(page => page.Line(CommonWords.AsIs, said));
        }
    }

    /// <summary>Says on a terminal that a file was written: otherwise nothing shows that a command has done its work.</summary>
    public void TellWritten(string path)
    {
        if (ErrorIsTerminal)
        {
            Tell(Printable.Of(Say(CommonWords.Written, path)));
        }
    }

    /// <summary>Writes a line unchanged to standard error.</summary>
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

    /// <summary>Returns the folder that the variable names, or <c>crs</c> in the system's folder for user data.</summary>
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
}
