using CrsCalculator.Rules;
using NodaTime;

namespace CrsCalculator.Application.Official;

/// <summary>
/// Fees for permanent residence (IRPR 295, 303, 315.1). They rise every two years on 30 April by a price index (294(d), 303(1.1)): the
/// amounts from 2028-04-30 are unknown, and are not guessed.
/// </summary>
internal static class OfficialFees
{
    private const string Notice = "IRCC, notice of 2026-03-27 on fees for permanent residence";
    private const string Regulations = "IRPR 295, 303 and 315.1";

    public static RulePart<FeeTable> Part { get; } = new(
    [
        new Dated<FeeTable>(new RuleGap(
            GapReason.NotAvailable,
            LocalDate.MinIsoValue,
            "the fees before 2020-04-30 are not available")),
        Of(new LocalDate(2020, 4, 30), adult: 825, child: 225, right: 500),
        Of(new LocalDate(2022, 4, 30), adult: 850, child: 230, right: 515),
        Of(new LocalDate(2024, 4, 30), adult: 950, child: 260, right: 575),
        new Dated<FeeTable>(
            new LocalDate(2026, 4, 30),
            Table(adult: 990, child: 270, right: 600) with
            {
                // The notice names the principal applicant; the spouse's fee is in the same paragraph, the child's is computed.
                Spouse = new FeeAmount(990, Certainty.Probable),
                Child = new FeeAmount(270, Certainty.Probable),
            },
            new Citation(Notice, Regulations, new LocalDate(2026, 4, 30))),
        new Dated<FeeTable>(new RuleGap(
            GapReason.NotAvailable,
            new LocalDate(2028, 4, 30),
            "the fees rise on 2028-04-30, and the new amounts are not known yet")),
    ]);

    private static Dated<FeeTable> Of(LocalDate from, int adult, int child, int right) =>
        new(from, Table(adult, child, right), new Citation("Immigration and Refugee Protection Regulations", Regulations, from));

    private static FeeTable Table(int adult, int child, int right) => new()
    {
        Principal = new FeeAmount(adult),
        Spouse = new FeeAmount(adult),
        Child = new FeeAmount(child),
        RightOfPermanentResidence = new FeeAmount(right),
        Biometrics = new FeeAmount(85),
        BiometricsOfFamily = new FeeAmount(170),
    };
}
