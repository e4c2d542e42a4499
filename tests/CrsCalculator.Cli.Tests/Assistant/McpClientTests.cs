using System.IO.Pipelines;
using System.Text;
using System.Text.Json;
using CrsCalculator.Json;
using ModelContextProtocol;
using ModelContextProtocol.Client;
using ModelContextProtocol.Protocol;

namespace CrsCalculator.Cli.Tests.Assistant;

#pragma warning disable CA2234 // An address is a text of the protocol.

/// <summary>The server from end to end, with a client that knows nothing of it.</summary>
public class McpClientTests
{
    private static readonly string[] Rules = ["2015-01-01", "2025-03-25", "last-held", "official", "funds"];

    [Fact]
    public async Task Client_finds_the_tools_with_their_hints()
    {
        IList<McpClientTool> tools = await Ask(static async client => await client.ListToolsAsync());
        tools.Select(static tool => tool.Name).Should().BeEquivalentTo(
            "score_candidate",
            "check_eligibility",
            "check_rounds",
            "plan_improvements",
            "get_timeline",
            "build_checklist",
            "compare_rules",
            "list_rounds");
        tools.Select(static tool => tool.ProtocolTool.Annotations!).Should().OnlyContain(static hints =>
            hints.ReadOnlyHint == true && hints.IdempotentHint == true && hints.DestructiveHint == false && hints.OpenWorldHint == false);
    }

    [Fact]
    public async Task Client_reads_every_schema_byte_for_byte()
    {
        Dictionary<string, string> read = await Ask(static async client =>
        {
            var texts = new Dictionary<string, string>(StringComparer.Ordinal);
            foreach (string format in CrsSchemas.Formats)
            {
                texts[format] = await Read(client, $"crs://schemas/{format}");
            }

            return texts;
        });
        foreach ((string format, string text) in read)
        {
            using Stream schema = CrsSchemas.Open(format);
            using var reader = new StreamReader(schema, Encoding.UTF8);
            text.Should().Be(await reader.ReadToEndAsync());
        }
    }

    [Fact]
    public async Task Client_reads_rules_and_rounds_as_the_commands_print_them()
    {
        (string[] rules, string rounds) = await Ask(static async client =>
        {
            var texts = new List<string>();
            foreach (string id in Rules)
            {
                texts.Add(await Read(client, $"crs://rules/{id}"));
            }

            return (texts.ToArray(), TextOf(await client.ReadResourceAsync(new Uri("crs://rounds"))));
        });
        rules.Should().Equal(Rules.Select(static id => CrsRun.Of("rules", "export", id).Output));
        rounds.Should().Be(CrsRun.Of("rounds", "list", "--json").Output);
    }

    [Fact]
    public async Task Client_can_read_every_resource_that_is_listed()
    {
        string[] texts = await Ask(static async client =>
        {
            var all = new List<string>();
            foreach (McpClientResource resource in await client.ListResourcesAsync())
            {
                resource.MimeType.Should().BeOneOf("application/json", "application/schema+json");
                all.Add(await Read(client, resource.Uri));
            }

            return all.ToArray();
        });
        texts.Should().HaveCountGreaterThan(CrsSchemas.Formats.Length + Rules.Length);
        texts.Should().OnlyContain(static text => JsonElement.Parse(text).ValueKind == JsonValueKind.Object);
    }

    [Fact]
    public async Task Client_reads_a_schema_by_its_template()
    {
        string text = await Ask(static async client =>
        {
            IList<McpClientResourceTemplate> templates = await client.ListResourceTemplatesAsync();
            templates.Select(static template => template.UriTemplate).Should().Equal("crs://schemas/{format}", "crs://rules/{id}");
            ReadResourceResult result = await templates[0].ReadAsync(
                new Dictionary<string, object?>(StringComparer.Ordinal) { ["format"] = "crs-score/1" });
            return TextOf(result);
        });
        text.Should().Contain("\"title\": \"crs-score/1\"");
    }

    [Theory]
    [InlineData("crs://schemas/crs-nothing/1")]
    [InlineData("crs://rules/2024-01-01")]
    [InlineData("crs://rules//etc/hosts")]
    [InlineData("crs://rules/2026-11-03")]
    [InlineData("file:///etc/hosts")]
    public async Task Resource_that_is_none_is_an_error(string address)
    {
        Func<Task> read = () => Ask(client => Read(client, address));
        await read.Should().ThrowAsync<McpProtocolException>();
    }

    [Theory]
    [InlineData(null, "Never guess a date")]
    [InlineData("fr", "Ne devinez jamais une date")]
    public async Task Prompt_asks_for_the_facts_in_order_of_value(string? language, string expected)
    {
        string text = await Ask(async client =>
        {
            (await client.ListPromptsAsync()).Select(static prompt => prompt.Name).Should().Equal("intake");
            Dictionary<string, object?>? arguments = language is null ? null : new(StringComparer.Ordinal) { ["language"] = language };
            GetPromptResult prompt = await client.GetPromptAsync("intake", arguments);
            return ((TextContentBlock)prompt.Messages.Single().Content).Text;
        });
        text.Should().Contain(expected);
    }

    [Fact]
    public async Task Client_of_a_process_scores_and_the_process_ends_with_its_input()
    {
        var options = new StdioClientTransportOptions
        {
            Command = "dotnet",
            Arguments = [Path.Combine(AppContext.BaseDirectory, "crs.dll"), "mcp"],
        };
        McpClient client = await McpClient.CreateAsync(new StdioClientTransport(options));
        CallToolResult score = await client.CallToolAsync(
            "score_candidate",
            new Dictionary<string, object?>(StringComparer.Ordinal)
            {
                ["candidate"] = McpRun.Example("profile-cec.json"),
                ["on"] = "2026-01-21",
            });
        score.StructuredContent!.Value.GetProperty("total").GetInt32().Should().Be(609);
        await client.DisposeAsync();
        ClientCompletionDetails end = await client.Completion;
        end.Should().BeOfType<StdioClientCompletionDetails>().Which.ExitCode.Should().Be(ExitCode.Done);
    }

    /// <summary>Asks a server in this process, over pipes.</summary>
    private static async Task<T> Ask<T>(Func<McpClient, Task<T>> question)
    {
        var toServer = new Pipe();
        var toClient = new Pipe();
        using var host = new ToolHost
        {
            Input = toServer.Reader.AsStream(),
            Output = toClient.Writer.AsStream(),
            Error = TextWriter.Null,
            Clock = NodaTime.SystemClock.Instance,
            Zone = new(NodaTime.DateTimeZone.Utc),
        };
        Task<int> server = Task.Run(() => CrsTool.Run(["mcp"], host));
        try
        {
            var transport = new StreamClientTransport(toServer.Writer.AsStream(), toClient.Reader.AsStream());
            await using McpClient client = await McpClient.CreateAsync(transport);
            return await question(client);
        }
        finally
        {
            await toServer.Writer.CompleteAsync();
            (await server).Should().Be(ExitCode.Done);
        }
    }

    private static async Task<string> Read(McpClient client, string address) =>
        TextOf(await client.ReadResourceAsync(new ReadResourceRequestParams { Uri = address }));

    private static string TextOf(ReadResourceResult result) => ((TextResourceContents)result.Contents.Single()).Text;
}
