using CrsCalculator;
using CrsCalculator.Json;
using CrsCalculator.Rules;
using NodaTime;
using NodaTime.Testing;

namespace PagesOfDocs;

/// <summary>The C# of docs/recipes/testing.md.</summary>
internal static class Testing
{
    public static void Block1(TextWriter Console)
    {
        Candidate profile = CrsCalculator.Json.Tests.Docs.Example.Cec;

        // <block>
        FakeClock clock = FakeClock.FromUtc(2026, 1, 21, 15, 0, 0);
        LocalDate today = clock.GetCurrentInstant().InZone(DateTimeZoneProviders.Tzdb["America/Toronto"]).Date;
        Console.WriteLine(ExpressEntry.Official.Assess(profile, today).Score.Total);
        // </block>
    }

    public static void Block2(TextWriter Console)
    {
        Candidate profile = CrsCalculator.Json.Tests.Docs.Example.Cec;
        var today = new LocalDate(2026, 1, 21);

        // <block>
        LocalDate birth = profile.Principal.DateOfBirth!.Value;
        Candidate older = profile with { Principal = profile.Principal with { DateOfBirth = birth.PlusYears(-10) } };
        Candidate sibling = profile with { Principal = profile.Principal with { SiblingInCanada = true } };
        Candidate untested = profile with { Principal = profile.Principal with { LanguageTests = [] } };
        foreach (Candidate candidate in new[] { older, sibling, untested })
        {
            Console.WriteLine(ExpressEntry.Official.Assess(candidate, today).Score);
        }
        // </block>
    }

    public static void Block3(TextWriter Console)
    {
        Candidate profile = CrsCalculator.Json.Tests.Docs.Example.Cec;
        var today = new LocalDate(2026, 1, 21);
        string path = Path.GetTempFileName();
        File.WriteAllText(path, CrsDocument.Of(ExpressEntry.Official.Assess(profile, today)).ToJson(indented: true));

        // <block>
        string approved = File.ReadAllText(path);
        string actual = CrsDocument.Of(ExpressEntry.Official.Assess(profile, today)).ToJson(indented: true);
        Console.WriteLine(actual == approved ? "as approved" : "different: look at the change, then approve it");
        // </block>
        File.Delete(path);
    }

    public static void Block4(TextWriter Console)
    {
        Candidate profile = CrsCalculator.Json.Tests.Docs.Example.Cec;

        // <block>
        bool hasScore = ExpressEntry.Official.TryAssess(profile, new LocalDate(2026, 11, 3), out CrsAssessment? _, out RuleGap? gap);
        Console.WriteLine($"{hasScore}: {gap?.Reason}");
        // </block>
    }
}
