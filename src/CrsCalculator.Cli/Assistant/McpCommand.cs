using System.CommandLine;

namespace CrsCalculator.Cli.Assistant;

/// <summary><c>crs mcp</c>: a server for assistants.</summary>
internal static class McpCommand
{
    public static Command Create(ToolHost host)
    {
        var briefSchemas = new Option<bool>("--brief-schemas")
        {
            Description = "Describe candidates and documents as plain objects whose schemas are resources: a tenth of the text, for "
                + "clients that put every tool before the model.",
        };
        var command = new Command(
            "mcp",
            "A server of the Model Context Protocol on standard input and output, for assistants: the questions of the other commands as "
            + "tools. It ends with its input.") { briefSchemas };
        command.SetAction(parsed =>
        {
            AssistantServer.RunAsync(parsed.GetValue(briefSchemas), host).GetAwaiter().GetResult();
            return ExitCode.Done;
        });
        return command;
    }
}
