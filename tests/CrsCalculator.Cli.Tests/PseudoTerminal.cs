using System.Diagnostics;
using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;

namespace CrsCalculator.Cli.Tests;

/// <summary>A program on a terminal that <c>script</c> makes: keys go in, and what it shows comes out. Not on Windows.</summary>
internal sealed partial class PseudoTerminal : IDisposable
{
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(2);

    private readonly Process _script;
    private readonly Thread _reader;
    private readonly StringBuilder _received = new();
    private int _seen;

    private PseudoTerminal(Process script)
    {
        _script = script;
        _reader = new Thread(Read) { IsBackground = true };
        _reader.Start();
    }

    /// <summary>What the terminal has received so far, without colours.</summary>
    public string Received
    {
        get
        {
            lock (_received)
            {
                return Plain(_received.ToString());
            }
        }
    }

    /// <summary>
    /// Starts a .NET program in a folder. Whatever the tool keeps, it keeps in the data folder. Ctrl-C reaches it even if the tests run in
    /// the background of a shell, which ignores that signal for them.
    /// </summary>
    public static PseudoTerminal Start(string program, string[] arguments, string folder, int columns, string dataFolder)
    {
        string command = string.Create(
            CultureInfo.InvariantCulture,
            $"stty cols {columns} rows 100; exec env --default-signal=INT dotnet exec '{program}' {string.Join(' ', arguments)}");
        var start = new ProcessStartInfo("script", ["--quiet", "--return", "--command", command, "/dev/null"])
        {
            WorkingDirectory = folder,
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            UseShellExecute = false,
        };
        start.Environment[ToolHost.DataVariable] = dataFolder;
        start.Environment["TERM"] = "xterm-256color";
        start.Environment.Remove("NO_COLOR");
        return new PseudoTerminal(Process.Start(start)!);
    }

    /// <summary>Types keys.</summary>
    public void Type(string keys)
    {
        _script.StandardInput.Write(keys);
        _script.StandardInput.Flush();
    }

    /// <summary>Waits until a text is shown after what was waited for before. Where its lines end makes no difference.</summary>
    public void WaitFor(string text)
    {
        string wanted = Solid(text);
        SpinWait.SpinUntil(() => Find(wanted), Patience).Should().BeTrue($"'{text}' is expected after:\n{Received}");
    }

    /// <summary>Waits for the end of the program.</summary>
    /// <returns>Its exit code.</returns>
    public int End()
    {
        _script.WaitForExit(Patience).Should().BeTrue($"the program ends after:\n{Received}");
        _reader.Join(Patience).Should().BeTrue();
        Received.Should().NotBe(_received.ToString().ReplaceLineEndings("\n"), "a terminal is shown colours");
        return _script.ExitCode;
    }

    public void Dispose()
    {
        if (!_script.HasExited)
        {
            _script.Kill(entireProcessTree: true);
        }

        _script.Dispose();
    }

    private bool Find(string wanted)
    {
        string shown = Solid(Received);
        int found = shown.IndexOf(wanted, Math.Min(_seen, shown.Length), StringComparison.Ordinal);
        if (found < 0)
        {
            Thread.Sleep(5);
            return false;
        }

        _seen = found + wanted.Length;
        return true;
    }

    private void Read()
    {
        char[] buffer = new char[4096];
        while (_script.StandardOutput.Read(buffer) is > 0 and var length)
        {
            lock (_received)
            {
                _received.Append(buffer, 0, length);
            }
        }
    }

    private static string Plain(string received) => Escape().Replace(received, string.Empty).ReplaceLineEndings("\n");

    private static string Solid(string text) => string.Concat(text.Where(static character => !char.IsWhiteSpace(character)));

    [GeneratedRegex(@"\x1b(\[[0-9;?]*[A-Za-z]|[=>])", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 10_000)]
    private static partial Regex Escape();
}
