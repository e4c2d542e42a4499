using System.Collections.Immutable;
using NodaTime;

namespace CrsCalculator.Rules.Official;

/// <summary>IRCC, "Language test results: equivalency charts": the minimum score for each level from 4 to 10.</summary>
internal static class EquivalencyCharts
{
    private const string Charts = "IRCC, Language test results: equivalency charts";

    private static readonly LocalDate PteCoreBegins = new(2024, 1, 30);
    private static readonly LocalDate TefScaleOf2019Begins = new(2019, 10, 1);
    private static readonly LocalDate TefScaleOf2023Begins = new(2023, 12, 11);

    /// <summary>Bands from 0 to 9 in steps of 0.5. Listening 7.0 is CLB 7, not 8: CLB 7 spans more bands there.</summary>
    private static readonly EquivalencyChart Ielts = new()
    {
        Test = LanguageTest.IeltsGeneralTraining,
        Listening = [4.5m, 5.0m, 5.5m, 6.0m, 7.5m, 8.0m, 8.5m],
        Reading = [3.5m, 4.0m, 5.0m, 6.0m, 6.5m, 7.0m, 8.0m],
        Writing = [4.0m, 5.0m, 5.5m, 6.0m, 6.5m, 7.0m, 7.5m],
        Speaking = [4.0m, 5.0m, 5.5m, 6.0m, 6.5m, 7.0m, 7.5m],
    };

    /// <summary>Levels from 0 to 12, which equal CLB levels from 4 up. "M" and 0 to 3 are below CLB 4.</summary>
    private static readonly EquivalencyChart Celpip = OfAll(LanguageTest.CelpipGeneral, null, [4, 5, 6, 7, 8, 9, 10]);

    private static readonly EquivalencyChart PteCore = new()
    {
        Test = LanguageTest.PteCore,
        Listening = [28, 39, 50, 60, 71, 82, 89],
        Reading = [33, 42, 51, 60, 69, 78, 88],
        Writing = [41, 51, 60, 69, 79, 88, 90],
        Speaking = [42, 51, 59, 68, 76, 84, 89],
    };

    private static readonly EquivalencyChart TefOldScore = new()
    {
        Test = LanguageTest.TefCanada,
        Scale = TefScale.EquivalentOldScore,
        Listening = [145, 181, 217, 249, 280, 298, 316],
        Reading = [121, 151, 181, 207, 233, 248, 263],
        Writing = [181, 226, 271, 310, 349, 371, 393],
        Speaking = [181, 226, 271, 310, 349, 371, 393],
    };

    private static readonly EquivalencyChart TefFrom2019 =
        OfAll(LanguageTest.TefCanada, TefScale.From2019To2023, [300, 350, 400, 450, 500, 533, 566]) with
        {
            PrintedFrom = TefScaleOf2019Begins,
            PrintedTo = TefScaleOf2023Begins.PlusDays(-1),
        };

    private static readonly EquivalencyChart TefFrom2023 = new()
    {
        Test = LanguageTest.TefCanada,
        Scale = TefScale.From2023,
        PrintedFrom = TefScaleOf2023Begins,
        Listening = [306, 352, 393, 434, 462, 503, 546],
        Reading = [306, 352, 393, 434, 462, 503, 546],
        Writing = [268, 330, 379, 428, 472, 512, 558],
        Speaking = [328, 387, 422, 456, 494, 518, 556],
    };

    private static readonly EquivalencyChart Tcf = new()
    {
        Test = LanguageTest.TcfCanada,
        Listening = [331, 369, 398, 458, 503, 523, 549],
        Reading = [342, 375, 406, 453, 499, 524, 549],
        Writing = [4, 6, 7, 10, 12, 14, 16],
        Speaking = [4, 6, 7, 10, 12, 14, 16],
    };

    /// <summary>Express Entry refuses an IELTS One Skill Retake (IRCC, "Language test results", as of 2025-08-21).</summary>
    private static readonly TestRules From2015 = new()
    {
        Charts = [Ielts, Celpip, TefOldScore, TefFrom2019, TefFrom2023, Tcf],
        AcceptsOneSkillRetake = false,
    };

    private static readonly TestRules From2024 = From2015 with { Charts = From2015.Charts.Add(PteCore) };

    public static RulePart<TestRules> Part { get; } = new(
    [
        new Dated<TestRules>(ExpressEntryBegins.Before),
        new Dated<TestRules>(ExpressEntryBegins.Day, From2015, new Citation(Charts, "IELTS, CELPIP, TEF and TCF", ExpressEntryBegins.Day)),
        new Dated<TestRules>(PteCoreBegins, From2024, new Citation(Charts, "PTE Core", PteCoreBegins)),
    ])
    {
        Pages = [OfficialPages.LanguageTests],
    };

    private static EquivalencyChart OfAll(LanguageTest test, TefScale? scale, ImmutableArray<decimal> thresholds) => new()
    {
        Test = test,
        Scale = scale,
        Listening = thresholds,
        Reading = thresholds,
        Writing = thresholds,
        Speaking = thresholds,
    };
}
