using Spectre.Console.Testing;

namespace CrsCalculator.Cli.Tests.Interview;

/// <summary>An interview that is answered line by line, and what the terminal showed.</summary>
internal sealed record InterviewRun(int ExitCode, string Shown, string Output, string Error)
{
    /// <summary>An answer that presses Ctrl-D.</summary>
    public const string EndOfInput = "\u0004";

    public static InterviewRun Of(string path, string language, params IEnumerable<string> answers)
    {
        using TestConsole terminal = new TestConsole().Interactive().Width(200);
        foreach (string answer in answers)
        {
            if (answer == EndOfInput)
            {
                terminal.Input.PushKey(new ConsoleKeyInfo('\u0004', ConsoleKey.D, shift: false, alt: false, control: true));
            }
            else
            {
                terminal.Input.PushTextWithEnter(answer);
            }
        }

        CrsRun run = new CrsRun.Given { Terminal = terminal }.Run("new", path, "--lang", language);
        return new InterviewRun(run.ExitCode, terminal.Output, run.Output, run.Error);
    }
}
