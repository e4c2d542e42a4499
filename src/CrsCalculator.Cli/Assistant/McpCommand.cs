using System.CommandLine;

namespace CrsCalculator.Cli.Assistant;

/// <summary><c>crs mcp</c>: a server for assistants.</summary>
internal static class McpCommand
{
    public static Command Create(ToolHost host)
    {
        var command = new Command(
            "mcp",
            "A server of the Model Context Protocol on standard input and output, for assistants: the questions of the other commands as "
            + "tools. It ends with its input.");
        command.SetAction(_ =>
        {
            AssistantServer.RunAsync(host).GetAwaiter().GetResult();
            return ExitCode.Done;
        });
        return command;
    }
}
