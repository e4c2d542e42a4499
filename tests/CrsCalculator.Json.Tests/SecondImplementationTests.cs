using System.Text;
using System.Text.Json;
using NodaTime;
using NodaTime.Text;

namespace CrsCalculator.Json.Tests;

/// <summary>
/// Profiles dense around every boundary, and what a second implementation makes of them. It was written by another hand from the
/// rules alone, in another language and with fractions instead of decimals; <c>Oracle</c> holds its answers.
/// </summary>
public class SecondImplementationTests
{
    private static readonly Dictionary<string, CandidateProfile> Profiles = Lines("profiles.jsonl")
        .Select(static line => CrsJson.ReadProfile(Encoding.UTF8.GetBytes(line)))
        .ToDictionary(static reading => reading.Id!, static reading => reading.Profile, StringComparer.Ordinal);

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
            CrsScore score = Crs.Assess(Profiles[id], on).Score;
            (int, int, int, int) theirs = (root.GetProperty("core").GetInt32(), root.GetProperty("spouse").GetInt32(), root.GetProperty("transferability").GetInt32(), root.GetProperty("additional").GetInt32());
            compared++;
            if (theirs != (score.Core, score.Spouse, score.Transferability, score.Additional) || root.GetProperty("total").GetInt32() != score.Total)
            {
                differences.Add($"{id} on {on}: {theirs} there, {score} here");
            }
        }

        differences.Should().BeEmpty();
        compared.Should().Be(4 * Profiles.Count).And.BeGreaterThan(500);
    }

    private static IEnumerable<string> Lines(string name) => File.ReadLines(Path.Combine(AppContext.BaseDirectory, "Oracle", name));
}
