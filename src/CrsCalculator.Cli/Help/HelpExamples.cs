using System.CommandLine;

namespace CrsCalculator.Cli.Help;

/// <summary>Example commands to copy, for the help of each command.</summary>
internal static class HelpExamples
{
    private static readonly Dictionary<string, string[]> ByCommand = new(StringComparer.Ordinal)
    {
        ["crs"] =
        [
            "crs score client.json --on 2026-10-01",
            "crs eligibility client.json --on 2026-10-01 --lang fr",
            "crs clients clients/ --on 2026-10-01",
        ],
        ["crs score"] =
        [
            "crs score client.json --on 2026-10-01",
            "crs score client.json --on today --rules last-held",
            "crs score client.json --on 2026-10-01 --explain",
            "crs score - --on 2026-10-01 --json < client.json",
        ],
        ["crs eligibility"] =
        [
            "crs eligibility client.json --on 2026-10-01",
            "crs eligibility client.json --on 2026-10-01 --json",
        ],
        ["crs batch"] =
        [
            "crs batch candidates.jsonl --on 2026-10-01 -o scores.jsonl",
            "crs batch candidates.csv --on 2026-10-01 --ignore-extra",
            "crs batch clients/ new.jsonl --on 2026-10-01 --with eligibility,expiry --csv -o scores.csv",
        ],
        ["crs improve"] =
        [
            "crs improve client.json --on 2026-10-01 --target 518",
            "crs improve client.json --on 2026-10-01 --target french",
            "crs improve client.json --on 2026-10-01 --apply principal.french.new.7",
        ],
        ["crs timeline"] =
        [
            "crs timeline client.json --from 2026-10-01 --to 2027-10-01 --rules last-held",
            "crs timeline client.json --from 2026-10-01 --to 2026-11-02 --cut-off 518",
        ],
        ["crs compare"] = ["crs compare client.json --rules 2020-10-20 --rules 2025-03-25 --on 2026-10-01"],
        ["crs checklist"] =
        [
            "crs checklist client.json --on 2026-03-01 --round 392",
            "crs checklist client.json --on 2026-03-01 --invited-on 2026-02-20 --program CEC --documents papers.json",
        ],
        ["crs report"] = ["crs report client.json --on 2026-10-01 --target cec --prepared-by Office -o client.html"],
        ["crs clients"] =
        [
            "crs clients clients/ --on 2026-10-01 --since 2026-09-01",
            "crs clients clients/ --on 2026-10-01 --expiring 90d --sort expiry --csv",
            "crs clients clients/ --on 2026-10-01 -o clients.html",
        ],
        ["crs new"] = ["crs new client.json", "crs new client.json --lang fr"],
        ["crs check"] = ["crs check client.json --on 2026-10-01", "crs check client.json --json"],
        ["crs noc"] = ["crs noc software developer", "crs noc 21232 --on 2026-10-01", "crs noc 2173"],
        ["crs mcp"] = ["crs mcp"],
        ["crs completion"] = ["source <(crs completion bash)"],
        ["crs help"] = ["crs help rounds check"],
        ["crs rounds"] = ["crs rounds list --category french", "crs rounds check client.json --round 447"],
        ["crs rounds list"] = ["crs rounds list --category cec --since 2026-01-01", "crs rounds list --for client.json"],
        ["crs rounds show"] = ["crs rounds show 447", "crs rounds show 447 --for client.json"],
        ["crs rounds check"] =
        [
            "crs rounds check client.json --on 2026-10-01",
            "crs rounds check client.json --round 447",
            "crs rounds check client.json --cut-off 512 --date 2026-10-15 --program cec",
        ],
        ["crs rounds import"] = ["crs rounds import ee_rounds_123_en.json"],
        ["crs rounds update"] = ["crs rounds update", "crs rounds update --from ee_rounds_123_en.json"],
        ["crs rounds project"] = ["crs rounds project --sizes 6000,5000 --every 14d"],
        ["crs rules"] = ["crs rules list", "crs rules show 2025-03-25"],
        ["crs rules list"] = ["crs rules list"],
        ["crs rules show"] = ["crs rules show 2025-03-25", "crs rules show categories"],
        ["crs rules export"] = ["crs rules export 2025-03-25", "crs rules export"],
        ["crs rules validate"] = ["crs rules validate my-rules.json"],
        ["crs rules diff"] = ["crs rules diff 2020-10-20 2025-03-25"],
        ["crs rules use"] = ["crs rules use my-rules.json", "crs rules use --none"],
    };

    /// <summary>Returns the examples of a command.</summary>
    public static IReadOnlyList<string> Of(Command command) => ByCommand.GetValueOrDefault(HelpPage.FullNameOf(command), []);
}
