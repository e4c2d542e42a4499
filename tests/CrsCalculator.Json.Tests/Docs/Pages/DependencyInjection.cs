using CrsCalculator;
using CrsCalculator.Rules;
using CrsCalculator.Text;
using Microsoft.Extensions.DependencyInjection;
using NodaTime;
using NodaTime.Testing;
using TodaysScores = PagesOfDocs.DependencyInjection.Types.TodaysScores;

namespace PagesOfDocs;

/// <summary>The C# of docs/recipes/dependency-injection.md.</summary>
internal static class DependencyInjection
{
    internal static class Types
    {
        // <block>
        public sealed class TodaysScores(ExpressEntry expressEntry, IClock clock)
        {
            private static readonly DateTimeZone Ottawa = DateTimeZoneProviders.Tzdb["America/Toronto"];

            public LocalDate Today => clock.GetCurrentInstant().InZone(Ottawa).Date;

            public string Of(Candidate candidate) =>
                expressEntry.TryAssess(candidate, Today, out CrsAssessment? assessment, out RuleGap? gap)
                    ? $"{Today:uuuu-MM-dd}: {assessment.Score}"
                    : $"{Today:uuuu-MM-dd}: no score, {CrsText.English.Gap(gap)}";
        }
        // </block>
    }

    public static void Block1()
    {
    }

    public static void Block2(TextWriter Console)
    {
        Candidate profile = CrsCalculator.Json.Tests.Docs.Example.Cec;
        IClock clock = FakeClock.FromUtc(2026, 1, 21, 1, 0, 0);

        // <block>
        var services = new ServiceCollection();
        services.AddSingleton(ExpressEntry.Official);
        services.AddSingleton<IClock>(clock);
        services.AddSingleton<TodaysScores>();

        using ServiceProvider provider = services.BuildServiceProvider();
        Console.WriteLine(provider.GetRequiredService<TodaysScores>().Of(profile));
        // </block>
    }

    public static void Block3(TextWriter Console)
    {
        Candidate profile = CrsCalculator.Json.Tests.Docs.Example.Cec;

        // <block>
        IClock december = FakeClock.FromUtc(2026, 12, 1, 12, 0, 0);
        Console.WriteLine(new TodaysScores(ExpressEntry.Official, december).Of(profile));
        // </block>
    }

    public static void Block4()
    {
        var services = new ServiceCollection();

        // <block>
        services.AddKeyedSingleton("estimate", ExpressEntry.Official.AssumingLastHeld());
        // </block>
    }
}
