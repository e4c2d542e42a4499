using System.Text.Json.Nodes;

namespace CrsCalculator.Cli.Tests;

/// <summary>What the cases expect of an answer, by the name under which a case states it.</summary>
internal static class CaseExpectations
{
    private static readonly Dictionary<string, Action<CrsRun, JsonNode>> Kinds = new(StringComparer.Ordinal)
    {
        ["rc"] = static (run, code) => run.ExitCode.Should().Be((int)code),
        ["stdoutHas"] = static (run, texts) => Unwrapped(run.Output).Should().ContainAll(Texts(texts)),
        ["stdoutLacks"] = static (run, texts) => Unwrapped(run.Output).Should().NotContainAny(Texts(texts)),
        ["stderrHas"] = static (run, texts) => Unwrapped(run.Error).Should().ContainAll(Texts(texts)),
        ["stderrLacks"] = static (run, texts) => Unwrapped(run.Error).Should().NotContainAny(Texts(texts)),
        ["outputLines"] = OutputLines,
        ["score"] = static (run, fields) => Same(fields, Json(run)),
        ["factors"] = static (run, factors) => SameOfEach(factors, id => Points(Json(run), id)),
        ["eligible"] = static (run, programs) =>
            SameOfEach(programs, id => Only(Json(run)["programs"], "program", id)["eligible"]),
        ["outcomes"] = static (run, requirements) => SameOfEach(requirements, id => Requirement(Json(run), id)["outcome"]),
        ["rounds"] = Rounds,
        ["levers"] = Levers,
        ["json"] = static (run, paths) => SameOfEach(paths, path => At(Json(run), path)),
        ["seconds"] = static (_, _) => { },
    };

    public static void Check(CrsRun run, JsonObject expect)
    {
        foreach ((string kind, JsonNode? expected) in expect)
        {
            Kinds.Keys.Should().Contain(kind, "each kind of expectation has its check");
            Kinds[kind](run, expected!);
        }
    }

    private static void OutputLines(CrsRun run, JsonNode count) =>
        run.OutputLines.Should().HaveCount((int)count).And.OnlyContain(static line => JsonNode.Parse(line, null, default) != null);

    private static void Rounds(CrsRun run, JsonNode rounds)
    {
        foreach ((string number, JsonNode? fields) in rounds.AsObject())
        {
            Same(fields!, Only(Json(run)["rounds"], "number", number));
        }
    }

    private static void Levers(CrsRun run, JsonNode endings)
    {
        string[] ids = [.. Json(run)["levers"]!.AsArray().Select(static lever => (string)lever!["id"]!)];
        foreach (string ending in Texts(endings))
        {
            ids.Should().Contain(id => id.EndsWith(ending, StringComparison.Ordinal), $"'{ending}' is offered");
        }
    }

    /// <summary>A sentence is on one line, wherever the tool wraps it.</summary>
    private static string Unwrapped(string text) => text.ReplaceLineEndings(" ");

    private static JsonNode Json(CrsRun run)
    {
        run.Output.Should().NotBeEmpty($"an answer is expected, but the tool says: {run.Error}");
        return JsonNode.Parse(run.Output)!;
    }

    /// <summary>A factor without a line gives no points.</summary>
    private static JsonNode Points(JsonNode score, string factor) =>
        score["breakdown"]!.AsArray().FirstOrDefault(line => (string)line!["factor"]! == factor)?["points"] ?? JsonValue.Create(0);

    private static JsonNode Requirement(JsonNode eligibility, string id)
    {
        string[] lists = ["programs", "categories"];
        IEnumerable<JsonNode?> holders = lists.SelectMany(list => eligibility[list] as JsonArray ?? []);
        return Only(new JsonArray([.. holders.SelectMany(Requirements)]), "id", id);
    }

    private static IEnumerable<JsonNode?> Requirements(JsonNode? holder) =>
        (holder!["requirements"] as JsonArray ?? []).Select(static requirement => requirement!.DeepClone());

    private static JsonNode Only(JsonNode? list, string key, string value) =>
        list!.AsArray().Where(item => (string)item![key]! == value).Should().ContainSingle($"there is one {value}").Which!;

    /// <summary>The value at a path such as <c>rounds.0.date</c>.</summary>
    private static JsonNode? At(JsonNode? node, string path)
    {
        foreach (string step in path.Split('.'))
        {
            node = node is JsonArray list ? list[int.Parse(step, null)] : node![step];
        }

        return node;
    }

    private static void Same(JsonNode expected, JsonNode found) => SameOfEach(expected, field => found[field]);

    private static void SameOfEach(JsonNode expected, Func<string, JsonNode?> found)
    {
        foreach ((string key, JsonNode? value) in expected.AsObject())
        {
            TextOf(found(key)).Should().Be(TextOf(value), $"that is the right answer for {key}");
        }
    }

    private static string TextOf(JsonNode? node) => node?.ToJsonString() ?? "null";

    private static string[] Texts(JsonNode list) => [.. list.AsArray().Select(static text => (string)text!)];
}
