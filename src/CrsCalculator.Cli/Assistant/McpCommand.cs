using System.CommandLine;
using CrsCalculator.Cli.Words;

namespace CrsCalculator.Cli.Assistant;

/// <summary><c>crs mcp</c>: a server for assistants.</summary>
internal static class McpCommand
{
    public static Command Create(ToolHost host)
    {
        var command = new Command("mcp", host.Say(CommandWords.Mcp));
        command.SetAction(_ =>
        {
            AssistantServer.RunAsync(host).GetAwaiter().GetResult();
            return ExitCode.Done;
        });
        return command;
    }
}
