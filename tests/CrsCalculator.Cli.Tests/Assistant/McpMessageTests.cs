using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using CrsCalculator.Cli.Assistant.Messages;
using ModelContextProtocol.Protocol;

namespace CrsCalculator.Cli.Tests.Assistant;

/// <summary>Messages, line by line: what is wrong is refused, and the server goes on to the end of its input.</summary>
public class McpMessageTests
{
    private const int ParseError = -32700;
    private const int InvalidRequest = -32600;
    private const int MethodNotFound = -32601;

    private static readonly string Ping = McpRun.Request(9, "ping");

    [Fact]
    public void Server_ends_with_its_input()
    {
        McpRun run = McpRun.Bare(dataFolder: null);
        run.ExitCode.Should().Be(ExitCode.Done);
        run.Answers.Should().BeEmpty();
        run.Error.Should().BeEmpty();
    }

    [Theory]
    [InlineData("garbage", ParseError, null)]
    [InlineData("{", ParseError, null)]
    [InlineData("[]", ParseError, null)]
    [InlineData("""{"jsonrpc":"2.0","id":7,"method":5}""", ParseError, 7)]
    [InlineData("""{"jsonrpc":"2.0","id":7,"id":8,"method":"ping"}""", InvalidRequest, 8)]
    [InlineData("""{"jsonrpc":"2.0","id":7,"method":"tools/call","params":{"arguments":{"on":1,"on":2}}}""", InvalidRequest, 7)]
    [InlineData("""{"jsonrpc":"2.0","id":7,"method":"no/such"}""", MethodNotFound, 7)]
    public void Line_that_is_wrong_is_refused_and_the_next_is_answered(string line, int code, int? id)
    {
        McpRun run = McpRun.Of(line, Ping);
        JsonElement refused = run.Answers.Single(static answer => answer.TryGetProperty("error", out _));
        refused.GetProperty("error").GetProperty("code").GetInt32().Should().Be(code);
        refused.GetProperty("id").ToString().Should().Be($"{id}");
        run.Result(9).ValueKind.Should().Be(JsonValueKind.Object);
        run.ExitCode.Should().Be(ExitCode.Done);
    }

    [Theory]
    [InlineData("1", "1")]
    [InlineData("\"seven\"", "seven")]
    public void Message_that_is_too_long_is_refused_by_its_id(string id, string expected)
    {
        string filling = string.Concat(Enumerable.Repeat("""{"id":3,"x":"\\\"}"},""", 100_000));
        string[] lines =
        [
            $$$"""{"jsonrpc":"2.0","id":{{{id}}},"method":"tools/call","params":{"a":[{{{filling}}}0]}}""",
            $$"""{"method":"tools/call","params":{"a":[{{filling}}0]},"jsonrpc":"2.0","id":{{id}}}""",
        ];
        foreach (string line in lines)
        {
            McpRun run = McpRun.Of(line, Ping);
            JsonElement refused = run.Answers.Single(static answer => answer.TryGetProperty("error", out _));
            refused.GetProperty("error").GetProperty("code").GetInt32().Should().Be(InvalidRequest);
            refused.GetProperty("error").GetProperty("message").GetString().Should().Contain("1,048,576 bytes");
            refused.GetProperty("id").ToString().Should().Be(expected);
            run.Result(9).ValueKind.Should().Be(JsonValueKind.Object);
        }
    }

    [Theory]
    [InlineData("2024-11-05", "2024-11-05")]
    [InlineData("2025-06-18", "2025-06-18")]
    [InlineData("2025-11-25", "2025-11-25")]
    [InlineData("1999-01-01", "2025-11-25")]
    public void Version_of_the_protocol_is_agreed(string asked, string agreed)
    {
        McpRun run = McpRun.Bare(dataFolder: null, McpRun.Initialize(asked));
        run.Result(0).GetProperty("protocolVersion").GetString().Should().Be(agreed);
        run.Result(0).GetProperty("serverInfo").GetProperty("name").GetString().Should().Be("crs");
    }

    [Fact]
    public void Version_without_a_handshake_is_named_to_those_who_shake_hands()
    {
        McpRun run = McpRun.Bare(dataFolder: null, McpRun.Initialize("2026-07-28"), Ping);
        JsonElement error = run.Of(0).GetProperty("error");
        error.GetProperty("code").GetInt32().Should().Be(-32022);
        error.GetProperty("data").GetRawText().Should().Contain("2025-11-25");
    }

    [Fact]
    public void Many_requests_at_once_are_all_answered_before_the_server_ends()
    {
        JsonObject Arguments() => new() { ["candidate"] = McpRun.Example("profile-cec.json"), ["on"] = "2026-01-21" };
        McpRun run = McpRun.Of(Enumerable.Range(1, 50).Select(id => McpRun.Call(id, "score_candidate", Arguments())));
        run.Answers.Should().HaveCount(51);
        Enumerable.Range(1, 50).Select(id => run.Document(id).GetProperty("total").GetInt32()).Should().AllBeEquivalentTo(609);
    }

    [Fact]
    public void Cancelled_request_does_not_keep_the_server_running()
    {
        JsonObject arguments = new() { ["candidate"] = McpRun.Example("profile-couple.json"), ["on"] = "2026-01-21" };
        McpRun run = McpRun.Of(
            McpRun.Call(1, "check_rounds", arguments),
            """{"jsonrpc":"2.0","method":"notifications/cancelled","params":{"requestId":1}}""");
        run.ExitCode.Should().Be(ExitCode.Done);
    }

    /// <summary>However the bytes come in pieces.</summary>
    [Property(MaxTest = 200)]
    public void Envelope_finds_the_id(int id, string inside, bool isText, byte size)
    {
        var message = new JsonObject
        {
            ["method"] = "m",
            ["params"] = new JsonObject { ["id"] = "other", ["text"] = inside, ["list"] = new JsonArray(1, "]}", inside) },
            ["id"] = isText ? JsonValue.Create($"{id}") : JsonValue.Create(id),
        };
        byte[] utf8 = Encoding.UTF8.GetBytes(message.ToJsonString());
        var envelope = new Envelope();
        foreach (byte[] piece in utf8.Chunk(size + 1))
        {
            envelope.Add(piece);
        }

        envelope.TakeId().Should().Be(isText ? new RequestId($"{id}") : new RequestId(id));
        envelope.TakeId().Should().BeNull("it was taken");
    }
}
