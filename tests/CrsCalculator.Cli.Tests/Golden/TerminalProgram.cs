namespace CrsCalculator.Cli.Tests.Golden;

/// <summary>
/// Runs the tool on the terminal in which it was started, once for each line of a file: what a process of its own would show, without
/// the time to start one.
/// </summary>
internal static class TerminalProgram
{
    /// <summary>The file with the command lines, in the current folder.</summary>
    public const string Commands = "commands";

    /// <summary>What is written after each command.</summary>
    public const char End = '\u001E';

    public static void Main()
    {
        foreach (string command in File.ReadLines(Commands))
        {
            using (var host = ToolHost.OfProcess())
            {
                CrsTool.Run(command.Split(' '), host);
            }

            Capture.Forget();
            Console.Write(End);
        }
    }
}
