using System.Text.Json.Nodes;

namespace CrsCalculator.Cli.Tests;

/// <summary>Situations and inputs in which the tool was once wrong. Each file names its source.</summary>
public class PublicCaseTests
{
    private static readonly string Folder = Path.Combine(AppContext.BaseDirectory, "Cases");

    public static TheoryData<string> Cases { get; } =
        [.. Directory.GetFiles(Folder).Select(static path => Path.GetFileName(path)!).Order(StringComparer.Ordinal)];

    [Theory]
    [MemberData(nameof(Cases))]
    public void A_case_gives_what_it_expects(string name)
    {
        JsonNode given = JsonNode.Parse(File.ReadAllText(Path.Combine(Folder, name)))!;
        ((string?)given["source"]).Should().NotBeNullOrWhiteSpace();
        using var document = new TemporaryFile(
            given["lines"] is JsonArray ? string.Join('\n', Texts(given["lines"])) : given["document"]!.ToJsonString());
        string[] command = [.. given["command"]!.AsArray().Select(word => (string)word! == "{doc}" ? document.Path : (string)word!)];
        CrsRun run = CrsRun.Of(command);

        JsonNode expect = given["expect"]!;
        run.ExitCode.Should().Be((int)expect["rc"]!);
        if (expect["outputLines"] is { } count)
        {
            run.OutputLines.Should().HaveCount((int)count).And.OnlyContain(static line => JsonNode.Parse(line, null, default) != null);
        }

        foreach (string part in Texts(expect["stderrHas"]))
        {
            run.Error.Should().Contain(part);
        }

        foreach (string part in Texts(expect["stderrLacks"]))
        {
            run.Error.Should().NotContain(part);
        }
    }

    [Theory]
    [InlineData("score", "-", "--on", "2026-01-21")]
    [InlineData("eligibility", "-", "--on", "2026-01-21")]
    [InlineData("improve", "-", "--on", "2026-01-21")]
    [InlineData("rules", "validate", "-")]
    public void A_field_name_that_is_cut_inside_an_emoji_is_an_issue_for_every_command(params string[] command)
    {
        CrsRun run = CrsRun.With($$"""{"{{new string('a', 63)}}😀":1}""", command);
        run.ExitCode.Should().Be(2);
        run.Error.Should().Contain($"'{new string('a', 63)}…' is not a field of this format");
    }

    private static IEnumerable<string> Texts(JsonNode? list) => (list as JsonArray ?? []).Select(static text => (string)text!);
}
