using NodaTime;

namespace CrsCalculator.Rules.Official;

/// <summary>Ministerial Instructions in force from 2020-10-20: French rises from 15 and 30 to 25 and 50.</summary>
internal static class Instruction20201020
{
    private const string Name = "Ministerial Instructions effective 2020-10-20";
    private static readonly LocalDate InForceFrom = new(2020, 10, 20);
    private static readonly CrsTables Before = Instruction20170606.Ruleset.Tables;

    public static CrsRuleset Ruleset { get; } = CrsRuleset.Official(
        InForceFrom,
        Name,
        "French 25 or 50",
        Before.With(Before[FactorId.French] with
        {
            Points = new PointsGrid(new Bands(7), new Bands(5), 0, 0, 25, 50),
            Citation = new Citation(Name, "CRS section D: French", InForceFrom),
        }));
}
