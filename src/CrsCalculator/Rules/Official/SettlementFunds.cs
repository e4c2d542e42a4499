using NodaTime;

namespace CrsCalculator.Rules.Official;

/// <summary>
/// IRCC, "Proof of funds": half the low income cut-off, adjusted every year. The tables before 2018 are not available. The last one applies
/// until a newer one, due on 2026-07-01, is entered.
/// </summary>
internal static class SettlementFunds
{
    private const string Notices = "IRCC, Proof of funds";

    public static RuleGap Gap { get; } = new(
        GapReason.NotAvailable,
        ExpressEntryBegins.Day,
        "the tables of settlement funds before 2018 are not available")
    {
        Code = "fundsBefore2018",
    };

    public static RulePart<FundsTable> Part { get; } = new(
    [
        new Dated<FundsTable>(ExpressEntryBegins.Before),
        new Dated<FundsTable>(Gap),
        Of(new LocalDate(2018, 1, 1), 3_361, 12_474, 15_530, 19_092, 23_181, 26_291, 29_652, 33_013)
            with { Certainty = Certainty.Probable },
        Of(new LocalDate(2019, 1, 1), 3_414, 12_669, 15_772, 19_390, 23_542, 26_701, 30_114, 33_528)
            with { Certainty = Certainty.Probable },
        Of(new LocalDate(2022, 1, 1), 3_586, 13_310, 16_570, 20_371, 24_733, 28_052, 31_638, 35_224)
            with { Certainty = Certainty.Probable },
        Of(new LocalDate(2023, 4, 25), 3_706, 13_757, 17_127, 21_055, 25_564, 28_994, 32_700, 36_407)
            with { Certainty = Certainty.Probable },
        Of(new LocalDate(2024, 5, 28), 3_958, 14_690, 18_288, 22_483, 27_297, 30_690, 34_917, 38_875),
        Of(new LocalDate(2025, 7, 7), 4_112, 15_263, 19_001, 23_360, 28_362, 32_168, 36_280, 40_392)
            with { VerifiedTo = new LocalDate(2026, 7, 1) },
    ])
    {
        Pages = [OfficialPages.Funds, OfficialPages.Irpr],
    };

    private static Dated<FundsTable> Of(LocalDate from, int eachMore, params int[] bySize) =>
        new(
            from,
            new FundsTable { BySize = [.. bySize], EachMore = eachMore },
            new Citation(Notices, "table of funds by family size", from));
}
