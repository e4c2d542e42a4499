using NodaTime;

namespace CrsCalculator.Rules.Official;

/// <summary>Ministerial Instructions 2017-1: points for French and for a sibling in Canada.</summary>
internal static class Instruction20170606
{
    private const string Name = "Ministerial Instructions 2017-1";
    private static readonly LocalDate InForceFrom = new(2017, 6, 6);
    private static readonly CrsTables Before = Instruction20161119.Ruleset.Tables;

    public static CrsRuleset Ruleset { get; } = CrsRuleset.Official(
        InForceFrom,
        Name,
        "French 15 or 30; sibling in Canada 15",
        Before

            // NCLC 7 in all four abilities; the higher value with CLB 5 in all four in English.
            .With(Before[FactorId.French] with
            {
                Points = new PointsGrid(new Bands(7), new Bands(5), 0, 0, 15, 30),
                Citation = Cite("CRS section D: French"),
            })
            .With(Before[FactorId.Sibling] with
            {
                Points = new PointsGrid(new Bands(1), 0, 15),
                Citation = Cite("CRS section D: sibling in Canada"),
            }));

    private static Citation Cite(string section) => new(Name, section, InForceFrom);
}
