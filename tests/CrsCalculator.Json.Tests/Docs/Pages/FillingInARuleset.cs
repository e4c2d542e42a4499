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
        DocumentReading<CrsRuleset> reading = CrsJson.Ruleset.Read(File.ReadAllBytes("docs/examples/ruleset-wage-tiers.json"));
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
        var work = new CrsFactorRule
        {
            Id = FactorId.Parse("further.workInTier2"),
            Section = CrsSection.Further,
            Row = CrsInput.CanadianYearsInTier2,
            Points = new PointsGrid(new Bands(1, 2), 0, 25, 50),
            Citation = new Citation("The instruction that I read", "its section", begins),
        };
        var tiers = new OccupationTiers(tier1: [], tier2: [NocCode.Parse("21232")], tier3: []);
        CrsRuleset own = RuleBook.Official.Points.LastAvailable!.Derive(
            "2026-11-03-own",
            tables => (tables with { OccupationTiers = tiers }).With(new PointsSection(CrsSection.Further, new PointsCap(50))).With(work),
            inForceFrom: begins,
            instruction: "The instruction that I read",
            summary: "Points for work in high-wage occupations");
        var mine = new ExpressEntry(RuleBook.Official.WithPoints(own));
        CrsAssessment assessment = mine.Assess(profile, new LocalDate(2026, 12, 1));
        Console.WriteLine($"{assessment.Score.Total} by {assessment.Ruleset}, {assessment.Score.Further} of it for high wages");
        // </block>
    }
}
