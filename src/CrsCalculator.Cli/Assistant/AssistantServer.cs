using System.Reflection;
using CrsCalculator.Cli.Assistant.Messages;
using CrsCalculator.Cli.Assistant.Tools;
using ModelContextProtocol.Protocol;
using ModelContextProtocol.Server;

namespace CrsCalculator.Cli.Assistant;

/// <summary>The server: tools, resources and a prompt, over the tool's own streams.</summary>
internal static class AssistantServer
{
    private const string Instructions =
        "Canada's Express Entry by dated, cited rules. Every answer is about the day that you name; there is no default day. Report the "
        + "ruleset, the day and every notice with a score. A verdict of null is unknown, not no. Never invent a fact or a date: leave out "
        + "what is not known. A profile is personal data; it stays in this process.";

    /// <summary>Serves until the input ends.</summary>
    /// <param name="hasBriefSchemas">Whether the tools leave the schemas of documents to the resources.</param>
    /// <param name="host">The tool's environment.</param>
    public static async Task RunAsync(bool hasBriefSchemas, ToolHost host)
    {
        var transport = new MessageTransport(host);
        await using (transport.ConfigureAwait(false))
        {
            McpServer server = McpServer.Create(transport, OptionsOf(hasBriefSchemas, host));
            await using (server.ConfigureAwait(false))
            {
                await server.RunAsync().ConfigureAwait(false);
            }
        }
    }

    private static McpServerOptions OptionsOf(bool hasBriefSchemas, ToolHost host)
    {
        var resources = new AssistantResources(host);
        return new McpServerOptions
        {
            ServerInfo = new Implementation { Name = "crs", Title = "CrsCalculator", Version = Version },
            ServerInstructions = Instructions,
            Capabilities = new ServerCapabilities
            {
                Tools = new ToolsCapability(),
                Resources = new ResourcesCapability(),
                Prompts = new PromptsCapability(),
            },
            ToolCollection = [.. ToolTable.All.Select(entry => new AssistantTool(entry, hasBriefSchemas, host))],
            Handlers = new McpServerHandlers
            {
                ListResourcesHandler = (_, _) => new(resources.List()),
                ListResourceTemplatesHandler = static (_, _) => new(AssistantResources.Templates),
                ReadResourceHandler = (request, _) => new(resources.Read(request.Params?.Uri ?? string.Empty)),
                ListPromptsHandler = static (_, _) => new(IntakePrompt.List),
                GetPromptHandler = static (request, _) => new(IntakePrompt.Get(request.Params?.Name, request.Params?.Arguments)),
            },
        };
    }

    private static string Version { get; } =
        typeof(AssistantServer).Assembly.GetCustomAttribute<AssemblyInformationalVersionAttribute>()!.InformationalVersion.Split('+')[0];
}
