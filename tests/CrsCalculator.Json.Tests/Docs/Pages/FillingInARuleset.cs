using CrsCalculator;
using CrsCalculator.Json;
using CrsCalculator.Rules;
using NodaTime;

namespace PagesOfDocs;

/// <summary>The C# of docs/filling-in-a-ruleset.md.</summary>
internal static class FillingInARuleset
{
    public static void Block1(TextWriter Console)
    {
        // <block>
        DocumentReading<CrsRuleset> reading = CrsJson.Ruleset.Read(File.ReadAllBytes("docs/examples/ruleset-example.json"));
        var mine = new ExpressEntry(RuleBook.Official.WithPoints(reading.Value));
        var day = new LocalDate(2026, 12, 1);
        Console.WriteLine($"{mine.Rules.Points.At(day).Value}: {string.Join(", ", mine.NoticesOn(day).Select(notice => notice.Code))}");
        // </block>
    }

    public static void Block2(TextWriter Console)
    {
        // <block>
        Candidate profile = CrsJson.Profile.Read(File.ReadAllBytes("docs/examples/profile-cec.json")).Value;
        var begins = new LocalDate(2026, 11, 3);
        var source = new Citation("The instruction that I read", "its section", begins);
        CrsRuleset own = RuleBook.Official.Points.LastAvailable!.Derive(
            "2026-11-03-own",
            tables => tables with
            {
                Additional = tables.Additional with { HighWageJobOffer = new PointsTable(source, 0, [0, 10, 20, 30]) },
            },
            inForceFrom: begins,
            instruction: "The instruction that I read",
            summary: "Points for offers in high-wage occupations");
        var mine = new ExpressEntry(RuleBook.Official.WithPoints(own));
        CrsAssessment assessment = mine.Assess(profile, new LocalDate(2026, 12, 1));
        Console.WriteLine($"{assessment.Score.Total} by {assessment.Ruleset}");
        Console.WriteLine(string.Join(", ", assessment.Notices.Select(notice => notice.Code)));

        CrsFactors completed = assessment.Factors with { JobOfferWageTier = HighWageTier.Tier1 };
        Console.WriteLine(mine.Score(completed, on: new LocalDate(2026, 12, 1)).Total);
        // </block>
    }
}
