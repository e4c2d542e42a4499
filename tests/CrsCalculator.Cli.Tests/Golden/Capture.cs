namespace CrsCalculator.Cli.Tests.Golden;

/// <summary>What a command shows in a terminal, without colours. Whatever it keeps, it keeps in <see cref="DataFolder"/>.</summary>
internal static class Capture
{
    /// <summary>The folder for data, in the current one, so that it has the same name everywhere.</summary>
    public const string DataFolder = "golden-data";

    /// <summary>What the tool prints in this process for a terminal of so many columns.</summary>
    public static string InProcess(int columns, string[] arguments)
    {
        CrsRun run = new CrsRun.Given { Width = columns, DataFolder = DataFolder }.Run(arguments);
        Forget();
        return run.Output + run.Error;
    }

    /// <summary>What a terminal of so many columns receives from the tool, command by command.</summary>
    public static string[] InTerminal(string folder, int columns, IEnumerable<string[]> commands)
    {
        File.CreateSymbolicLink(Path.Combine(folder, "examples"), Path.Combine(AppContext.BaseDirectory, "examples"));
        File.WriteAllLines(
            Path.Combine(folder, TerminalProgram.Commands),
            commands.Select(static arguments => string.Join(' ', arguments)));
        using var terminal = PseudoTerminal.Start(typeof(TerminalProgram).Assembly.Location, [], folder, columns, DataFolder);
        terminal.End().Should().Be(0);
        return terminal.Received.Split(TerminalProgram.End)[..^1];
    }

    /// <summary>Deletes what a command has kept.</summary>
    public static void Forget()
    {
        if (Directory.Exists(DataFolder))
        {
            Directory.Delete(DataFolder, recursive: true);
        }
    }
}
