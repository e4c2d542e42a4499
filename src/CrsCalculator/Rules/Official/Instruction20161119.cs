using NodaTime;

namespace CrsCalculator.Rules.Official;

/// <summary>Ministerial Instructions 2016-1: job offers fall from 600 to 200 and 50, and study in Canada earns points.</summary>
internal static class Instruction20161119
{
    private const string Name = "Ministerial Instructions 2016-1";
    private static readonly LocalDate InForceFrom = new(2016, 11, 19);
    private static readonly CrsTables Before = Instruction20150101.Ruleset.Tables;

    public static CrsRuleset Ruleset { get; } = CrsRuleset.Official(
        InForceFrom,
        Name,
        "Job offer 200 (major group 00) or 50; study in Canada 15 or 30",
        Before
            .With(Before[FactorId.JobOffer] with
            {
                Points = new PointsGrid(new Bands(1, 2), 0, 200, 50),
                Citation = Cite("CRS section D: arranged employment"),
            })
            .With(Before[FactorId.CanadianStudy] with
            {
                Points = new PointsGrid(new Bands(1, 2), 0, 15, 30),
                Citation = Cite("s. 30, CRS section D: study in Canada"),
            }));

    private static Citation Cite(string section) => new(Name, section, InForceFrom);
}
