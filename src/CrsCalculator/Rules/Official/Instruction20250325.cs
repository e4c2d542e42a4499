using NodaTime;

namespace CrsCalculator.Rules.Official;

/// <summary>Ministerial Instructions in force from 2025-03-25: job offers earn nothing, for every candidate in the pool.</summary>
internal static class Instruction20250325
{
    private const string Name = "Ministerial Instructions effective 2025-03-25";
    private static readonly LocalDate InForceFrom = new(2025, 3, 25);
    private static readonly CrsTables Before = Instruction20201020.Ruleset.Tables;

    public static CrsRuleset Ruleset { get; } = CrsRuleset.Official(
        InForceFrom,
        Name,
        "Job offers earn nothing",
        Before.With(Before[FactorId.JobOffer] with
        {
            Points = new PointsGrid(new Bands(1, 2), 0, 0, 0),
            Citation = new Citation(Name, "CRS section D: arranged employment (removed)", InForceFrom),
        }));
}
