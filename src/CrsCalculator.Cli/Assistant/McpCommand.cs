using System.CommandLine;
using CrsCalculator.Cli.Words;

namespace CrsCalculator.Cli.Assistant;

/// <summary><c>crs mcp</c>: a server for assistants.</summary>
internal static class McpCommand
{
    public static Command Create(ToolHost host)
    {
        var briefSchemas = new Option<bool>("--brief-schemas")
        {
            Description = host.Say(OptionWords.BriefSchemas),
        };
        var command = new Command("mcp", host.Say(CommandWords.Mcp)) { briefSchemas };
        command.SetAction(parsed =>
        {
            AssistantServer.RunAsync(parsed.GetValue(briefSchemas), host).GetAwaiter().GetResult();
            return ExitCode.Done;
        });
        return command;
    }
}
