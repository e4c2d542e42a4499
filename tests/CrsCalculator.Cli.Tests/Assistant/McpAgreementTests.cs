using System.Text.Json;
using System.Text.Json.Nodes;
using CrsCalculator.Json;
using CrsCalculator.TestKit.Generators;

namespace CrsCalculator.Cli.Tests.Assistant;

/// <summary>Each tool answers the document that its command writes with <c>--json</c>, for every candidate.</summary>
[Properties(Arbitrary = [typeof(CrsArbitraries), typeof(ProfileArbitraries)])]
public class McpAgreementTests
{
    private const string On = "2026-03-01";

    /// <summary>What a tool is asked, and the command that asks the same; the candidate is standard input.</summary>
    private static readonly (string Tool, string Arguments, string[] Command)[] OfProfiles =
    [
        ("score_candidate", $$"""{ "on": "{{On}}" }""", ["score", "-", "--on", On]),
        ("score_candidate", """{ "on": "2026-11-20" }""", ["score", "-", "--on", "2026-11-20"]),
        ("check_eligibility", $$"""{ "on": "{{On}}", "language": "fr" }""", ["eligibility", "-", "--on", On, "--lang", "fr"]),
        ("check_rounds", """{ "round": 392 }""", ["rounds", "check", "-", "--round", "392"]),
        ("plan_improvements", $$"""{ "on": "{{On}}", "target": 520 }""", ["improve", "-", "--on", On, "--target", "520"]),
        ("get_timeline", $$"""{ "from": "{{On}}", "to": "2026-12-31" }""", ["timeline", "-", "--from", On, "--to", "2026-12-31"]),
        (
            "build_checklist",
            $$"""{ "on": "{{On}}", "invitation": { "invitedOn": "2026-02-01", "program": "CEC", "lowestScore": 500 } }""",
            ["checklist", "-", "--on", On, "--invited-on", "2026-02-01", "--program", "CEC", "--lowest-score", "500"]),
        (
            "compare_rules",
            $$"""{ "on": "{{On}}", "rules": ["2017-06-06", "last-held"] }""",
            ["compare", "-", "--on", On, "--rules", "2017-06-06", "--rules", "last-held"]),
    ];

    private static readonly (string Tool, string Arguments, string[] Command)[] OfFactors =
    [
        OfProfiles[0],
        OfProfiles[1],
        (
            "plan_improvements",
            $$"""{ "on": "{{On}}", "without": ["nomination"] }""",
            ["improve", "-", "--on", On, "--without", "nomination"]),
        OfProfiles[^1],
    ];

    [Property(MaxTest = 10)]
    public void Profiles_get_the_same_answers(Candidate profile) => Check(CrsDocument.Of(profile, "id").ToJson(), OfProfiles);

    [Property(MaxTest = 10)]
    public void Factors_get_the_same_answers(CrsFactors factors) => Check(CrsDocument.Of(factors, "id").ToJson(), OfFactors);

    [Property(MaxTest = 2)]
    public void Outlooks_are_the_same(Candidate profile) => Check(
        CrsDocument.Of(profile).ToJson(),
        ("check_rounds", $$"""{ "on": "{{On}}" }""", ["rounds", "check", "-", "--on", On]));

    [Fact]
    public void Rounds_are_the_same()
    {
        JsonObject arguments = new() { ["since"] = "2026-01-01", ["category"] = "french" };
        McpRun run = McpRun.Of(McpRun.Call(1, "list_rounds", arguments));
        CrsRun command = CrsRun.Of("rounds", "list", "--since", "2026-01-01", "--category", "french", "--json");
        JsonElement.DeepEquals(run.Document(1), JsonElement.Parse(command.Output)).Should().BeTrue();
    }

    private static void Check(string candidate, params (string Tool, string Arguments, string[] Command)[] questions)
    {
        McpRun run = McpRun.Of(questions.Select((question, i) => Call(i + 1, question.Tool, question.Arguments, candidate)));
        for (int i = 0; i < questions.Length; i++)
        {
            CrsRun command = CrsRun.With(candidate, [.. questions[i].Command, "--json"]);
            run.IsError(i + 1).Should().Be(command.ExitCode != ExitCode.Done, questions[i].Tool);
            if (command.ExitCode == ExitCode.Done)
            {
                JsonElement.DeepEquals(run.Document(i + 1), JsonElement.Parse(command.Output)).Should().BeTrue(questions[i].Tool);
            }
            else if (command.ExitCode == ExitCode.RulesNotAvailable)
            {
                WithoutNext(run.Document(i + 1)).Should().Be(WithoutNext(JsonElement.Parse(command.Error)));
            }
        }
    }

    private static string Call(int id, string tool, string arguments, string candidate)
    {
        JsonObject all = JsonNode.Parse(arguments)!.AsObject();
        all["candidate"] = JsonNode.Parse(candidate);
        return McpRun.Call(id, tool, all);
    }

    private static string WithoutNext(JsonElement refusal)
    {
        JsonObject document = JsonNode.Parse(refusal.GetRawText())!.AsObject();
        document.Remove("next").Should().BeTrue();
        return document.ToJsonString();
    }
}
