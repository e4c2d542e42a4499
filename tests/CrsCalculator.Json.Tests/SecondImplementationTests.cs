using System.Text;
using System.Text.Json;
using NodaTime;
using NodaTime.Text;

namespace CrsCalculator.Json.Tests;

/// <summary>
/// Profiles dense around every boundary, and what a second implementation makes of them. It was written by another hand from the
/// rules alone, in another language and with fractions instead of decimals; <c>Oracle</c> holds its answers. Those that newer rules change
/// were gone through one by one: 20 scores (offers without a labour market impact assessment, occupations of NOC 2016) and 129 lines of
/// eligibility.
/// </summary>
public class SecondImplementationTests
{
    private static readonly Dictionary<string, Candidate> Profiles = Lines("profiles.jsonl")
        .Select(static line => CrsJson.Profile.Read(Encoding.UTF8.GetBytes(line)))
        .ToDictionary(static reading => reading.Id!, static reading => reading.Value, StringComparer.Ordinal);

    [Fact]
    public void Every_score_is_the_same()
    {
        List<string> differences = [];
        int compared = 0;
        foreach (string line in Lines("scores.jsonl"))
        {
            using var expected = JsonDocument.Parse(line);
            JsonElement root = expected.RootElement;
            LocalDate on = LocalDatePattern.Iso.Parse(root.GetProperty("on").GetString()!).Value;
            string id = root.GetProperty("id").GetString()!;
            CrsScore score = ExpressEntry.Official.Assess(Profiles[id], on).Score;
            (int, int, int, int) theirs = (Points("core"), Points("spouse"), Points("transferability"), Points("additional"));
            compared++;
            if (theirs != (score.Core, score.Spouse, score.Transferability, score.Additional) || Points("total") != score.Total)
            {
                differences.Add($"{id} on {on}: {theirs} there, {score} here");
            }

            int Points(string name) => root.GetProperty(name).GetInt32();
        }

        differences.Should().BeEmpty();
        compared.Should().Be(4 * Profiles.Count).And.BeGreaterThan(500);
    }

    [Fact]
    public void Every_requirement_is_the_same_with_its_earliest_date_and_the_work_left_out()
    {
        List<string> differences = [];
        int compared = 0;
        foreach (string line in Lines("eligibility.txt").Where(static line => line[0] != '#'))
        {
            string[] head = line.Split(' ', 3);
            LocalDate on = LocalDatePattern.Iso.Parse(head[0]).Value;
            string ours = $"{head[0]} {head[1]} {Told(ExpressEntry.Official.Eligibility(Profiles[head[1]], on))}";
            compared++;
            if (ours != line)
            {
                differences.Add($"{line}\n there, and here\n{ours}");
            }
        }

        differences.Should().BeEmpty();
        compared.Should().Be(4 * Profiles.Count).And.BeGreaterThan(500);
    }

    /// <summary>An assessment as the answers of the second implementation are written.</summary>
    private static string Told(EligibilityAssessment assessment) =>
        $"| {string.Join(" | ", assessment.Programs.Select(Told))} | {assessment.Fsw.Grid!.Total}";

    private static string Told(ProgramEligibility program)
    {
        string eligible = program.Outcome switch
        {
            Outcome.Met => "true",
            Outcome.NotMet => "false",
            _ => "null",
        };
        IEnumerable<string> requirements = program.Requirements.Select(static requirement =>
            Code.Of(requirement.Outcome) + (requirement.EarliestDate is { } day ? $"@{LocalDatePattern.Iso.Format(day)}" : string.Empty));
        IEnumerable<string> excluded =
            program.ExcludedWork.Select(static work => $"{work.Index}:{string.Join('+', work.Reasons.Select(Code.Of))}");
        return $"{Code.Of(program.Program)} {eligible}; {string.Join(' ', requirements)}; {string.Join(' ', excluded)}";
    }

    private static IEnumerable<string> Lines(string name) => File.ReadLines(Path.Combine(AppContext.BaseDirectory, "Oracle", name));
}
