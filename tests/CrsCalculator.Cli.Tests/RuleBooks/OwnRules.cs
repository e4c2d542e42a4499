using System.Text.Json.Nodes;

namespace CrsCalculator.Cli.Tests.RuleBooks;

/// <summary>Rules of somebody's own, all of them invented.</summary>
internal static class OwnRules
{
    public const string NameOfFunds = "Invented funds of 2026";
    public const string NameOfTiers = "Invented wage tiers";

    public const string Funds =
        """
        {
          "schema": "crs-rulebook/1",
          "name": "Invented funds of 2026",
          "parts": {
            "funds": [
              {
                "from": "2026-07-01",
                "citation": { "instruction": "Invented", "section": "funds by family size", "inForceFrom": "2026-07-01" },
                "certainty": "unsure",
                "amounts": [15600, 19400, 26500, 29000, 32900, 37100, 41300],
                "eachMore": 4200
              }
            ]
          }
        }
        """;

    /// <summary>The ruleset of 2025-03-25 as that of 2026-11-03, without a change.</summary>
    public static JsonNode Copy()
    {
        JsonNode ruleset = JsonNode.Parse(CrsRun.Of("rules", "export", "2025-03-25").Output)!;
        ruleset["id"] = "own";
        ruleset["inForceFrom"] = "2026-11-03";
        return ruleset;
    }

    /// <summary>The same with points for work in tier 2, to which the developer of the example belongs: 45 for three years.</summary>
    public static JsonNode Tiers()
    {
        JsonNode ruleset = Copy();
        ruleset["occupationTiers"] = JsonNode.Parse("""{"1":["72106"],"2":["21231","21232"],"3":["31102"]}""");
        ruleset["factors"]!.AsArray().Add(JsonNode.Parse(
            """
            {
              "id": "additional.workInTier2", "section": "additional", "row": "canadianYearsInTier2",
              "bands": [0, 1, 3], "points": [0, 20, 45],
              "citation": { "instruction": "Invented", "section": "tiers", "inForceFrom": "2026-11-03" }
            }
            """));
        return ruleset;
    }

    /// <summary>A rule book of rulesets of points.</summary>
    public static string Book(string name, params JsonNode[] points) =>
        new JsonObject
        {
            ["schema"] = "crs-rulebook/1",
            ["name"] = name,
            ["parts"] = new JsonObject { ["points"] = new JsonArray(points) },
        }.ToJsonString();

    public static string BookOfTiers() => Book(NameOfTiers, Tiers());
}
