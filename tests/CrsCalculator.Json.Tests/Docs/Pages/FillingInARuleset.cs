using CrsCalculator.Json;
using CrsCalculator;
using NodaTime;

namespace PagesOfDocs;

/// <summary>The C# of docs/filling-in-a-ruleset.md.</summary>
internal static class FillingInARuleset
{
    public static void Block1(TextWriter Console)
    {
        // <block>
        RulesetReading reading = CrsJson.ReadRuleset(File.ReadAllBytes("docs/examples/ruleset-example.json"));
        RulesetTimeline timeline = RulesetTimeline.Official.With(reading.Ruleset);
        CrsRuleset rules = timeline.InForceOn(new LocalDate(2026, 12, 1));
        Console.WriteLine($"{rules}: {string.Join(", ", rules.Notices.Select(notice => notice.Code))}");
        // </block>
    }
}
