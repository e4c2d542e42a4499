using System.Security.Cryptography;
using System.Text;
using CrsCalculator;
using CrsCalculator.Json;
using CrsCalculator.Rules;
using NodaTime;

namespace PagesOfDocs;

/// <summary>The C# of docs/recipes/storing.md.</summary>
internal static class Storing
{
    private static CrsAssessment? _before;
    private static string _storedProfile = string.Empty;
    private static string _storedResult = string.Empty;
    private static string _storedHash = string.Empty;
    private static Func<RuleBook, string>? _hashOf;

    public static void Block1(TextWriter Console)
    {
        Candidate profile = CrsCalculator.Json.Tests.Docs.Example.Cec;

        // <block>
        string HashOf(RuleBook rules)
        {
            string json = CrsDocument.Of(rules.ToLayer("rules")).ToJson();
            return Convert.ToHexString(SHA256.HashData(Encoding.UTF8.GetBytes(json)));
        }


        CrsAssessment before = ExpressEntry.Official.Assess(profile, new LocalDate(2026, 1, 21));
        string storedProfile = CrsDocument.Of(profile, id: "file-1").ToJson();
        string storedResult = CrsDocument.Of(before, id: "file-1").ToJson();
        string storedHash = HashOf(ExpressEntry.Official.Rules);
        Console.WriteLine($"{before.Score.Total} by {before.Ruleset.Id}; {storedHash.Length} digits of SHA-256");
        // </block>
        (_before, _storedProfile, _storedResult, _storedHash) = (before, storedProfile, storedResult, storedHash);
        _hashOf = HashOf;
    }

    public static void Block2(TextWriter Console)
    {
        (string storedProfile, string storedResult) = (_storedProfile, _storedResult);

        // <block>
        Candidate again = CrsJson.Profile.Read(storedProfile).Value;
        CrsAssessment after = ExpressEntry.Official.Assess(again, new LocalDate(2026, 1, 21));
        Console.WriteLine(CrsDocument.Of(after, id: "file-1").ToJson() == storedResult);
        // </block>
    }

    public static void Block3(TextWriter Console)
    {
        (CrsAssessment before, string storedHash, Func<RuleBook, string> HashOf) = (_before!, _storedHash, _hashOf!);
        Candidate again = CrsJson.Profile.Read(_storedProfile).Value;

        // <block>
        CrsAssessment today = ExpressEntry.Official.Assess(again, new LocalDate(2026, 9, 1));
        foreach (CrsBreakdownLine line in today.Breakdown.Lines)
        {
            int change = line.Points - before.Breakdown.LineOf(line.Factor)!.Value.Points;
            if (change != 0)
            {
                Console.WriteLine($"{line.Factor}: {change:+0;-0}");
            }
        }

        Console.WriteLine(HashOf(ExpressEntry.Official.Rules) == storedHash ? "by the same rules" : "by other rules");
        // </block>
    }
}
